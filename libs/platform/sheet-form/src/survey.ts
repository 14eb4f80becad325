import { isBlank, type Merge, type Sheet, type SheetRow } from '@platform/spreadsheet';
import { ProfileBuilder } from './column-profile.rules';
import { columnOf, type Form, HEAD_ROWS } from './form';
import { findLayout, type SheetLayout } from './header.rules';

/** What one reading of a sheet from top to bottom leaves behind: bounded, whatever the number of rows. */
export interface Survey {
  rows: number;
  head: SheetRow[];
  merges: readonly Merge[];
  remarks: readonly string[];
  /** By 0-based column. */
  profiles: ProfileBuilder[];
}

/** Passes the rows of a sheet on and surveys them on the way; the survey is complete when the rows are read. */
export class Surveyor {
  private readonly survey: Survey = { rows: 0, head: [], merges: [], remarks: [], profiles: [] };

  constructor(private readonly sheet: Sheet) {}

  async *rows(): AsyncGenerator<SheetRow> {
    const { head, profiles } = this.survey;
    for await (const row of this.sheet.rows()) {
      this.survey.rows++;
      if (head.length < HEAD_ROWS) head.push(row);
      row.cells.forEach((cell, index) => {
        if (!isBlank(cell)) (profiles[index] ??= new ProfileBuilder()).add(cell);
      });
      yield row;
    }
  }

  result(): Survey {
    return { ...this.survey, merges: this.sheet.merges(), remarks: this.sheet.remarks() };
  }
}

/** Surveys a sheet whose rows nobody else needs. */
export async function surveySheet(sheet: Sheet): Promise<Survey> {
  const surveyor = new Surveyor(sheet);
  for await (const row of surveyor.rows()) void row;
  return surveyor.result();
}

/** The layout of the form in a surveyed sheet, with the size of each money column; null for some other list. */
export function proposeLayout(form: Form, survey: Survey): SheetLayout | null {
  const layout = findLayout(form, survey.head, survey.merges);
  if (!layout) return null;
  const columns = layout.columns.map((column) => ({
    ...column,
    middle: survey.profiles[column.index]?.profile().middle ?? null,
  }));
  return { ...layout, columns };
}

/** One person's choice for a column of the sheet. Absent fields stay as proposed. */
export interface ColumnChoice {
  index: number;
  key?: string | null;
  power?: number;
  accepted?: boolean;
}

/** The layout with a person's choices; throws when a column of the form would be read twice. */
export function chooseColumns(form: Form, layout: SheetLayout, choices: readonly ColumnChoice[]): SheetLayout {
  const columns = layout.columns.map((column) => {
    const choice = choices.find((candidate) => candidate.index === column.index);
    if (!choice) return column;
    if (choice.key) columnOf(form, choice.key);
    const key = choice.key === undefined ? column.key : choice.key;
    return {
      ...column,
      key,
      score: key === column.key ? column.score : 1,
      power: choice.power ?? column.power,
      accepted: choice.accepted ?? column.accepted,
      ...(choice.key === undefined ? {} : { remembered: undefined }),
    };
  });
  const keys = columns.map((column) => column.key).filter((key) => key !== null);
  const doubled = keys.find((key, i) => keys.indexOf(key) !== i);
  if (doubled) throw new Error(`column ${doubled} chosen twice`);
  return { ...layout, columns };
}
