import { createHash } from 'node:crypto';
import { allPermissions } from '@platform/api';
import { Database } from '@platform/database';
import { type Actor, systemActor, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { AccessTokens } from './access-tokens';
import { assignedTo } from './assigned';
import { Audience, permissionsOfScope, scopeWords } from './client-scope.rules';
import { ExpiringCache } from './expiring-cache';
import { ACTOR_CACHE_SECONDS, SESSION } from './identity.settings';
import { SessionCookie } from './session-cookie';
import { type Appointed, grantPlace, grantsOn, Reach } from './role.rules';

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

const cacheKey = (hash: Buffer): string => hash.toString('base64');

interface SessionRow {
  sessionId: string;
  userId: string;
  name: string;
  mustChange: boolean;
  stale: boolean;
  appointments: Appointed[];
  /** What he holds for one organisation by assignment, beside his roles. */
  assigned: { permission: string; organisationId: string }[];
}

interface ClientRow {
  name: string;
  scope: string;
  unit: Appointed['unit'];
}

const PLACE = `json_build_object('id', p.id, 'level', p.level, 'provinceId', coalesce(p.province_id, p.id))`;

/* Written when it is first asked: by then every lib above has said what it assigns. */
const bySession = (): string => `
  SELECT s.id AS "sessionId", u.id AS "userId", u.display_name AS name, c.must_change AS "mustChange",
         s.last_seen_at < now() - make_interval(secs => $3) AS stale,
         (SELECT coalesce(json_agg(json_build_object('role', r.role, 'reach', r.reach, 'validFrom', r.valid_from,
                   'validTo', r.valid_to, 'unit', CASE WHEN p.id IS NULL THEN NULL ELSE ${PLACE} END, 'organisation',
                   CASE WHEN r.organisation_id IS NOT NULL THEN json_build_object('id', r.organisation_id) END)), '[]')
          FROM role_appointment r LEFT JOIN admin_unit p ON p.id = r.unit_id
          WHERE r.user_id = u.id AND (p.id IS NULL OR p.level IN ('PROVINCE', 'COMMUNE'))) AS appointments,
         ${assignedTo('u.id')} AS assigned
  FROM session s JOIN user_account u ON u.id = s.user_id JOIN user_credential c ON c.user_id = u.id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now()
    AND s.last_seen_at > now() - make_interval(secs => $2) AND u.disabled_at IS NULL`;

const BY_CLIENT = `
  SELECT c.name, c.scope, CASE WHEN p.id IS NULL THEN NULL ELSE ${PLACE} END AS unit
  FROM api_client c LEFT JOIN admin_unit p ON p.id = c.unit_id WHERE c.client_id = $1 AND c.disabled_at IS NULL`;

/**
 * Who asks. One statement tells it, and the answer is kept for at most ten seconds, so that an ordinary read of a
 * signed-in officer stays one statement; what this process changes itself is seen at once.
 */
@Injectable()
export class ActorSource {
  private readonly sessions = new ExpiringCache<Actor | null>(ACTOR_CACHE_SECONDS);
  private readonly clients = new ExpiringCache<ClientRow | null>(ACTOR_CACHE_SECONDS);

  constructor(
    private readonly db: Database,
    private readonly tokens: AccessTokens,
    private readonly cookie: SessionCookie,
  ) {}

  /** Name of the cookie that carries the session token. */
  get cookieName(): string {
    return this.cookie.name;
  }

  /** The user behind a session token; `null` when there is none, it has ended, or the user was disabled. */
  fromSession(token: string): Promise<Actor | null> {
    const hash = tokenHash(token);
    return this.sessions.get(cacheKey(hash), () => this.loadSession(hash));
  }

  /** The program behind an access token that is ours, for this door, and not over; else `null`. */
  async fromBearer(token: string, audience: Audience = Audience.GRAPHQL): Promise<Actor | null> {
    const claims = await this.tokens.verify(token, audience);
    if (!claims) return null;
    const client = await this.clients.get(claims.clientId, () => this.loadClient(claims.clientId));
    if (!client) return null;
    const allowed = new Set(scopeWords(client.scope));
    const where = grantPlace(client.unit, Reach.ALL_BELOW);
    const codes = claims.scopes
      .filter((scope) => allowed.has(scope))
      .flatMap((scope) => permissionsOfScope(scope, allPermissions()));
    const grants = [...new Set(codes)].map((permission) => ({ permission, ...where }));
    return { id: `client:${claims.clientId}`, kind: 'CLIENT', name: client.name, grants };
  }

  /** One session has ended. */
  forgetSession(token: string): void {
    this.sessions.forget(cacheKey(tokenHash(token)));
  }

  /** A role given or taken, an account disabled, a password changed, a program stopped: the next request asks the database. */
  forget(): void {
    this.sessions.forgetAll();
    this.clients.forgetAll();
  }

  private async loadSession(hash: Buffer): Promise<Actor | null> {
    const [row] = await this.rows<SessionRow>(bySession(), [hash, SESSION.idle, SESSION.touchEvery]);
    if (!row) return null;
    if (row.stale) await this.touch(row.sessionId);
    // Whoever still has the password someone else gave him may sign in and change it, and nothing more.
    const byRole = row.mustChange ? [] : grantsOn(today(), row.appointments, allPermissions());
    // Whoever holds no role any more holds nothing by assignment either.
    const assigned = byRole.length === 0 ? [] : row.assigned;
    const grants = [
      ...byRole,
      ...assigned.map(({ permission, organisationId: unitId }) => ({ permission, level: 'ORGANISATION' as const, unitId })),
    ];
    return { id: row.userId, kind: 'USER', name: row.name, grants };
  }

  private async loadClient(clientId: string): Promise<ClientRow | null> {
    return (await this.rows<ClientRow>(BY_CLIENT, [clientId]))[0] ?? null;
  }

  /* A disk without room must not keep anyone from reading: the session then only ends sooner. */
  private async touch(sessionId: string): Promise<void> {
    await this.rows('UPDATE session SET last_seen_at = now() WHERE id = $1', [sessionId]).catch(() => undefined);
  }

  private rows<T>(sql: string, params: unknown[]): Promise<T[]> {
    const reason = 'Xác định người gọi';
    return this.db.write(systemActor('identity'), { reason }, async (tx) => (await tx.query(sql, params)) as T[]);
  }
}
