/** Our own programs as processes: run to their end, or started to be watched. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { signalTo } from './cluster.mjs';
import { diskFull, isDiskFull, StartFailure } from './failure.mjs';

const KEPT_CHARACTERS = 16_384;
/*
 * An answer lives for milliseconds. Half of the room that Node takes for such short lives costs no speed and a hundred
 * MiB less (docs/decisions/reads.md); the images of docker/ start with the same.
 */
const MEMORY = ['--max-semi-space-size=32'];

/**
 * Starts `program` with a process group of its own (Ctrl-C reaches us alone and we end it in order). A program ends
 * by itself when the channel to us breaks. Its errors are shown as they come unless `quiet`;
 * with `watch` it starts anew whenever a file that it loaded changes.
 * `exited` answers `{ code, signal, written }`; stop() asks, and kills after `limitMs` or when `hurry` aborts.
 */
export function start(program, args, env, { quiet = false, watch = false, flags = MEMORY } = {}) {
  const execArgv = watch ? [...flags, '--watch', '--watch-preserve-output'] : flags;
  const child = fork(program, args, { env, execArgv, detached: true, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
  let written = '';
  child.stderr.on('data', (chunk) => {
    if (!quiet) process.stderr.write(chunk);
    written = (written + chunk).slice(-KEPT_CHARACTERS);
  });
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal, written }));
  const stop = async (limitMs, hurry) => {
    const kill = () => signalTo(child.pid, 'SIGKILL');
    signalTo(child.pid, 'SIGTERM');
    const timer = setTimeout(kill, limitMs);
    hurry?.addEventListener('abort', kill, { once: true });
    if (hurry?.aborted) kill();
    await exited;
    hurry?.removeEventListener('abort', kill);
    clearTimeout(timer);
  };
  return { pid: child.pid, exited, stop };
}

/** Runs `program` to its end; StartFailure with the last thing it said when it fails. `folder` holds its data. */
export async function runProgram(program, args, { env, folder, signal }) {
  const { pid, exited } = start(program, args, env, { quiet: true });
  const abort = () => signalTo(pid, 'SIGTERM');
  signal.addEventListener('abort', abort, { once: true });
  const { code, written } = await exited;
  signal.removeEventListener('abort', abort);
  signal.throwIfAborted();
  if (code === 0) return;
  if (isDiskFull({ message: written })) throw diskFull(folder);
  const what = [basename(program), ...args].join(' ');
  throw new StartFailure(`Bước ${what} thất bại: ${lastWords(written)}`, `${what} failed`);
}

/** The message of an uncaught error stands above its stack; a program that reports by itself ends with its line. */
export function lastWords(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const message = lines.findLast((line) => /^\w*(?:Error|Failure)\b.*:/.test(line));
  const plain = lines.findLast((line) => line !== '' && !/^(?:at |\^|[{}]|Node\.js v)/.test(line));
  return message ?? plain ?? 'không rõ lý do';
}
