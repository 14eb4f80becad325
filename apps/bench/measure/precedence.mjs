/**
 * On a machine that does other things too, what is measured goes first: all servers, the database and the load alike.
 * Only the scheduler of Linux knows groups of processes, and only root may raise one; elsewhere nothing changes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const NICE = -8;

/** Raises the groups of `pids` and of everything that works for `postmaster`; answers whether it could. */
export function takePrecedence(pids, postmaster) {
  const backends = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  try {
    for (const pid of [...pids, postmaster, ...backends()]) writeFileSync(`/proc/${pid}/autogroup`, String(NICE));
    return true;
  } catch {
    return false;
  }
}

function parentOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
