import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { signedInAs } from '@platform/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../../../apps/api/src/create-app';
import { ActorSource } from './actor-source';
import type { Role } from './identity.permissions';
import { Reach } from './role.rules';
import { addAppointment, addUser, placeOf } from './user-rows';

interface Answer<T> {
  data: T | null;
  errors?: {
    message: string;
    extensions: { code: string; kind: string; field?: string; details?: Record<string, unknown> };
  }[];
}

/** A browser: it keeps the cookie it is given. */
export interface Browser {
  cookie: string | null;
  ask<T = unknown>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** The code of the first error, or `OK`. */
  code(query: string, variables?: Record<string, unknown>): Promise<string>;
  signIn(username: string, password?: string): Promise<string>;
}

/** What a spec brings along from the testing lib. */
export interface TestBed {
  createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }>;
  query<Row extends Record<string, unknown>>(url: string, sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

export const PASSWORD = 'mật-khẩu-thử-2026';

/** The whole server on a database of its own, and people to sign in. */
export async function startIdentity({ createTestDatabase, query }: TestBed) {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  // The server runs as the two roles that may do least, so that the policies hold in tests as they do in service.
  const config = {
    databaseUrl: signedInAs(database.url, 'register_app'),
    readerDatabaseUrl: signedInAs(database.url, 'register_reader'),
    port: 0,
    dataDir,
    publicOrigin: 'http://localhost',
    logLevel: 'silent',
  } as const;
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const db = app.get(Database, { strict: false });
  const units = await someUnits(query, database.url);
  return {
    app,
    config,
    db,
    units,
    rows: <Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []) =>
      query<Row>(database.url, sql, params),
    /** What this process remembers of callers is gone, as after ten seconds. */
    later: () => app.get(ActorSource, { strict: false }).forget(),
    /** A change as the system makes it, past every permission. */
    change: (sql: string, params: readonly unknown[] = []) =>
      db.write(systemActor('test'), { reason: 'Dữ liệu thử' }, (tx) => tx.query(sql, [...params])),
    browser: (address?: string) => newBrowser(app, address),
    /** A user with roles of today, in units. */
    user: async (
      username: string,
      roles: readonly [Role, string | null, Reach?][],
      home: string | null = units.province,
    ) =>
      db.write(systemActor('test'), { reason: 'Dữ liệu thử' }, async (tx) => {
        const unit = await placeOf(tx, home, today());
        const id = await addUser(tx, {
          username,
          displayName: `Người dùng ${username}`,
          password: PASSWORD,
          mustChange: false,
          unit,
        });
        for (const [role, unitId, reach = Reach.ALL_BELOW] of roles) {
          await addAppointment(tx, {
            userId: id,
            role,
            unit: await placeOf(tx, unitId, today()),
            reach,
            validFrom: '2026-01-01',
            validTo: null,
          });
        }
        return id;
      }),
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}

export type IdentityServer = Awaited<ReturnType<typeof startIdentity>>;

async function someUnits(query: TestBed['query'], url: string) {
  const sql = `SELECT c.id, p.id AS province FROM admin_unit c JOIN admin_unit p ON p.id = c.province_id
               WHERE c.level = 'COMMUNE' AND c.valid_to IS NULL AND p.valid_to IS NULL AND (p.code = '24') = $1 ORDER BY c.code LIMIT 2`;
  const [own, far] = await Promise.all(
    [true, false].map((inside) => query<{ id: string; province: string }>(url, sql, [inside])),
  );
  return {
    province: own![0]!.province,
    commune: own![0]!.id,
    neighbour: own![1]!.id,
    farProvince: far![0]!.province,
    farCommune: far![0]!.id,
  };
}

function newBrowser(app: NestFastifyApplication, address = `10.0.${randomBytes(1)[0]}.${randomBytes(1)[0]}`): Browser {
  const browser: Browser = {
    cookie: null,
    ask: async <T>(text: string, variables: Record<string, unknown> = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: address,
        headers: { 'x-register-csrf': '1', ...(browser.cookie ? { cookie: browser.cookie } : {}) },
        payload: { query: text, variables },
      });
      const [cookie] = response.cookies as { name: string; value: string; maxAge?: number }[];
      if (cookie) browser.cookie = cookie.maxAge === 0 ? null : `${cookie.name}=${cookie.value}`;
      return response.json<Answer<T>>();
    },
    code: async (text, variables) => (await browser.ask(text, variables)).errors?.[0]?.extensions.code ?? 'OK',
    signIn: (username, password = PASSWORD) =>
      browser.code(
        'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }',
        { username, password },
      ),
  };
  return browser;
}
