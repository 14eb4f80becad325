import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@platform/database';
import type { Upload } from '@platform/api';
import { type Actor, RegisterError } from '@platform/kernel';
import { type Unpacked, unpackArchive } from '@platform/spreadsheet';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AnnualReturn } from './annual-return.entity';
import { RETURN_ERRORS } from './annual-return.errors';
import type { ReturnState } from './annual-return.rules';
import { type FormSheet, formsOf, readForm } from './form-sheets';
import { type FileReading, type FileStanding, standingOf } from './return-file.rules';

const MOST_FORMS = 200;

/** One form that was found in what was sent: either what it says of a return, or why it was not read. */
export interface SentForm {
  /** The file, and its sheet where it holds several. */
  name: string;
  refusal: { code: string; message: string } | null;
  form: (FileReading & { standing: FileStanding; held: HeldReturn }) | null;
}

/** The return a form is of, as it stands now: `version` is what it was compared with. */
interface HeldReturn {
  id: string;
  version: number;
  organisation: string;
  state: ReturnState;
  submittedByName: string | null;
  submittedOn: string | null;
}

interface FoundForm {
  name: string;
  sheet: FormSheet | RegisterError;
}

/** Many forms at once, as they come in by e-mail: one file, one workbook with a sheet for each co-op, or a zip of them. */
@Injectable()
export class ReturnFilesService {
  constructor(private readonly db: Database) {}

  /**
   * Reads every form and changes nothing; a file that cannot be read, or is none of this campaign, is answered with the
   * reason and stops none of the others. @throws RETURN_FILES_TOO_MANY, and FILE_… for a zip that is refused whole.
   */
  async read(actor: Actor, campaignId: string, { path, fileName }: Upload): Promise<SentForm[]> {
    const folder = await mkdtemp(join(tmpdir(), 'return-forms-'));
    try {
      const files = (await unpackArchive(path, folder)) ?? [{ path, fileName }];
      const found: FoundForm[] = [];
      for (const file of files) {
        found.push(...(await formsIn(file)));
        if (found.length > MOST_FORMS) throw RETURN_ERRORS.RETURN_FILES_TOO_MANY();
      }
      return await this.compared(actor, campaignId, found);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async compared(actor: Actor, campaignId: string, found: readonly FoundForm[]): Promise<SentForm[]> {
    const ids = found.flatMap(({ sheet }) => (sheet instanceof RegisterError ? [] : [sheet.identity.returnId]));
    const held = await this.db.write(actor, { reason: 'Xem các biểu báo cáo năm đã gửi' }, (tx) =>
      tx.find(AnnualReturn, { where: { id: In(ids) }, relations: { organisation: true, campaign: true } }),
    );
    return found.map(({ name, sheet }) => {
      try {
        if (sheet instanceof RegisterError) throw sheet;
        return { name, refusal: null, form: formOf(sheet, campaignId, held) };
      } catch (error) {
        if (!(error instanceof RegisterError)) throw error;
        return { name, refusal: { code: error.code, message: error.message }, form: null };
      }
    });
  }
}

function formOf(sheet: FormSheet, campaignId: string, returns: readonly AnnualReturn[]): SentForm['form'] {
  const held = returns.find(({ id }) => id === sheet.identity.returnId);
  if (!held) throw RETURN_ERRORS.RETURN_NOT_FOUND();
  if (held.campaign.id !== campaignId) throw RETURN_ERRORS.RETURN_FILE_CAMPAIGN();
  const reading = readForm(sheet, held);
  const { id, version, organisation, state, submittedByName, submittedOn } = held;
  return {
    ...reading,
    standing: standingOf(reading, sheet.identity, held),
    held: { id, version, organisation: organisation.name, state, submittedByName, submittedOn },
  };
}

/* Each file is opened by itself: one that is broken is refused, its neighbours are read. */
async function formsIn({ path, fileName }: Unpacked): Promise<FoundForm[]> {
  try {
    const sheets = await formsOf(path, fileName);
    if (sheets.length === 0) throw RETURN_ERRORS.RETURN_FILE_UNKNOWN();
    return sheets.map((sheet) => ({ name: sheets.length > 1 ? `${fileName} › ${sheet.name}` : fileName, sheet }));
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    return [{ name: fileName, sheet: error }];
  }
}
