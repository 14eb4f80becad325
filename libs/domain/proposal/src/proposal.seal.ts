import type { KeyRing, SealedPlace } from '@platform/kernel';
import type { ProposalField } from './proposal.entity';

type SealedProposal = Pick<ProposalField, 'id' | 'proposedSealed' | 'sealedFor'>;

const placeOf = (id: string): SealedPlace => ({ table: 'proposal_field', column: 'proposed_sealed', rowId: id });

/** Who has no record yet has no key: what is told of him lies under one of the proposal. */
export function proposalKey(proposalId: string): string {
  return `proposal:${proposalId}`;
}

/** What is proposed of a person, readable under his key alone, in the row it stands in. */
export function sealProposed(ring: KeyRing, subject: string, fieldId: string, value: string): Buffer {
  return ring.seal(subject, value, placeOf(fieldId));
}

/** @throws KEY_DESTROYED after the person was erased, or the proposal about somebody new was closed. */
export function openProposed(ring: KeyRing, { id, proposedSealed, sealedFor }: SealedProposal): string | null {
  return proposedSealed && sealedFor ? ring.open(sealedFor, proposedSealed, placeOf(id)) : null;
}
