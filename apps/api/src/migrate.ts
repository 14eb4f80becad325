import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTables, buildDataSource } from '@platform/database';
import { loadConfig, systemActor } from '@platform/kernel';
import type { DataSource } from 'typeorm';
import { catalogueDrift, generateMigration } from './migration-drift';
import { loadMigrations } from './migrations';
import './features';

/** Brings a database to the newest schema. Safe to run again, and by two processes at once. */
export async function migrate(databaseUrl: string): Promise<void> {
  const source = await connect(databaseUrl);
  try {
    // One at a time: a second process waits here and then finds nothing left to do.
    const runner = source.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock(72020), set_config($1, $2, false), set_config($3, $4, false)', [
      'register.actor',
      systemActor('migrate').id,
      'register.reason',
      'Cập nhật cấu trúc cơ sở dữ liệu',
    ]);
    const applied = await source.runMigrations({ transaction: 'each' });
    // Without statistics the first statements on freshly loaded tables are planned blindly.
    if (applied.length > 0) await source.query('ANALYZE');
    await setPasswords(source);
    await runner.release();
  } finally {
    await source.destroy();
  }
}

/** Gives the two signing-in roles the secrets of this installation; without secrets they stay without a login. */
async function setPasswords(source: DataSource): Promise<void> {
  for (const [role, secret] of [
    ['register_app', process.env['REGISTER_APP_PASSWORD']],
    ['register_reader', process.env['REGISTER_READER_PASSWORD']],
  ] as const) {
    if (!secret) continue;
    const [{ statement }] = (await source.query(
      `SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', $1::text, $2::text) AS statement`,
      [role, secret],
    )) as [{ statement: string }];
    await source.query(statement);
  }
}

async function connect(databaseUrl: string): Promise<DataSource> {
  const source = buildDataSource({ url: databaseUrl, migrations: await loadMigrations(), poolSize: 2 });
  // Migrations write audited rows (reference data), and every audited row names its actor.
  Object.assign(source.options.extra as object, {
    options: `-c TimeZone=UTC -c register.actor=system:migrate -c register.reason=migration -c register.grants={"*":"ALL"}`,
  });
  await source.initialize();
  return source;
}

async function main([command, argument]: string[]): Promise<void> {
  const { databaseUrl } = loadConfig(process.env);
  if (command === 'run') return migrate(databaseUrl);
  const source = await connect(databaseUrl);
  try {
    if (command === 'generate') {
      const migration = await generateMigration(source, argument ?? 'change');
      if (!migration) return void process.stdout.write('nothing to migrate\n');
      const file = join(process.cwd(), 'apps/api/migrations', migration.file);
      writeFileSync(file, migration.text);
      return void process.stdout.write(`${file}\n`);
    }
    if (command === 'check') {
      if (await source.showMigrations()) throw new Error('there are migrations that have not run: migrate run');
      const drift = await catalogueDrift(source);
      if (drift.length > 0)
        throw new Error(
          `the database differs from the classes in ${drift.length} points:\n${drift.slice(0, 10).join('\n')}`,
        );
      return void process.stdout.write(`schema equals ${allTables().size} classes\n`);
    }
    throw new Error('migrate run | generate <name> | check');
  } finally {
    await source.destroy();
  }
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
