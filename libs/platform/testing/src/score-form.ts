import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ColumnKind,
  columnOf,
  type Form,
  type JudgedRow,
  judgeSorted,
  type Lookup,
  proposeLayout,
  sortRows,
  surveySheet,
} from '@platform/sheet-form';
import { cellText, openWorkbook } from '@platform/spreadsheet';
import { readTruth, type Score, score, type ScoredCell, type ScoredRow } from './import-score';

/** The day the generator of spreadsheets counts from. */
const TODAY = '2026-11-24';

/** How one form is read for scoring. */
export interface Reading {
  form: Form;
  lookups?: Readonly<Record<string, Lookup>>;
  review?(row: JudgedRow): void;
  /** Kinds of errors that are found by comparing rows with each other, which the database does. */
  besides?: ReadonlySet<string>;
}

/** The folder of spreadsheets with injected errors and their truth, made of a seed; the ready one for seed 20. */
export function dirtyFolder(data: string, into: string, seed: number, options: readonly string[] = []): string {
  if (seed === 20 && existsSync(join(data, 'sample_2125/dirty'))) return join(data, 'sample_2125/dirty');
  const out = join(into, String(seed));
  if (!existsSync(out)) {
    const arguments_ = ['--orgs', '2125', '--dirty', '--seed', String(seed), ...options, '--out', out];
    execFileSync(process.execPath, [join(data, 'generate.mjs'), ...arguments_]);
  }
  return join(out, 'dirty');
}

/** What is known of the errors of one form in such a folder. */
export function truthOf(place: string, form: string): ReturnType<typeof readTruth> {
  return readTruth(['truth.jsonl', 'truth.jsonl.gz'].map((name) => join(place, name)).find(existsSync) ?? '', form);
}

/** Reads a file as the import does, without the database, and compares what came of it with the truth of `form`. */
export async function scoreFile(
  reading: Reading,
  place: string,
  { file, form }: { file: string; form: string },
  spoil = (row: ScoredRow): ScoredRow => row,
): Promise<Score> {
  const truth = (await truthOf(place, form)).filter(({ kind }) => !reading.besides?.has(kind ?? ''));
  return score(await readForm(reading, join(place, file), spoil), truth);
}

/** The same for a sheet whose truth is at hand. */
export async function scoreText(
  reading: Reading,
  path: string,
  truth: Parameters<typeof score>[1],
  spoil = (row: ScoredRow): ScoredRow => row,
): Promise<Score> {
  return score(await readForm(reading, path, spoil), truth);
}

async function readForm(
  { form, lookups = {}, review }: Reading,
  path: string,
  spoil: (row: ScoredRow) => ScoredRow,
): Promise<ScoredRow[]> {
  const book = await openWorkbook(path, path);
  try {
    const rows: ScoredRow[] = [];
    for (const sheet of book.sheets) {
      const survey = await surveySheet(sheet);
      const layout = proposeLayout(form, survey);
      if (!layout) continue;
      const raw = new Map<number, string[]>();
      const source = (async function* () {
        for await (const row of sheet.rows()) {
          raw.set(row.no, row.cells.map(cellText));
          yield row;
        }
      })();
      for await (const row of sortRows(form, layout, source, survey.merges)) {
        const judged = judgeSorted(form, layout, row, { today: TODAY, lookups });
        if (judged) review?.(judged);
        const cells = new Map<number, ScoredCell>();
        for (const { index, key } of layout.columns) {
          const cell = key ? judged?.cells[key] : undefined;
          if (!key || !cell) continue;
          const kind: ColumnKind = columnOf(form, key).kind;
          if (kind !== 'ORDINAL')
            cells.set(index + 1, { ...cell, kind, shown: cell.shown ?? null, raw: raw.get(row.no)?.[index] ?? '' });
        }
        rows.push(spoil({ no: row.no, kind: row.kind, cells }));
      }
    }
    return rows;
  } finally {
    book.close();
  }
}
