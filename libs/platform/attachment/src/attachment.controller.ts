import { Allow, Caller, type FileReply, sendFile, type UploadRequest, withUpload } from '@platform/api';
import { type Actor, CONFIG, type RegisterConfig } from '@platform/kernel';
import { Controller, Get, Inject, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ATTACHMENT_ERRORS } from './attachment.errors';
import { ATTACHMENT_READ, ATTACHMENT_WRITE } from './attachment.permissions';
import type { FileKind, ScanState } from './attachment.words';
import { Attachments } from './attachments';

const LARGEST = 20 * 1024 * 1024;

interface Received {
  id: string;
  fileName: string;
  kind: FileKind;
  bytes: number;
  scan: ScanState;
}

/** The door for files that hang on records: bytes as they are in, the name percent-encoded in `x-file-name`. */
@Controller('attachments')
export class AttachmentController {
  constructor(
    private readonly attachments: Attachments,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  /** Answers 201 with the id by which an act hangs the file on a record. */
  @Post()
  @Allow(ATTACHMENT_WRITE)
  receive(@Req() request: UploadRequest, @Caller() actor: Actor): Promise<Received> {
    const bytes = this.config.attachmentBytes ?? LARGEST;
    const tooLarge = () => ATTACHMENT_ERRORS.ATTACHMENT_TOO_LARGE({ details: { most: bytes } });
    return withUpload(request, { bytes, tooLarge }, async (upload) => {
      const { id, fileName, kind, bytes: size, scan } = await this.attachments.receive(actor, upload);
      return { id, fileName, kind, bytes: size, scan };
    });
  }

  @Get(':id')
  @Allow(ATTACHMENT_READ)
  async send(
    @Param('id', ParseUUIDPipe) id: string,
    @Caller() actor: Actor,
    @Res({ passthrough: false }) reply: FileReply,
  ): Promise<void> {
    const { body, ...file } = await this.attachments.open(actor, id);
    sendFile(reply.header('content-length', String(file.bytes)), body, file);
  }
}
