import type { Actor } from '@platform/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { loadMigrations } from './migrations';

interface HealthParts {
  dataSource: () => DataSource;
  caller: (request: FastifyRequest) => Promise<Actor | null>;
}

interface Readiness {
  database: string | null;
  migrations: { applied: number; missing: string[] } | null;
}

/** `/health`: the process answers. `/health/ready`: the database does too and is of our version. */
export function openHealthDoor(fastify: FastifyInstance, { dataSource, caller }: HealthParts): void {
  const config = { unlimited: true };
  fastify.get('/health', { config }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  fastify.get('/health/ready', { config }, async (request, reply) => {
    const state = await readiness(dataSource());
    const ready = state.database !== null && state.migrations?.missing.length === 0;
    reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
    const status = ready ? 'ready' : 'not-ready';
    // Versions help whoever looks for a hole; only who works here sees them.
    const actor = state.database === null ? null : await caller(request).catch(() => null);
    return actor ? { status, ...state, node: process.version } : { status };
  });
}

async function readiness(source: DataSource): Promise<Readiness> {
  try {
    const [{ version }] = (await source.query(`SELECT current_setting('server_version') AS version`)) as [
      { version: string },
    ];
    return { database: version, migrations: await migrations(source) };
  } catch {
    return { database: null, migrations: null };
  }
}

async function migrations(source: DataSource): Promise<Readiness['migrations']> {
  const rows = (await source.query('SELECT name FROM migration')) as { name: string }[];
  const applied = new Set(rows.map(({ name }) => name));
  const missing = (await wantedMigrations()).filter((name) => !applied.has(name));
  return { applied: applied.size, missing };
}

let wanted: Promise<string[]> | undefined;

function wantedMigrations(): Promise<string[]> {
  wanted ??= loadMigrations().then((classes) =>
    classes.map((each) => new (each as new () => { name?: string })().name ?? each.name),
  );
  return wanted;
}
