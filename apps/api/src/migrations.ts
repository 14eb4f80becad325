import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', 'migrations');

/** Every migration class of `apps/api/migrations`, by file name; the folder is append-only. */
export async function loadMigrations(): Promise<Function[]> {
  const files = readdirSync(FOLDER).filter((file) => /^\d+-[a-z0-9-]+\.[jt]s$/.test(file)).sort();
  const modules = await Promise.all(files.map(async (file) => (await import(join(FOLDER, file))) as Record<string, unknown>));
  return modules.flatMap((module) => Object.values(module).filter((value) => typeof value === 'function') as Function[]);
}
