import { LEGAL_CODES, LegalRules } from '@domain/legal-rule';
import { Party } from '@domain/party';
import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MEMBER_ERRORS } from './member.errors';
import type { CorrectPerson, UnmaskPerson } from './member.inputs';
import { PERSON_UNMASK } from './member.permissions';
import { PersonDisclosure } from './person-disclosure.entity';
import { canonicalName, PersonRecords, SEALED_FIELDS } from './person-records';

/** What is masked everywhere else, shown once to one person for one reason. */
@ObjectType({ description: 'Thông tin cá nhân đã mở; lần mở này được ghi lại' })
export class UnmaskedPerson {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'Số định danh cá nhân' })
  nationalId!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Ngày sinh, YYYY-MM-DD' })
  birthDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Nơi ở' })
  homeAddress!: string | null;
}

/** What is held of a person: corrected, and unmasked with a reason. */
@Injectable()
export class PersonService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
    private readonly persons: PersonRecords,
  ) {}

  /** @throws PERSON_NOT_FOUND, CONFLICT, NOTHING_CHANGED, the shapes of personal data. */
  correct(ask: Ask, input: CorrectPerson): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await this.correctIn(tx, input);
      return this.reads.in(tx).one(Party, ask, { id: input.partyId });
    });
  }

  /** The same in the caller's transaction. */
  async correctIn(tx: EntityManager, input: Omit<CorrectPerson, 'reason'>): Promise<void> {
    const party = await tx.findOneBy(Party, { id: input.partyId });
    if (!party) throw MEMBER_ERRORS.PERSON_NOT_FOUND();
    await this.persons.correct(tx, party, input.content, input.expectedVersion);
    if (input.content.name) {
      // The registers in reach that wrote him as the record did; another spelling of theirs stays their own.
      await tx.query('UPDATE membership SET name = $2 WHERE party_id = $1 AND name = $3', [
        party.id,
        canonicalName(input.content.name),
        party.name,
      ]);
    }
  }

  /**
   * Shows what is masked of one person and writes down that it was.
   * @throws PERSON_NOT_FOUND where no membership in reach shows him; UNMASK_LIMIT after too many persons in an hour.
   */
  unmask(ask: Ask, { partyId, reason }: UnmaskPerson): Promise<UnmaskedPerson> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const party = await tx.findOneBy(Party, { id: partyId });
      if (!party || !(await mayUnmask(tx, partyId))) throw MEMBER_ERRORS.PERSON_NOT_FOUND();
      await this.keepLimit(tx, ask.actor.id, partyId);
      const shown = SEALED_FIELDS.filter((field) => party[`${field}Sealed`] !== null);
      await tx.insert(PersonDisclosure, {
        party: { id: partyId },
        actorId: ask.actor.id,
        actorName: ask.actor.name,
        reason,
        shown: shown.join(', '),
      });
      const value = (field: (typeof SEALED_FIELDS)[number]): string | null =>
        this.persons.open(partyId, field, party[`${field}Sealed`]);
      return {
        id: partyId,
        name: party.name,
        nationalId: value('nationalId'),
        phone: value('phone'),
        birthDate: value('birthDate'),
        homeAddress: value('homeAddress'),
      };
    });
  }

  /* One at a time for each person who asks: two windows together open no more than one. */
  private async keepLimit(tx: EntityManager, actorId: string, partyId: string): Promise<void> {
    const limit = (await this.rules.at(today(), tx)).number(LEGAL_CODES.personsUnmaskedPerHour);
    if (limit === null) return;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [actorId]);
    const [{ persons }] = (await tx.query('SELECT persons_unmasked($1, $2) AS persons', [actorId, partyId])) as [
      { persons: number },
    ];
    if (persons >= limit) throw MEMBER_ERRORS.UNMASK_LIMIT({ details: { limit } });
  }
}

/* Through a membership where this very permission holds; a post or another office's permission is not enough. */
async function mayUnmask(tx: EntityManager, partyId: string): Promise<boolean> {
  const rows = (await tx.query(
    `SELECT 1 FROM membership m JOIN organisation o ON o.id = m.organisation_id
     WHERE (m.party_id = $1 OR m.representative_id = $1) AND register_in_scope($2, o.province_id, o.commune_id) LIMIT 1`,
    [partyId, PERSON_UNMASK.code],
  )) as unknown[];
  return rows.length > 0;
}
