import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const gate = (name: string) => resolve(__dirname, '..', name);

describe('the gates go red', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'register-gate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('for a generated file that is changed or new, and only then', () => {
    const git = (...args: string[]) => {
      const identity = ['-c', 'user.name=gate', '-c', 'user.email=gate@localhost'];
      execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
    };
    const drift = () => spawnSync(process.execPath, [gate('check-drift.mjs'), '.'], { cwd: folder, encoding: 'utf8' });
    git('init');
    put('schema.graphql', 'type Query { a: Int }\n');
    git('add', '.');
    git('commit', '-m', 'schema');
    expect(drift().status).toBe(0);
    put('schema.graphql', 'type Query { a: Int, secret: Int }\n');
    expect(drift()).toMatchObject({ status: 1, stderr: expect.stringContaining('schema.graphql') });
    git('commit', '--all', '-m', 'seen');
    put('new.graphql', 'type Other { b: Int }\n');
    expect(drift()).toMatchObject({ status: 1, stderr: expect.stringContaining('new.graphql') });
  });

  it('for a Dockerfile or a compose file with a fault', () => {
    const lint = () => spawnSync(process.execPath, [gate('check-docker.mjs'), folder], { encoding: 'utf8' });
    const compose = (image: string) => `services:\n  postgres:\n    image: ${image}\n`;
    put('api.Dockerfile', 'FROM postgres:18.4\nUSER postgres\n');
    put('compose.yml', compose('postgres:18.4'));
    expect(lint()).toMatchObject({ status: 0, stderr: '' });
    put('compose.yml', compose('postgres'));
    expect(lint()).toMatchObject({ status: 1, stderr: expect.stringContaining('without a version') });
    put('compose.yml', 'services:\n  api:\n    build:\n      dockerfile: docker/other.Dockerfile\n');
    expect(lint()).toMatchObject({ status: 1, stderr: expect.stringContaining('other.Dockerfile is missing') });
    put('compose.yml', compose('postgres:18.4'));
    put('api.Dockerfile', 'FROM postgres:latest\nEXPOSE nothing\n');
    expect(lint().status).toBe(1);
  });

  it('for a migration that writes a function anew without knowing the one that stands, from now on', () => {
    const eslint = resolve(__dirname, '../../../../node_modules/eslint/bin/eslint.js');
    const lint = (stamp: number, sql: string) => {
      const input = `export const SQL = \`${sql}\`;\n`;
      const name = `apps/api/migrations/${stamp}-planted.ts`;
      // The rule of circles reads the file, which is not there.
      const args = [eslint, '--rule', 'house/no-circle: off', '--stdin', '--stdin-filename', name];
      return spawnSync(process.execPath, args, { cwd: resolve(__dirname, '../../../..'), input, encoding: 'utf8' });
    };
    const again = 'SELECT 1;\n create or  replace Function a() RETURNS int';
    expect(lint(1_895_540_000_001, again)).toMatchObject({ status: 1, stdout: expect.stringContaining('replaceFunction') });
    expect(lint(1_795_528_300_000, again).status).toBe(0);
    expect(lint(1_895_540_000_001, 'CREATE FUNCTION a() RETURNS int').status).toBe(0);
  });
});
