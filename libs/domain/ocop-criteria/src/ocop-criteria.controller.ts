import { Allow, Caller, type UploadRequest, withUpload } from '@platform/api';
import { LIMITS, spreadsheetErrors } from '@platform/spreadsheet';
import type { Actor } from '@platform/kernel';
import { Controller, Post, Query, Req } from '@nestjs/common';
import { OCOP_CRITERIA_WRITE } from './ocop-criteria.entity';
import { type CriteriaImported, OcopCriteriaService } from './ocop-criteria.service';

/** The door for criteria files: `POST /ocop/criteria-sets?validFrom=2026-05-22&reason=…`, the bytes as they are. */
@Controller('ocop/criteria-sets')
export class OcopCriteriaController {
  constructor(private readonly criteria: OcopCriteriaService) {}

  /** Answers 201 with what was kept; a file with a fault keeps nothing and is told its faults. */
  @Post()
  @Allow(OCOP_CRITERIA_WRITE)
  receive(
    @Req() request: UploadRequest,
    @Caller() actor: Actor,
    @Query('validFrom') validFrom?: string,
    @Query('reason') reason?: string,
  ): Promise<CriteriaImported> {
    const said = { validFrom: String(validFrom ?? ''), reason: String(reason ?? '') };
    const limit = { bytes: LIMITS.fileBytes, tooLarge: () => spreadsheetErrors.FILE_TOO_LARGE() };
    return withUpload(request, limit, (upload) => this.criteria.receive(actor, upload, said));
  }
}
