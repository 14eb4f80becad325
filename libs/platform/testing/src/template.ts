import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { LEAST_ROLES } from './least-roles';

interface MigrateModule {
  migrate(databaseUrl: string): Promise<void>;
}

const MIGRATE = resolve(__dirname, '../../../../apps/api/src/migrate.ts');

/** Brings the empty template database to the newest migration; every spec's database is cloned from it. */
export async function prepareTemplate(databaseUrl: string): Promise<void> {
  if (!existsSync(MIGRATE)) return;
  const { migrate } = (await import(MIGRATE)) as MigrateModule;
  Object.assign(process.env, LEAST_ROLES);
  await migrate(databaseUrl);
}
