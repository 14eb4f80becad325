import { basename, extname } from 'node:path';
import { Database } from '@platform/database';
import { type Actor, actorHolds, KeyRing } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { ImportTargets } from './import-target';
import { ImportBatch } from './import.entity';
import { IMPORT_ERRORS } from './import.errors';
import { type RejectedFormat, writeRejected } from './rejected-file';
import { rejectedRows } from './rejected-rows';
import { holdsPersonal } from './row-seal';

/** The file of what was not taken, as the caller may see it. */
@Injectable()
export class RejectedFiles {
  constructor(
    private readonly db: Database,
    private readonly ring: KeyRing,
    private readonly targets: ImportTargets,
  ) {}

  /** @returns where it lies on this machine, until `drop`. @throws IMPORT_NOT_FOUND; IMPORT_FORM_FORBIDDEN for what is personal. */
  write(
    actor: Actor,
    id: string,
    format: RejectedFormat,
  ): Promise<{ path: string; fileName: string; drop(): Promise<void> }> {
    return this.db.write(actor, { reason: 'Tải các dòng bị loại', long: true }, async (tx) => {
      const batch = await tx.findOneBy(ImportBatch, { id });
      if (!batch) throw IMPORT_ERRORS.IMPORT_NOT_FOUND();
      const { form, permission } = this.targets.get(batch.form);
      if (holdsPersonal(form) && !actorHolds(actor, permission.code)) throw IMPORT_ERRORS.IMPORT_FORM_FORBIDDEN();
      const sheets = batch.sheets.flatMap((sheet) =>
        sheet.layout
          ? [{ name: sheet.name, columns: sheet.layout.columns.length, rows: rejectedRows(tx, this.ring, id, sheet) }]
          : [],
      );
      const stem = basename(batch.fileName, extname(batch.fileName));
      return { ...(await writeRejected(format, sheets)), fileName: `${stem} - dòng bị loại.${format}` };
    });
  }
}
