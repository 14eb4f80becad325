import type { Ask, Upload } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { type Actor, actorHolds, fold, KeyRing } from '@platform/kernel';
import { chooseColumns, type Form, proposeLayout, type SheetLayout, type Survey, surveySheet } from '@platform/sheet-form';
import { type Merge, openWorkbookApart, type Sheet } from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { figuresDay } from './figures-day.rules';
import { keepFile } from './file-store';
import { ImportTask } from './import-job.entity';
import { order } from './import-orders';
import { type ImportTarget, ImportTargets } from './import-target';
import { ImportBatch, ImportMode, type ImportSheet, ImportStatus } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';
import type { ApplyImport, DecideImport, ImportColumnChoice, MapImportColumns, UndoImport } from './import.inputs';
import { IMPORT_WRITE } from './import.permissions';
import { asRemembered, rememberColumns, rememberedColumns } from './mappings';
import { Turns } from './turns';

interface Surveyed {
  sheet: Sheet;
  survey: Survey;
  target: ImportTarget | null;
  layout: SheetLayout | null;
}

type Office = Pick<ImportBatch, 'provinceId' | 'communeId'>;

/** Files looked through at once, and how many more may wait for it. */
const TURNS = { atOnce: 2, waiting: 8 };

/** What people order: receive a file, choose its columns, apply it, take it back, stop. The work itself is the worker's. */
@Injectable()
export class ImportService {
  private readonly turns = new Turns(TURNS.atOnce, TURNS.waiting);

  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly ring: KeyRing,
    private readonly targets: ImportTargets,
  ) {}

  /**
   * Looks a file through in a process apart, keeps it and orders its reading; nothing in the register changes.
   * @returns the id of the batch. @throws FILE_… for a file that is not to be read, IMPORT_FORM_UNKNOWN, IMPORT_BUSY.
   */
  async receive(actor: Actor, upload: Upload): Promise<string> {
    const { target, surveyed, notes } = await this.turns.take(() => this.survey(actor, upload));
    return this.db.write(actor, { reason: `Nhận tệp ${upload.fileName}`, long: true }, async (tx) => {
      const office = await officeOf(tx, actor, target);
      const remembered = await rememberedColumns(tx, office, target.form.code);
      const known = surveyed.map((one) =>
        one.layout ? { ...one, layout: asRemembered(one.layout, remembered) } : one,
      );
      const batch = await begin(tx, { actor, upload, target, office, notes }, known);
      await keepFile(tx, this.ring, batch.id, upload.path);
      await order(tx, batch, ImportTask.READ, { actor, reason: `Đọc tệp ${upload.fileName}` });
      return batch.id;
    });
  }

  /** Orders the staged rows to be read again with a person's choice of columns, which the office's next file remembers. */
  mapColumns(ask: Ask, input: MapImportColumns): Promise<unknown> {
    return this.db.write(ask.actor, { reason: 'Chọn cột khi nhập tệp' }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.CHECKED);
      const target = this.targets.get(batch.form);
      await rememberColumns(tx, batch, input.columns, ask.actor.name);
      batch.sheets = batch.sheets.map((sheet) => chosen(target, sheet, input.columns));
      await tx.update(ImportBatch, { id: batch.id }, { sheets: batch.sheets as never });
      await order(tx, batch, ImportTask.CHECK, { actor: ask.actor, reason: 'Kiểm tra lại tệp nhập' });
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  /** @throws IMPORT_ROWS_REJECTED when all or nothing is asked and it is not all. */
  apply(ask: Ask, input: ApplyImport): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.CHECKED);
      const mode = input.mode ?? ImportMode.GOOD_ROWS;
      if (mode === ImportMode.ALL_OR_NOTHING && batch.rejected > 0) {
        throw IMPORT_ERRORS.IMPORT_ROWS_REJECTED({ details: { rejected: batch.rejected } });
      }
      await order(tx, batch, ImportTask.APPLY, { actor: ask.actor, reason: input.reason, mode });
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  undo(ask: Ask, input: UndoImport): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const batch = await this.lock(tx, ask.actor, input, ImportStatus.APPLIED, ImportStatus.PARTLY_UNDONE);
      const keepChanged = input.keepChanged ?? false;
      await order(tx, batch, ImportTask.UNDO, { actor: ask.actor, reason: input.reason, keepChanged });
      return this.reads.in(tx).one(ImportBatch, ask, { id: batch.id });
    });
  }

  /** Asks the worker to stop; what it was doing leaves nothing behind. @throws IMPORT_STATUS when there is nothing to stop. */
  cancel(ask: Ask, id: string): Promise<unknown> {
    return this.db.write(ask.actor, { reason: 'Dừng việc của lần nhập' }, async (tx) => {
      const batch = await tx.findOneBy(ImportBatch, { id });
      if (!batch) throw IMPORT_ERRORS.IMPORT_NOT_FOUND();
      this.allow(ask.actor, batch);
      const sql = 'UPDATE import_job SET cancelled = true WHERE batch_id = $1 RETURNING id';
      const [stopped] = (await tx.query(sql, [id])) as [unknown[], number];
      if (stopped.length === 0) throw IMPORT_ERRORS.IMPORT_STATUS({ details: { status: batch.status } });
      return this.reads.in(tx).one(ImportBatch, ask, { id });
    });
  }

  private async survey(actor: Actor, upload: Upload) {
    const book = await openWorkbookApart(upload.path, upload.fileName);
    try {
      const all: Surveyed[] = [];
      for (const sheet of book.sheets) all.push(this.recognise(actor, sheet, await surveySheet(sheet)));
      const target = all.find((one) => one.target)?.target;
      if (!target) {
        throw IMPORT_ERRORS.IMPORT_FORM_UNKNOWN({ details: { sheets: book.sheets.map(({ name }) => name) } });
      }
      const surveyed = all.map((one) => (one.target?.form.code === target.form.code ? one : { ...one, layout: null }));
      return { target, surveyed, notes: [...book.notes, ...surveyed.flatMap(remarksOn)] };
    } finally {
      book.close();
    }
  }

  private recognise(actor: Actor, sheet: Sheet, survey: Survey): Surveyed {
    const found: Surveyed = { sheet, survey, target: null, layout: null };
    if (sheet.hidden) return found;
    let most = 0;
    for (const target of this.targets.all()) {
      if (!actorHolds(actor, target.permission.code)) continue;
      const layout = proposeLayout(target.form, survey);
      const fit = layout ? fitness(target.form, layout) : 0;
      if (fit > most) {
        most = fit;
        Object.assign(found, { target, layout });
      }
    }
    return found;
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    { id, expectedVersion }: Pick<DecideImport, 'id' | 'expectedVersion'>,
    ...statuses: ImportStatus[]
  ): Promise<ImportBatch> {
    const batch = await tx.findOne(ImportBatch, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!batch) throw IMPORT_ERRORS.IMPORT_NOT_FOUND();
    if (batch.version !== expectedVersion) {
      throw IMPORT_ERRORS.CONFLICT({ details: { currentVersion: batch.version } });
    }
    if (!statuses.includes(batch.status)) throw IMPORT_ERRORS.IMPORT_STATUS({ details: { status: batch.status } });
    this.allow(actor, batch);
    return batch;
  }

  private allow(actor: Actor, { form }: ImportBatch): void {
    if (!actorHolds(actor, this.targets.get(form).permission.code)) throw IMPORT_ERRORS.IMPORT_FORM_FORBIDDEN();
  }
}

/* Columns found, and what the title says: of forms with like columns the one the title names. */
function fitness({ titles }: Form, layout: SheetLayout): number {
  const said = ` ${layout.titles.map(fold).join(' ')} `;
  const named = titles.map(fold).filter((title) => said.includes(` ${title} `));
  return layout.columns.filter(({ key }) => key !== null).length + Math.max(0, ...named.map(({ length }) => length / 5));
}

async function officeOf(tx: EntityManager, actor: Actor, target: ImportTarget): Promise<Office> {
  const office = actor.grants.find(({ permission }) => permission === IMPORT_WRITE.code);
  const communeId = office?.level === 'COMMUNE' ? office.unitId : null;
  const provinceId = office?.level === 'PROVINCE' ? office.unitId : null;
  return { communeId, provinceId: communeId ? await target.provinceOf(tx, communeId) : provinceId };
}

interface Received {
  actor: Actor;
  upload: Upload;
  target: ImportTarget;
  office: Office;
  notes: string[];
}

async function begin(
  tx: EntityManager,
  { actor, upload, target, office, notes }: Received,
  surveyed: readonly Surveyed[],
): Promise<ImportBatch> {
  const titles = surveyed.flatMap(({ layout }) => layout?.titles ?? []);
  const values = {
    ...office,
    form: target.form.code,
    fileName: upload.fileName.slice(0, 255),
    fileHash: upload.hash,
    fileBytes: upload.bytes,
    status: ImportStatus.READING,
    figuresOn: figuresDay(titles),
    receivedBy: actor.name.slice(0, 200),
    receivedAt: new Date(),
    sheets: surveyed.map(({ sheet, survey, layout }, index) => ({
      index,
      name: sheet.name,
      rows: survey.rows,
      layout,
    })),
    merges: Object.fromEntries(surveyed.map((one, index) => [index, merged(one)])),
    notes,
  };
  const id = await newId(tx);
  await tx.insert(ImportBatch, { id, ...values } as never);
  return tx.findOneByOrFail(ImportBatch, { id });
}

/** Merged cells of the body are read again; a title merged across says nothing about figures. */
function merged({ survey, layout }: Surveyed): Merge[] {
  const bottom = layout?.headerBottom ?? 0;
  return survey.merges.filter(
    (merge) => merge.bottom > bottom && (merge.bottom > merge.top || merge.right > merge.left),
  );
}

/** What a person should know of a sheet that no row of it shows. */
function remarksOn({ sheet, survey, layout }: Surveyed): string[] {
  const columns = layout?.columns ?? [];
  const unread = columns.filter(
    ({ key, index }) => key === null && (survey.profiles[index]?.profile().filled ?? 0) > 1,
  );
  const skipped =
    layout || sheet.hidden || survey.rows === 0 ? [] : ['Không giống biểu đang nhập; không đọc sheet này.'];
  const left = unread.map(({ heading, index }) => `Cột “${heading || index + 1}” không nhập; chọn cột nếu cần.`);
  const hidden = sheet.hidden ? ['Sheet bị ẩn; không đọc.'] : [];
  return [...survey.remarks, ...skipped, ...left, ...hidden]
    .map((text) => `Sheet “${sheet.name}”: ${text}`)
    .slice(0, 20);
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
