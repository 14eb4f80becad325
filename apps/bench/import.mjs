/**
 * `npm run bench -- import`: rows of a file applied by the register against the same rows saved one by one, in one run.
 * The two take turns on one database; a goal missed is exit code 1.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { start } from '../api/runtime/programs.mjs';
import { openBenchDatabase } from './data/database.mjs';
import { folded } from './data/names.mjs';
import { organisationList } from './data/organisation-list.mjs';
import { ENTRANTS, startEntrant } from './entrants.mjs';
import { post } from './load/client.mjs';
import { commit, load as machineLoad, machine } from './machine.mjs';
import { saveRows } from './rivals/save/main.mjs';
import { build } from './set-up.mjs';

/** The register's rows per second over those of `save`. */
const GOAL = 15;
const MOST_MEMORY = 512;
const STOP_MS = 10_000;

/** Runs `rounds` turns of `rows` and a tenth of them saved, and answers the exit code. */
export async function benchImport(root, { rows, rounds, report }, say) {
  const register = build(say).register;
  const programs = {
    migrate: join(register, 'apps/api/src/migrate.js'),
    seed: join(register, 'apps/api/src/seed.js'),
  };
  const before = machineLoad();
  const database = await openBenchDatabase(programs, say);
  const undo = [database.close];
  try {
    const server = await startEntrant(
      ENTRANTS.find(({ name }) => name === 'register'),
      { register },
      database,
    );
    undo.push(server.stop);
    const worker = start(join(register, 'apps/api/src/worker.js'), [], database.apiEnvironment, { quiet: true });
    undo.push(() => worker.stop(STOP_MS));
    const client = new pg.Client({ connectionString: database.readerUrl });
    await client.connect();
    undo.push(() => client.end());
    const units = await communesOf(client, database.provinceId);
    const turns = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const ours = await applied(
        server,
        organisationList(
          rows,
          units.map(({ name }) => name),
          turn * rows,
        ),
        rows,
      );
      const count = Math.max(100, Math.floor(rows / 10));
      const saved = await saveRows(
        database.apiEnvironment.DATABASE_URL,
        grants(database),
        savedRows(count, units, turn),
      );
      turns.push({ ...ours, save: (count / saved) * 1000 });
      const { read, apply, save } = turns.at(-1);
      say(
        `read ${read.toFixed(0)}, apply ${apply.toFixed(0)}, save ${save.toFixed(0)} rows/s: ${(apply / save).toFixed(1)} ×`,
      );
    }
    const memory = { server: peak(server.pid), worker: peak(worker.pid) };
    const text = reportText({ turns, rows, memory, root, before, version: database.version });
    say(`\n${text}`);
    if (report) writeFileSync(report, text);
    const ratio = median(turns.map(({ apply, save }) => apply / save));
    const missed = ratio < GOAL || Math.max(memory.server, memory.worker) > MOST_MEMORY;
    if (missed)
      say(`MISSED  ${ratio.toFixed(1)} × save (goal ${GOAL}), ${JSON.stringify(memory)} MiB (goal ${MOST_MEMORY})`);
    return missed ? 1 : 0;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function communesOf(client, provinceId) {
  const { rows } = await client.query(
    `SELECT id, full_name AS name FROM admin_unit WHERE level = 'COMMUNE' AND valid_to IS NULL AND province_id = $1 ORDER BY code`,
    [provinceId],
  );
  return rows;
}

/** Sends the file, has it applied, and answers rows per second of reading (with checking) and of applying. */
async function applied(server, text, rows) {
  const headers = server.sessions.province;
  const ask = async (query, variables) => {
    const { json } = await post(server.port, { path: '/graphql', headers, body: JSON.stringify({ query, variables }) });
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    return json.data;
  };
  const until = async (id, status) => {
    for (;;) {
      const { importBatch } = await ask(
        'query ($id: ID!) { importBatch(id: $id) { version status created problem } }',
        { id },
      );
      if (importBatch.status === status) return importBatch;
      if (importBatch.problem || importBatch.status === 'FAILED') throw new Error(JSON.stringify(importBatch));
      await pause(50);
    }
  };
  const sent = performance.now();
  const answer = await fetch(`http://127.0.0.1:${server.port}/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': 'danh-sach.csv' },
    body: text,
  });
  const { id } = await answer.json();
  const { version, created } = await until(id, 'CHECKED');
  if (created !== rows) throw new Error(`${created} of ${rows} rows are new`);
  const ordered = performance.now();
  const input = { id, expectedVersion: version, reason: 'Đo tốc độ nhập' };
  await ask('mutation ($input: ApplyImport!) { applyImport(input: $input) { id } }', { input });
  await until(id, 'APPLIED');
  return { read: (rows / (ordered - sent)) * 1000, apply: (rows / (performance.now() - ordered)) * 1000 };
}

/* What the register gives a provincial officer; the policies read it for every row. */
function grants({ provinceId }) {
  const permissions = [
    'organisation:read',
    'organisation:write',
    'import:read',
    'import:write',
    'party:read',
    'party:write',
  ];
  return Object.fromEntries(permissions.map((permission) => [permission, [provinceId]]));
}

function savedRows(count, units, turn) {
  return Array.from({ length: count }, (_, n) => {
    const organisationId = randomUUID();
    const name = `Hợp tác xã Lưu Từng Dòng ${turn} ${n}`;
    return {
      statement: {
        organisationId,
        validFrom: '2019-03-05',
        code: String(3_900_000_000 + turn * 1_000_000 + n),
        kind: 'COOPERATIVE',
        name,
        nameKey: folded(name),
        unitId: units[n % units.length].id,
        addressLine: `Thôn ${1 + (n % 9)}`,
        establishedOn: '2019-03-05',
        establishedPrecision: 'DAY',
        field: 'AGRICULTURE',
        industry: 'Trồng trọt',
        charterCapital: String(1_000_000_000 + n),
        officialMemberCount: 7 + (n % 90),
      },
      finding: {
        organisationId,
        validFrom: '2026-06-30',
        state: 'OPERATING',
        foundBy: 'Đo tốc độ',
        foundOn: '2026-06-30',
        evidence: 'Biểu ghi: Đang hoạt động',
      },
      figure: {
        organisationId,
        year: 2025,
        revenue: '2000000000',
        profit: '100000000',
        reportedGrade: 'GOOD',
        origin: 'Tệp',
      },
    };
  });
}

/** MiB a process held at most. */
function peak(pid) {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function reportText({ turns, rows, memory, root, before, version }) {
  const of = (key) => median(turns.map((turn) => turn[key])).toFixed(0);
  const ratios = turns.map(({ apply, save }) => apply / save);
  return `# Import benchmark

\`npm run bench -- import\`: a list of ${rows.toLocaleString('en-GB')} organisations through the door, read and applied by the worker, in turn with
the same rows saved one by one (\`rivals/save\`: the same three tables, triggers and policies, one transaction). Medians of
${turns.length} turns; only the ratio means anything.

* Machine: ${machine()}, PostgreSQL ${version}; load average before ${before}, after ${machineLoad()}
* Commit: ${commit(root)}

| rows/s read and checked | rows/s applied | rows/s by \`save\` | applied ÷ \`save\` (goal ${GOAL}) | MiB at most, server | worker (goal ${MOST_MEMORY}) |
|--:|--:|--:|--:|--:|--:|
| ${of('read')} | ${of('apply')} | ${of('save')} | ${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}) | ${memory.server} | ${memory.worker} |
`;
}
