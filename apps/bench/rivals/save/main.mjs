/**
 * The same rows as an import writes, row by row with TypeORM's `save`, into the same tables with the same triggers and
 * policies, as the same person. One transaction for all of them, which is the best that `save` can hope for.
 */
import { DataSource, EntitySchema } from 'typeorm';

const text = (name, nullable = true) => ({ type: 'text', name, nullable });
const id = { id: { type: 'uuid', primary: true, generated: 'uuid' } };

const Statement = new EntitySchema({
  name: 'Statement',
  tableName: 'organisation_statement_office',
  columns: {
    ...id,
    organisationId: { type: 'uuid', name: 'organisation_id' },
    validFrom: { type: 'date', name: 'valid_from' },
    code: text('code'),
    kind: text('kind', false),
    name: text('name', false),
    nameKey: text('name_key', false),
    unitId: { type: 'uuid', name: 'unit_id' },
    addressLine: text('address_line'),
    establishedOn: { type: 'date', name: 'established_on' },
    establishedPrecision: text('established_precision'),
    field: text('field'),
    industry: text('industry'),
    charterCapital: { type: 'bigint', name: 'charter_capital' },
    officialMemberCount: { type: 'integer', name: 'official_member_count' },
  },
});
const Finding = new EntitySchema({
  name: 'Finding',
  tableName: 'operational_finding',
  columns: {
    ...id,
    organisationId: { type: 'uuid', name: 'organisation_id' },
    validFrom: { type: 'date', name: 'valid_from' },
    state: text('state', false),
    foundBy: text('found_by', false),
    foundOn: { type: 'date', name: 'found_on' },
    evidence: text('evidence', false),
  },
});
const Figure = new EntitySchema({
  name: 'Figure',
  tableName: 'annual_figure',
  columns: {
    ...id,
    organisationId: { type: 'uuid', name: 'organisation_id' },
    year: { type: 'integer' },
    revenue: { type: 'bigint' },
    profit: { type: 'bigint' },
    reportedGrade: text('reported_grade'),
    origin: text('origin', false),
  },
});

/** Saves `rows` and answers the milliseconds it took. `grants` are the person's, as policies read them. */
export async function saveRows(url, grants, rows) {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [Statement, Finding, Figure],
    extra: { options: '-c TimeZone=UTC' },
    logging: false,
  }).initialize();
  try {
    const begun = performance.now();
    await source.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('register.actor', 'user:bench', true), set_config('register.reason', 'Đo tốc độ', true),
           set_config('register.grants', $1, true), set_config('role', 'register_writer', true)`,
        [JSON.stringify(grants)],
      );
      for (const { statement, finding, figure } of rows) {
        await tx.getRepository(Statement).save(statement);
        await tx.getRepository(Finding).save(finding);
        await tx.getRepository(Figure).save(figure);
      }
    });
    return performance.now() - begun;
  } finally {
    await source.destroy();
  }
}
