import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAME = `
-- "HTX Rau sạch" and "Hợp tác xã Rau sạch" are one name: the word of the kind may be short or written out, and marks, capitals and
-- signs do not matter. Another kind is another name.
CREATE FUNCTION organisation_same_name(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT organisation_bare_name(register_fold(a)) = organisation_bare_name(register_fold(b))
    AND coalesce(organisation_typed_kind(register_fold(a)) = organisation_typed_kind(register_fold(b)), true)
$$;
`;

/** The functions that compare what the office says with what an authority says, of which only the comparison changes. */
const COMPARED = 'v.office_value <> v.authority_value';

export class OrganisationSameName1795527500000 implements MigrationInterface {
  name = 'OrganisationSameName1795527500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SAME);
    const [{ text }] = (await runner.query(
      `SELECT pg_get_functiondef('organisation_differences(uuid[])'::regprocedure) AS text`,
    )) as [{ text: string }];
    if (!text.includes(COMPARED)) throw new Error('organisation_differences is not the one this migration knows');
    const besides = "(v.field <> 'name' OR NOT organisation_same_name(v.office_value, v.authority_value))";
    await runner.query(text.replace(COMPARED, `${COMPARED} AND ${besides}`));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
