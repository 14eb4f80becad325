import { findUnits, UnitDoubt, type UnitAnswer, whyMatched } from '@domain/admin-unit';
import type { ImportContext } from '@platform/import';
import type { LookupAnswer, Question } from '@platform/sheet-form';
import type { EntityManager } from 'typeorm';

const DOUBTS: Readonly<Record<UnitDoubt, string>> = {
  [UnitDoubt.PLACE_DIFFERS]: 'Không có đơn vị tên này trong địa bàn ghi trên biểu',
  [UnitDoubt.KIND_DIFFERS]: 'Loại đơn vị (xã, phường, thị trấn) khác với tên ghi',
};

/** Communes by any name they ever had, in the place the sheet's headings say, as they are on the day of reading. */
export async function answerCommunes(
  tx: EntityManager,
  _lookup: string,
  questions: readonly Question[],
  { today, provinceId }: ImportContext,
): Promise<LookupAnswer[]> {
  const province = provinceId ? await nameOf(tx, provinceId) : null;
  const asked = questions.map(({ text, place }) => ({ commune: text, within: place ?? province }));
  const answers = await findUnits(tx, asked, today);
  const names = await namesOf(
    tx,
    answers.flatMap((answer) => (answer.status === 'ONE' ? [answer.unitId] : [])),
  );
  return answers.map((answer, i) => inWords(answer, names, questions[i]?.text ?? ''));
}

export async function provinceOfCommune(tx: EntityManager, communeId: string): Promise<string | null> {
  const sql = 'SELECT province_id AS id FROM admin_unit WHERE id = $1';
  return ((await tx.query(sql, [communeId])) as { id: string }[])[0]?.id ?? null;
}

function inWords(answer: UnitAnswer, names: ReadonlyMap<string, string>, text: string): LookupAnswer {
  if (answer.status === 'NONE') return { kind: 'UNKNOWN' };
  if (answer.status !== 'ONE') return { kind: 'AMBIGUOUS', labels: answer.among.map(({ label }) => label) };
  const label = names.get(answer.unitId) ?? answer.by.fullName;
  return {
    kind: 'FOUND',
    id: answer.by.unitId,
    key: answer.unitId,
    label,
    note: answer.by.current ? undefined : `“${text}” là ${whyMatched(answer.by)}; nay thuộc ${label}`,
    doubt: answer.doubts.map((doubt) => DOUBTS[doubt]).join('; ') || undefined,
  };
}

async function nameOf(tx: EntityManager, id: string): Promise<string | null> {
  return (await namesOf(tx, [id])).get(id) ?? null;
}

async function namesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = (await tx.query('SELECT id, full_name FROM admin_unit WHERE id = ANY($1::uuid[])', [ids])) as {
    id: string;
    full_name: string;
  }[];
  return new Map(rows.map(({ id, full_name }) => [id, full_name]));
}
