import { maskedOf, maskedValue, MASKS, SEALED, SEALED_FIELDS, type SealedField } from '@domain/member';
import { childList, computedField, derivedField } from '@platform/api';
import { KeyRing } from '@platform/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Int } from '@nestjs/graphql';
import { Proposal, ProposalField } from './proposal.entity';
import { openProposed } from './proposal.seal';

/* A field's function is declared with its class, before the application that holds the keys is built. */
let ring: KeyRing | null = null;

/** Gives the masked fields the keys of the running application. */
@Injectable()
export class MaskedProposals implements OnModuleInit {
  constructor(private readonly keys: KeyRing) {}

  onModuleInit(): void {
    ring = this.keys;
  }
}

interface HeldOfPerson {
  party: string;
  column: string;
  sealed: string | null;
}

function fieldOfColumn(column: string): SealedField {
  return SEALED_FIELDS.find((field) => SEALED[field] === column)!;
}

/* A value that stands readable in the record, or what is held of the person, which only leaves masked. */
const CURRENT = (alias: string): string => `(SELECT CASE
    WHEN ${alias}.column_name LIKE 'party.%' THEN
      (SELECT jsonb_build_object('party', q.id, 'column', substr(${alias}.column_name, 7), 'sealed', to_jsonb(q) ->> substr(${alias}.column_name, 7))
       FROM membership m JOIN party q ON q.id = m.party_id WHERE m.id = p.target_id)
    WHEN p.target = 'MEMBERSHIP' THEN (SELECT to_jsonb(m) -> ${alias}.column_name FROM membership m WHERE m.id = p.target_id)
    WHEN p.target = 'ORGANISATION' THEN (SELECT to_jsonb(o) -> ${alias}.column_name FROM organisation o WHERE o.id = p.target_id)
  END FROM proposal p WHERE p.id = ${alias}.proposal_id)`;

function currentValue(facts: unknown): unknown {
  if (facts === null || typeof facts !== 'object') return facts === null ? null : String(facts as string | number);
  const { party, column, sealed } = facts as HeldOfPerson;
  return maskedOf(party, fieldOfColumn(column), sealed);
}

export const PROPOSAL_FIELDS = [
  childList({
    on: Proposal,
    field: 'fields',
    of: ProposalField,
    via: 'proposal',
    describe: 'Các mục được đề nghị sửa',
    orderBy: ['position', 'ASC'],
  }),
  derivedField({
    on: Proposal,
    field: 'targetNow',
    type: () => Int,
    describe: 'Phiên bản hiện nay của hồ sơ; 0 khi hồ sơ chưa được lập',
    sql: (alias) => `(CASE ${alias}.target
      WHEN 'ORGANISATION' THEN (SELECT o.version FROM organisation o WHERE o.id = ${alias}.target_id)
      WHEN 'MEMBERSHIP' THEN (SELECT m.version FROM membership m WHERE m.id = ${alias}.target_id)
      ELSE 0 END)`,
  }),
  derivedField({
    on: Proposal,
    field: 'memberName',
    type: () => String,
    describe: 'Tên của thành viên được đề nghị sửa hoặc kết nạp',
    sql: (alias) => `(CASE ${alias}.target
      WHEN 'MEMBERSHIP' THEN (SELECT m.name FROM membership m WHERE m.id = ${alias}.target_id)
      WHEN 'NEW_MEMBER' THEN (SELECT f.proposed FROM proposal_field f WHERE f.proposal_id = ${alias}.id AND f.field = 'name')
      END)`,
  }),
  // Beside the value of then and the one asked for: the third side of the difference.
  derivedField({
    on: ProposalField,
    field: 'current',
    type: () => String,
    describe: 'Giá trị hiện nay trong hồ sơ; thông tin cá nhân đã che',
    sql: CURRENT,
    finish: currentValue,
  }),
  computedField({
    on: ProposalField,
    field: 'maskedProposed',
    type: () => String,
    describe: 'Giá trị đề nghị đã che, khi là thông tin cá nhân',
    needs: ['id', 'field', 'proposedSealed', 'sealedFor'],
    compute: ({ id, field, proposedSealed, sealedFor }) => {
      if (proposedSealed === null || !ring) return null;
      const sealed = Buffer.from((proposedSealed as string).replace(/^\\x/, ''), 'hex');
      const keys = ring;
      return maskedValue(
        () => openProposed(keys, { id: id as string, sealedFor: sealedFor as string, proposedSealed: sealed }),
        MASKS[field as SealedField],
      );
    },
  }),
];
