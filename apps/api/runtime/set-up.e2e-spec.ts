import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs one function of a module of the launcher in a process of its own, as start.mjs does. */
function call(module: string, name: string, root: string, command: string[]): { code: number | null; out: string } {
  const url = JSON.stringify(`file://${resolve(__dirname, module)}`);
  const script = `const { ${name} } = await import(${url});
    try { process.stdout.write(String(${name}(${JSON.stringify(root)}, () => {}, ${JSON.stringify(command)}))); }
    catch (error) { process.stdout.write(error.message); process.exit(1); }`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return { code: status, out: stdout };
}

describe('what npm start sets up', () => {
  let root: string;
  const count = (name: string) =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8').split('\n').length - 1 : 0;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'register-set-up-'));
    mkdirSync(join(root, 'libs/one/src'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{}');
    writeFileSync(join(root, 'package-lock.json'), '{}');
    writeFileSync(join(root, 'libs/one/src/index.ts'), 'export const one = 1;\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const npm = ['sh', '-c', 'mkdir -p node_modules && echo once >> installed'];
  const nx = ['sh', '-c', 'echo once >> built'];

  it('installs once for each lock file, and again when node_modules is gone', () => {
    expect(call('install.mjs', 'ensureInstalled', root, npm)).toEqual({ code: 0, out: 'true' });
    expect(call('install.mjs', 'ensureInstalled', root, npm)).toEqual({ code: 0, out: 'false' });
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
    expect(call('install.mjs', 'ensureInstalled', root, npm).out).toBe('true');
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(call('install.mjs', 'ensureInstalled', root, npm).out).toBe('true');
    expect(count('installed')).toBe(3);
  });

  it('says in one line that the installation failed, and tries again next time', () => {
    const failing = ['sh', '-c', 'echo "npm error network" >&2; exit 1'];
    const failed = call('install.mjs', 'ensureInstalled', root, failing);
    expect(failed).toEqual({ code: 1, out: expect.stringMatching(/^npm install thất bại: npm error network \[/) });
    expect(call('install.mjs', 'ensureInstalled', root, npm).out).toBe('true');
  });

  it('builds when a source changed, not when a spec did', () => {
    expect(call('build.mjs', 'ensureBuilt', root, nx).out).toBe('true');
    writeFileSync(join(root, 'libs/one/src/index.spec.ts'), 'it.todo("one");\n');
    expect(call('build.mjs', 'ensureBuilt', root, nx).out).toBe('false');
    writeFileSync(join(root, 'libs/one/src/index.ts'), 'export const one = 2;\n');
    expect(call('build.mjs', 'ensureBuilt', root, nx).out).toBe('true');
    expect(count('built')).toBe(2);
  });

  it('does not take a build that failed for one that is there', () => {
    expect(call('build.mjs', 'ensureBuilt', root, ['sh', '-c', 'exit 2']).code).toBe(1);
    expect(call('build.mjs', 'ensureBuilt', root, nx).out).toBe('true');
  });
});

describe('the steps of npm test', () => {
  const steps = resolve(__dirname, '../../../libs/platform/testing/steps.mjs');
  const run = (groups: unknown) => {
    const script = `const { runSteps, report } = await import(${JSON.stringify(`file://${steps}`)});
      process.exit(report(await runSteps(${JSON.stringify(groups)}, { cwd: '/', env: process.env })));`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  };
  const step = (name: string, script: string, minutes = 1) => ({ name, command: 'sh', args: ['-c', script], minutes });

  it('all run, and one that fails makes the whole fail', () => {
    const { status, stdout } = run([[step('lint', 'exit 3')], [step('types', 'echo fine'), step('rules', 'true')]]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/lint .* s {2}exit 3\ntypes .* s {2}ok\nrules .* s {2}ok/);
    expect(run([[step('types', 'true')]]).status).toBe(0);
  });

  it('one that hangs is ended with everything it started', () => {
    const mark = `register-hang-${process.pid}`;
    const hanging = `sh -c 'exec -a ${mark} sleep 600' & sleep 600`;
    const { status, stdout } = run([[{ ...step('api', hanging, 0.005), command: 'bash' }]]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/api .* s {2}longer than 0.005 min/);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(mark);
  });
});
