import { openWorkbookApart, type SheetRow } from '@platform/spreadsheet';
import type { AnnualReturn } from './annual-return.entity';
import { RETURN_ERRORS } from './annual-return.errors';
import {
  type FileIdentity,
  type FileReading,
  foreignPart,
  identityOf,
  identityText,
  readReturnFile,
} from './return-file.rules';
import { FORM_VERSION } from './return-lines';

/** Rows of a filled-in form that are looked at: many times what it has. */
const MOST_ROWS = 500;

const FOREIGN = {
  FORM: RETURN_ERRORS.RETURN_FILE_FORM,
  YEAR: RETURN_ERRORS.RETURN_FILE_YEAR,
  RETURN: RETURN_ERRORS.RETURN_FILE_OTHER,
};

/** What a form would change in this return. @throws RETURN_FILE_… where it was made for another form, year or return. */
export function readForm({ identity, rows }: FormSheet, held: AnnualReturn): FileReading {
  const wanted = identityOfReturn(held);
  const foreign = foreignPart(identity, wanted);
  if (foreign) throw FOREIGN[foreign]({ details: { file: identityText(identity), wanted: identityText(wanted) } });
  const { content, difficulties, proposals } = held;
  return readReturnFile(rows, { ...content, difficulties, proposals });
}

export function identityOfReturn({ id, year, campaign, version }: AnnualReturn): FileIdentity {
  return { version: FORM_VERSION, form: campaign.form ?? '', year, returnId: id, madeFrom: version };
}

/** A sheet that says it is a form of ours. */
export interface FormSheet {
  name: string;
  identity: FileIdentity;
  rows: SheetRow[];
}

/** Every sheet of ours in a workbook, in its order; whatever else lies beside them is passed over. @throws FILE_… */
export async function formsOf(path: string, fileName: string): Promise<FormSheet[]> {
  const book = await openWorkbookApart(path, fileName);
  try {
    const forms: FormSheet[] = [];
    for (const { name, rows: read } of book.sheets.map((sheet) => ({ name: sheet.name, rows: () => sheet.rows() }))) {
      const rows: SheetRow[] = [];
      for await (const row of read()) {
        rows.push(row);
        if (rows.length >= MOST_ROWS) break;
      }
      const found = identityOf(rows);
      if (found) forms.push({ name, identity: found, rows });
    }
    return forms;
  } finally {
    book.close();
  }
}
