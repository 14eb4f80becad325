import { type Party, PartyKind } from '@domain/party';
import { newId } from '@platform/database';
import { fold, type IsoDate, KeyRing, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MEMBER_ERRORS } from './member.errors';
import type { PartyChange, PartyInput } from './member.inputs';
import { readNationalId, readPhone } from './national-id.rules';

/** The column of a person that holds each of what identifies him. */
export const SEALED = {
  nationalId: 'national_id_sealed',
  phone: 'phone_sealed',
  birthDate: 'birth_date_sealed',
  homeAddress: 'home_address_sealed',
} as const;
export type SealedField = keyof typeof SEALED;
export const SEALED_FIELDS = Object.keys(SEALED) as SealedField[];

export const SEALED_COLUMNS = Object.values(SEALED);
export type SealedColumns = Record<(typeof SEALED)[SealedField], Buffer | null>;

/** Personal data under the seal of its person, by column. */
export function sealsOf(ring: KeyRing, id: string, data: Readonly<Record<SealedField, string | null>>): SealedColumns {
  const seal = (field: SealedField): Buffer | null => {
    const value = data[field];
    return value ? ring.seal(id, value, { table: 'party', column: SEALED[field], rowId: id }) : null;
  };
  return Object.fromEntries(SEALED_FIELDS.map((field) => [SEALED[field], seal(field)])) as SealedColumns;
}

/** A person's data as columns: what identifies is sealed, nothing of it is kept open. */
interface PersonColumns {
  sealed: Partial<Record<SealedField, Buffer | null>>;
  open: { sex?: string | null; birthYear?: number | null };
  index: Buffer | null;
}

/** The one place where personal data goes in and comes out of its seal. */
@Injectable()
export class PersonRecords {
  constructor(private readonly ring: KeyRing) {}

  /**
   * The one record of whom is meant. A person with an ID number that the register knows under the same name is that
   * person; under another name he is somebody new until a province has looked at it; without a number he is always
   * somebody new, for "unknown" is never "equal". The caller learns nothing of which it was: the answer is alike.
   */
  async resolve(tx: EntityManager, input: PartyInput): Promise<string> {
    const name = canonicalName(input.name);
    const read = this.check(input);
    const index = read.nationalId ? this.ring.blindIndex('national-id', read.nationalId) : null;
    const { id: known, taken } = await this.known(tx, index, fold(name));
    if (known) return known;
    const id = await newId(tx);
    const { sealed, open } = this.columns(id, read);
    const added = (await tx.query(
      `INSERT INTO party (id, kind, name, name_key, national_id_index, contested_id_index, is_contested, sex, birth_year,
         ${SEALED_FIELDS.map((field) => SEALED[field]).join(', ')})
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (national_id_index) DO NOTHING RETURNING id`,
      [
        id,
        input.kind,
        name,
        fold(name),
        taken ? null : index,
        taken ? index : null,
        taken,
        open.sex ?? null,
        open.birthYear ?? null,
        ...SEALED_FIELDS.map((field) => sealed[field] ?? null),
      ],
    )) as unknown[];
    // Somebody else was first with the same number and has committed: now it is known.
    return added.length > 0 ? id : this.resolve(tx, input);
  }

  /** Adds what was told of a person beside his name where the register does not know it yet. Linked rows only. */
  async complete(tx: EntityManager, id: string, input: PartyInput): Promise<void> {
    const { nationalId, ...rest } = this.check(input);
    const { sealed, open } = this.columns(id, rest);
    const missing = [
      ...SEALED_FIELDS.filter((field) => sealed[field]).map((field) => [SEALED[field], sealed[field]] as const),
      ...(open.sex ? [['sex', open.sex] as const] : []),
      ...(open.birthYear ? [['birth_year', open.birthYear] as const] : []),
    ];
    if (missing.length === 0) return;
    await tx.query(
      `UPDATE party SET ${missing.map(([column], n) => `${column} = coalesce(${column}, $${n + 2})`).join(', ')}
       WHERE id = $1 AND (${missing.map(([column]) => `${column} IS NULL`).join(' OR ')})`,
      [id, ...missing.map(([, value]) => value)],
    );
  }

  /**
   * Corrects what is held of a person; a field that was not sent stays. A number that another person holds is kept
   * beside, for a province to look at, and the answer does not tell.
   * @throws CONFLICT where somebody saved first or the row is not the caller's to change.
   */
  async correct(tx: EntityManager, party: Party, change: PartyChange, expectedVersion: number): Promise<void> {
    const read = this.check({ ...change, kind: party.kind, name: change.name ?? party.name });
    const { sealed, open, index } = this.columns(party.id, read);
    const columns = new Map<string, unknown>();
    if (change.name) columns.set('name', canonicalName(change.name)).set('name_key', fold(canonicalName(change.name)));
    for (const field of SEALED_FIELDS)
      if (change[field] !== undefined) columns.set(SEALED[field], sealed[field] ?? null);
    if (change.sex !== undefined) columns.set('sex', open.sex ?? null);
    if (change.birthDate !== undefined || change.birthYear !== undefined)
      columns.set('birth_year', open.birthYear ?? null);
    if (change.nationalId !== undefined) {
      const { taken } = await this.known(tx, index, '');
      const contested = taken && !(await this.holds(tx, party.id, index));
      columns.set('national_id_index', contested ? null : index);
      columns.set('contested_id_index', contested ? index : null).set('is_contested', contested);
    }
    if (columns.size === 0) throw MEMBER_ERRORS.NOTHING_CHANGED();
    const [, affected] = (await tx.query(
      `UPDATE party SET ${[...columns.keys()].map((column, n) => `${column} = $${n + 3}`).join(', ')}
       WHERE id = $1 AND version = $2`,
      [party.id, expectedVersion, ...columns.values()],
    )) as [unknown, number];
    if (affected !== 1) throw MEMBER_ERRORS.CONFLICT();
  }

  /** Asks whether this may be written of a person; writes nothing. @throws the shapes of personal data, at the field. */
  require(input: PartyInput): void {
    this.check(input);
  }

  /** A sealed value in the clear; `null` where there is none. @throws KEY_DESTROYED after the person was erased. */
  open(id: string, field: SealedField, sealed: Uint8Array | null): string | null {
    return sealed === null ? null : this.ring.open(id, sealed, { table: 'party', column: SEALED[field], rowId: id });
  }

  private async known(
    tx: EntityManager,
    index: Buffer | null,
    nameKey: string,
  ): Promise<{ id: string | null; taken: boolean }> {
    if (!index) return { id: null, taken: false };
    const [row] = (await tx.query('SELECT id, taken FROM party_known_by($1, $2)', [index, nameKey])) as [
      { id: string | null; taken: boolean },
    ];
    return row;
  }

  private async holds(tx: EntityManager, id: string, index: Buffer | null): Promise<boolean> {
    const rows = (await tx.query('SELECT 1 FROM party WHERE id = $1 AND national_id_index = $2', [
      id,
      index,
    ])) as unknown[];
    return rows.length > 0;
  }

  /* The canonical forms, or the error at the field. The value itself stands in no message. */
  private check(input: PartyInput): CheckedPerson {
    const personal = [input.nationalId, input.sex, input.birthDate, input.birthYear].some((value) => value != null);
    if (personal && input.kind !== PartyKind.PERSON) throw MEMBER_ERRORS.ONLY_PERSONS({ field: 'kind' });
    if (input.birthDate && input.birthDate > today()) throw MEMBER_ERRORS.NOT_IN_FUTURE({ field: 'birthDate' });
    const birthYear = input.birthDate ? Number(input.birthDate.slice(0, 4)) : (input.birthYear ?? null);
    const number = input.nationalId ? readNationalId(input.nationalId) : null;
    if (input.nationalId && !number) throw MEMBER_ERRORS.NATIONAL_ID_SHAPE({ field: 'nationalId' });
    const phone = input.phone ? readPhone(input.phone) : null;
    if (input.phone && !phone) throw MEMBER_ERRORS.PHONE_SHAPE({ field: 'phone' });
    return {
      nationalId: number?.digits ?? null,
      phone,
      birthDate: input.birthDate ?? null,
      homeAddress: input.homeAddress?.trim() || null,
      // A number of twelve digits tells both; what was stated goes before it.
      sex: input.sex ?? number?.sex ?? null,
      birthYear: birthYear ?? number?.birthYear ?? null,
    };
  }

  private columns(id: string, read: Partial<CheckedPerson>): PersonColumns {
    const seal = (field: SealedField): Buffer | null => {
      const value = read[field];
      return value ? this.ring.seal(id, value, { table: 'party', column: SEALED[field], rowId: id }) : null;
    };
    return {
      sealed: Object.fromEntries(SEALED_FIELDS.map((field) => [field, seal(field)])),
      open: { sex: read.sex, birthYear: read.birthYear },
      index: read.nationalId ? this.ring.blindIndex('national-id', read.nationalId) : null,
    };
  }
}

interface CheckedPerson extends Record<SealedField, string | null> {
  birthDate: IsoDate | null;
  sex: string | null;
  birthYear: number | null;
}

export function canonicalName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
