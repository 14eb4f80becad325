import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { compareAnswers } from './compare.mjs';
import { openBenchDatabase } from './data/database.mjs';
import { S } from './data/rows.mjs';
import { ENTRANTS, requestsOf, startEntrant } from './entrants.mjs';
import { postText, startLoad } from './load/client.mjs';
import { commit, load as machineLoad, machine } from './machine.mjs';
import { takePrecedence } from './measure/precedence.mjs';
import { CONNECTIONS, measure } from './measure/rounds.mjs';
import { figureTable, missedGoals, ratioTable } from './report.mjs';
import { build, installRivals, versions } from './set-up.mjs';
import { Q2 } from './workloads/organisation.mjs';
import { Q1 } from './workloads/organisations.mjs';

const WORKLOADS = { q1: Q1, q2: Q2 };

/** Runs the bench and answers the exit code. */
export async function runBench(root, { workloads, seconds, rounds, built, only, report }, say) {
  const names = workloads.length > 0 ? workloads : Object.keys(WORKLOADS);
  const unknown = names.find((name) => !WORKLOADS[name]);
  if (unknown) {
    say(`Unknown workload ${unknown}; there are ${Object.keys(WORKLOADS).join(', ')}`);
    return 2;
  }
  const chosen = names.flatMap((name) => WORKLOADS[name]).filter(({ id }) => !only || id === only);
  const timing = { connections: CONNECTIONS, rounds: Number(rounds), milliseconds: Number(seconds) * 1000 };
  installRivals(say);
  const folders = build(say, built && resolve(built));
  const undo = [];
  try {
    const before = machineLoad();
    const results = await runAll({ folders, chosen, timing, undo, say });
    const text = reportText({ results, timing, root, before, after: machineLoad() });
    say(`\n${text}`);
    const whole = !only && !built && names.length === Object.keys(WORKLOADS).length;
    const file = report ?? (whole ? join(root, 'docs/benchmark.md') : null);
    if (file) writeFileSync(file, text);
    const missed = missedGoals(results);
    for (const line of missed) say(`MISSED  ${line}`);
    return missed.length > 0 ? 1 : 0;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function runAll({ folders, chosen, timing, undo, say }) {
  const programs = {
    migrate: join(folders.register, 'apps/api/src/migrate.js'),
    seed: join(folders.register, 'apps/api/src/seed.js'),
  };
  const database = await openBenchDatabase(programs, say);
  undo.push(database.close);
  const servers = [];
  for (const entrant of ENTRANTS) {
    const server = await startEntrant(entrant, folders, database);
    undo.push(server.stop);
    servers.push(server);
  }
  const client = new pg.Client({ connectionString: database.readerUrl });
  await client.connect();
  undo.push(() => client.end());
  const query = (sql, values) => client.query(sql, values);
  const load = startLoad();
  undo.push(load.stop);

  const prepared = [];
  for (const workload of chosen) {
    const variables = await workload.variables({ ...database, query });
    const requests = new Map();
    for (const server of servers) requests.set(server.name, await requestsOf(server, workload, variables));
    const compared = await compareAnswers(workload, servers, requests);
    say(
      `${workload.id}: ${servers.length} servers, ${variables.length} questions, ${compared} rows each, equal answers`,
    );
    prepared.push({ workload, requests });
  }

  const results = [];
  results.precedence = takePrecedence([process.pid, ...servers.map(({ pid }) => pid)], database.postmaster);
  for (const { workload, requests } of prepared) {
    const entrants = [];
    for (const { name, port, pid } of servers) {
      const id = `${workload.id}/${name}`;
      await load.target({ id, port, requests: requests.get(name).map(postText) });
      entrants.push({ server: name, id, pid });
    }
    const rounds = await measure(load, database.postmaster, entrants, timing);
    results.push({ workload, rounds });
    say(ratioTable(results.slice(-1)).split('\n').at(-1));
  }
  results.database = database.version;
  return results;
}

function reportText({ results, timing, root, before, after }) {
  const { connections, rounds, milliseconds } = timing;
  return `# Benchmark

The last full run of \`npm run bench -- q1 q2\` (written by it). Only the ratios of one run mean anything: the servers
took turns (${rounds} rounds of ${milliseconds / 1000} s each, ${connections} keep-alive connections from a process of its own), every ratio is the
median of ${rounds} pairs (smallest and largest in brackets). Before that every server's answers were compared value by value.

* Machine: ${machine()}, PostgreSQL ${results.database}; load average before ${before}, after ${after}${results.precedence ? ' (what is measured had precedence over everything else on it)' : ''}
* Commit: ${commit(root)}; ${versions().join(', ')}
* Data: ${S.toLocaleString('en-GB')} organisations over 34 provinces and 3,321 communes, 5 years of figures, 3 officers
  and 25 members with what they undertook and paid each
* "raw" is the limit: \`node:http\` + pg, one prepared statement, PostgreSQL's JSON text to the socket, nobody signed in.
  The register is asked as a signed-in officer; the rivals get the place as a plain filter argument.
* Q1 is the list (50 organisations, first page and deep inside), Q2 one organisation with everything on its page.

## The register against the others

Throughput; CPU (Node + PostgreSQL) of the other divided by ours, so more than 1 is less work than the other.

${ratioTable(results)}

## Every server

Medians; CPU for one answer; MiB of memory of the Node process, the most seen.

${figureTable(results, ENTRANTS)}
`;
}
