import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { ARGON2 } from './identity.settings';
import { canonicalPassword } from './password.rules';

export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), ARGON2);
}

let nobodysHash: Promise<string> | undefined;

/**
 * True when the password is the one of the hash. Where there is no such user the same work is done on a hash nobody
 * knows the password of, so that the answer takes as long.
 */
export async function isPassword(password: string, known: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64'));
  const matches = await verify(known ?? (await nobodysHash), canonicalPassword(password));
  return matches && known !== null;
}
