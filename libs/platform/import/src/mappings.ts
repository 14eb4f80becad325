import { fold } from '@platform/kernel';
import type { SheetLayout } from '@platform/sheet-form';
import type { EntityManager } from 'typeorm';
import type { ImportBatch } from './import.entity';
import type { ImportColumnChoice } from './import.inputs';

type Office = Pick<ImportBatch, 'provinceId' | 'communeId'>;

/** By folded heading: the column an office last chose for it, and who chose. */
export type RememberedColumns = ReadonlyMap<string, { key: string | null; by: string; at: string }>;

const OF_OFFICE = `province_id IS NOT DISTINCT FROM $1::uuid AND commune_id IS NOT DISTINCT FROM $2::uuid AND form = $3`;

export async function rememberedColumns(tx: EntityManager, office: Office, form: string): Promise<RememberedColumns> {
  const rows = (await tx.query(
    `SELECT heading, column_key AS key, chosen_by AS by, chosen_at AS at FROM import_mapping WHERE ${OF_OFFICE} ORDER BY chosen_at`,
    [office.provinceId, office.communeId, form],
  )) as { heading: string; key: string | null; by: string; at: Date }[];
  return new Map(rows.map(({ heading, key, by, at }) => [heading, { key, by, at: at.toISOString() }]));
}

/** The proposed layout with what the office chose before; a column is never given to two headings. */
export function asRemembered(layout: SheetLayout, remembered: RememberedColumns): SheetLayout {
  const wanted = layout.columns.map(({ heading }) => remembered.get(fold(heading)));
  const taken = new Set(wanted.flatMap((choice) => (choice?.key ? [choice.key] : [])));
  const given = new Set<string>();
  const columns = layout.columns.map((column, i) => {
    const choice = wanted[i];
    if (choice && !(choice.key && given.has(choice.key))) {
      if (choice.key) given.add(choice.key);
      const { by, at } = choice;
      return { ...column, key: choice.key, score: 1, remembered: { by, at } };
    }
    return column.key && taken.has(column.key) ? { ...column, key: null, score: 0 } : column;
  });
  return { ...layout, columns };
}

/** Keeps what a person chose for the headings of a sheet, in place of what the office chose before. */
export async function rememberColumns(
  tx: EntityManager,
  batch: Office & Pick<ImportBatch, 'form' | 'sheets'>,
  choices: readonly ImportColumnChoice[],
  by: string,
): Promise<void> {
  for (const { sheet, index, key } of choices) {
    if (key === undefined) continue;
    const column = batch.sheets.find((one) => one.index === sheet)?.layout?.columns.find((one) => one.index === index);
    const heading = fold(column?.heading ?? '');
    if (heading === '') continue;
    const values = [batch.provinceId, batch.communeId, batch.form, heading];
    await tx.query(`DELETE FROM import_mapping WHERE ${OF_OFFICE} AND heading = $4`, values);
    await tx.query(
      `INSERT INTO import_mapping (province_id, commune_id, form, heading, column_key, chosen_by, chosen_at)
       VALUES ($1, $2, $3, $4, $5, $6, transaction_timestamp())`,
      [...values, key, by.slice(0, 200)],
    );
  }
}
