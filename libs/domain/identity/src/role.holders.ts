/**
 * Who holds one of the roles `$2` on the day `$3` in one of the places `$1` itself, a unit or an organisation: whom a notice is
 * for.
 */
export const HOLDERS_OF_ROLES = `
  SELECT coalesce(r.organisation_id, r.unit_id) AS place_id, r.role, r.user_id::text
  FROM role_appointment r JOIN user_account u ON u.id = r.user_id
  WHERE (r.unit_id = ANY($1::uuid[]) OR r.organisation_id = ANY($1::uuid[])) AND r.role = ANY($2::text[])
    AND u.disabled_at IS NULL AND r.valid_from <= $3::date AND (r.valid_to IS NULL OR r.valid_to > $3::date)`;
