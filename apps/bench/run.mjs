/**
 * `npm run bench -- q1 q2 [--seconds 3] [--rounds 5] [--built <folder>] [--only <case>] [--report <file>]`
 * `npm run bench -- import [--rows 5000] [--rounds 5] [--report <file>]`
 * Measures the register against a hand-written limit and two rivals on a database of its own; exit code 1 when a goal
 * is missed. A full run writes docs/benchmark.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, installedNode } from '../api/runtime/install.mjs';
import { isNewEnough, runOn } from '../api/runtime/newer-node.mjs';

const ROOT = join(import.meta.dirname, '../..');
const say = (line) => process.stdout.write(`${line}\n`);

async function main() {
  ensureInstalled(ROOT, say);
  if (!isNewEnough()) return runOn(installedNode(ROOT));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      built: { type: 'string' },
      only: { type: 'string' },
      report: { type: 'string' },
      rows: { type: 'string', default: '5000' },
    },
  });
  if (positionals.includes('import')) {
    const { benchImport } = await import('./import.mjs');
    return benchImport(ROOT, { rows: Number(values.rows), rounds: Number(values.rounds), report: values.report }, say);
  }
  const { runBench } = await import('./bench.mjs');
  return runBench(ROOT, { ...values, workloads: positionals }, say);
}

process.exitCode = await main();
