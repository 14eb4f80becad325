import { spawn } from 'node:child_process';
import { once } from 'node:events';

const NEEDED_MAJOR = 24;

export function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR;
}

/**
 * Runs the same command on the installed Node and answers its exit code. Signals to stop are passed on; when this
 * process is killed the other one notices the broken channel and stops in order.
 */
export async function runOn(node) {
  // A process group of its own: Ctrl-C reaches us alone and is passed on once.
  const child = spawn(node, process.argv.slice(1), { detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
