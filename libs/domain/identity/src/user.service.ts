import type { Ask } from '@platform/api';
import { Database, nameConstraint, Reads } from '@platform/database';
import { type Actor, CONFIG, type RegisterConfig, scopeOf, today } from '@platform/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withDoorKeys } from './acting';
import { ActorSource } from './actor-source';
import { appointmentsOf, grantingOf } from './appointments';
import { IDENTITY_ERRORS } from './identity.errors';
import type { ChangeUser, CreateUser, RenameUser, ResetPassword } from './identity.inputs';
import { IDENTITY_MANAGE } from './identity.permissions';
import { signInLimits } from './identity.settings';
import { scopeReaches, standsAbove } from './role.rules';
import { locksNow, type SignInLock, unlock } from './sign-in-guard';
import { UserAccount } from './user-account.entity';
import { addUser, endSessions, hashAcceptable, placeOf, setPassword } from './user-rows';

nameConstraint('user_account_username_idx', () => IDENTITY_ERRORS.USERNAME_TAKEN({ field: 'username' }));

/** Accounts of the people who work with the register. */
@Injectable()
export class UserService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly actors: ActorSource,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  /** An account without a role; its password must be changed at the first sign-in. */
  create(actor: Actor, { reason, unitId, ...input }: CreateUser, ask: Ask): Promise<unknown> {
    return this.db.write(withDoorKeys(actor), { reason }, async (tx) => {
      const unit = await placeOf(tx, unitId ?? null, today());
      if (!scopeReaches(scopeOf(actor, IDENTITY_MANAGE.code), unit))
        throw IDENTITY_ERRORS.UNIT_OUTSIDE({ field: 'unitId' });
      return this.answer(tx, ask, await addUser(tx, { ...input, mustChange: true, unit }));
    });
  }

  rename(actor: Actor, { displayName, ...input }: RenameUser, ask: Ask): Promise<unknown> {
    return this.change(actor, input, ask, async (tx, { id }) => {
      await tx.update(UserAccount, { id }, { displayName });
    });
  }

  /** Ends every session of the user; nobody locks himself out. */
  disable(actor: Actor, input: ChangeUser, ask: Ask): Promise<unknown> {
    return this.change(actor, input, ask, async (tx, { id }) => {
      if (id === actor.id) throw IDENTITY_ERRORS.NOT_ON_ONESELF();
      await tx.update(UserAccount, { id }, { disabledAt: new Date() });
      await endSessions(tx, id);
    });
  }

  enable(actor: Actor, input: ChangeUser, ask: Ask): Promise<unknown> {
    return this.change(actor, input, ask, async (tx, { id }) => {
      await tx.update(UserAccount, { id }, { disabledAt: null });
    });
  }

  /** Who is not let in at the moment for too many wrong passwords, in the units of the caller. */
  locks(actor: Actor): Promise<SignInLock[]> {
    return this.db.write(actor, { reason: 'Xem tài khoản tạm khóa' }, (tx) => locksNow(tx, signInLimits(this.config)));
  }

  /** Lets a user in again at once whom too many wrong passwords keep out; the password stays. */
  unlock(actor: Actor, input: ChangeUser, ask: Ask): Promise<unknown> {
    return this.change(actor, input, ask, async (tx, { id, username }) => {
      await unlock(tx, username);
      await tx.update(UserAccount, { id }, { signInUnlockedAt: new Date() });
    });
  }

  /** Gives the user a password to be changed at the next sign-in. Not to oneself, and not to who stands above. */
  async resetPassword(actor: Actor, { password, ...input }: ResetPassword, ask: Ask): Promise<unknown> {
    if (input.id === actor.id) throw IDENTITY_ERRORS.NOT_ON_ONESELF();
    const granting = await grantingOf(this.db, actor);
    return this.change(actor, input, ask, async (tx, { id, username }) => {
      if (granting && standsAbove(await appointmentsOf(tx, id), granting)) throw IDENTITY_ERRORS.ABOVE_ONESELF();
      await setPassword(tx, { id }, await hashAcceptable(password, username), true);
      await unlock(tx, username);
    });
  }

  private async change(
    actor: Actor,
    { id, expectedVersion, reason }: ChangeUser,
    ask: Ask,
    work: (tx: EntityManager, user: UserAccount) => Promise<void>,
  ): Promise<unknown> {
    const answer = await this.db.write(withDoorKeys(actor), { reason }, async (tx) => {
      const user = await tx.findOne(UserAccount, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!user) throw IDENTITY_ERRORS.USER_NOT_FOUND();
      if (user.version !== expectedVersion)
        throw IDENTITY_ERRORS.CONFLICT({ details: { currentVersion: user.version } });
      await work(tx, user);
      return this.answer(tx, ask, id);
    });
    this.actors.forget();
    return answer;
  }

  private answer(tx: EntityManager, ask: Ask, id: string): Promise<unknown> {
    return this.reads.in(tx).one(UserAccount, ask, { id });
  }
}
