/** Equal answers first: a server that leaves something out must not win. */
import { deepStrictEqual } from 'node:assert/strict';
import { answerOf } from './entrants.mjs';

/**
 * Asks every server every request of a workload and compares the values with the first server's.
 * Answers how many rows were compared; throws at the first difference, and when an answer holds no row.
 */
export async function compareAnswers(workload, servers, requests) {
  const [first, ...others] = servers;
  let compared = 0;
  for (const [i, request] of requests.get(first.name).entries()) {
    const expected = await answerOf(first, workload, request);
    if (expected.length === 0 || expected[0] === null) throw new Error(`${workload.id}: an empty answer`);
    for (const other of others) {
      const answer = await answerOf(other, workload, requests.get(other.name)[i]);
      try {
        deepStrictEqual(answer, expected);
      } catch (cause) {
        throw new Error(`${workload.id}: ${other.name} answers otherwise than ${first.name}: ${cause.message}`, {
          cause,
        });
      }
    }
    compared += expected.length;
  }
  return compared;
}
