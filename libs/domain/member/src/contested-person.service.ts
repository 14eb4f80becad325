import { FindingService, lockOrganisation } from '@domain/co-op';
import { Party } from '@domain/party';
import type { Ask } from '@platform/api';
import { Database, Reads, takeRole, tableInfo } from '@platform/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MEMBER_ERRORS } from './member.errors';
import type { SettleContestedPerson } from './contested-person.inputs';
import { ContestOutcome } from './member.words';
import { PersonFinding } from './person-finding.entity';
import { PersonRecords, SEALED_FIELDS } from './person-records';

interface Both {
  other: Party;
  /** Who held the number first; `null` where he is out of the caller's reach, or holds it no more. */
  holder: Party | null;
}

/** A number that the register knows under two names: a province finds who is who. */
@Injectable()
export class ContestedPersonService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly findings: FindingService,
    private readonly persons: PersonRecords,
  ) {}

  /** Who holds the number that a contested person was written with; `null` out of reach of the caller. */
  async holderOf(ask: Ask, partyId: string): Promise<unknown> {
    const [row] = await this.reads.summary<{ id: string }>(
      ask,
      ({ bind, rows }) =>
        `SELECT h.id FROM ${rows(Party)} c JOIN ${rows(Party)} h ON h.national_id_index = c.contested_id_index` +
        ` WHERE c.id = ${bind(partyId, 'uuid')} AND c.is_contested`,
    );
    return row ? this.reads.one(Party, ask, { id: row.id }) : null;
  }

  /**
   * Writes down what a province found and puts both records in order; neither is lost, the history keeps both as they
   * were. @returns the person who stands now in the place of the one written later.
   * @throws NOT_CONTESTED, CONFLICT, HOLDER_OUT_OF_REACH, BOTH_ARE_MEMBERS, the shape of a number.
   */
  settle(ask: Ask, input: SettleContestedPerson): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      const both = await this.both(tx, input);
      const { outcome } = input;
      if (outcome === ContestOutcome.NUMBER_OF_HOLDER) {
        const number = { nationalId: input.nationalId ?? null };
        await this.persons.correct(tx, both.other, number, input.expectedVersion);
        await this.note(tx, ask, both, input);
        return this.reads.in(tx).one(Party, ask, { id: both.other.id });
      }
      const holder = both.holder;
      if (!holder) throw MEMBER_ERRORS.HOLDER_OUT_OF_REACH({ field: 'outcome' });
      if (holder.version !== input.holderVersion) throw conflict(holder, 'holderVersion');
      await this.note(tx, ask, both, input);
      if (outcome === ContestOutcome.SAME_PERSON) await this.join(tx, both.other, holder);
      else await this.passNumber(tx, both.other, holder);
      const stands = outcome === ContestOutcome.SAME_PERSON ? holder.id : both.other.id;
      return this.reads.in(tx).one(Party, ask, { id: stands });
    });
  }

  private async both(tx: EntityManager, { partyId, expectedVersion }: SettleContestedPerson): Promise<Both> {
    const other = await tx.findOneBy(Party, { id: partyId });
    if (!other) throw MEMBER_ERRORS.PERSON_NOT_FOUND();
    if (!other.isContested || !other.contestedIdIndex) throw MEMBER_ERRORS.NOT_CONTESTED();
    if (other.version !== expectedVersion) throw conflict(other, 'expectedVersion');
    return { other, holder: await tx.findOneBy(Party, { nationalIdIndex: other.contestedIdIndex }) };
  }

  private async note(
    tx: EntityManager,
    ask: Ask,
    { other, holder }: Both,
    input: SettleContestedPerson,
  ): Promise<void> {
    const { outcome, reason } = input;
    const entry = { outcome, reason, actorId: ask.actor.id, actorName: ask.actor.name.slice(0, 200) };
    const about = (party: Party, besides: Party | null) => ({
      ...entry,
      party: { id: party.id },
      otherName: besides?.name ?? '(ngoài phạm vi)',
    });
    await tx.insert(PersonFinding, [about(other, holder), ...(holder ? [about(holder, other)] : [])]);
  }

  /* What the register says of the other is said of the holder from now on; what a registry stated stays as it stated it. */
  private async join(tx: EntityManager, other: Party, holder: Party): Promise<void> {
    const organisations = await touchedBy(tx, other.id);
    await lockOrganisation(tx, ...organisations);
    if (await areBothMembers(tx, other.id, holder.id)) throw MEMBER_ERRORS.BOTH_ARE_MEMBERS({ field: 'outcome' });
    const { nationalId: _held, ...told } = Object.fromEntries(
      SEALED_FIELDS.map((field) => [field, this.persons.open(other.id, field, other[`${field}Sealed`])]),
    );
    await this.persons.complete(tx, holder.id, {
      kind: holder.kind,
      name: holder.name,
      ...told,
      sex: other.sex,
      birthYear: other.birthYear,
    });
    // Before anything is moved: a record nobody points at is out of everybody's reach.
    await change(tx, other, { isContested: false, sameAsId: holder.id });
    for (const { from, column } of tableInfo(Party).links()) {
      if (from.kind === 'projection') continue;
      const move = (): Promise<unknown> =>
        tx.query(`UPDATE ${from.table} SET ${column} = $2 WHERE ${column} = $1`, [other.id, holder.id]);
      if (from.writers.includes('register_writer')) await move();
      else if (from.writers.includes('w_office')) {
        await takeRole(tx, 'w_office');
        await move();
        await takeRole(tx, 'register_writer');
      }
    }
    await this.findings.refresh(tx, organisations);
  }

  private async passNumber(tx: EntityManager, other: Party, holder: Party): Promise<void> {
    const index = other.contestedIdIndex;
    await this.persons.correct(tx, holder, { nationalId: null }, holder.version);
    await change(tx, other, { nationalIdIndex: index, contestedIdIndex: null, isContested: false });
  }
}

async function change(tx: EntityManager, party: Party, values: Partial<Party>): Promise<void> {
  const { affected } = await tx.update(Party, { id: party.id, version: party.version }, values);
  if (affected !== 1) throw conflict(party, 'expectedVersion');
}

/* Their registers are written by nobody else meanwhile; always in one order. */
async function touchedBy(tx: EntityManager, partyId: string): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT organisation_id AS id FROM membership WHERE party_id = $1 OR representative_id = $1
     UNION SELECT organisation_id FROM officer WHERE person_id = $1 ORDER BY 1`,
    [partyId],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

async function areBothMembers(tx: EntityManager, one: string, other: string): Promise<boolean> {
  const rows = (await tx.query(
    `SELECT 1 FROM membership a JOIN membership b ON b.organisation_id = a.organisation_id AND b.party_id = $2
       AND daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
     WHERE a.party_id = $1 LIMIT 1`,
    [one, other],
  )) as unknown[];
  return rows.length > 0;
}

function conflict({ version, name }: Party, field: string): Error {
  return MEMBER_ERRORS.CONFLICT({ field, details: { currentVersion: version, current: { name } } });
}
