import { createReadStream } from 'node:fs';
import { Allow, Caller, type FileReply, sendFile, type UploadRequest, withUpload } from '@platform/api';
import { LIMITS, spreadsheetErrors } from '@platform/spreadsheet';
import type { Actor } from '@platform/kernel';
import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { IMPORT_READ, IMPORT_WRITE } from './import.permissions';
import { ImportService } from './import.service';
import type { RejectedFormat } from './rejected-file';
import { RejectedFiles } from './rejected-files';

const TYPES: Readonly<Record<RejectedFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The door for files: `POST /imports`, the bytes as they are, the name percent-encoded in `x-file-name`. */
@Controller('imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly rejected: RejectedFiles,
  ) {}

  /** Answers 201 with the id of the batch, which the worker then reads and checks. */
  @Post()
  @Allow(IMPORT_WRITE)
  async receive(@Req() request: UploadRequest, @Caller() actor: Actor): Promise<{ id: string }> {
    const limit = { bytes: LIMITS.fileBytes, tooLarge: () => spreadsheetErrors.FILE_TOO_LARGE() };
    return withUpload(request, limit, async (upload) => ({ id: await this.imports.receive(actor, upload) }));
  }

  /** The rejected rows in the layout of the file, the reason beside them: to be corrected and sent again. */
  @Get(':id/rejected.xlsx')
  @Allow(IMPORT_READ)
  workbook(
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
    @Res({ passthrough: false }) reply: FileReply,
  ): Promise<void> {
    return this.sendRejected(actor, id, 'xlsx', reply);
  }

  @Get(':id/rejected.csv')
  @Allow(IMPORT_READ)
  text(
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
    @Res({ passthrough: false }) reply: FileReply,
  ): Promise<void> {
    return this.sendRejected(actor, id, 'csv', reply);
  }

  private async sendRejected(actor: Actor, id: string, format: RejectedFormat, reply: FileReply): Promise<void> {
    const { path, fileName, drop } = await this.rejected.write(actor, id, format);
    const body = createReadStream(path).once('close', () => void drop());
    sendFile(reply, body, { fileName, type: TYPES[format] });
  }
}
