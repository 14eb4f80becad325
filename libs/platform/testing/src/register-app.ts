import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Actor, type RegisterConfig } from '@platform/kernel';
import { Database, Reads } from '@platform/database';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { query } from './database';

/** The register inside the test's own process, asked as whatever actor a test makes up. */
export interface RegisterApp {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly db: Database;
  run(text: string, actor: Actor | null, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  close(): Promise<void>;
}

interface Application {
  init(): Promise<unknown>;
  get<T>(token: abstract new (...args: never[]) => T): T;
  getHttpAdapter(): { getInstance(): unknown };
  close(): Promise<void>;
}

interface Executor {
  schema: GraphQLSchema;
  run(text: string, context: object, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

const API = resolve(__dirname, '../../../../apps/api/src');
const PASSWORD = 'of-the-test-server-only';

/** Starts everything but the listening socket, with the two roles of the installation and not the owner. */
export async function startRegister(databaseUrl: string): Promise<RegisterApp> {
  const { createApp } = (await import(join(API, 'create-app.ts'))) as {
    createApp(config: RegisterConfig): Promise<Application>;
  };
  const { executorOf } = (await import(join(API, 'graphql-transport.ts'))) as {
    executorOf(fastify: unknown): Executor;
  };
  await letRolesSignIn(databaseUrl);
  const dataDir = await mkdtemp(join(tmpdir(), 'register-app-'));
  const app = await createApp({
    databaseUrl: signedInAs(databaseUrl, 'register_app'),
    readerDatabaseUrl: signedInAs(databaseUrl, 'register_reader'),
    port: 0,
    dataDir,
    publicOrigin: 'http://localhost',
    logLevel: 'silent',
  });
  await app.init();
  const executor = executorOf(app.getHttpAdapter().getInstance());
  const http = { ip: '127.0.0.1', cookies: {}, setCookie: () => undefined };
  return {
    schema: executor.schema,
    reads: app.get(Reads),
    db: app.get(Database),
    run: (text, actor, variables) => executor.run(text, { actor, http }, variables),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The connection of one of the two roles that sign in, once the register has been started. */
export function signedInAs(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = PASSWORD;
  return url.href;
}

/* Roles belong to the server: spec files that run side by side change them one after the other. */
async function letRolesSignIn(databaseUrl: string): Promise<void> {
  const roles = ['register_app', 'register_reader'];
  const change = roles.map((role) => `EXECUTE 'ALTER ROLE ${role} LOGIN PASSWORD ''${PASSWORD}''';`).join(' ');
  const server = new URL(databaseUrl);
  server.pathname = '/postgres';
  await query(server.href, `DO $$ BEGIN PERFORM pg_advisory_xact_lock(72021); ${change} END $$`);
}
