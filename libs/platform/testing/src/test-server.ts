import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@platform/database';
import { ImportJobs } from '@platform/import';
import { keepGoing } from '@platform/job';
import { type RegisterConfig, systemActor, today } from '@platform/kernel';
import { addAppointment, addUser, placeOf, Reach, type Role } from '@domain/identity';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { signedInAs } from './least-roles';
import { type AppOptions, createApp } from '../../../../apps/api/src/create-app';

/**
 * A person who signs in for a test: a role in a unit (`null` for the nation), valid from the first day of 2025. A co-op
 * user names his organisation; then the unit is that of his account.
 */
export interface Signer {
  role: Role;
  unitId: string | null;
  organisationId?: string;
  reach?: Reach;
}

export interface TestServerOptions extends AppOptions {
  /** As `createTestDatabase` gives it; the server signs in as the two least roles. */
  databaseUrl: string;
  config?: Partial<RegisterConfig>;
  /** Also does the work of files sent to it, as the worker process would. */
  imports?: boolean;
}

export interface GraphqlAnswer<T> {
  status: number;
  data?: T | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; kind: string; field?: string } & Record<string, unknown>;
  }[];
}

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly app: NestFastifyApplication;
  /** Asks as a signed-in person, or as nobody. The person and the session are made at the first question. */
  graphql<T = Record<string, never>>(
    query: string,
    variables?: object,
    options?: { as?: Signer },
  ): Promise<GraphqlAnswer<T>>;
  /** Headers of a session of such a person: cookie and the proof that a page of ours asks. */
  headersOf(signer: Signer): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }';

/** The whole server on a port of its own, over one database. Close it before the database is dropped. */
export async function startTestServer({
  databaseUrl,
  config,
  imports = false,
  ...options
}: TestServerOptions): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'register-test-data-'));
  const settings: RegisterConfig = {
    databaseUrl: signedInAs(databaseUrl, 'register_app'),
    readerDatabaseUrl: signedInAs(databaseUrl, 'register_reader'),
    port: 0,
    dataDir,
    publicOrigin: 'http://localhost',
    logLevel: 'silent',
    ...config,
  };
  const app = await createApp(settings, options);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const sessions = new Map<string, Promise<Record<string, string>>>();
  const stopping = new AbortController();
  const work = imports ? workOnImports(app, stopping.signal) : null;

  const headersOf = (signer: Signer): Promise<Record<string, string>> => {
    const key = JSON.stringify([signer.role, signer.unitId, signer.organisationId, signer.reach]);
    let session = sessions.get(key);
    if (!session) sessions.set(key, (session = signInAs(app, url, signer)));
    return session;
  };
  return {
    url,
    app,
    headersOf,
    async graphql<T>(query: string, variables?: object, { as }: { as?: Signer } = {}) {
      const answer = await ask(url, { query, variables }, as ? await headersOf(as) : {});
      return { status: answer.status, ...((await answer.json()) as object) } as GraphqlAnswer<T>;
    },
    async close() {
      stopping.abort();
      await work;
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function workOnImports(app: NestFastifyApplication, signal: AbortSignal): Promise<void> {
  return keepGoing(
    () => app.get(ImportJobs).workOnce(),
    { busy: 0, idle: 100 },
    signal,
    (error) => {
      process.stderr.write(`import: ${String(error)}\n`);
    },
  );
}

function ask(url: string, body: object, headers: Record<string, string>): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/* The person is real and signs in by the door; only the account is written past it, for somebody must be the first. */
async function signInAs(
  app: NestFastifyApplication,
  url: string,
  { role, unitId, organisationId, reach }: Signer,
): Promise<Record<string, string>> {
  const mark = randomBytes(6).toString('hex');
  const [username, password] = [`test-${mark}`, `Mat khau ${randomBytes(12).toString('base64url')}`];
  await app.get(Database).write(systemActor('test'), { reason: 'Người dùng của bài kiểm thử' }, async (tx) => {
    const unit = await placeOf(tx, unitId, today());
    const userId = await addUser(tx, { username, displayName: `Kiểm thử ${mark}`, password, mustChange: false, unit });
    await addAppointment(tx, {
      userId,
      role,
      unit: organisationId ? null : unit,
      organisationId,
      reach: reach ?? Reach.ALL_BELOW,
      validFrom: '2025-01-01',
      validTo: null,
    });
  });
  const answer = await ask(url, { query: SIGN_IN, variables: { username, password } }, {});
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`The test user cannot sign in: ${await answer.text()}`);
  return { cookie, 'x-register-csrf': '1' };
}
