import { createHash } from 'node:crypto';

/** What has been applied of one subject so far. */
export interface AppliedState {
  entityversion: number;
  /** Hash of the content, hexadecimal. */
  contentHash: string;
}

export type Verdict = 'apply' | 'superseded' | 'duplicate' | 'equivocation';

/**
 * Within one source the higher version wins, in whatever order they come. The same version with other content is a
 * source that contradicts itself: nobody but a person can decide that.
 */
export function verdictOn(current: AppliedState | null, incoming: AppliedState): Verdict {
  if (!current || incoming.entityversion > current.entityversion) return 'apply';
  if (incoming.entityversion < current.entityversion) return 'superseded';
  return incoming.contentHash === current.contentHash ? 'duplicate' : 'equivocation';
}

/** Hash over a state: independent of the order of members, of their spelling (NFC), and of members that are not set. */
export function contentHash(state: unknown): string {
  return createHash('sha256').update(canonical(state)).digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
