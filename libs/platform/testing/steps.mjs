/** Runs commands as named steps, each with a time limit, and reports them in a table. Node's own modules only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const MINUTE_MS = 60_000;

/**
 * Runs the groups in order and the steps of a group at the same time; a failed step does not hide the later ones.
 * A step is `{ name, command, args, minutes, env? }` or `{ name, act }` with a function. Answers the results.
 */
export async function runSteps(groups, { cwd, env }) {
  const results = [];
  for (const group of groups) {
    results.push(...(await Promise.all(group.map((step) => runStep(step, { cwd, env, live: group.length === 1 })))));
  }
  return results;
}

async function runStep(step, surroundings) {
  const began = performance.now();
  process.stdout.write(`\n▶ ${step.name}\n`);
  const outcome = step.act ? await act(step) : await command(step, surroundings);
  if (outcome.output) process.stdout.write(`\n── ${step.name}\n${outcome.output}`);
  return { name: step.name, seconds: (performance.now() - began) / 1000, ...outcome };
}

async function act({ act: work }) {
  try {
    await work();
    return { failure: null };
  } catch (error) {
    return { failure: error.message, output: `${error.message}\n` };
  }
}

/** In a process group of its own, so that the limit ends a step with everything that it started. */
async function command({ command: program, args, minutes, env: own }, { cwd, env, live }) {
  const stdio = live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const child = spawn(program, args, { cwd, env: { ...env, ...own }, detached: true, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const end = (signal) => endGroup(child.pid, signal);
  const pass = () => end('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, pass);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end('SIGTERM');
    setTimeout(() => end('SIGKILL'), 10_000).unref();
  }, minutes * MINUTE_MS);
  const [code, signal] = await once(child, 'close').catch((error) => [error.message, null]);
  clearTimeout(timer);
  for (const each of ['SIGINT', 'SIGTERM']) process.removeListener(each, pass);
  if (late) return { failure: `longer than ${minutes} min`, output };
  return { failure: code === 0 ? null : `exit ${signal ?? code}`, output };
}

function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Prints how long each step took and how it ended; answers the exit code. */
export function report(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  process.stdout.write('\n');
  for (const { name, seconds, failure } of results) {
    process.stdout.write(`${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s  ${failure ?? 'ok'}\n`);
  }
  process.stdout.write(`${'sum'.padEnd(width)}  ${total.toFixed(1).padStart(7)} s\n`);
  return results.some(({ failure }) => failure) ? 1 : 0;
}
