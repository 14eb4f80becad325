/** What a run needs before anything is measured: the rivals' packages, the compiled product, the compiled default stack. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from '../api/runtime/build.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');

/** Installs exactly what the lock file beside names, once for each state of it; nothing of it burdens the register. */
export function installRivals(say) {
  const stamp = join(HERE, 'node_modules/.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing the rivals (first run only)…');
  const npm = spawnSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts'], {
    cwd: HERE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm ci of the rivals failed: ${npm.stderr?.trim() || npm.error?.message}`);
  writeFileSync(stamp, wanted);
}

/** Folders of the compiled product and the compiled default stack; `--built <folder>` measures another build. */
export function build(say, built) {
  if (!built) ensureBuilt(ROOT, say);
  return { register: built ?? join(ROOT, 'dist'), default: buildDefault() };
}

/* Beside the rivals' node_modules, so that its imports find them. */
function buildDefault() {
  const { transformSync } = createRequire(join(ROOT, 'package.json'))('@swc/core');
  const from = join(HERE, 'rivals/default');
  const to = join(HERE, 'dist/default');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((each) => each.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(join(from, name), 'utf8'), {
      filename: name,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2024',
        keepClassNames: true,
      },
    });
    writeFileSync(join(to, name.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(to, 'package.json'), '{"type":"commonjs"}\n');
  return to;
}

/** Versions that stand in the report. */
export function versions() {
  const of = (name) => JSON.parse(readFileSync(join(HERE, 'node_modules', name, 'package.json'), 'utf8')).version;
  const names = ['postgraphile', '@nestjs/core', '@apollo/server', 'typeorm', 'dataloader', 'pg', 'graphql'];
  return names.map((name) => `${name} ${of(name)}`);
}
