import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, query, type TestDatabase } from '@platform/testing';
import request from 'supertest';
import { startTestServer, type TestServer } from '../../../libs/platform/testing/src/test-server';

const PAGE =
  '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/index-AbCd1234.js"></script>';
const SCRIPT = `console.log(${JSON.stringify('Hợp tác xã '.repeat(400))});`;

function buildConsole(folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/index-AbCd1234.js'), SCRIPT);
}

/** The directives of a policy by their name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name, ...sources] = part.trim().split(' ');
      return [name!, sources];
    }),
  );
}

describe('the console', () => {
  let folder: string;
  let database: TestDatabase;
  let server: TestServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'register-console-'));
    database = await createTestDatabase();
    server = await startTestServer({ databaseUrl: database.url, consoleFolder: folder });
  });

  afterAll(async () => {
    await server.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    request(server.url)
      .get(path)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => void chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it('says what to do while it is not built, and stands there as soon as it is', async () => {
    const missing = await request(server.url).get('/').expect(503);
    expect(missing.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(missing.text).toContain('npm start');
    buildConsole(folder);
    await get('/').expect(200);
  });

  it('answers deep links with its page, under a nonce of their own', async () => {
    const nonces = new Set<string>();
    for (const path of [
      '/',
      '/index.html',
      '/organisations',
      '/organisations/1?tab=history&asOf=2025-06-30',
      '/a/b/c',
    ]) {
      const { headers, body } = await get(path).expect(200);
      const text = (body as Buffer).toString();
      const policy = directives(headers['content-security-policy']!);
      const nonce = /nonce="([\w-]{20,})"/.exec(text)![1]!;
      nonces.add(nonce);
      expect(text).not.toContain('__CSP_NONCE__');
      expect(policy.get('script-src')).toEqual([`'self'`, `'nonce-${nonce}'`]);
      expect(policy.get('style-src')).toEqual([`'self'`, `'nonce-${nonce}'`]);
      expect(policy.get('default-src')).toEqual([`'none'`]);
      expect(policy.get('frame-ancestors')).toEqual([`'none'`]);
      expect(policy.get('base-uri')).toEqual([`'none'`]);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*|data:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cache-control': 'no-store',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
    }
    expect(nonces.size).toBe(5);
  });

  it('sends its files compressed, and for ever where the name carries a hash', async () => {
    const plain = await get('/assets/index-AbCd1234.js', { 'accept-encoding': 'identity' }).expect(200);
    expect((plain.body as Buffer).toString()).toBe(SCRIPT);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
    ]) {
      const { headers } = await get('/assets/index-AbCd1234.js', { 'accept-encoding': accepted! }).expect(200);
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        vary: 'accept-encoding',
        'content-type': 'text/javascript; charset=utf-8',
      });
    }
    const raw = async (encoding: string): Promise<Buffer> =>
      Buffer.from(await (await rawFetch(`${server.url}/assets/index-AbCd1234.js`, encoding)).arrayBuffer());
    expect((await raw('br')).toString()).toBe(SCRIPT);
    expect((await raw('gzip')).toString()).toBe(SCRIPT);
    const icon = await get('/favicon.svg').expect(200);
    expect(icon.headers['cache-control']).toBe('no-cache');
    await get('/favicon.svg', { 'if-none-match': icon.headers['etag']! }).expect(304);
  });

  it('never answers a program with its page, nor a missing file', async () => {
    for (const path of [
      '/graphql/x',
      '/oauth',
      '/oauth/x',
      '/sync/v1/x',
      '/imports/x.csv',
      '/health/x',
      '/schema.graphql/x',
      '/.well-known/x',
      '/assets/gone-12345678.js',
      '/robots.txt',
    ]) {
      const { status, headers } = await get(path);
      expect([path, status, headers['content-type']]).toEqual([path, 404, 'application/problem+json; charset=utf-8']);
    }
    // A page of the console has the address of the door for files.
    await get('/imports', { accept: 'text/html' }).expect(200).expect('content-type', 'text/html; charset=utf-8');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..\\..\\package.json',
    '//etc/passwd',
    '/%00',
    '/%',
  ])('gives no other file away by %s', async (path) => {
    const { body, headers } = await rawGet(server.url, path);
    expect(body).not.toMatch(/"dependencies"|root:/);
    expect(headers).not.toMatch(/application\/json; charset|octet-stream/);
  });

  it('tells the unsigned that it is well, and who works here why', async () => {
    await request(server.url).get('/health').expect(200, { status: 'ok' });
    await request(server.url).get('/health/ready').expect(200, { status: 'ready' });
    const signed = await request(server.url)
      .get('/health/ready')
      .set(await server.headersOf({ role: 'SYSTEM_ADMIN', unitId: null }));
    expect(signed.body).toMatchObject({
      status: 'ready',
      database: expect.stringMatching(/^18\./),
      migrations: { missing: [] },
    });
    await query(database.url, `DELETE FROM migration WHERE id = (SELECT max(id) FROM migration)`);
    await request(server.url).get('/health/ready').expect(503, { status: 'not-ready' });
    await query(database.url, 'ALTER TABLE migration RENAME TO mislaid');
    await request(server.url).get('/health/ready').expect(503, { status: 'not-ready' });
    await request(server.url).get('/health').expect(200);
  });
});

function rawFetch(url: string, encoding: string): Promise<Response> {
  return fetch(url, { headers: { 'accept-encoding': encoding } });
}

/* As the bytes are: a client that tidies addresses up would never send these. */
async function rawGet(url: string, path: string): Promise<{ headers: string; body: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) text += (chunk as Buffer).toString();
  const [headers, ...body] = text.split('\r\n\r\n');
  return { headers: headers!, body: body.join('\r\n\r\n') };
}
