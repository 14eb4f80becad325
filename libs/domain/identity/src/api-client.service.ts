import { createHash } from 'node:crypto';
import { type Ask, allPermissions } from '@platform/api';
import { Database, nameConstraint, Reads } from '@platform/database';
import { type Actor, scopeOf, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActorSource } from './actor-source';
import { ApiClient, type ClientAuthentication } from './api-client.entity';
import type { CreateApiClient } from './api-client.inputs';
import { asPlace } from './appointments';
import { areClientKeys, mayAllowScopes, scopesOf, scopeWords } from './client-scope.rules';
import { IDENTITY_ERRORS } from './identity.errors';
import type { ChangeUser } from './identity.inputs';
import { CLIENT_MANAGE } from './identity.permissions';
import { type Place, scopeReaches } from './role.rules';
import { placeOf } from './user-rows';

nameConstraint('api_client_client_id_idx', () => IDENTITY_ERRORS.CLIENT_ID_TAKEN({ field: 'clientId' }));

/** A secret has at least 256 random bits: 43 characters of base64url. */
const SECRET_MIN = 43;

export interface NewClient {
  clientId: string;
  name: string;
  agreement: string | null;
  authentication: ClientAuthentication;
  jwks: { keys: object[] } | null;
  secret: string | null;
  scope: string;
  unit: Place | null;
}

/** How a client's secret is kept and compared. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** @throws RegisterError `CLIENT_KEYS_INVALID` or `SCOPE_UNKNOWN`. */
export async function addClient(tx: EntityManager, { unit, secret, jwks, ...client }: NewClient): Promise<string> {
  const words = scopeWords(client.scope);
  const known = scopesOf(allPermissions());
  if (words.length === 0 || !words.every((word) => known.includes(word))) {
    throw IDENTITY_ERRORS.SCOPE_UNKNOWN({ field: 'scope' });
  }
  const byKey = client.authentication === 'PRIVATE_KEY_JWT';
  const fits = byKey ? !secret && areClientKeys(jwks) : !jwks && (secret ?? '').length >= SECRET_MIN;
  if (!fits) throw IDENTITY_ERRORS.CLIENT_KEYS_INVALID({ field: byKey ? 'jwks' : 'secret' });
  const { identifiers } = await tx.insert(ApiClient, {
    ...client,
    scope: words.join(' '),
    jwks,
    secretHash: secret ? secretHash(secret) : null,
    unit: unit ? { id: unit.id } : null,
  });
  return (identifiers[0] as { id: string }).id;
}

/** Programs that may connect, each under its own agreement. */
@Injectable()
export class ApiClientService {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly actors: ActorSource,
  ) {}

  /** @throws RegisterError `ABOVE_ONESELF` for a scope the actor does not hold himself in the unit. */
  create(
    actor: Actor,
    { reason, unitId, agreement, jwks, secret, ...input }: CreateApiClient,
    ask: Ask,
  ): Promise<unknown> {
    return this.db.write(actor, { reason }, async (tx) => {
      const unit = await placeOf(tx, unitId ?? null, today());
      if (!scopeReaches(scopeOf(actor, CLIENT_MANAGE.code), unit))
        throw IDENTITY_ERRORS.UNIT_OUTSIDE({ field: 'unitId' });
      if (!mayAllowScopes(actor, scopeWords(input.scope), unit, allPermissions())) {
        throw IDENTITY_ERRORS.ABOVE_ONESELF({ field: 'scope' });
      }
      const id = await addClient(tx, {
        ...input,
        agreement: agreement ?? null,
        jwks: jwks ?? null,
        secret: secret ?? null,
        unit,
      });
      return this.reads.in(tx).one(ApiClient, ask, { id });
    });
  }

  /** Its tokens are refused at once here and within ten seconds by other processes. */
  async disable(actor: Actor, { id, expectedVersion, reason }: ChangeUser, ask: Ask): Promise<unknown> {
    const answer = await this.db.write(actor, { reason }, async (tx) => {
      const client = await tx.findOne(ApiClient, { where: { id }, relations: { unit: { province: true } } });
      if (!client) throw IDENTITY_ERRORS.CLIENT_NOT_FOUND();
      const unit = client.unit && asPlace(client.unit);
      if (!scopeReaches(scopeOf(actor, CLIENT_MANAGE.code), unit)) throw IDENTITY_ERRORS.UNIT_OUTSIDE();
      const { affected } = await tx.update(ApiClient, { id, version: expectedVersion }, { disabledAt: new Date() });
      if (!affected) throw IDENTITY_ERRORS.CONFLICT({ details: { currentVersion: client.version } });
      return this.reads.in(tx).one(ApiClient, ask, { id });
    });
    this.actors.forget();
    return answer;
  }
}
