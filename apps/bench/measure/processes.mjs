/** CPU time and memory of processes, from /proc. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK']));

function fields(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Milliseconds of CPU that process `pid` has used so far. */
export function cpuOf(pid) {
  const stat = fields(pid);
  return ((Number(stat[11]) + Number(stat[12])) * 1000) / TICKS;
}

/** The same for a PostgreSQL server: its postmaster, everything that works for it, and what already ended. */
export function cpuOfDatabase(postmaster) {
  const stat = fields(postmaster);
  let sum = cpuOf(postmaster) + ((Number(stat[13]) + Number(stat[14])) * 1000) / TICKS;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (Number(fields(name)[1]) === postmaster) sum += cpuOf(name);
    } catch (error) {
      if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  return sum;
}

/** MiB of memory that process `pid` holds now. */
export function memoryOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
