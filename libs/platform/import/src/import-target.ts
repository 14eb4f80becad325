import type { Permission } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import {
  extendForm,
  type Form,
  type FormColumn,
  type JudgedRow,
  type LookupAnswer,
  type Question,
} from '@platform/sheet-form';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What the set-based steps of a target need to know of a batch. */
export interface ImportContext {
  batchId: string;
  fileName: string;
  /** The province of the office that sent the file, where it acts for one. */
  provinceId: string | null;
  today: IsoDate;
  /** The day the figures speak of: as the sheet says, never after today. */
  figuresOn: IsoDate;
  /** The lines above the columns: what a sheet says of itself. */
  titles: readonly string[];
  /** The year each column speaks of, by column key. */
  years: Readonly<Record<string, number | null>>;
  /** The values of the personal columns of a row, out of the seal that `import_work.sealed` holds. */
  personal(sheet: number, rowNo: number, sealed: Uint8Array): Readonly<Record<string, string>>;
}

/**
 * The part of an import that knows tables. Every step is a few statements over the temporary table `import_work`, which
 * holds the rows of the batch with the columns of `ImportRow`; none reads rows into memory.
 * `compare` fills `changes` and turns UNCHANGED into UPDATE or DISCREPANCY; `apply` writes the rows whose outcome says so and
 * notes in `applied` what an undo needs; `undo` takes back what `apply` wrote. `apply` and `undo` are called for one slice of the
 * rows after the other (`sliceRows`), all in one transaction; the other steps see all rows at once.
 */
export interface ImportSteps {
  /** Takes the locks of the records the stored dry run names (`target_id`), before they are compared again and written. */
  lock?(tx: EntityManager): Promise<void>;
  compare(tx: EntityManager, context: ImportContext): Promise<void>;
  apply(tx: EntityManager, context: ImportContext): Promise<void>;
  /** After every step has written a slice: what follows from all of them together, such as findings. */
  settle?(tx: EntityManager, context: ImportContext): Promise<void>;
  /**
   * Ids of rows whose records were changed after applying; an undo would lose those changes. A record that says again what the
   * import wrote is not among them (`saysOtherwise`).
   */
  changedSince(tx: EntityManager, context: ImportContext): Promise<string[]>;
  undo(tx: EntityManager, context: ImportContext): Promise<void>;
}

/** One form and the register it goes into: supplied by the domain lib that owns the records. */
export interface ImportTarget extends ImportSteps {
  form: Form;
  /** Without it nobody imports this form. */
  permission: Permission;
  /** Rows `apply` and `undo` are given at once; 1,000 unless said otherwise. `Infinity` for a form whose rows depend on each other. */
  sliceRows?: number;
  /** SQL of the records a row may be about: `id uuid, code text, name text, place_key text`. */
  register: string;
  /** Answers a lookup of the form for many texts at once, in the order asked. */
  answer(
    tx: EntityManager,
    lookup: string,
    questions: readonly Question[],
    context: ImportContext,
  ): Promise<LookupAnswer[]>;
  /** The province a commune lies in today: what a commune sends, its province sees. */
  provinceOf(tx: EntityManager, communeId: string): Promise<string | null>;
  /**
   * Which part of its record a row is about, where one record has many rows: a member, a year. Two rows of one record
   * with the same part are one row twice.
   */
  part?(row: JudgedRow): string | null;
  /** Looks at the cells of a row beside each other and adds findings to them: pure. */
  review?(row: JudgedRow): void;
  /** Further values of a row, made of its cells: pure. What is personal goes into none of them in the clear. */
  derive?(row: JudgedRow): Record<string, string | number | null>;
}

/** Columns and steps a higher lib adds to a lower lib's form, such as the figures of a year. */
export interface ImportContribution extends ImportSteps {
  columns: readonly FormColumn[];
}

/** The forms this installation can import; each lib registers its own when it starts. */
@Injectable()
export class ImportTargets {
  private readonly targets = new Map<string, ImportTarget>();
  private readonly contributions = new Map<string, ImportContribution[]>();

  register(target: ImportTarget): void {
    if (this.targets.has(target.form.code)) throw new Error(`form ${target.form.code} is registered twice`);
    this.targets.set(target.form.code, target);
  }

  contribute(form: string, contribution: ImportContribution): void {
    this.contributions.set(form, [...(this.contributions.get(form) ?? []), contribution]);
  }

  all(): ImportTarget[] {
    return [...this.targets.keys()].map((code) => this.get(code));
  }

  /** The target with the columns of every contribution; @throws Error for a form nobody registered. */
  get(code: string): ImportTarget {
    const target = this.targets.get(code);
    if (!target) throw new Error(`no form ${code}`);
    const columns = this.contributionsTo(code).flatMap((contribution) => contribution.columns);
    return columns.length === 0
      ? target
      : Object.assign(Object.create(target) as ImportTarget, { form: extendForm(target.form, columns) });
  }

  /** The target itself, then what was added, in the order of registration: undo runs the other way round. */
  steps(code: string): ImportSteps[] {
    return [this.get(code), ...this.contributionsTo(code)];
  }

  private contributionsTo(code: string): readonly ImportContribution[] {
    return this.contributions.get(code) ?? [];
  }
}
