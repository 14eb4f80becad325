import type { Ask } from '@platform/api';
import { Database, Reads } from '@platform/database';
import { type Actor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActorSource } from './actor-source';
import { asAppointed, grantingOf } from './appointments';
import { IDENTITY_ERRORS } from './identity.errors';
import type { EndRole, GrantRole } from './identity.inputs';
import { asOwn, organisationsById } from './own-organisation';
import { fitsRole, type OwnOrganisation, refusedPermission, standsAbove } from './role.rules';
import { RoleAppointment, UserAccount } from './user-account.entity';
import { addAppointment, placeOf } from './user-rows';

/** Roles given and taken, always for a unit and a time. */
@Injectable()
export class RoleService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly actors: ActorSource,
  ) {}

  /**
   * @throws RegisterError `ABOVE_ONESELF` for more than the actor holds himself: permissions, unit or time;
   * `ORGANISATION_OUTSIDE` for an organisation he cannot see.
   */
  async grant(actor: Actor, { reason, unitId, userId, role, reach, ...input }: GrantRole, ask: Ask): Promise<unknown> {
    const day = today();
    const period = { validFrom: input.validFrom, validTo: input.validTo ?? null };
    if (userId === actor.id) throw IDENTITY_ERRORS.NOT_ON_ONESELF();
    if (period.validFrom < day) throw IDENTITY_ERRORS.GRANT_IN_THE_PAST({ field: 'validFrom' });
    if (period.validTo !== null && period.validTo <= period.validFrom) {
      throw IDENTITY_ERRORS.PERIOD_INVALID({ field: 'validTo' });
    }
    const granting = await grantingOf(this.db, actor);
    const answer = await this.db.write(actor, { reason }, async (tx) => {
      const unit = await placeOf(tx, unitId ?? null, day);
      if (role === 'COMMUNE_OFFICER' && unit?.level !== 'COMMUNE') {
        throw IDENTITY_ERRORS.ROLE_NEEDS_COMMUNE({ field: 'unitId' });
      }
      const organisation = input.organisationId ? await this.ownOrganisation(tx, input.organisationId) : null;
      const wanted = { role, reach, unit, organisation, ...period };
      if (granting && fitsRole(wanted) && refusedPermission(wanted, granting))
        throw IDENTITY_ERRORS.ABOVE_ONESELF({ field: 'role' });
      if (!(await tx.existsBy(UserAccount, { id: userId }))) throw IDENTITY_ERRORS.USER_NOT_FOUND({ field: 'userId' });
      const id = await addAppointment(tx, { userId, role, reach, unit, organisationId: organisation?.id, ...period });
      return this.reads.in(tx).one(RoleAppointment, ask, { id });
    });
    this.actors.forget();
    return answer;
  }

  private async ownOrganisation(tx: EntityManager, id: string): Promise<OwnOrganisation> {
    const found = (await organisationsById(tx, [id])).get(id);
    if (!found) throw IDENTITY_ERRORS.ORGANISATION_OUTSIDE({ field: 'organisationId' });
    return asOwn(id, found);
  }

  /** The role ends on a day, today at the earliest; one that has not begun is withdrawn. Nobody ends his own. */
  async end(actor: Actor, { id, on, expectedVersion, reason }: EndRole, ask: Ask): Promise<unknown> {
    if (on < today()) throw IDENTITY_ERRORS.PERIOD_INVALID({ field: 'on' });
    const granting = await grantingOf(this.db, actor);
    const answer = await this.db.write(actor, { reason }, async (tx) => {
      const appointment = await tx.findOne(RoleAppointment, {
        where: { id },
        relations: { user: true, unit: { province: true } },
      });
      if (!appointment) throw IDENTITY_ERRORS.APPOINTMENT_NOT_FOUND();
      if (appointment.user.id === actor.id) throw IDENTITY_ERRORS.NOT_ON_ONESELF();
      if (granting && standsAbove(await asAppointed(tx, [appointment]), granting))
        throw IDENTITY_ERRORS.ABOVE_ONESELF();
      const { validFrom, validTo, version } = appointment;
      if (validTo !== null && validTo <= on) throw IDENTITY_ERRORS.PERIOD_INVALID({ field: 'on' });
      const last = on < validFrom ? validFrom : on;
      const { affected } = await tx.update(RoleAppointment, { id, version: expectedVersion }, { validTo: last });
      if (!affected) throw IDENTITY_ERRORS.CONFLICT({ details: { currentVersion: version } });
      return this.reads.in(tx).one(RoleAppointment, ask, { id });
    });
    this.actors.forget();
    return answer;
  }
}
