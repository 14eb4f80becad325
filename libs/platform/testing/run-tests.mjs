/**
 * `npm test`: sets itself up like `npm start`, then lint, types, rules, API on a real PostgreSQL 18, console
 * components, and the console in a browser. `--long` asks more of the same, by more seeds. Only Node's own modules until
 * everything is installed.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEnvironment, ensureBuilt } from '../../../apps/api/runtime/build.mjs';
import { explain } from '../../../apps/api/runtime/failure.mjs';
import { ensureInstalled, installedNode } from '../../../apps/api/runtime/install.mjs';
import { gates } from './gates.mjs';
import { report, runSteps } from './steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const say = (line) => process.stdout.write(`${line}\n`);
const node = installedNode(root);
const long = process.argv.includes('--long');
/** How much longer than every day a step may take in the long run. */
const LONGER = 4;

/** All results of Jest's runs as the one line that counts them. */
function closingLine(folder) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const name of readdirSync(folder)) {
    const found = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    totals.passed += found.numPassedTests;
    totals.failed += found.numFailedTests + found.numRuntimeErrorTestSuites;
    totals.skipped += found.numPendingTests;
  }
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
}

async function main() {
  const results = mkdtempSync(join(tmpdir(), 'register-results-'));
  const { lint, typesApi, typesAdmin, rules, api, console: components, browser } = gates(root, node);
  try {
    const env = { ...buildEnvironment(root), NODE_ENV: 'test', REGISTER_PICTURES: '0' };
    const surroundings = { cwd: root, env: long ? { ...env, REGISTER_LONG_TESTS: '1' } : env };
    const setUp = await runSteps(
      [
        [{ name: 'install', act: () => ensureInstalled(root, say) }],
        [{ name: 'build', act: () => ensureBuilt(root, say) }],
      ],
      surroundings,
    );
    if (setUp[0].failure) return report(setUp);
    const groups = [[lint, typesApi], [typesAdmin, rules(results)], [api(results)], [components(results)]];
    const steps = [...groups, [browser(results)]];
    const limited = steps.map((group) =>
      group.map((step) => (long ? { ...step, minutes: step.minutes * LONGER } : step)),
    );
    const checked = await runSteps(limited, surroundings);
    const code = report([...setUp, ...checked]);
    say(closingLine(results));
    return code;
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${explain(error, root).message}\n`);
  process.exit(1);
}
