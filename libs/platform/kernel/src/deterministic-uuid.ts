import { createHash } from 'node:crypto';

/**
 * A UUID that is the same on every installation for the same name (RFC 9562, version 8: SHA-256 of namespace and name).
 * For reference data only, so that programs can keep the id of a commune across installations.
 */
export function deterministicUuid(namespace: string, name: string): string {
  const bytes = createHash('sha256').update(`${namespace}\u0000${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
