import { randomBytes } from 'node:crypto';
import type { HttpExchange } from '@platform/api';
import { Database } from '@platform/database';
import { type Actor, CONFIG, type RegisterConfig, systemActor } from '@platform/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { onOwnAccount } from './acting';
import { ActorSource, tokenHash } from './actor-source';
import { IDENTITY_ERRORS } from './identity.errors';
import { SESSION, type SignInLimits, signInLimits } from './identity.settings';
import { isPassword } from './password-hash';
import { canonicalPassword } from './password.rules';
import { SessionCookie } from './session-cookie';
import { Session } from './session.entity';
import { countAttempt, forgiveAttempts } from './sign-in-guard';
import { hashAcceptable, setPassword } from './user-rows';

interface Known {
  id: string;
  username: string;
  displayName: string;
  passwordHash: string;
}

const KNOWN = `
  SELECT u.id, u.username, u.display_name AS "displayName", c.password_hash AS "passwordHash"
  FROM user_account u JOIN user_credential c ON c.user_id = u.id WHERE u.disabled_at IS NULL AND `;

/** Signing in and out, and the own password. */
@Injectable()
export class SignInService {
  private readonly limits: SignInLimits;

  constructor(
    private readonly db: Database,
    private readonly actors: ActorSource,
    private readonly cookie: SessionCookie,
    @Inject(CONFIG) config: RegisterConfig,
  ) {
    this.limits = signInLimits(config);
  }

  /**
   * Opens a session and sets its cookie; a session the browser had before is ended. An unknown name, a disabled
   * account and a wrong password are answered alike after the same work.
   * @throws RegisterError `INVALID_CREDENTIALS` or `SIGN_IN_LOCKED`.
   */
  async signIn(typedName: string, password: string, http: HttpExchange): Promise<Actor> {
    const username = typedName.normalize('NFKC').trim().toLowerCase();
    await countAttempt(this.db, username, http.ip, this.limits);
    const user = await this.known('u.username = $1', username);
    const correct = await isPassword(password, user?.passwordHash ?? null);
    if (!user || !correct) throw IDENTITY_ERRORS.INVALID_CREDENTIALS();
    const before = this.cookie.read(http.cookies);
    const token = await this.db.write(onOwnAccount(user), { reason: 'Đăng nhập' }, async (tx) => {
      await forgiveAttempts(tx, username, http.ip, this.limits);
      await this.end(tx, before);
      return this.openSession(tx, user, http.ip);
    });
    if (before) this.actors.forgetSession(before);
    return this.signedIn(http, token);
  }

  async signOut(http: HttpExchange): Promise<boolean> {
    const before = this.cookie.read(http.cookies);
    await this.db.write(systemActor('sign-in'), { reason: 'Đăng xuất' }, (tx) => this.end(tx, before));
    this.cookie.clear(http);
    if (before) this.actors.forgetSession(before);
    return true;
  }

  /**
   * Sets another password, ends all sessions of the user and opens a new one for this browser.
   * @throws RegisterError `WRONG_PASSWORD`, `PASSWORD_UNCHANGED`, `PASSWORD_TOO_WEAK` or `SIGN_IN_LOCKED`.
   */
  async changePassword(actor: Actor, current: string, next: string, http: HttpExchange): Promise<Actor> {
    const user = actor.kind === 'USER' ? await this.known('u.id = $1', actor.id) : null;
    if (!user) throw IDENTITY_ERRORS.USER_NOT_FOUND();
    await countAttempt(this.db, user.username, http.ip, this.limits);
    if (!(await isPassword(current, user.passwordHash))) throw IDENTITY_ERRORS.WRONG_PASSWORD({ field: 'current' });
    if (canonicalPassword(current) === canonicalPassword(next)) {
      throw IDENTITY_ERRORS.PASSWORD_UNCHANGED({ field: 'password' });
    }
    const hash = await hashAcceptable(next, user.username);
    const token = await this.db.write(onOwnAccount(user), { reason: 'Tự đổi mật khẩu' }, async (tx) => {
      await setPassword(tx, user, hash, false);
      await forgiveAttempts(tx, user.username, http.ip, this.limits);
      return this.openSession(tx, user, http.ip);
    });
    this.actors.forget();
    return this.signedIn(http, token);
  }

  private known(condition: 'u.username = $1' | 'u.id = $1', value: string): Promise<Known | undefined> {
    return this.db.write(systemActor('sign-in'), { reason: 'Đăng nhập' }, async (tx) => {
      return ((await tx.query(KNOWN + condition, [value])) as Known[])[0];
    });
  }

  private async openSession(tx: EntityManager, user: Known, address: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    // By the clock that also ends it: the database's.
    const now = (): string => 'now()';
    await tx.insert(Session, {
      user: { id: user.id },
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: () => `now() + make_interval(secs => ${SESSION.absolute})`,
      address,
    });
    return token;
  }

  private async end(tx: EntityManager, token: string | null): Promise<void> {
    if (!token) return;
    await tx
      .createQueryBuilder()
      .update(Session)
      .set({ endedAt: new Date() })
      .where('token_hash = :hash AND ended_at IS NULL', { hash: tokenHash(token) })
      .execute();
  }

  private async signedIn(http: HttpExchange, token: string): Promise<Actor> {
    this.cookie.write(http, token);
    const actor = await this.actors.fromSession(token);
    if (!actor) throw IDENTITY_ERRORS.INVALID_CREDENTIALS();
    return actor;
  }
}
