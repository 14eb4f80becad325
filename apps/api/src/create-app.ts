import { randomUUID } from 'node:crypto';
import type { Actor, RegisterConfig } from '@platform/kernel';
import { ActorSource } from '@domain/identity';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { consoleFolder, isProgramPath, openConsoleDoor } from './console-door';
import { GRAPHQL_PATH, openGraphqlDoor } from './graphql-door';
import { executorOf, type GraphqlExecutor } from './graphql-transport';
import { openHealthDoor } from './health';
import { failureLog, logAnswers, logOptions, ProcessLog } from './json-log';
import { limitPressure, PRESSURE, type PressureLimits } from './pressure';
import { sendProblem } from './problem.filter';
import { LIMITS, type Limits, QueryLimits } from './query-limits';
import { callerOf, type CallerSource, refuseForeign, refuseForged, requestContext } from './request-context';
import { clientError, SERVER_LIMITS } from './server-limits';
import { TextLane } from './text-lane';

/** What a test may set otherwise; the running register uses none of it. */
export interface AppOptions {
  consoleFolder?: string;
  queryLimits?: Partial<Limits>;
  pressure?: PressureLimits;
  responseLimit?: number;
  /** Answers every request as this one, whoever sent it. */
  actor?: Actor;
  /** Where the lines of the log go. */
  logStream?: { write(line: string): void };
}

const RESPONSE_LIMIT = 5 * 1024 * 1024;

/** Routes beside GraphQL that ask who calls as GraphQL does. */
const CALLED = ['/imports', '/export', '/attachments', '/return-forms', '/ocop'];

/** The whole server as `main` starts it and as tests start it: on any port, with any database. */
export async function createApp(config: RegisterConfig, options: AppOptions = {}): Promise<NestFastifyApplication> {
  const log = failureLog(() => fastify.log);
  const adapter = new FastifyAdapter({
    ...SERVER_LIMITS,
    // One proxy stands before us where browsers come by https; what others claim about the caller is not believed.
    trustProxy: config.publicOrigin.startsWith('https:') ? (_address, hop) => hop < 1 : false,
    logger: logOptions(config, options.logStream),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    clientErrorHandler: clientError,
    // An address that is none never reaches a route.
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(reply, error, log),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  // One for every route, also those a lib hangs on the server itself; Nest would set its own after some of them.
  fastify.setErrorHandler((error, _request, reply) => sendProblem(reply, error, log));
  adapter.setErrorHandler = () => undefined as never;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, log), adapter, {
    logger: new ProcessLog(fastify.log),
    abortOnError: false,
    bodyParser: false,
  });
  fastify.removeContentTypeParser('text/plain');
  await app.register(fastifyCookie as never);
  logAnswers(fastify);
  limitPressure(fastify, log, options.pressure ?? PRESSURE);
  openDoors(app, fastify, config, options);
  return app;
}

function openDoors(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  config: RegisterConfig,
  options: AppOptions,
): void {
  const actors = app.get(ActorSource);
  const { actor } = options;
  const caller = actor ? async () => actor : callerOf(actors);
  fastify.decorateRequest('actor', null);
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  fastify.addHook('preHandler', async (request) => {
    const graphql = request.routeOptions.url === GRAPHQL_PATH;
    const program = graphql || isProgramPath(request.routeOptions.url ?? '');
    if (!program || request.routeOptions.config.unlimited) return;
    refuseForeign(request, actors.cookieName, config.publicOrigin);
    // Reading by address (a file to download) is what a link does; everything else must come from our pages.
    if (graphql || !['GET', 'HEAD'].includes(request.method)) refuseForged(request, actors.cookieName);
    // The other doors of programs know their callers by tokens of their own.
    if (CALLED.some((door) => request.routeOptions.url?.startsWith(door)))
      (request as { actor?: unknown }).actor = await caller(request);
  });
  openOwnRoutes(app, fastify, caller, config, options);
}

/* The routes that no controller has. */
function openOwnRoutes(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  caller: CallerSource,
  config: RegisterConfig,
  options: AppOptions,
): void {
  const log = failureLog(() => fastify.log);
  let executor: GraphqlExecutor | undefined;
  let limits: QueryLimits | undefined;
  let lane: TextLane | undefined;
  const started = (): GraphqlExecutor => (executor ??= executorOf(fastify));
  openGraphqlDoor(fastify, {
    lane: () => (lane ??= new TextLane(started())),
    limits: () => (limits ??= new QueryLimits(started().schema, { ...LIMITS, ...options.queryLimits })),
    context: requestContext(caller),
    log,
    responseLimit: options.responseLimit ?? RESPONSE_LIMIT,
  });
  let schemaText: string | undefined;
  fastify.get('/schema.graphql', { config: { unlimited: true } }, async (_request, reply) => {
    schemaText ??= printSchema(lexicographicSortSchema(started().schema));
    return reply.type('text/plain; charset=utf-8').send(schemaText);
  });
  openHealthDoor(fastify, { dataSource: () => app.get(DataSource), caller });
  openConsoleDoor(fastify, {
    folder: options.consoleFolder ?? consoleFolder(),
    publicOrigin: config.publicOrigin,
    log,
  });
}
