/** DATA_DIR: there, writable, with the secrets that were generated for this installation. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explain, StartFailure } from './failure.mjs';

/** Database roles that sign in; the rest are only reached by `SET ROLE`. */
const ROLES = ['register_owner', 'register_app', 'register_reader'];
const PROBE_BYTES = 64 * 1024;

/** Makes the folder when missing and proves that it can be written; StartFailure says why not. */
export async function prepareDataFolder(folder) {
  try {
    // Others may pass through, not look: the database below it belongs to PostgreSQL's own system user.
    await makeFolder(folder);
    const probe = join(folder, `.probe.${process.pid}`);
    try {
      await writeDurably(probe, Buffer.alloc(PROBE_BYTES));
    } finally {
      await rm(probe, { force: true });
    }
  } catch (error) {
    throw explain(error, folder);
  }
}

/* Node's own `recursive` never ends where a folder is there and takes no other, as /proc does. */
async function makeFolder(folder) {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o711 });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new StartFailure(`Không ghi được vào ${folder}`, `${folder} can not be made`, { cause: error });
  }
}

/** Passwords by role name, generated once and kept in secrets.json (0600). */
export async function readSecrets(folder) {
  const file = join(folder, 'secrets.json');
  const known = existsSync(file) ? await parse(file) : {};
  const missing = ROLES.filter((role) => !known.roles?.[role]);
  if (missing.length === 0) return known;
  const made = Object.fromEntries(missing.map((role) => [role, randomBytes(24).toString('base64url')]));
  const secrets = { ...known, roles: { ...known.roles, ...made } };
  await writeJson(file, secrets);
  return secrets;
}

async function parse(file) {
  try {
    await chmod(file, 0o600);
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new StartFailure(`Tệp ${file} hỏng hoặc không đọc được`, `${file} is damaged or unreadable`, { cause });
  }
}

/** Written beside and renamed: a reader never meets half a file, whatever happens in between. */
export async function writeJson(file, value) {
  const draft = `${file}.${process.pid}.new`;
  try {
    await writeDurably(draft, `${JSON.stringify(value, null, 2)}\n`);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw explain(error, file);
  }
}

async function writeDurably(file, content) {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
