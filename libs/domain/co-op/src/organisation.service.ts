import { LegalRules } from '@domain/legal-rule';
import type { Ask } from '@platform/api';
import { Database, nameConstraint, newId, Reads } from '@platform/database';
import { fold, type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CO_OP_ERRORS } from './co-op.errors';
import type {
  CreateOrganisation,
  OrganisationChange,
  OrganisationInput,
  PromoteGroup,
  UpdateOrganisation,
} from './co-op.inputs';
import { parametersFor } from './co-op.parameters';
import { hasTooFewMembers, isRegisteredBeforeEstablished, ownedField } from './co-op.rules';
import { OrganisationKind, RegistryStatus, TaxStatus } from './co-op.words';
import { FindingService } from './finding.service';
import { ORGANISATION_ACTS } from './organisation.acts';
import { tooYoung } from './organisation.acts.rules';
import { Organisation } from './organisation.entity';
import { isOrganisationName } from './organisation-name.rules';
import { lockOrganisation } from './organisation.lock';
import { twinsOf } from './organisation-twins';
import { requireUnit, unitSince } from './organisation.unit';
import { OfficeStatement, RegistryStatement, TaxStatement } from './statement.entity';
import { canonicalTaxCode, taxCodeChecks } from './tax-code.rules';

nameConstraint('organisation_code_idx', () => CO_OP_ERRORS.CODE_TAKEN({ field: 'code' }));

/** What the office does with an organisation: begin, change, promote. Each writes one statement and nothing else. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
    private readonly findings: FindingService,
  ) {}

  /**
   * Begins an organisation with what the office knows.
   * @throws TOO_FEW_MEMBERS, GROUP_WITHOUT_CAPITAL (V1–V3 refuse an act of ours), CODE_CHECK, CODE_TAKEN,
   * UNIT_NOT_VALID, BEGINS_IN_FUTURE, NOT_A_NAME, REGISTERED_BEFORE_ESTABLISHED, TWINS_FOUND with the records that look the
   * same.
   */
  create(ask: Ask, { content, effectiveOn, reason, acceptCode, acceptTwins }: CreateOrganisation): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const from = effectiveOn ?? content.establishedOn ?? content.registeredOn ?? today();
      if (from > today()) throw CO_OP_ERRORS.BEGINS_IN_FUTURE({ field: effectiveOn ? 'effectiveOn' : 'establishedOn' });
      await this.checkAct(tx, content, from, acceptCode);
      await requireUnit(tx, content.unitId, from);
      if (!acceptTwins) await this.requireNoTwins(tx, content);
      const id = await newId(tx);
      await tx.insert(OfficeStatement, { ...columns(content), validFrom: from, validTo: null, organisation: { id } });
      await this.findings.refresh(tx, [id]);
      return this.reads.in(tx).one(Organisation, ask, { id });
    });
  }

  /**
   * Corrects what the office states, or states what changed on a day. A field that its authority has already stated may
   * not be stated otherwise here.
   * @throws CONFLICT with the current version, who saved and when, OWNED_BY_AUTHORITY at the field, EFFECTIVE_BEFORE,
   * NOTHING_CHANGED, UNIT_OUTSIDE for a unit where the officer could not see the organisation any more.
   */
  update(ask: Ask, input: UpdateOrganisation): Promise<unknown> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await ORGANISATION_ACTS.require(tx, ask.actor, 'updateOrganisation', input.id);
      await this.change(tx, input);
      return this.reads.in(tx).one(Organisation, ask, { id: input.id });
    });
  }

  /** The same in a transaction that does more: the decision on a proposal changes nothing in any other way. */
  async change(tx: EntityManager, input: UpdateOrganisation): Promise<void> {
    const { id, content, effectiveOn } = input;
    await lockOrganisation(tx, id);
    await this.expectVersion(tx, id, input.expectedVersion);
    const { current, whole } = await this.checkChange(tx, input);
    if (content.unitId) await requireUnit(tx, content.unitId, statedFrom(effectiveOn, current));
    await this.state(tx, id, current, columns(whole), effectiveOn ?? null);
    await touchVersion(tx, id, input.expectedVersion);
    await this.findings.refresh(tx, [id]);
  }

  /** What a change would be refused for whoever makes it; where he may write is not asked, and nothing is written. */
  async check(tx: EntityManager, change: Omit<UpdateOrganisation, 'expectedVersion' | 'reason'>): Promise<void> {
    const { unitId } = change.content;
    const { current } = await this.checkChange(tx, change);
    if (unitId) await unitSince(tx, unitId, statedFrom(change.effectiveOn, current));
  }

  private async checkChange(
    tx: EntityManager,
    { id, content, effectiveOn, acceptCode }: Omit<UpdateOrganisation, 'expectedVersion' | 'reason'>,
  ): Promise<{ current: OfficeStatement | null; whole: OrganisationInput }> {
    const day = effectiveOn ?? today();
    await this.requireNotOwned(tx, id, content);
    const current = await statementOn(tx, OfficeStatement, id, day);
    if (current && saysNothingNew(stated(current)!, content)) throw CO_OP_ERRORS.NOTHING_CHANGED();
    const whole = { ...stated(current), ...given(content) } as unknown as OrganisationInput;
    await this.checkAct(tx, whole, whole.establishedOn ?? day, acceptCode, touching(stated(current), content));
    return { current, whole };
  }

  /**
   * A group becomes a cooperative and keeps its record and history (Law 17/2023 Art. 108), with the members the law asks
   * of a cooperative.
   * @throws what `organisationRefusals` says of `promoteGroup`; GROUP_TOO_YOUNG also for the day it is promoted.
   */
  promote(ask: Ask, input: PromoteGroup): Promise<unknown> {
    const { organisationId: id, promotedOn } = input;
    if (promotedOn > today()) throw CO_OP_ERRORS.BEGINS_IN_FUTURE({ field: 'promotedOn' });
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await lockOrganisation(tx, id);
      await this.expectVersion(tx, id, input.expectedVersion);
      const facts = await ORGANISATION_ACTS.require(tx, ask.actor, 'promoteGroup', id);
      if (tooYoung(facts, promotedOn)) throw CO_OP_ERRORS.GROUP_TOO_YOUNG({ field: 'promotedOn' });
      const current = await statementOn(tx, OfficeStatement, id, promotedOn);
      const content = {
        ...stated(current),
        kind: OrganisationKind.COOPERATIVE,
        name: input.name,
      } as unknown as OrganisationInput;
      await this.checkAct(tx, content, promotedOn, true);
      await this.state(tx, id, current, { ...columns(content), promotedOn }, promotedOn);
      await touchVersion(tx, id, input.expectedVersion);
      await this.findings.refresh(tx, [id]);
      return this.reads.in(tx).one(Organisation, ask, { id });
    });
  }

  /*
   * A rule of severity error refuses an act we perform; the same breach in a fact we are told only opens a finding. A breach
   * that stood before and is not touched forbids nothing else: the address of a co-op of four members can be corrected.
   */
  private async checkAct(
    tx: EntityManager,
    content: OrganisationInput,
    day: IsoDate,
    acceptCode: boolean | null | undefined,
    touches: Touches = () => true,
  ): Promise<void> {
    if (touches('name') && !isOrganisationName(content.name)) throw CO_OP_ERRORS.NOT_A_NAME({ field: 'name' });
    for (const field of ['establishedOn', 'registeredOn'] as const) {
      if ((content[field] ?? '') > today() && touches(field)) throw CO_OP_ERRORS.BEGINS_IN_FUTURE({ field });
    }
    const { establishedOn = null, registeredOn = null } = content;
    if (touches('establishedOn', 'registeredOn') && isRegisteredBeforeEstablished({ establishedOn, registeredOn })) {
      const field = touches('registeredOn') ? 'registeredOn' : 'establishedOn';
      throw CO_OP_ERRORS.REGISTERED_BEFORE_ESTABLISHED({ field });
    }
    if (content.code && !acceptCode && touches('code')) {
      const code = canonicalTaxCode(content.code);
      if (!code || !taxCodeChecks(code)) throw CO_OP_ERRORS.CODE_CHECK({ field: 'code' });
    }
    const isGroup = content.kind === OrganisationKind.COOPERATIVE_GROUP;
    if (isGroup && content.charterCapital != null && touches('kind', 'charterCapital')) {
      throw CO_OP_ERRORS.GROUP_WITHOUT_CAPITAL({ field: 'charterCapital' });
    }
    if (!touches('kind', 'establishedOn', 'officialMemberCount')) return;
    const facts = {
      kind: content.kind,
      registryStatus: content.registryStatus ?? RegistryStatus.UNKNOWN,
      taxStatus: content.taxStatus ?? TaxStatus.UNKNOWN,
      establishedOn,
      registeredOn,
      officialMemberCount: content.officialMemberCount ?? null,
      charterCapital: content.charterCapital ?? null,
      representativeId: null,
    };
    if (hasTooFewMembers(facts, parametersFor(await this.rules.at(today(), tx), day))) {
      throw CO_OP_ERRORS.TOO_FEW_MEMBERS({ field: 'officialMemberCount' });
    }
  }

  private async requireNoTwins(tx: EntityManager, content: OrganisationInput): Promise<void> {
    const twins = await twinsOf(tx, await this.rules.at(today(), tx), content);
    if (twins.length > 0) throw CO_OP_ERRORS.TWINS_FOUND({ field: 'name', details: { twins: twins.slice(0, 10) } });
  }

  private async expectVersion(tx: EntityManager, id: string, expected: number): Promise<Organisation> {
    const organisation = await tx.findOneBy(Organisation, { id });
    if (!organisation) throw CO_OP_ERRORS.ORGANISATION_NOT_FOUND();
    if (organisation.version !== expected) {
      const { version, name } = organisation;
      const saved = await lastSaved(tx, id);
      throw CO_OP_ERRORS.CONFLICT({ details: { currentVersion: version, current: { name }, ...saved } });
    }
    return organisation;
  }

  private async requireNotOwned(tx: EntityManager, id: string, change: OrganisationChange): Promise<void> {
    const day = today();
    const registry = await statementOn(tx, RegistryStatement, id, day);
    const tax = await statementOn(tx, TaxStatement, id, day);
    const field = ownedField(given(change), stated(registry), tax ? { ...tax } : null);
    if (field) throw CO_OP_ERRORS.OWNED_BY_AUTHORITY({ field });
  }

  /* A correction keeps the period and changes what it says; a change of the world ends the period and begins another. */
  private async state(
    tx: EntityManager,
    id: string,
    current: OfficeStatement | null,
    values: Partial<OfficeStatement>,
    effectiveOn: IsoDate | null,
  ): Promise<void> {
    if (!current) {
      await tx.insert(OfficeStatement, {
        ...values,
        validFrom: effectiveOn ?? today(),
        validTo: null,
        organisation: { id },
      });
      return;
    }
    if (!effectiveOn || effectiveOn === current.validFrom) {
      await tx.update(OfficeStatement, { id: current.id }, { ...values, importBatchId: null });
      return;
    }
    if (effectiveOn < current.validFrom) throw CO_OP_ERRORS.EFFECTIVE_BEFORE({ field: 'effectiveOn' });
    const { validTo } = current;
    await tx.update(OfficeStatement, { id: current.id }, { validTo: effectiveOn });
    await tx.insert(OfficeStatement, { ...values, validFrom: effectiveOn, validTo, organisation: { id } });
  }
}

type Statement = OfficeStatement | RegistryStatement | TaxStatement;

async function statementOn<T extends Statement>(
  tx: EntityManager,
  cls: abstract new () => T,
  organisationId: string,
  day: IsoDate,
): Promise<T | null> {
  const query = tx
    .createQueryBuilder(cls as never, 's')
    .where('s.organisation = :organisationId AND s.validFrom <= :day AND (s.validTo IS NULL OR s.validTo > :day)', {
      organisationId,
      day,
    });
  if (cls !== (TaxStatement as unknown))
    query.leftJoinAndSelect('s.unit', 'unit').leftJoinAndSelect('s.representative', 'representative');
  return (await query.getOne()) as T | null;
}

/** The statement as an input would say it. */
function stated(statement: OfficeStatement | RegistryStatement | null): Record<string, unknown> | null {
  if (!statement) return null;
  const { unit, id, version, knownFrom, validFrom, validTo, organisation, nameKey, representative, ...rest } =
    statement;
  return { ...rest, unitId: unit.id };
}

type Touches = (...fields: readonly (keyof OrganisationChange)[]) => boolean;

/** Which fields a change gives another value than stood there. */
function touching(before: Record<string, unknown> | null, change: OrganisationChange): Touches {
  const sent = given(change);
  return (...fields) => fields.some((field) => field in sent && (sent[field] ?? null) !== (before?.[field] ?? null));
}

/** What the caller really sent: an absent field is not an empty one. */
function given(change: OrganisationChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function columns({ unitId, ...content }: OrganisationInput): Partial<OfficeStatement> {
  const name = content.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const code = content.code ? (canonicalTaxCode(content.code) ?? content.code) : null;
  return { ...content, name, nameKey: fold(name), code, unit: { id: unitId } as OfficeStatement['unit'] };
}

/* Who saved last and when, as far as the trail of its statements says. */
async function lastSaved(tx: EntityManager, id: string): Promise<{ savedAt?: Date; savedBy?: string }> {
  const [saved] = (await tx.query(
    'SELECT saved_at AS "savedAt", saved_by AS "savedBy" FROM organisation_last_saved($1)',
    [id],
  )) as { savedAt: Date; savedBy: string }[];
  return saved ?? {};
}

/* From when on the unit must have been there: a correction speaks of the whole period of what it corrects. */
function statedFrom(effectiveOn: IsoDate | null | undefined, current: OfficeStatement | null): IsoDate {
  return effectiveOn ?? current?.validFrom ?? today();
}

/*
 * What changes nothing of today (it begins later, or ended before) is a change all the same: whoever looked at the version
 * before it must not save over it unseen.
 */
async function touchVersion(tx: EntityManager, id: string, expected: number): Promise<void> {
  await tx.query('SELECT organisation_touch($1, $2)', [id, expected]);
}

function saysNothingNew(current: Record<string, unknown>, change: OrganisationChange): boolean {
  return Object.entries(given(change)).every(([field, value]) => (current[field] ?? null) === (value ?? null));
}
