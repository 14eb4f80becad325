import { Allow, Caller } from '@platform/api';
import { withUpload } from '@platform/import';
import type { Actor } from '@platform/kernel';
import { Controller, Post, Query, Req } from '@nestjs/common';
import { OCOP_CRITERIA_WRITE } from './ocop-criteria.entity';
import { type CriteriaImported, OcopCriteriaService } from './ocop-criteria.service';

interface UploadRequest {
  headers: Record<string, string | string[] | undefined>;
  body: NodeJS.ReadableStream;
}

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
    const header = (name: string): string | undefined => [request.headers[name]].flat()[0];
    const headers = { fileName: header('x-file-name'), length: header('content-length') };
    const said = { validFrom: String(validFrom ?? ''), reason: String(reason ?? '') };
    return withUpload(request.body, headers, (upload) => this.criteria.receive(actor, upload, said));
  }
}
