import type { ImportContext } from '@platform/import';
import type { LookupAnswer, Question } from '@platform/sheet-form';
import type { EntityManager } from 'typeorm';
import { findUnits } from './unit-lookup';
import { UnitDoubt, type UnitAnswer, whyMatched } from './unit-match.rules';
import { readUnitName } from './unit-name.rules';

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

/**
 * SQL for the unit a written one was on a day: itself where it existed then, else the unit of the same name in whose
 * place it stands; NULL where there was none. A new commune keeps the name of an old one as a rule, and a decision of 2019
 * is about the old.
 * @param unit SQL expression of the id as written
 * @param day SQL expression of the day
 */
export function unitsOnDay(unit: string, day: string): string {
  return `(SELECT then_unit.id FROM admin_unit written_unit
    JOIN admin_unit then_unit ON then_unit.level = written_unit.level AND then_unit.valid_from <= ${day}
      AND (then_unit.valid_to IS NULL OR then_unit.valid_to > ${day})
      AND (then_unit.id = written_unit.id OR then_unit.search_key = written_unit.search_key AND EXISTS (
        SELECT 1 FROM admin_unit_lineage line WHERE line.unit_id = then_unit.id AND line.at_unit_id = written_unit.id))
    WHERE written_unit.id = ${unit} ORDER BY then_unit.id = written_unit.id DESC LIMIT 1)`;
}

/**
 * Districts as they were called before 01/07/2025, those of the office's province first. A name several districts bear is
 * ambiguous; the periods of one district are one.
 */
export async function answerDistricts(
  tx: EntityManager,
  questions: readonly Question[],
  { provinceId }: ImportContext,
): Promise<LookupAnswer[]> {
  const districts = (await tx.query(
    `SELECT DISTINCT ON (d.search_key, k.province_id) d.id, d.full_name AS "fullName", k.province_id AS "provinceId" FROM admin_unit d
     CROSS JOIN LATERAL (SELECT u.province_id FROM admin_unit c JOIN admin_unit u ON u.id = register_unit_today(c.id)
       WHERE c.level = 'COMMUNE' AND c.province_id = d.province_id AND u.valid_to IS NULL ORDER BY c.id LIMIT 1) k
     WHERE d.level = 'DISTRICT' AND register_fold(d.name) = ANY($1) ORDER BY d.search_key, k.province_id, d.valid_from DESC`,
    [questions.flatMap(({ text }) => readUnitName(text).map(({ core }) => core))],
  )) as { id: string; fullName: string; provinceId: string }[];
  const named = districts.map((one) => ({ ...one, core: readUnitName(one.fullName)[0]?.core }));
  return questions.map(({ text }): LookupAnswer => {
    const cores = readUnitName(text).map(({ core }) => core);
    const all = named.filter(({ core }) => core !== undefined && cores.includes(core));
    const own = all.filter((one) => one.provinceId === provinceId);
    const fits = own.length > 0 ? own : all;
    const [only] = fits;
    if (!only) return { kind: 'UNKNOWN' };
    if (fits.length > 1) return { kind: 'AMBIGUOUS', labels: fits.map(({ fullName }) => fullName) };
    return { kind: 'FOUND', id: only.id, key: only.id, label: only.fullName };
  });
}
