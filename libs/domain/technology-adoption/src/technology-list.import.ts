import { answerCommunes, provinceOfCommune } from '@domain/admin-unit';
import { lockImported, ORGANISATIONS_OF_PARTS, rejectStrangers } from '@domain/co-op';
import { type ImportContext, type ImportTarget, ImportTargets, saysOtherwise, withCellFinding } from '@platform/import';
import { fold } from '@platform/kernel';
import type { JudgedRow, LookupAnswer, Question } from '@platform/sheet-form';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TECHNOLOGY_WRITE } from './technology-adoption.entity';
import { TECHNOLOGY_LIST } from './technology-list.form';

const OPEN = `r.kind = 'DATA' AND r.outcome IS NULL`;
const FOUND = `(r.content ->> 'foundOn')::date`;
const FROM = `rpad(coalesce(r.content ->> 'usedFrom', r.content ->> 'foundOn'), 10, '-01')::date`;
const HELD = `a.organisation_id = r.target_id AND a.item_id = (r.content ->> 'item')::uuid AND (a.valid_to IS NULL OR a.valid_to > ${FROM})`;

/** Records what a list says is in use; verifying stays an act of another officer, row by row. */
@Injectable()
export class TechnologyListImport implements ImportTarget, OnModuleInit {
  readonly form = TECHNOLOGY_LIST;
  readonly permission = TECHNOLOGY_WRITE;
  readonly register = ORGANISATIONS_OF_PARTS;
  readonly provinceOf = provinceOfCommune;
  readonly lock = lockImported;

  constructor(private readonly targets: ImportTargets) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  part({ cells }: JudgedRow): string {
    return String(cells.item?.value ?? '');
  }

  async answer(
    tx: EntityManager,
    lookup: string,
    questions: readonly Question[],
    context: ImportContext,
  ): Promise<LookupAnswer[]> {
    return lookup === 'technology'
      ? answerItems(tx, questions)
      : answerCommunes(tx, lookup, questions, context);
  }

  async compare(tx: EntityManager, { today }: ImportContext): Promise<void> {
    await rejectStrangers(tx, this.permission);
    const refuse = (key: string, kind: string, when: string, message: string, params: unknown[] = []) =>
      tx.query(
        `UPDATE import_work r SET outcome = 'REJECTED', cells = ${withCellFinding('r', `'${key}'`, kind, 'ERROR', `'${message}'`)}
         WHERE ${OPEN} AND ${when}`,
        params,
      );
    await refuse('foundOn', 'found_day', `length(r.content ->> 'foundOn') < 10`, 'Cần đủ ngày, tháng, năm phát hiện');
    await refuse('foundOn', 'found_future', `(${FOUND} > $1::date OR ${FROM} > $1::date)`, 'Ngày này còn ở tương lai', [today]);
    await tx.query(
      `UPDATE import_work r SET outcome = 'UNCHANGED', cells = CASE
         WHEN register_fold(a.evidence) = register_fold(r.content ->> 'evidence') OR coalesce(r.cells -> 'evidence' -> 'findings' @> '[{"kind": "evidence_differs"}]', false)
         THEN r.cells ELSE ${withCellFinding('r', `'evidence'`, 'evidence_differs', 'WARNING', `'Đã ghi nhận với bằng chứng khác; sửa bằng chứng là một việc riêng, phải xác minh lại'`)} END
       FROM technology_adoption a WHERE ${OPEN} AND ${HELD}`,
    );
    await tx.query(`UPDATE import_work r SET outcome = 'CREATE' WHERE ${OPEN}`);
  }

  async apply(tx: EntityManager, { fileName }: ImportContext): Promise<void> {
    await tx.query(
      `UPDATE import_work r SET applied = jsonb_build_object('adoption', uuidv7(), 'version', 1) WHERE r.outcome = 'CREATE'`,
    );
    await tx.query(
      `INSERT INTO technology_adoption (id, organisation_id, item_id, kind, evidence, found_on, found_by, recorder_id, verdict, valid_from)
       SELECT (r.applied ->> 'adoption')::uuid, r.target_id, i.id, i.kind, r.content ->> 'evidence', ${FOUND},
         coalesce(r.content ->> 'foundBy', left('Tệp ' || $1, 200)), current_setting('register.actor'), 'PENDING', ${FROM}
       FROM import_work r JOIN technology_item i ON i.id = (r.content ->> 'item')::uuid WHERE r.outcome = 'CREATE'`,
      [fileName],
    );
  }

  /** Verified, corrected, ended: somebody has worked on it. */
  async changedSince(tx: EntityManager): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT r.id FROM import_work r WHERE r.applied ? 'adoption'
         AND ${saysOtherwise('technology_adoption', "(r.applied ->> 'adoption')::uuid", "(r.applied ->> 'version')::integer")}`,
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async undo(tx: EntityManager): Promise<void> {
    await tx.query(
      `SELECT import_take_back_technology(ARRAY(SELECT (r.applied ->> 'adoption')::uuid FROM import_work r WHERE r.applied ? 'adoption'))`,
    );
  }
}

/** Items by code or name; one whose name holds the office's words, or is held by them, is meant with a doubt. */
async function answerItems(tx: EntityManager, questions: readonly Question[]): Promise<LookupAnswer[]> {
  const items = ((await tx.query('SELECT id, code, name FROM technology_item WHERE offered')) as Item[]).map((item) => ({
    ...item,
    key: fold(item.name),
  }));
  return questions.map(({ text }): LookupAnswer => {
    const asked = fold(text);
    const exact = items.find(({ key, code }) => key === asked || fold(code) === asked);
    const alike = items.filter(({ key }) => ` ${key} `.includes(` ${asked} `) || ` ${asked} `.includes(` ${key} `));
    const [only] = exact ? [exact] : alike;
    if (!only) return { kind: 'UNKNOWN' };
    if (!exact && alike.length > 1) return { kind: 'AMBIGUOUS', labels: alike.map(({ name }) => name) };
    const doubt = exact ? undefined : `Hiểu là mục “${only.name}” của danh mục`;
    return { kind: 'FOUND', id: only.id, key: only.id, label: only.name, doubt };
  });
}

interface Item {
  id: string;
  code: string;
  name: string;
}
