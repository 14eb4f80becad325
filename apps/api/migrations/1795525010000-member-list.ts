import { seedLegalParameters } from '@domain/legal-rule';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Lists of members. Persons are found by the blind index of their numbers wherever they are, many at a time, and the
 * caller learns no more than from one; the members of an organisation are shown to the comparison where the caller may
 * write them, which is asked once for each organisation and not for each member.
 */
const PERSONS = `
CREATE FUNCTION parties_known_by(numbers bytea[], keys text[])
RETURNS TABLE (number bytea, name_key text, id uuid, taken boolean) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT a.number, a.name_key, (array_agg(p.id) FILTER (WHERE p.name_key = a.name_key AND p.kind = 'PERSON'))[1], count(p.id) > 0
  FROM unnest(numbers, keys) AS a(number, name_key) LEFT JOIN party p ON p.national_id_index = a.number
  GROUP BY a.number, a.name_key
$$;
REVOKE ALL ON FUNCTION parties_known_by(bytea[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parties_known_by(bytea[], text[]) TO register_writer, register_job;

CREATE FUNCTION import_members_of(organisations uuid[])
RETURNS TABLE (membership_id uuid, organisation_id uuid, party_id uuid, name_key text, number bytea, birth_year integer, sex text,
  type text, valid_to date, has_birth_date boolean, has_phone boolean, has_home_address boolean, has_capital boolean, capital bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH mine AS MATERIALIZED (
    SELECT o.id FROM organisation o WHERE o.id = ANY(organisations)
      AND register_in_scope('member:write', o.province_id, o.commune_id, o.id)),
  book AS MATERIALIZED (
    SELECT c.membership_id, greatest(sum(c.pledged_change), sum(c.paid_change))::bigint AS stake
    FROM capital_contribution c WHERE c.organisation_id IN (SELECT id FROM mine) GROUP BY 1)
  SELECT m.id, m.organisation_id, m.party_id, m.name_key, coalesce(p.national_id_index, p.contested_id_index), p.birth_year, p.sex,
    m.type, m.valid_to, p.birth_date_sealed IS NOT NULL, p.phone_sealed IS NOT NULL, p.home_address_sealed IS NOT NULL,
    b.membership_id IS NOT NULL, b.stake
  FROM membership m LEFT JOIN party p ON p.id = m.party_id LEFT JOIN book b ON b.membership_id = m.id
  WHERE m.organisation_id IN (SELECT id FROM mine)
$$;
REVOKE ALL ON FUNCTION import_members_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_members_of(uuid[]) TO register_writer, register_job;
`;

/* How many members with capital are younger than the law allows, for a finding that names nobody. */
const AGE = `
CREATE FUNCTION members_born_after(organisations uuid[], last_year integer)
RETURNS TABLE (organisation_id uuid, young integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.organisation_id, count(*)::integer FROM membership m JOIN party p ON p.id = m.party_id
  WHERE m.organisation_id = ANY(organisations) AND m.valid_to IS NULL AND m.kind = 'PERSON' AND p.birth_year > last_year
    AND m.type <> 'ASSOCIATE_NON_CAPITAL'
    AND (SELECT o.kind FROM organisation o WHERE o.id = m.organisation_id) IN ('COOPERATIVE', 'COOPERATIVE_UNION')
  GROUP BY m.organisation_id
$$;
REVOKE ALL ON FUNCTION members_born_after(uuid[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_born_after(uuid[], integer) TO register_writer, register_job;
`;

/*
 * An undone import leaves no member, no entry of capital and no person of its own behind. A ledger is only appended to;
 * the one exception is what an import wrote and nobody built on, and it is taken out here and nowhere else: no role but
 * the owner may delete from it.
 */
const TAKE_BACK = `
CREATE OR REPLACE FUNCTION register_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('register.taken_back', true) = TG_TABLE_NAME THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

CREATE FUNCTION import_take_back_members(batch uuid, memberships uuid[], parties uuid[]) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  used text;
BEGIN
  IF EXISTS (SELECT 1 FROM membership m JOIN organisation o ON o.id = m.organisation_id
    WHERE m.id = ANY(memberships) AND NOT register_in_scope('member:write', o.province_id, o.commune_id, o.id)) THEN
    RAISE EXCEPTION 'members out of reach' USING ERRCODE = '42501';
  END IF;
  PERFORM set_config('register.taken_back', 'capital_contribution', true);
  DELETE FROM capital_contribution c WHERE c.import_batch_id = batch AND c.membership_id = ANY(memberships);
  PERFORM set_config('register.taken_back', '', true);
  DELETE FROM membership m WHERE m.import_batch_id = batch AND m.id = ANY(memberships);
  -- Whoever is pointed at from anywhere stays.
  SELECT string_agg(format('NOT EXISTS (SELECT 1 FROM %s x WHERE x.%I = p.id)', k.conrelid::regclass, a.attname), ' AND ')
  INTO used FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
  WHERE k.contype = 'f' AND k.confrelid = 'party'::regclass;
  EXECUTE 'DELETE FROM party p WHERE p.id = ANY($1) AND ' || used USING parties;
END $$;
REVOKE ALL ON FUNCTION import_take_back_members(uuid, uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION import_take_back_members(uuid, uuid[], uuid[]) TO register_writer, register_job;
`;

/* A later file about another part of the same record does not build on this one. */
const LATER = `
CREATE OR REPLACE FUNCTION import_later_batches(batch uuid)
RETURNS TABLE ("id" uuid, "fileName" text, "appliedAt" timestamptz, "rows" integer) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN seen THEN l.id END, CASE WHEN seen THEN l.file_name END, l.applied_at, l.rows
  FROM (
    SELECT b.id, b.file_name, b.applied_at, count(*)::integer AS rows,
      register_in_scope('import:read', b.province_id, b.commune_id) AS seen
    FROM import_row own
    JOIN import_batch ours ON ours.id = own.batch_id
    JOIN import_row r ON r.target_id = own.target_id AND r.batch_id <> own.batch_id
      AND (own.part_key IS NULL OR r.part_key = own.part_key)
    JOIN import_batch b ON b.id = r.batch_id AND b.status = 'APPLIED' AND (own.part_key IS NULL OR b.form = ours.form)
      AND b.applied_at > ours.applied_at
    WHERE own.batch_id = batch AND own.outcome = 'CREATE'
    GROUP BY b.id) l
  ORDER BY l.applied_at DESC LIMIT 20
$$;
`;

export class MemberList1795525010000 implements MigrationInterface {
  name = 'MemberList1795525010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const text of [PERSONS, AGE, TAKE_BACK, LATER]) await runner.query(text);
    await seedLegalParameters(runner.manager);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
