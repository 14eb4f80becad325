import { createHash } from 'node:crypto';
import { ApprovalState } from './approval.entity';

/**
 * The one writing of a content: keys in order, no white space, nothing left out. The same content always has the same hash.
 * @throws TypeError for what JSON does not keep as it is: a number that is not whole, `undefined`, a function.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && !(value instanceof Date)) {
    const members = Object.entries(value as Record<string, unknown>)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  throw new TypeError(`A ${typeof value} cannot be the content of a proposal`);
}

/** SHA-256 of a written content, in hexadecimal. */
export function hashOf(payload: string): string {
  return createHash('sha256').update(payload, 'utf8').digest('hex');
}

export interface ApprovalFacts {
  state: ApprovalState;
  proposedBy: string;
  /** The moment until which it could be approved has gone by. */
  isOver: boolean;
}

export type ApprovalFault = 'APPROVAL_DECIDED' | 'APPROVAL_EXPIRED' | 'APPROVAL_OWN' | 'APPROVAL_NOT_OWN';

/** Why somebody may not decide; null where he may. */
export function decisionFault({ state, proposedBy, isOver }: ApprovalFacts, actorId: string): ApprovalFault | null {
  if (state === ApprovalState.EXPIRED) return 'APPROVAL_EXPIRED';
  if (state !== ApprovalState.PROPOSED) return 'APPROVAL_DECIDED';
  if (isOver) return 'APPROVAL_EXPIRED';
  return proposedBy === actorId ? 'APPROVAL_OWN' : null;
}

/** Why somebody may not take the proposal back; null where he may. */
export function withdrawalFault({ state, proposedBy }: ApprovalFacts, actorId: string): ApprovalFault | null {
  if (state !== ApprovalState.PROPOSED) return 'APPROVAL_DECIDED';
  return proposedBy === actorId ? null : 'APPROVAL_NOT_OWN';
}
