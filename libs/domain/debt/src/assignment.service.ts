import { lockOrganisation, Organisation } from '@domain/co-op';
import { ActorSource, registerAssigned } from '@domain/identity';
import type { Ask } from '@platform/api';
import { asSystem, Database, newId, Reads } from '@platform/database';
import { today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DebtAssignment } from './debt.entity';
import { DEBT_ERRORS } from './debt.errors';
import type { AssignDebtOfficer, EndDebtAssignment } from './debt.inputs';
import { DEBT_BANK, DEBT_READ, DEBT_TAX } from './debt.permissions';
import { Confidentiality } from './debt.words';

/* Whoever follows such debts holds the permission of their class for that organisation, on the days of the assignment. */
registerAssigned(
  (user, day) =>
    `SELECT CASE a.confidentiality WHEN 'TAX' THEN '${DEBT_TAX.code}' ELSE '${DEBT_BANK.code}' END AS permission, a.organisation_id
     FROM debt_assignment a WHERE a.officer_id = ${user} AND a.valid_from <= ${day} AND (a.valid_to IS NULL OR a.valid_to > ${day})`,
);

/** Who follows the tax debts and the bank debts of an organisation. */
@Injectable()
export class DebtAssignmentService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly actors: ActorSource,
  ) {}

  /** @throws DEBT_ASSIGN_SELF, DEBT_OFFICER, DEBT_ASSIGNED. */
  async assign(ask: Ask, { organisationId, reason, officerId, ...content }: AssignDebtOfficer): Promise<unknown> {
    if (officerId === ask.actor.id) throw DEBT_ERRORS.DEBT_ASSIGN_SELF({ field: 'officerId' });
    if (content.confidentiality === Confidentiality.OPEN) throw DEBT_ERRORS.DEBT_NOT_FOUND({ field: 'confidentiality' });
    const answer = await this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId })))
        throw DEBT_ERRORS.DEBT_ORGANISATION_NOT_FOUND({ field: 'organisationId' });
      const officerName = await officerAt(tx, officerId, organisationId);
      const id = await newId(tx);
      await tx.insert(DebtAssignment, { ...content, id, organisation: { id: organisationId }, officerId, officerName });
      return this.reads.in(tx).one(DebtAssignment, ask, { id });
    });
    this.actors.forget();
    return answer;
  }

  async end(ask: Ask, { id, expectedVersion, reason, endsOn }: EndDebtAssignment): Promise<unknown> {
    const answer = await this.db.write(ask.actor, { reason }, async (tx) => {
      const held = await tx.findOneBy(DebtAssignment, { id });
      if (!held) throw DEBT_ERRORS.DEBT_ASSIGNMENT_NOT_FOUND({ field: 'id' });
      if (held.version !== expectedVersion)
        throw DEBT_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: held.version } });
      if (endsOn < held.validFrom || (held.validTo !== null && endsOn >= held.validTo))
        throw DEBT_ERRORS.DEBT_ASSIGNMENT_ENDED({ field: 'endsOn' });
      await tx.update(DebtAssignment, { id }, { validTo: endsOn });
      return this.reads.in(tx).one(DebtAssignment, ask, { id });
    });
    this.actors.forget();
    return answer;
  }
}

/* An account may lie where the one who assigns does not read accounts: only its name is taken. */
async function officerAt(tx: EntityManager, officerId: string, organisationId: string): Promise<string> {
  const [found] = await asSystem(
    tx,
    async () =>
      (await tx.query(
        `SELECT u.display_name AS name FROM user_account u, organisation o WHERE u.id = $1 AND o.id = $2 AND u.disabled_at IS NULL
         AND EXISTS (SELECT 1 FROM role_appointment r WHERE r.user_id = u.id AND r.role = ANY($3::text[]) AND r.organisation_id IS NULL
           AND r.valid_from <= $4::date AND (r.valid_to IS NULL OR r.valid_to > $4::date)
           AND (r.unit_id IS NULL OR r.unit_id IN (o.commune_id, o.province_id)))`,
        [officerId, organisationId, DEBT_READ.roles, today()],
      )) as { name: string }[],
  );
  if (!found) throw DEBT_ERRORS.DEBT_OFFICER({ field: 'officerId' });
  return found.name;
}
