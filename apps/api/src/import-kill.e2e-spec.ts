import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addAppointment, addUser, placeOf, Reach } from '@domain/identity';
import { buildDataSource, Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { query } from '@platform/testing';

/** Seven pages to read and two slices to apply. */
const ROWS = 6_500;

interface Ready {
  owner: string;
  api: string;
}

/* Against hanging only: on two idle cores it takes a small part of this. */
jest.setTimeout(600_000);

let fixture: ChildProcess;
let register: Ready;
let headers: Record<string, string>;

beforeAll(async () => {
  fixture = fork(join(__dirname, 'sync-kill.fixture.mjs'), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const [message] = (await once(fixture, 'message')) as [{ ready: Ready }];
  register = message.ready;
  headers = await signIn();
});
afterAll(async () => {
  fixture.send({ stop: true });
  await once(fixture, 'exit');
});

async function signIn(): Promise<Record<string, string>> {
  const [username, password] = ['nhap-tep', `Mat khau ${randomBytes(12).toString('base64url')}`];
  const source = await buildDataSource({ url: register.owner, poolSize: 1 }).initialize();
  await new Database(source).write(systemActor('test'), { reason: 'Người dùng của bài kiểm thử' }, async (tx) => {
    const sql = `SELECT id FROM admin_unit WHERE full_name = 'Tỉnh Bắc Ninh' AND valid_to IS NULL`;
    const [{ id }] = (await tx.query(sql)) as [{ id: string }];
    const unit = await placeOf(tx, id, today());
    const userId = await addUser(tx, { username, displayName: 'Cán bộ', password, mustChange: false, unit });
    await addAppointment(tx, {
      userId,
      role: 'PROVINCE_OFFICER',
      unit,
      reach: Reach.ALL_BELOW,
      validFrom: '2025-01-01',
      validTo: null,
    });
  });
  await source.destroy();
  const body = { query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { id } }' };
  const answer = await fetch(`${register.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, variables: { u: username, p: password } }),
  });
  return { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!, 'x-register-csrf': '1' };
}

const file = [
  'DANH SÁCH HỢP TÁC XÃ',
  'STT;Tên HTX;Xã, phường;Ngày thành lập;Lĩnh vực;Vốn điều lệ;Số thành viên;Tình trạng',
  ...Array.from(
    { length: ROWS },
    (_, n) => `${n + 1};Hợp tác xã Thử Sức ${n + 1};Xã Lục Ngạn;2020;Trồng trọt;${n + 1}000000;9;Đang hoạt động`,
  ),
].join('\r\n');

async function stateOf(id: string): Promise<{ status: string; version: number; done: number; attempts: number }> {
  const sql = `SELECT b.status, b.version, coalesce(j.rows_done, 0) AS done, coalesce(j.attempts, 0) AS attempts
    FROM import_batch b LEFT JOIN import_job j ON j.batch_id = b.id WHERE b.id = $1`;
  return (
    await query<{ status: string; version: number; done: number; attempts: number }>(register.owner, sql, [id])
  )[0]!;
}

/** Ends the worker in the middle of its work, as it is seen from outside; answers what stood in the register then. */
async function killWhile(id: string, status: string): Promise<number> {
  for (;;) {
    const state = await stateOf(id);
    if (state.status !== status) throw new Error(`${status} was over: ${state.status}`);
    if (state.done > 0) break;
    await pause(10);
  }
  fixture.send({ kill: 'worker' });
  await once(fixture, 'message');
  expect((await stateOf(id)).status).toBe(status);
  return organisations();
}

async function until(id: string, status: string): Promise<void> {
  for (;;) {
    const now = (await stateOf(id)).status;
    if (now === status) return;
    if (now === 'FAILED') throw new Error(`${status} never came: the file was given up`);
    await pause(50);
  }
}

const count = async (sql: string, ...params: unknown[]): Promise<number> =>
  (await query<{ n: number }>(register.owner, `SELECT count(*)::int AS n FROM ${sql}`, params))[0]!.n;
const organisations = (): Promise<number> => count('organisation');

it(`${ROWS} rows, the worker killed while it reads and while it applies: none or all, never doubled`, async () => {
  const sent = await fetch(`${register.api}/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream', 'x-file-name': 'danh-sach.csv' },
    body: file,
  });
  const { id } = (await sent.json()) as { id: string };
  expect(sent.status).toBe(201);

  expect(await killWhile(id, 'READING')).toBe(0);
  const staged = await count('import_row WHERE batch_id = $1', id);
  expect(staged).toBeGreaterThan(0);
  expect(staged).toBeLessThan(ROWS);
  await until(id, 'CHECKED');
  expect(await count('import_row WHERE batch_id = $1', id)).toBe(ROWS + 2);
  expect(await count(`import_row WHERE batch_id = $1 AND outcome = 'CREATE'`, id)).toBe(ROWS);
  expect(await count('import_file_part')).toBe(0);

  const mutation = 'mutation ($input: ApplyImport!) { applyImport(input: $input) { id } }';
  const input = { id, expectedVersion: (await stateOf(id)).version, reason: 'Danh sách của tỉnh' };
  await fetch(`${register.api}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: mutation, variables: { input } }),
  });
  expect(await killWhile(id, 'APPLYING')).toBe(0);
  await until(id, 'APPLIED');
  expect(await organisations()).toBe(ROWS);
  expect(await count('organisation_statement_office')).toBe(ROWS);
  expect(await count('operational_finding')).toBe(ROWS);
  expect(await count(`(SELECT name_key FROM organisation GROUP BY 1 HAVING count(*) > 1) twice`)).toBe(0);
  expect(await count(`audit_entry WHERE record_table = 'organisation_statement_office' AND operation = 'INSERT'`)).toBe(
    ROWS,
  );
  expect(await count('import_job')).toBe(0);
});
