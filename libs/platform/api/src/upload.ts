import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defineErrors } from '@platform/kernel';
import type { HttpAdapterHost } from '@nestjs/core';

const UPLOAD_ERRORS = defineErrors({
  FILE_NAME_MISSING: { kind: 'INVALID', message: 'Thiếu tên tệp (tiêu đề x-file-name)' },
});

/** A file that came in: on this machine's disk for as long as somebody looks at it. */
export interface Upload {
  path: string;
  fileName: string;
  /** SHA-256 in hex. */
  hash: string;
  bytes: number;
}

/** The parts of a request a door for files looks at; `body` is the stream itself. */
export interface UploadRequest {
  headers: Record<string, string | string[] | undefined>;
  body: NodeJS.ReadableStream;
}

interface UploadLimit {
  bytes: number;
  tooLarge: () => Error;
}

/**
 * Puts a request's body into a file of its own for as long as `use` runs, never into memory. The length a caller states
 * is checked first, the bytes that really come are counted.
 */
export async function withUpload<T>(
  { headers, body }: UploadRequest,
  limit: UploadLimit,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  const header = (name: string): string | undefined => [headers[name]].flat()[0];
  const fileName = readFileName(header('x-file-name'));
  if (Number(header('content-length') ?? 0) > limit.bytes) throw limit.tooLarge();
  const folder = await mkdtemp(join(tmpdir(), 'upload-'));
  try {
    const path = join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = new Transform({
      transform(piece: Buffer, _, done) {
        bytes += piece.length;
        if (bytes > limit.bytes) return done(limit.tooLarge());
        hash.update(piece);
        done(null, piece);
      },
    });
    await pipeline(body, counted, createWriteStream(path, { mode: 0o600 }));
    return await use({ path, fileName, hash: hash.digest('hex'), bytes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sender's name of the file, percent-encoded in its header; only its last part counts. */
function readFileName(header: string | undefined): string {
  let name = header ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    throw UPLOAD_ERRORS.FILE_NAME_MISSING();
  }
  const last =
    name
      .split(/[\\/]/)
      .at(-1)
      ?.normalize('NFC')
      // Marks that turn the direction of writing make `cod.exe` out of `exe.doc`.
      .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
      .trim() ?? '';
  if (last === '' || /^\.+$/.test(last)) throw UPLOAD_ERRORS.FILE_NAME_MISSING();
  return last.slice(-255).toWellFormed();
}

interface Server {
  hasContentTypeParser(type: string): boolean;
  addContentTypeParser(
    type: string,
    read: (request: unknown, body: unknown, done: (error: null, body: unknown) => void) => void,
  ): void;
}

/** Bytes (`application/octet-stream`) are handed on as a stream: the door counts them and puts them on disk. */
export function acceptBytes(host: HttpAdapterHost): void {
  const server = host.httpAdapter?.getInstance<Server | undefined>();
  if (!server || server.hasContentTypeParser('application/octet-stream')) return;
  server.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
}

export interface FileReply {
  header(name: string, value: string): FileReply;
  send(body: NodeJS.ReadableStream): FileReply;
}

/** Answers with a file to be kept, never to be shown in the page. */
export function sendFile(
  reply: FileReply,
  body: NodeJS.ReadableStream,
  { fileName, type }: { fileName: string; type: string },
): void {
  reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store')
    .send(body);
}
