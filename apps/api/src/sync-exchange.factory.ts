import { randomBytes } from 'node:crypto';
import { addClient } from '@domain/identity';
import { Database } from '@platform/database';
import { systemActor } from '@platform/kernel';

/** A neighbour's program, as the province agreed with it: what it may do, and its secret. */
export interface Neighbour {
  clientId: string;
  secret: string;
  scope: string;
}

export async function agreeWith(db: Database, clientId: string, scope: string): Promise<Neighbour> {
  const secret = randomBytes(32).toString('base64url');
  await db.write(systemActor('test'), { reason: 'Hệ thống láng giềng của bài kiểm thử' }, (tx) =>
    addClient(tx, {
      clientId,
      name: `Kiểm thử ${clientId}`,
      authentication: 'CLIENT_SECRET_BASIC',
      secret,
      agreement: null,
      scope,
      jwks: null,
      unit: null,
    }),
  );
  return { clientId, secret, scope };
}

/** A token for the exchange, got at the authorisation server like any other. */
export async function tokenOf(
  origin: string,
  { clientId, secret, scope }: Neighbour,
  resource = 'urn:kttt:sync',
): Promise<string> {
  const ofThisDoor = scope.split(' ').filter((word) => word.startsWith('sync.') === resource.endsWith('sync'));
  const answer = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope: ofThisDoor.join(' ') }),
  });
  const body = (await answer.json()) as { access_token?: string };
  if (!body.access_token) throw new Error(`No token for ${clientId}: ${answer.status} ${JSON.stringify(body)}`);
  return body.access_token;
}
