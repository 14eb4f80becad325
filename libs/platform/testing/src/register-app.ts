import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Actor, type RegisterConfig } from '@platform/kernel';
import { Database, Reads } from '@platform/database';
import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { ActorSource } from '@domain/identity';
import { signedInAs } from './least-roles';

/** What the short way gives: `data` as JSON, or what the executor made of it. */
export type TextResult = ExecutionResult | { json: string };

/** The register inside the test's own process, asked as whatever actor a test makes up. */
export interface RegisterApp {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly db: Database;
  /** A service of the application, for a spec of the lib that has it. */
  get<T>(token: abstract new (...args: never[]) => T): T;
  run(text: string, actor: Actor | null, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The same by the short way that the door takes first: `data` is text where it was answered in text. */
  runInText(text: string, actor: Actor | null, variables?: Record<string, unknown>): Promise<TextResult>;
  /** One request to a route of the server, by a caller the test makes up; gives the status. */
  status(method: string, path: string, actor: Actor | null, contentType?: string): Promise<number>;
  /** Every route of the router: `POST /imports`. */
  routes(): string[];
  close(): Promise<void>;
}

interface Server {
  inject(request: object): Promise<{ statusCode: number }>;
  printRoutes(options: object): string;
}

/** Where the server learns who calls; a test answers instead of the sessions and tokens in the database. */
interface CallerSource {
  fromBearer(token: string): Promise<Actor | null>;
}

interface Application {
  init(): Promise<unknown>;
  get<T>(token: abstract new (...args: never[]) => T): T;
  getHttpAdapter(): { getInstance(): unknown };
  close(): Promise<void>;
}

interface Executor {
  schema: GraphQLSchema;
  run(document: DocumentNode, context: object, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

interface Lane {
  run(operation: { document: DocumentNode }, context: object, variables?: object): Promise<TextResult>;
}

interface Checked {
  document: DocumentNode;
  errors: readonly GraphQLError[];
}

const API = resolve(__dirname, '../../../../apps/api/src');

/** Starts everything but the listening socket, with the two roles of the installation and not the owner. */
export async function startRegister(databaseUrl: string): Promise<RegisterApp> {
  const { createApp } = (await import(join(API, 'create-app.ts'))) as {
    createApp(config: RegisterConfig): Promise<Application>;
  };
  const { executorOf } = (await import(join(API, 'graphql-transport.ts'))) as {
    executorOf(fastify: unknown): Executor;
  };
  const { TextLane } = (await import(join(API, 'text-lane.ts'))) as { TextLane: new (executor: Executor) => Lane };
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
  const server = app.getHttpAdapter().getInstance() as Server;
  const executor = executorOf(server);
  const lane = new TextLane(executor);
  const documents = new Map<string, Checked>();
  // One document is one object, as it is to the door: what was learnt of it serves whoever asks.
  const documentOf = (text: string): Checked => {
    let known = documents.get(text);
    if (!known) {
      const document = parse(text);
      documents.set(text, (known = { document, errors: validate(executor.schema, document) }));
    }
    return known;
  };
  const callers = app.get(ActorSource as never) as CallerSource;
  const http = { ip: '127.0.0.1', cookies: {}, setCookie: () => undefined };
  return {
    schema: executor.schema,
    reads: app.get(Reads),
    db: app.get(Database),
    get: (token) => app.get(token),
    run: async (text, actor, variables) => {
      const { document, errors } = documentOf(text);
      return errors.length > 0 ? { errors } : executor.run(document, { actor, http }, variables);
    },
    runInText: (text, actor, variables) => lane.run({ document: documentOf(text).document }, { actor, http }, variables),
    status: async (method, path, actor, contentType = 'application/json') => {
      callers.fromBearer = async () => actor;
      const headers = { 'content-type': contentType, ...(actor ? { authorization: 'Bearer test' } : {}) };
      const withBody = !['GET', 'HEAD', 'DELETE'].includes(method);
      const { statusCode } = await server.inject({
        method,
        url: path,
        headers,
        ...(withBody ? { payload: '{}' } : {}),
      });
      return statusCode;
    },
    routes: () => routesOf(server.printRoutes({ commonPrefix: false })),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/* The router prints a tree of whole paths, children indented by four columns below theirs. */
function routesOf(tree: string): string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const found = /^([│ ├└─]*)(\S*) ?(?:\(([A-Z, ]+)\))?/.exec(line);
    if (!found || !line.trim()) return [];
    const depth = found[1]!.length / 4;
    above[depth] = found[2]!;
    const path = above.slice(0, depth + 1).join('');
    return (found[3] ?? '')
      .split(', ')
      .filter(Boolean)
      .map((method) => `${method} ${path}`);
  });
}
