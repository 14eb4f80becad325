import { answerCommunes, provinceOfCommune, unitsOnDay } from '@domain/admin-unit';
import { type ImportContext, type ImportTarget, ImportTargets, saysOtherwise, withCellFinding, withRowFinding } from '@platform/import';
import { fold } from '@platform/kernel';
import type { JudgedRow } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NEW_RURAL_LIST } from './new-rural-list.form';
import { NEW_RURAL_WRITE } from './new-rural-status.entity';
import { NewRuralLevel } from './new-rural-status.rules';

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;
const DECIDED = `(r.content ->> 'decisionOn')::date`;
const FROM = `(r.content ->> 'validFrom')::date`;
const HELD = `a.unit_id = r.target_id AND a.level = r.content ->> 'level' AND (a.valid_to IS NULL OR a.valid_to > ${FROM})`;

/** Takes decisions of others over: what is new is added, what stands is never changed by a list. */
@Injectable()
export class NewRuralListImport implements ImportTarget, OnModuleInit {
  readonly form = NEW_RURAL_LIST;
  readonly permission = NEW_RURAL_WRITE;
  /* A row names its unit itself, and the unit of the decision's day is found when comparing. */
  readonly register = `SELECT id, NULL::text AS code, full_name AS name, NULL::text AS place_key FROM admin_unit WHERE false`;
  readonly answer = answerCommunes;
  readonly provinceOf = provinceOfCommune;

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  part({ cells }: JudgedRow): string {
    return `${cells.unit?.value}|${cells.level?.value ?? ''}`;
  }

  async compare(tx: EntityManager, { titles, today }: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET target_id = NULL, content = r.content || jsonb_build_object('level', coalesce(r.content ->> 'level', $1),
         'validFrom', coalesce(r.content ->> 'effectiveOn', r.content ->> 'decisionOn')) WHERE r.kind = 'DATA' AND r.content IS NOT NULL`,
      [titledLevel(titles)],
    );
    const refuse = (kind: string, when: string, message: string, key = 'decisionOn', params: unknown[] = []) =>
      tx.query(
        `UPDATE import_work r SET outcome = 'REJECTED', cells = ${withCellFinding('r', `'${key}'`, kind, 'ERROR', `'${message}'`)}
         WHERE ${OPEN} AND ${when}`,
        params,
      );
    await refuse('level_missing', `r.content ->> 'level' IS NULL`, 'Không rõ đạt chuẩn, nâng cao hay kiểu mẫu', 'level');
    await refuse(
      'decision_day',
      `(length(r.content ->> 'decisionOn') < 10 OR length(r.content ->> 'validFrom') < 10)`,
      'Cần đủ ngày, tháng, năm của quyết định',
    );
    await refuse('decision_future', `${DECIDED} > $1::date`, 'Ngày quyết định không thể ở tương lai', 'decisionOn', [today]);
    await refuse('before_decision', `${FROM} < ${DECIDED}`, 'Không có hiệu lực trước ngày quyết định', 'effectiveOn');
    await tx.query(
      `UPDATE import_work r SET target_id = u.on_day FROM (
         SELECT w.unit, w.day, ${unitsOnDay('w.unit', 'w.day')} AS on_day FROM (
           SELECT DISTINCT (r.content ->> 'unit')::uuid AS unit, ${FROM} AS day FROM import_work r WHERE ${OPEN}) w) u
       WHERE ${OPEN} AND u.unit = (r.content ->> 'unit')::uuid AND u.day = ${FROM}`,
    );
    await refuse('unit_day', 'r.target_id IS NULL', 'Đơn vị này không tồn tại vào ngày công nhận', 'unit');
    await tx.query(
      `WITH mine AS MATERIALIZED (SELECT w.target_id AS id, register_unit_in_scope($1, w.target_id) AS inside
         FROM (SELECT DISTINCT target_id FROM import_work WHERE target_id IS NOT NULL) w)
       UPDATE import_work r SET outcome = 'REJECTED', findings = ${withRowFinding('r', 'out_of_scope', 'ERROR', `'Ngoài địa bàn được giao'`)}
       FROM mine WHERE ${OPEN} AND mine.id = r.target_id AND NOT mine.inside`,
      [NEW_RURAL_WRITE.code],
    );
    await tx.query(
      `UPDATE import_work r SET outcome = 'UNCHANGED' FROM new_rural_recognition a
       WHERE ${OPEN} AND ${HELD} AND register_fold(a.decision_number) = register_fold(r.content ->> 'decisionNumber')`,
    );
    await tx.query(
      `UPDATE import_work r SET outcome = 'REJECTED', cells = ${withCellFinding('r', `'decisionNumber'`, 'recognised_already', 'ERROR', `'Đã được công nhận ở cấp độ này theo quyết định ' || a.decision_number`)}
       FROM new_rural_recognition a WHERE ${OPEN} AND ${HELD}`,
    );
    await tx.query(`UPDATE import_work r SET outcome = 'CREATE' WHERE ${OPEN}`);
  }

  async apply(tx: EntityManager, { fileName }: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET applied = jsonb_build_object('recognition', uuidv7(), 'version', 1) WHERE r.outcome = 'CREATE'`,
    );
    await tx.query(
      `INSERT INTO new_rural_recognition (id, unit_id, level, decision_number, decision_on, issued_by, document_reference, valid_from)
       SELECT (r.applied ->> 'recognition')::uuid, r.target_id, r.content ->> 'level', r.content ->> 'decisionNumber', ${DECIDED},
         coalesce(r.content ->> 'issuedBy', 'Biểu không ghi'), left('Tệp ' || $1, 500), ${FROM}
       FROM import_work r WHERE r.outcome = 'CREATE'`,
      [fileName],
    );
  }

  async changedSince(tx: EntityManager): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT r.id FROM import_work r WHERE r.applied ? 'recognition'
         AND ${saysOtherwise('new_rural_recognition', "(r.applied ->> 'recognition')::uuid", "(r.applied ->> 'version')::integer")}`,
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async undo(tx: EntityManager): Promise<void> {
    await tx.query(
      `DELETE FROM new_rural_recognition a USING import_work r WHERE a.id = (r.applied ->> 'recognition')::uuid`,
    );
  }
}

/** The level a title names, where no column does; the highest one said, for each contains the words of the first. */
function titledLevel(titles: readonly string[]): NewRuralLevel | null {
  const said = titles.map(fold).join(' ');
  if (said.includes(fold('kiểu mẫu'))) return NewRuralLevel.MODEL;
  if (said.includes(fold('nâng cao'))) return NewRuralLevel.ADVANCED;
  return said.includes(fold('đạt chuẩn')) ? NewRuralLevel.STANDARD : null;
}
