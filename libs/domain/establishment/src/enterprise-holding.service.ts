import { Organisation } from '@domain/co-op';
import { LegalRules } from '@domain/legal-rule';
import { Party, PartyKind } from '@domain/party';
import type { Ask } from '@platform/api';
import { Database, newId, Reads } from '@platform/database';
import { fold } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnterpriseHolding } from './enterprise-holding.entity';
import { ESTABLISHMENT_ERRORS } from './establishment.errors';
import type { CorrectHolding, EndRecord, RecordHolding } from './establishment.inputs';
import { ENTERPRISE_CAPITAL_LIMIT } from './establishment.parameters';
import { exceedsLimit } from './establishment.rules';
import { endOf, loadRecord, lockedOrganisation, refuseSame, refuseTerm } from './term-record';

/** Only a legal person that members own may set up or invest; a group is none, a credit fund has its own law. */
const MAY_HOLD: ReadonlySet<string> = new Set(['COOPERATIVE', 'COOPERATIVE_UNION']);

/** Enterprises that co-ops have set up or hold a share of. */
@Injectable()
export class EnterpriseHoldingService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly rules: LegalRules,
  ) {}

  /** @throws HOLDING_KIND, HOLDING_SHARE, HOLDING_LIMIT, HOLDING_HELD, TERM_FUTURE, TERM_ORDER. */
  record(ask: Ask, { organisationId, enterpriseName, reason, ...input }: RecordHolding): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const organisation = await lockedOrganisation(tx, organisationId);
      if (!MAY_HOLD.has(organisation.kind)) throw ESTABLISHMENT_ERRORS.HOLDING_KIND({ field: 'organisationId' });
      const content = checked(input);
      await this.refuseOverLimit(tx, organisation, content, null);
      const enterprise = { id: await enterpriseOf(tx, enterpriseName) };
      const { identifiers } = await tx.insert(EnterpriseHolding, {
        ...content,
        enterprise,
        organisation: { id: organisationId },
      });
      return this.reads.in(tx).one(EnterpriseHolding, ask, { id: identifiers[0]!['id'] as string });
    });
  }

  correct(ask: Ask, { id, expectedVersion, reason, ...input }: CorrectHolding): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row, organisation } = await loadRecord(tx, EnterpriseHolding, id, expectedVersion);
      const content = checked(input);
      refuseSame(row, content);
      await this.refuseOverLimit(tx, organisation, content, id);
      await tx.update(EnterpriseHolding, { id }, content);
      return this.reads.in(tx).one(EnterpriseHolding, ask, { id });
    });
  }

  end(ask: Ask, { id, expectedVersion, endsOn, reason }: EndRecord): Promise<unknown> {
    return this.db.write(ask.actor, { reason }, async (tx) => {
      const { row } = await loadRecord(tx, EnterpriseHolding, id, expectedVersion);
      await tx.update(EnterpriseHolding, { id }, endOf(row, endsOn));
      return this.reads.in(tx).one(EnterpriseHolding, ask, { id });
    });
  }

  /* By the law of the day the capital went in; with the other holdings of that day, but the one that is corrected. */
  private async refuseOverLimit(
    tx: EntityManager,
    { id, charterCapital }: Organisation,
    { capital, validFrom }: Pick<EnterpriseHolding, 'capital' | 'validFrom'>,
    except: string | null,
  ): Promise<void> {
    const percent = (await this.rules.at(validFrom, tx)).number(ENTERPRISE_CAPITAL_LIMIT);
    const [{ others }] = (await tx.query(
      `SELECT coalesce(sum(capital), 0)::text AS others FROM enterprise_holding
       WHERE organisation_id = $1 AND id IS DISTINCT FROM $2 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)`,
      [id, except, validFrom],
    )) as [{ others: string }];
    const total = BigInt(others) + BigInt(capital);
    if (exceedsLimit(total, charterCapital === null ? null : BigInt(charterCapital), percent))
      throw ESTABLISHMENT_ERRORS.HOLDING_LIMIT({ field: 'capital', details: { percent, total: String(total) } });
  }
}

function checked(input: Omit<CorrectHolding, 'id' | 'expectedVersion' | 'reason'>) {
  const { sharePercent = null, resolution = null, validTo = null } = input;
  const content = { ...input, sharePercent, resolution, validTo };
  refuseTerm(content);
  if (sharePercent !== null && (sharePercent <= 0 || sharePercent > 100))
    throw ESTABLISHMENT_ERRORS.HOLDING_SHARE({ field: 'sharePercent' });
  return content;
}

/* One record for an enterprise, however many co-ops hold a share of it. */
async function enterpriseOf(tx: EntityManager, text: string): Promise<string> {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const known = await tx.findOneBy(Party, { kind: PartyKind.ENTERPRISE, nameKey: fold(name) });
  if (known) return known.id;
  const id = await newId(tx);
  await tx.insert(Party, { id, kind: PartyKind.ENTERPRISE, name, nameKey: fold(name) });
  return id;
}
