import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { defineErrors } from './register-error';

/** Where a sealed value stands. It opens nowhere else: a value copied to another row or column stays closed. */
export interface SealedPlace {
  table: string;
  column: string;
  rowId: string;
}

/** Whose value it is: the person's id, or the id of the inbox event whose body is sealed. */
export interface SealKey {
  subject: string;
  /** Number of the key in the subject's row of keys; it stands in the header of what the key sealed. */
  rotation: number;
  /** 32 bytes, AES-256. */
  key: Uint8Array;
}

export const SEAL_ERRORS = defineErrors({
  SEAL_BROKEN: { kind: 'UNAVAILABLE', message: 'Dữ liệu mã hóa không mở được' },
  KEY_DESTROYED: { kind: 'NOT_FOUND', message: 'Dữ liệu cá nhân này đã được xóa vĩnh viễn' },
});

/* format (1) | rotation (4) | nonce (12) | tag (16) | ciphertext */
const FORMAT = 1;
const NONCE_AT = 5;
const TAG_AT = NONCE_AT + 12;
const BODY_AT = TAG_AT + 16;

/** AES-256-GCM over `plaintext`, bound to its place, its subject and its header. Never twice the same bytes. */
export function sealWith({ subject, rotation, key }: SealKey, plaintext: string, place: SealedPlace): Buffer {
  const header = Buffer.alloc(NONCE_AT);
  header.writeUInt8(FORMAT, 0);
  header.writeUInt32BE(rotation, 1);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(boundTo(header, subject, place));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return Buffer.concat([header, nonce, cipher.getAuthTag(), body]);
}

/** @throws RegisterError `SEAL_BROKEN` for another place or subject, another key, or a single changed bit. */
export function openWith({ subject, key }: SealKey, sealed: Uint8Array, place: SealedPlace): string {
  const bytes = Buffer.from(sealed);
  if (bytes.length < BODY_AT) throw SEAL_ERRORS.SEAL_BROKEN();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(NONCE_AT, TAG_AT), { authTagLength: 16 });
    decipher.setAAD(boundTo(bytes.subarray(0, NONCE_AT), subject, place));
    decipher.setAuthTag(bytes.subarray(TAG_AT, BODY_AT));
    return Buffer.concat([decipher.update(bytes.subarray(BODY_AT)), decipher.final()]).toString('utf8');
  } catch {
    throw SEAL_ERRORS.SEAL_BROKEN();
  }
}

/** Number of the key that sealed these bytes. @throws RegisterError `SEAL_BROKEN` for bytes that are no sealed value. */
export function rotationOf(sealed: Uint8Array): number {
  const bytes = Buffer.from(sealed);
  if (bytes.length < BODY_AT || bytes.readUInt8(0) !== FORMAT) throw SEAL_ERRORS.SEAL_BROKEN();
  return bytes.readUInt32BE(1);
}

/* Every part carries its length, so that no two places give the same bytes. */
function boundTo(header: Uint8Array, subject: string, { table, column, rowId }: SealedPlace): Buffer {
  return withLengths([header, ...[subject, table, column, rowId].map((part) => Buffer.from(part, 'utf8'))]);
}

/** The parts one after the other, each behind its length (4 bytes). */
export function withLengths(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}
