/** Who holds one of the roles `$2` in one of the units `$1` itself on the day `$3`: whom a notice is for. */
export const HOLDERS_OF_ROLES = `
  SELECT r.unit_id, r.role, r.user_id::text FROM role_appointment r JOIN user_account u ON u.id = r.user_id
  WHERE r.unit_id = ANY($1::uuid[]) AND r.role = ANY($2::text[]) AND u.disabled_at IS NULL
    AND r.valid_from <= $3::date AND (r.valid_to IS NULL OR r.valid_to > $3::date)`;
