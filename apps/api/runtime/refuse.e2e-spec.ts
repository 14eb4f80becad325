import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort } from '@platform/testing';
import { ask, DataFolder, type Ending } from './fixtures/run';

const SERVER = process.env['REGISTER_TEST_SERVER'] ?? '';

/** One line for the person at the terminal, Vietnamese with the English meaning in brackets, and a failing code. */
function expectLine({ code, errors }: Ending, pattern: RegExp): void {
  expect(errors).toEqual([expect.stringMatching(/^\S.* \[[^\]]+\]$/)]);
  expect(errors[0]).toMatch(pattern);
  expect(code).toBe(1);
}

describe('what cannot start says why in one line', () => {
  let folder: DataFolder;

  beforeEach(async () => {
    folder = await new DataFolder().open();
  });
  afterEach(() => folder.remove());

  it.each([
    ['REGISTER_DATADIR', '/srv', /REGISTER_DATADIR.*không có cấu hình này/],
    ['PORT', 'http', /PORT/],
    ['PORT', '70000', /PORT/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL.*fatal, error/],
    ['DATABASE_URL', 'mysql://localhost/register', /DATABASE_URL/],
    ['PUBLIC_ORIGIN', 'https://htx.example/path', /PUBLIC_ORIGIN/],
    ['SMTP_URL', 'foo', /SMTP_URL.*smtp:/],
    ['SMTP_URL', 'http://mail.example', /SMTP_URL/],
    ['ATTACHMENT_MEGABYTES', '0', /ATTACHMENT_MEGABYTES/],
  ])('the setting %s=%s, and nothing is made', async (name, value, pattern) => {
    expectLine(await folder.run({ [name]: value }).ending(), pattern);
    expect(existsSync(folder.path)).toBe(false);
  });

  it('an argument that does not exist', async () => {
    expectLine(await folder.run({}, '--emtpy').ending(), /--emtpy/);
  });

  it('a taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expectLine(await folder.run({ PORT: String(port) }).ending(), new RegExp(`Cổng ${port} đang được dùng`));
    other.close();
  });

  it('a second register on the same folder, which leaves the first one alone', async () => {
    const first = folder.run();
    const address = await first.address();
    expectLine(await folder.run().ending(), new RegExp(`Một bản khác đang chạy.*${first.pid}`));
    expect(await ask(address, '/health')).toBeDefined();
  });

  it('a folder that cannot be made', async () => {
    await writeFile(folder.path, 'a file');
    expectLine(await folder.run().ending(), /Không ghi được vào/);
  });

  (process.platform === 'linux' ? it : it.skip)('a folder in one that is there and takes none', async () => {
    expectLine(await folder.run({ DATA_DIR: '/proc/register' }).ending(), /Không ghi được vào \/proc\/register/);
  });

  it('a folder with the data of another PostgreSQL, which stays as it is', async () => {
    const data = join(folder.path, 'postgres');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'PG_VERSION'), '15\n');
    expectLine(await folder.run().ending(), /PostgreSQL 15, cần 18/);
    expect(await readFile(join(data, 'PG_VERSION'), 'utf8')).toBe('15\n');
  });

  it('damaged secrets', async () => {
    await mkdir(folder.path);
    await writeFile(join(folder.path, 'secrets.json'), '{"roles":');
    expectLine(await folder.run().ending(), /secrets\.json hỏng/);
  });

  it('a migration that fails', async () => {
    expectLine(await folder.run({ FAIL_MIGRATION: '1' }).ending(), /migrate\.mjs run thất bại: Error: bảng đã có/);
    expect(folder.postmaster()).toBeNull();
  });

  describe('a database by DATABASE_URL', () => {
    const other = (change: Partial<URL>) => Object.assign(new URL(SERVER), change).href;

    it('that nobody serves', async () => {
      const url = `postgres://owner@127.0.0.1:${await freePort()}/register`;
      expectLine(await folder.run({ DATABASE_URL: url }).ending(), /Không dùng được cơ sở dữ liệu.*ECONNREFUSED/);
    });

    it('with a wrong password, which is not repeated', async () => {
      const ending = await folder.run({ DATABASE_URL: other({ password: 'wrong-secret' }) }).ending();
      expectLine(ending, /từ chối "register_owner": sai mật khẩu/);
      expect(ending.errors.join()).not.toContain('wrong-secret');
    });

    it('that does not exist', async () => {
      expectLine(await folder.run({ DATABASE_URL: other({ pathname: '/nowhere' }) }).ending(), /"nowhere"/);
    });

    it('of an older version', async () => {
      const old = await oldServer();
      const url = `postgres://owner@127.0.0.1:${old.port}/register`;
      expectLine(await folder.run({ DATABASE_URL: url }).ending(), /Cần PostgreSQL 18 trở lên; máy chủ là 15\.9/);
      old.close();
    });
  });

  it.each([8, 30])('a disk of %d MB', async (megabytes) => {
    if (!mount(folder.home, megabytes)) return void process.stdout.write('SKIPPED: no right to mount a small disk\n');
    try {
      expectLine(await folder.run().ending(), new RegExp(`Đĩa chứa ${folder.path}.* đã đầy`));
    } finally {
      execFileSync('umount', ['--lazy', folder.home]);
    }
  });
});

function mount(path: string, megabytes: number): boolean {
  try {
    const options = `size=${megabytes}m,mode=0755`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Speaks just enough of PostgreSQL's protocol to be asked for its version, and answers 15.9. */
async function oldServer(): Promise<{ port: number; close(): void }> {
  const message = (type: string, ...parts: (Buffer | string)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const number = (value: number, bytes: 2 | 4) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeIntBE(value, 0, bytes);
    return buffer;
  };
  const ready = message('Z', 'I');
  const column = (name: string, type: number) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      number(0, 4),
      number(0, 2),
      number(type, 4),
      number(-1, 2),
      number(-1, 4),
      number(0, 2),
    ]);
  const value = (text: string) => Buffer.concat([number(text.length, 4), Buffer.from(text)]);
  const answer = Buffer.concat([
    message('T', number(3, 2), column('version', 23), column('encoding', 25), column('may', 16)),
    message('D', number(3, 2), value('150009'), value('UTF8'), value('t')),
    message('C', 'SELECT 1\0'),
    ready,
  ]);
  const server = createServer((socket: Socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      if (!greeted) socket.write(Buffer.concat([message('R', number(0, 4)), ready]));
      else if (chunk.toString('latin1', 0, 1) === 'Q') socket.write(answer);
      greeted = true;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
