import { Allow, Caller } from '@platform/api';
import type { Actor } from '@platform/kernel';
import { Controller, Post, Req } from '@nestjs/common';
import { IMPORT_WRITE } from './import.permissions';
import { ImportService } from './import.service';
import { withUpload } from './upload';

/** The parts of a request this door looks at; `body` is the stream itself. */
interface UploadRequest {
  headers: Record<string, string | string[] | undefined>;
  body: NodeJS.ReadableStream;
}

/** The door for files: `POST /imports`, the bytes as they are, the name percent-encoded in `x-file-name`. */
@Controller('imports')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  /** Answers 201 with the id of the checked batch. */
  @Post()
  @Allow(IMPORT_WRITE)
  async receive(@Req() request: UploadRequest, @Caller() actor: Actor): Promise<{ id: string }> {
    const header = (name: string): string | undefined => [request.headers[name]].flat()[0];
    const headers = { fileName: header('x-file-name'), length: header('content-length') };
    return withUpload(request.body, headers, async (upload) => ({ id: await this.imports.receive(actor, upload) }));
  }
}
