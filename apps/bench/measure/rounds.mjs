/** Interleaved rounds: A B C D A B C D …, so that whatever else the machine does falls on all of them. */
import { cpuOf, cpuOfDatabase, memoryOf } from './processes.mjs';

export const CONNECTIONS = 16;

/**
 * Measures `entrants` (`{ server, id, pid }`, ids known to `load`) on one case. Answers for each of them its rounds
 * as `{ perSecond, p50, p99, nodeCpu, databaseCpu, memory }`; CPU in milliseconds for one answer.
 */
export async function measure(load, postmaster, entrants, { connections, rounds, milliseconds }) {
  // One round before anything counts: connections open, statements prepared, code compiled.
  for (const { id } of entrants) await load.run({ id, connections, milliseconds });
  const results = new Map(entrants.map(({ server }) => [server, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { server, id, pid } of entrants) {
      const node = cpuOf(pid);
      const database = cpuOfDatabase(postmaster);
      const run = await load.run({ id, connections, milliseconds });
      results.get(server).push({
        ...run,
        nodeCpu: (cpuOf(pid) - node) / run.answers,
        databaseCpu: (cpuOfDatabase(postmaster) - database) / run.answers,
        memory: memoryOf(pid),
      });
    }
  }
  return results;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median over the rounds of `one` divided by `other`, round by round. */
export function ratio(one, other, figure) {
  return median(one.map((round, i) => figure(round) / figure(other[i])));
}
