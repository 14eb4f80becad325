import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type Actor, actorHolds, today } from '@platform/kernel';
import { chooseColumns, proposeLayout, type SheetLayout, type Survey, surveySheet } from '@platform/sheet-form';
import { type Merge, openWorkbook, type Sheet, type SheetRow } from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { figuresDay } from './figures-day.rules';
import { checkRows, contextOf } from './import-check';
import { countCells } from './import-summary';
import { type ImportTarget, ImportTargets } from './import-target';
import { ImportBatch, type ImportSheet, ImportStatus } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';
import type { DecideImport, ImportColumnChoice, MapImportColumns } from './import.inputs';
import { IMPORT_WRITE } from './import.permissions';
import { rejectDuplicates } from './row-match';
import { type SheetSource, stageSheet } from './staging';
import { createWork, loadWork, returnWork, settleWork, storeWork } from './work-table';

/** A received file, on this machine's disk for as long as it is being read. */
export interface Upload {
  path: string;
  fileName: string;
  /** SHA-256, hexadecimal. */
  hash: string;
  bytes: number;
}

interface Surveyed {
  sheet: Sheet;
  survey: Survey;
  target: ImportTarget | null;
  layout: SheetLayout | null;
}

const PAGE = 2_000;

/** What is done with an office's file: receive and check it, choose its columns, apply it, take it back. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly targets: ImportTargets,
  ) {}

  /**
   * Reads a file, stages its rows and checks them against the register; nothing in the register changes.
   * @returns the id of the batch. @throws FILE_… for a file that is not to be read, IMPORT_FORM_UNKNOWN.
   */
  async receive(actor: Actor, upload: Upload): Promise<string> {
    const book = await openWorkbook(upload.path, upload.fileName);
    try {
      const surveyed: Surveyed[] = [];
      for (const sheet of book.sheets) surveyed.push(this.recognise(actor, sheet, await surveySheet(sheet)));
      const target = surveyed.find((one) => one.target)?.target;
      if (!target) {
        throw IMPORT_ERRORS.IMPORT_FORM_UNKNOWN({ details: { sheets: book.sheets.map(({ name }) => name) } });
      }
      const taken = surveyed.map((one) =>
        one.target?.form.code === target.form.code ? one : { ...one, layout: null },
      );
      return await this.db.write(actor, { reason: `Nhận tệp ${upload.fileName}`, long: true }, async (tx) => {
        const batch = await begin(tx, actor, upload, target, taken, book.notes);
        const sources = taken.flatMap(({ sheet, survey, layout }, index): SheetSource[] =>
          layout ? [{ index, layout, merges: survey.merges, rows: sheet.rows() }] : [],
        );
        await this.stage(tx, batch, target, sources);
        return batch.id;
      });
    } finally {
      book.close();
    }
  }

  /** Reads the staged rows again with a person's choice of columns and checks them again. */
  mapColumns(ask: Ask, input: MapImportColumns): Promise<unknown> {
    return this.db.write(ask.actor, { reason: 'Chọn cột khi nhập tệp', long: true }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.CHECKED);
      const target = this.targets.get(batch.form);
      batch.sheets = batch.sheets.map((sheet) => chosen(target, sheet, input.columns));
      await tx.update(ImportBatch, { id: batch.id }, { sheets: batch.sheets as never });
      const sources = batch.sheets.flatMap(({ index, layout }): SheetSource[] =>
        layout ? [{ index, layout, merges: batch.merges[index] ?? [], rows: stagedRows(tx, batch.id, index) }] : [],
      );
      await this.stage(tx, batch, target, sources);
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  /**
   * Writes the rows into the register, all in one transaction.
   * @throws IMPORT_REGISTER_CHANGED when the register moved since the dry run so that the counts differ.
   */
  apply(ask: Ask, input: DecideImport): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason, long: true }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.CHECKED);
      const context = contextOf(batch, today());
      await loadWork(tx, batch.id);
      const counts = await checkRows(tx, this.targets, batch, context);
      const moved = Object.entries(counts).some(([field, count]) => batch[field as keyof ImportBatch] !== count);
      if (moved) throw IMPORT_ERRORS.IMPORT_REGISTER_CHANGED({ details: counts });
      for (const step of this.targets.steps(batch.form)) await step.apply(tx, context);
      await returnWork(tx, batch.id);
      const { APPLIED: status } = ImportStatus;
      await tx.update(ImportBatch, { id: batch.id }, { status, appliedBy: ask.actor.name, appliedAt: new Date() });
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  /**
   * Takes back what applying wrote, once and wholly.
   * @throws IMPORT_CHANGED_SINCE with the rows (first 100) whose records somebody changed afterwards.
   */
  undo(ask: Ask, input: DecideImport): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason, long: true }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.APPLIED);
      const context = contextOf(batch, today());
      const steps = this.targets.steps(batch.form);
      await loadWork(tx, batch.id);
      const changed = new Set<string>();
      for (const step of steps) for (const id of await step.changedSince(tx, context)) changed.add(id);
      if (changed.size > 0) {
        const rows = await describeRows(tx, this.targets.get(batch.form), [...changed].slice(0, 100));
        throw IMPORT_ERRORS.IMPORT_CHANGED_SINCE({ details: { count: changed.size, rows } });
      }
      for (const step of steps.toReversed()) await step.undo(tx, context);
      const { UNDONE: status } = ImportStatus;
      await tx.update(ImportBatch, { id: batch.id }, { status, undoneBy: ask.actor.name, undoneAt: new Date() });
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  private recognise(actor: Actor, sheet: Sheet, survey: Survey): Surveyed {
    const found: Surveyed = { sheet, survey, target: null, layout: null };
    if (sheet.hidden) return found;
    let most = 0;
    for (const target of this.targets.all()) {
      if (!actorHolds(actor, target.permission.code)) continue;
      const layout = proposeLayout(target.form, survey);
      const mapped = layout?.columns.filter(({ key }) => key !== null).length ?? 0;
      if (mapped > most) {
        most = mapped;
        Object.assign(found, { target, layout });
      }
    }
    return found;
  }

  private async stage(
    tx: EntityManager,
    batch: ImportBatch,
    target: ImportTarget,
    sources: SheetSource[],
  ): Promise<void> {
    const context = contextOf(batch, today());
    await createWork(tx);
    for (const source of sources) await stageSheet(tx, target, source, context);
    await settleWork(tx);
    const cells = await countCells(tx);
    await rejectDuplicates(tx, target.form);
    const counts = await checkRows(tx, this.targets, batch, context);
    await storeWork(tx, batch.id);
    await tx.update(ImportBatch, { id: batch.id }, { ...counts, ...cells });
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    { id, expectedVersion }: Pick<DecideImport, 'id' | 'expectedVersion'>,
    status: ImportStatus,
  ): Promise<ImportBatch> {
    const batch = await tx.findOne(ImportBatch, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!batch) throw IMPORT_ERRORS.IMPORT_NOT_FOUND();
    if (batch.version !== expectedVersion) {
      throw IMPORT_ERRORS.CONFLICT({ details: { currentVersion: batch.version } });
    }
    if (batch.status !== status) throw IMPORT_ERRORS.IMPORT_STATUS({ details: { status: batch.status } });
    if (!actorHolds(actor, this.targets.get(batch.form).permission.code)) throw IMPORT_ERRORS.IMPORT_FORM_FORBIDDEN();
    return batch;
  }
}

async function begin(
  tx: EntityManager,
  actor: Actor,
  upload: Upload,
  target: ImportTarget,
  surveyed: readonly Surveyed[],
  notes: string[],
): Promise<ImportBatch> {
  const office = actor.grants.find(({ permission }) => permission === IMPORT_WRITE.code);
  const communeId = office?.level === 'COMMUNE' ? office.unitId : null;
  const provinceId = office?.level === 'PROVINCE' ? office.unitId : null;
  const titles = surveyed.flatMap(({ layout }) => layout?.titles ?? []);
  const values = {
    provinceId: communeId ? await target.provinceOf(tx, communeId) : provinceId,
    communeId,
    form: target.form.code,
    fileName: upload.fileName.slice(0, 255),
    fileHash: upload.hash,
    fileBytes: upload.bytes,
    status: ImportStatus.CHECKED,
    figuresOn: figuresDay(titles),
    receivedBy: actor.name.slice(0, 200),
    receivedAt: new Date(),
    sheets: surveyed.map(({ sheet, survey, layout }, index) => ({
      index,
      name: sheet.name,
      rows: survey.rows,
      layout,
    })),
    merges: Object.fromEntries(surveyed.map(({ survey }, index) => [index, mergedDown(survey.merges)])),
    notes,
  };
  const id = await newId(tx);
  await tx.insert(ImportBatch, { id, ...values } as never);
  return tx.findOneByOrFail(ImportBatch, { id });
}

/** Only cells merged down one column are read again; a title merged across says nothing about figures. */
function mergedDown(merges: readonly Merge[]): Merge[] {
  return merges.filter((merge) => merge.bottom > merge.top && merge.left === merge.right);
}

function chosen(target: ImportTarget, sheet: ImportSheet, choices: readonly ImportColumnChoice[]): ImportSheet {
  const own = choices.filter((choice) => choice.sheet === sheet.index);
  if (!sheet.layout || own.length === 0) return sheet;
  try {
    return { ...sheet, layout: chooseColumns(target.form, sheet.layout, own) };
  } catch {
    throw IMPORT_ERRORS.IMPORT_COLUMNS_INVALID({ field: 'columns' });
  }
}

async function* stagedRows(tx: EntityManager, batchId: string, sheet: number): AsyncGenerator<SheetRow> {
  for (let last = 0; ;) {
    const rows = (await tx.query(
      `SELECT row_no AS no, raw AS cells FROM import_row WHERE batch_id = $1 AND sheet = $2 AND row_no > $3
       ORDER BY row_no LIMIT ${PAGE}`,
      [batchId, sheet, last],
    )) as SheetRow[];
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.no ?? last;
  }
}

async function describeRows(tx: EntityManager, target: ImportTarget, ids: readonly string[]): Promise<unknown> {
  return tx.query(
    `SELECT sheet, row_no AS "rowNo", content ->> $2 AS name, target_id AS "targetId" FROM import_work
     WHERE id = ANY($1::uuid[]) ORDER BY sheet, row_no`,
    [ids, target.form.identity.name],
  );
}
