/** One running register for each DATA_DIR: a file with the process number, and the end of what a killed run left. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { alive, signalTo, startOf } from './cluster.mjs';
import { writeJson } from './data-folder.mjs';
import { explain, StartFailure } from './failure.mjs';

const ORPHAN_LIMIT_MS = 10_000;

/** Claims the folder; StartFailure when a living register holds it. `{ remember(pids), release() }`. */
export async function claim(folder) {
  const file = join(folder, 'instance.json');
  const self = { ...identityOf(process.pid), children: [] };
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
      return keeper(file, self);
    } catch (error) {
      if (error.code !== 'EEXIST') throw explain(error, folder);
    }
    const holder = await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    if (holder && isSame(holder)) {
      throw new StartFailure(
        `Một bản khác đang chạy trên ${folder} (tiến trình ${holder.pid})`,
        `another instance runs on this DATA_DIR`,
      );
    }
    // Of two starters that both find the stale file, one renames it and the other tries again.
    const taken = `${file}.${process.pid}.stale`;
    if (
      await rename(file, taken).then(
        () => true,
        () => false,
      )
    ) {
      await endOrphans(holder?.children ?? []);
      await rm(taken, { force: true });
    }
  }
}

/** Two programs may start at the same moment: what is remembered last is also written last. */
function keeper(file, self) {
  let writing = Promise.resolve();
  const remember = (pids) => {
    writing = writing.catch(() => undefined).then(() => writeJson(file, { ...self, children: pids.map(identityOf) }));
    return writing;
  };
  return { remember, release: () => rm(file, { force: true }) };
}

/** Children of a run that was killed may still hold the port and write: they are asked to end, then made to. */
async function endOrphans(children) {
  const orphans = children.filter(isSame);
  for (const { pid } of orphans) signalTo(pid, 'SIGTERM');
  const limit = Date.now() + ORPHAN_LIMIT_MS;
  while (orphans.some(isSame) && Date.now() < limit) await pause(50);
  for (const { pid } of orphans.filter(isSame)) signalTo(pid, 'SIGKILL');
  while (orphans.some(isSame)) await pause(20);
}

/** A process number is used again after a while; together with the time of its start it is unique. */
function identityOf(pid) {
  return { pid, started: startOf(pid) };
}

function isSame({ pid, started }) {
  return alive(pid) && startOf(pid) === started;
}
