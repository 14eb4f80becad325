import { Readable } from 'node:stream';
import { Allow, Caller, type FileReply, sendFile, type UploadRequest, withUpload } from '@platform/api';
import { LIMITS, spreadsheetErrors } from '@platform/spreadsheet';
import type { Actor } from '@platform/kernel';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { RETURN_FILL, RETURN_READ } from './annual-return.permissions';
import { type ReadFile, ReturnFileService } from './return-file.service';
import { ReturnFilesService, type SentForm } from './return-files.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A form of forty lines; whatever is larger is none. */
const MOST_BYTES = 1024 * 1024;

/** The door for returns as files: `GET /return-forms/<id>`, and `POST` of filled-in forms to be looked at, one or many. */
@Controller('return-forms')
export class ReturnFileController {
  constructor(
    private readonly files: ReturnFileService,
    private readonly many: ReturnFilesService,
  ) {}

  @Get(':id')
  @Allow(RETURN_READ)
  async form(
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
    @Res({ passthrough: false }) reply: FileReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.files.write(actor, id);
    sendFile(reply, Readable.from(bytes), { fileName, type: XLSX });
  }

  /** Answers what each of the forms in a file, workbook or zip would change, and which are refused; nothing is saved. */
  @Post()
  @HttpCode(200)
  @Allow(RETURN_FILL)
  readMany(
    @Req() request: UploadRequest,
    @Query('campaign', ParseUUIDPipe) campaignId: string,
    @Caller() actor: Actor,
  ): Promise<SentForm[]> {
    const limit = { bytes: LIMITS.fileBytes, tooLarge: () => spreadsheetErrors.FILE_TOO_LARGE() };
    return withUpload(request, limit, (upload) => this.many.read(actor, campaignId, upload));
  }

  /** Answers what the file would change and what is wrong with it, cell by cell; nothing is saved. */
  @Post(':id')
  @HttpCode(200)
  @Allow(RETURN_FILL)
  read(
    @Req() request: UploadRequest,
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
  ): Promise<ReadFile> {
    const limit = { bytes: MOST_BYTES, tooLarge: () => spreadsheetErrors.FILE_TOO_LARGE() };
    return withUpload(request, limit, (upload) => this.files.read(actor, id, upload));
  }
}
