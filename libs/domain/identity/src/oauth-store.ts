import { allPermissions } from '@platform/api';
import type { Database } from '@platform/database';
import { deterministicUuid, systemActor } from '@platform/kernel';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { IsNull } from 'typeorm';
import { ApiClient } from './api-client.entity';
import { scopesOf, scopeWords } from './client-scope.rules';

/**
 * Where the authorisation server finds the programs and marks the assertions they have used. It keeps nothing else:
 * access tokens are signed, not stored.
 */
export function oauthStore(db: Database): (model: string) => Adapter {
  return (model) => {
    if (model === 'Client') return { ...EMPTY, find: (clientId) => findClient(db, clientId) };
    if (model === 'ReplayDetection')
      return { ...EMPTY, upsert: (id, _payload, seconds = 0) => markUsed(db, id, seconds) };
    return EMPTY;
  };
}

/* A model that is not used is not stored: an attempt to store one is a fault of ours and must be seen. */
const EMPTY: Adapter = {
  find: async () => undefined,
  findByUid: async () => undefined,
  findByUserCode: async () => undefined,
  upsert: async () => {
    throw new Error('the authorisation server stores no such thing');
  },
  consume: async () => undefined,
  destroy: async () => undefined,
  revokeByGrantId: async () => undefined,
};

async function findClient(db: Database, clientId: string): Promise<AdapterPayload | undefined> {
  const client = await db.write(systemActor('oauth'), { reason: 'Cấp mã truy cập cho phần mềm' }, (tx) =>
    tx.findOneBy(ApiClient, { clientId, disabledAt: IsNull() }),
  );
  if (!client) return undefined;
  const known = scopesOf(allPermissions());
  const byKey = client.authentication === 'PRIVATE_KEY_JWT';
  return {
    client_id: client.clientId,
    client_name: client.name,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: scopeWords(client.scope)
      .filter((word) => known.includes(word))
      .join(' '),
    token_endpoint_auth_method: byKey ? 'private_key_jwt' : 'client_secret_basic',
    ...(byKey ? { jwks: client.jwks } : { client_secret: Buffer.from(client.secretHash ?? []).toString('base64url') }),
  } as AdapterPayload;
}

/* One insert decides, so that of two that use an assertion at the same moment one is refused. */
async function markUsed(db: Database, id: string, seconds: number): Promise<void> {
  const inserted = await db.write(systemActor('oauth'), { reason: 'Đánh dấu chữ ký đã dùng' }, async (tx) => {
    await tx.query('DELETE FROM used_assertion WHERE expires_at < now()');
    return (await tx.query(
      `INSERT INTO used_assertion (id, expires_at) VALUES ($1, now() + make_interval(secs => $2))
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [deterministicUuid('used-assertion', id), seconds],
    )) as unknown[];
  });
  if (inserted.length === 0) throw new errors.InvalidClientAuth('used before');
}
