import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@platform/database';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { ContentStore, sweepJob } from '@platform/attachment';
import { createTestDatabase, query, stateOrganisations, type TestDatabase } from '@platform/testing';
import { startTestServer, type Signer, type TestServer } from '../../../platform/testing/src/test-server';

const PDF = Buffer.from(`%PDF-1.7\n${'nội dung '.repeat(60_000)}%%EOF`);

describe('files on a record', () => {
  let database: TestDatabase;
  let server: TestServer;
  let dataDir: string;
  let scanner: string;
  let own: Signer;
  let other: Signer;
  let auditor: Signer;
  let organisationId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'files-'));
    // A scanner that knows one virus, and breaks over another file.
    scanner = join(dataDir, 'scan.sh');
    writeFileSync(scanner, '#!/bin/sh\ngrep -q BREAK "$1" && exit 2\ngrep -q EICAR "$1" && exit 1\nexit 0\n');
    chmodSync(scanner, 0o755);
    server = await startTestServer({
      databaseUrl: database.url,
      config: { dataDir, scanCommand: scanner, attachmentBytes: 2_000_000, attachmentsPerRecord: 2 },
    });
    const row = { kind: 'COOPERATIVE', name: 'Vải thiều', validFrom: '2020-01-01' } as const;
    [organisationId] = (await stateOrganisations(database.url, [
      { ...row, id: '0197f000-0000-7000-8000-000000000001', unit: 'Xã Tân Mộc', province: 'Tỉnh Bắc Giang' },
      { ...row, id: '0197f000-0000-7000-8000-000000000002', unit: 'Phường Đình Bảng', province: 'Tỉnh Bắc Ninh' },
    ])) as [string];
    const communes = await query<{ commune_id: string }>(
      database.url,
      'SELECT commune_id FROM organisation ORDER BY id',
    );
    const [here, there] = communes.map(({ commune_id: unitId }) => unitId) as [string, string];
    own = { role: 'COMMUNE_OFFICER', unitId: here };
    other = { role: 'COMMUNE_OFFICER', unitId: there };
    auditor = { role: 'AUDITOR', unitId: null };
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const send = async (body: Buffer, name = 'Điều lệ.pdf', as = own) => {
    const response = await fetch(`${server.url}/attachments`, {
      method: 'POST',
      headers: {
        ...(await server.headersOf(as)),
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      body: new Uint8Array(body),
    });
    return { status: response.status, ...((await response.json()) as { id: string; code?: string; fileName: string }) };
  };
  const ATTACH = `mutation ($input: AttachOrganisationFile!) { attachOrganisationFile(input: $input) {
    id version title attachment { id fileName kind bytes sha256 scan uploadedBy } } }`;
  const attach = async (uploadId: string, as = own) => {
    const input = { organisationId, uploadId, title: 'Điều lệ 2026', reason: 'Nhận hồ sơ' };
    const { data, errors } = await server.graphql<{
      attachOrganisationFile: { id: string; version: number; attachment: Record<string, string> };
    }>(ATTACH, { input }, { as });
    return { row: data?.attachOrganisationFile, code: errors?.[0]?.extensions.code };
  };
  const fetchFile = async (id: string, as: Signer) =>
    fetch(`${server.url}/attachments/${id}`, { headers: await server.headersOf(as) });
  const detach = (row: { id: string; version: number }, as = own) =>
    server.graphql<{ detachOrganisationFile: string }>(
      'mutation ($input: DetachOrganisationFile!) { detachOrganisationFile(input: $input) }',
      { input: { id: row.id, expectedVersion: row.version, reason: 'Treo nhầm' } },
      { as },
    );
  const stored = (): string[] =>
    readdirSync(join(dataDir, 'files'), { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('/'));

  it('are seen and fetched where the record is seen, and nowhere else', async () => {
    const { id } = await send(PDF);
    expect((await attach(id, other)).code).toBe('ORGANISATION_FILE_OF_NONE');
    // An upload is its sender's: nobody else hangs it anywhere.
    const foreign = await send(PDF, 'khác.pdf', other);
    expect((await attach(foreign.id)).code).toBe('ATTACHMENT_UPLOAD_GONE');
    const { row } = await attach(id);
    expect(row!.attachment).toMatchObject({ fileName: 'Điều lệ.pdf', kind: 'PDF', bytes: PDF.length, scan: 'CLEAN' });
    const file = await fetchFile(row!.attachment['id']!, own);
    expect(file.status).toBe(200);
    expect(Buffer.from(await file.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Điều lệ.pdf')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await fetchFile(row!.attachment['id']!, auditor)).status).toBe(200);
    expect((await fetchFile(row!.attachment['id']!, other)).status).toBe(404);
    const seen = await server.graphql<{ organisation: { files: { nodes: unknown[] } } }>(
      'query ($id: ID!) { organisation(id: $id) { files(first: 5) { nodes { title attachment { fileName } } } } }',
      { id: organisationId },
      { as: own },
    );
    expect(seen.data!.organisation.files.nodes).toHaveLength(1);
    // Taken off: not even who hung it there fetches it any more.
    expect((await detach(row!, other)).errors![0]!.extensions.code).toBe('ATTACHMENT_NOT_FOUND');
    expect((await detach({ ...row!, version: 7 })).errors![0]!.extensions.code).toBe('CONFLICT');
    expect((await detach(row!)).data!.detachOrganisationFile).toBe(row!.id);
    expect((await fetchFile(row!.attachment['id']!, own)).status).toBe(404);
  });

  it('stand once for each content, sealed, and are checked when read', async () => {
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const [first, second] = [await send(PDF, 'a.pdf'), await send(PDF, 'b.pdf')];
    const path = stored().filter((one) => one.endsWith(sha256));
    expect(path).toHaveLength(1);
    const place = join(dataDir, 'files', path[0]!);
    const sealed = readFileSync(place);
    expect(sealed.includes('%PDF')).toBe(false);
    const { row } = await attach(first.id);
    writeFileSync(place, sealed.subarray(0, sealed.length - 300_000));
    const broken = await fetchFile(row!.attachment['id']!, own);
    await expect(broken.arrayBuffer()).rejects.toThrow();
    writeFileSync(place, sealed);
    expect((await (await fetchFile(row!.attachment['id']!, own)).arrayBuffer()).byteLength).toBe(PDF.length);
    const next = await attach(second.id);
    expect(next.row).toBeDefined();
    expect((await attach((await send(PDF)).id)).code).toBe('ATTACHMENT_TOO_MANY');
    await detach(row!);
    await detach(next.row!);
  });

  it('are refused by content, size and scanner, whatever their name says', async () => {
    const refused = async (body: Buffer, name?: string) => (await send(body, name)).code;
    expect(await refused(Buffer.from('<svg onload="alert(1)"/>'), 'anh.png')).toBe('ATTACHMENT_TYPE');
    expect(await refused(Buffer.from('<!doctype html>%PDF-1.7'), 'a.pdf')).toBe('ATTACHMENT_TYPE');
    expect(await refused(Buffer.from('PK\x03\x04 no archive'), 'a.docx')).toBe('ATTACHMENT_TYPE');
    expect(await refused(Buffer.alloc(0))).toBe('ATTACHMENT_EMPTY');
    expect(await refused(Buffer.concat([PDF, Buffer.alloc(2_000_000)]))).toBe('ATTACHMENT_TOO_LARGE');
    expect(await refused(Buffer.from('%PDF-1.7 EICAR'))).toBe('ATTACHMENT_INFECTED');
    expect(await refused(Buffer.from('%PDF-1.7 BREAK'))).toBe('ATTACHMENT_SCAN_FAILED');
  });

  it('never write outside their folder, whatever they are called', async () => {
    const before = stored().length;
    const names = [
      '../../x.pdf',
      '..\\..\\x.pdf',
      'CON',
      'a\u0000b.pdf',
      'x'.repeat(300),
      'gpj.\u202Efdp',
      'e\u0301.pdf',
      '%2e%2e%2fy.pdf',
    ];
    for (const name of names) {
      const { status, fileName } = await send(PDF, name);
      expect({ name, status }).toEqual({ name, status: 201 });
      expect(fileName).not.toMatch(/[\\/\u0000\u202E]/u);
      expect(fileName.length).toBeLessThanOrEqual(255);
    }
    expect(stored()).toHaveLength(before);
    for (const name of ['..', '/', '\u202E', ' ']) expect((await send(PDF, name)).code).toBe('FILE_NAME_MISSING');
  });

  it('that hang on nothing are dropped after a day; others stay', async () => {
    const lone = Buffer.from('%PDF-1.7 nobody wants it');
    const sha256 = createHash('sha256').update(lone).digest('hex');
    await send(lone);
    const { row } = await attach((await send(PDF)).id);
    const { dataDir: folder } = server.app.get<RegisterConfig>(CONFIG);
    const sweep = (): Promise<number> => sweepJob(ContentStore.at(folder)).run(server.app.get(Database));
    await sweep();
    expect(stored().some((path) => path.endsWith(sha256))).toBe(true);
    await query(database.url, `UPDATE file_upload SET at = at - interval '25 hours'`);
    await sweep();
    expect(stored().some((path) => path.endsWith(sha256))).toBe(false);
    expect((await fetchFile(row!.attachment['id']!, own)).status).toBe(200);
    // The same content may come again.
    expect((await send(lone)).status).toBe(201);
  });
});
