import type { RegisterConfig } from '@platform/kernel';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';

const BODY_LIMIT = 100 * 1024;

/** The whole server as `main` starts it and as tests start it: on any port, with any database. */
export async function createApp(config: RegisterConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: config.publicOrigin.startsWith('https:') });
  const levels = { fatal: ['fatal'], error: ['fatal', 'error'], warn: ['fatal', 'error', 'warn'], info: ['fatal', 'error', 'warn', 'log'], debug: ['fatal', 'error', 'warn', 'log', 'debug'], silent: [] } as const;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: config.logLevel === 'silent' ? false : [...levels[config.logLevel]],
    abortOnError: false,
  });
  await app.register(fastifyCookie as never);
  app.enableShutdownHooks();
  return app;
}
