import type { SheetRow } from '@platform/spreadsheet';

/** What a column holds decides how its cells are read; one rule file for each kind. */
export const ColumnKind = {
  ORDINAL: 'ORDINAL',
  TEXT: 'TEXT',
  MONEY: 'MONEY',
  COUNT: 'COUNT',
  DAY: 'DAY',
  CODE: 'CODE',
  CHOICE: 'CHOICE',
  LOOKUP: 'LOOKUP',
  RATIO: 'RATIO',
  PERSON_NUMBER: 'PERSON_NUMBER',
} as const;
export type ColumnKind = (typeof ColumnKind)[keyof typeof ColumnKind];

/** One value of a list, as the register keeps it and as officials write it. */
export interface ChoiceOption {
  value: string;
  label: string;
  synonyms?: readonly string[];
}

export interface FormColumn {
  key: string;
  /** Vietnamese, as shown to the person who maps the columns. */
  label: string;
  kind: ColumnKind;
  /** Headings officials give this column; marks and case do not matter. */
  synonyms: readonly string[];
  /** Without a sound value here the row cannot be imported. */
  required?: boolean;
  /** An empty cell is worth a warning, unless the whole group `reportedWith` is empty. */
  expected?: boolean;
  /** Keys of columns reported together: all empty means "not reported", not "forgotten". */
  reportedWith?: readonly string[];
  choices?: readonly ChoiceOption[];
  /** A value outside `choices` is kept as text instead of refused. */
  open?: boolean;
  /** Name of the lookup the caller supplies, such as the administrative units. */
  lookup?: string;
  /** Abbreviations officials use in this column and what they stand for: the key is made of the full words. */
  abbreviations?: Readonly<Record<string, string>>;
  /** Words whose unmarked form proves that the marks were lost ("thôn", "hợp tác xã"). */
  vocabulary?: readonly string[];
  /** TEXT: a number or sign of a paper, where capitals and marks mean nothing. */
  verbatim?: boolean;
  /** MONEY: a usual amount in đồng, used for judging magnitude while a file has too few figures of its own. */
  typical?: number;
  /** MONEY: a loss is written with a minus. */
  negative?: boolean;
  /** DAY: the end of a term, as likely still to come as over. */
  ahead?: boolean;
  /** TEXT: longest value accepted, in characters. */
  max?: number;
  /** CHOICE: what a mere mark ("x") in the cell most likely stands for; only proposed. */
  marks?: string;
  /** Says something of a person that is kept sealed wherever it is kept. */
  personal?: boolean;
  /** TEXT: what may stand here, beyond being readable; anything else is an error cell with these words. */
  accepts?: { test: (text: string) => boolean; otherwise: string };
}

/** What an office's sheet may hold: a value, so that a higher lib adds columns and a test makes its own. */
export interface Form {
  code: string;
  label: string;
  columns: readonly FormColumn[];
  /** Columns that say which record a row is about. */
  identity: { code?: string; name: string; place?: string };
  /**
   * For a row that is about a part of the record (a member of a co-op): the column that names the part. The record may
   * then be named by a group's heading or a title line, one of whose words it begins with.
   */
  part?: { name: string; headings: readonly string[] };
  /** Words in the title lines that speak for this form ("danh sách hợp tác xã"). */
  titles: readonly string[];
}

/** Checks a form once, where it is written: keys are unique and the identity exists. */
export function defineForm(form: Form): Form {
  const keys = form.columns.map((column) => column.key);
  const doubled = keys.find((key, i) => keys.indexOf(key) !== i);
  if (doubled) throw new Error(`form ${form.code}: column ${doubled} stands twice`);
  const { code, name, place } = form.identity;
  for (const key of [code, name, place, form.part?.name]) {
    if (key !== undefined && !keys.includes(key)) throw new Error(`form ${form.code}: no column ${key}`);
  }
  return form;
}

/** The same form with the columns a higher lib contributes, such as the figures of a year. */
export function extendForm(form: Form, columns: readonly FormColumn[]): Form {
  return defineForm({ ...form, columns: [...form.columns, ...columns] });
}

/** The column that must be there for a sheet to be this form, and for a row to be figures. */
export function namingColumn(form: Form): string {
  return form.part?.name ?? form.identity.name;
}

export function columnOf(form: Form, key: string): FormColumn {
  const column = form.columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`form ${form.code}: no column ${key}`);
  return column;
}

/** The start of a sheet: enough to hold the title, the header and a few rows. */
export const HEAD_ROWS = 60;
export type Head = readonly SheetRow[];
