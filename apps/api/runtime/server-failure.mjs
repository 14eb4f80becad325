import { statfs } from 'node:fs/promises';
import { diskFull, isDiskFull, StartFailure } from './failure.mjs';

const LITTLE_BYTES = 4 * 1024 * 1024;

/** The one line for a database server that did not start: `text` is what it wrote, `folder` where it keeps its data. */
export async function serverFailure(folder, text, what) {
  if (isDiskFull({ message: text }) || (await isNearlyFull(folder))) return diskFull(folder);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1) ?? 'không rõ lý do';
  return new StartFailure(`PostgreSQL không khởi động được (${what}): ${reason.trim()}`, 'PostgreSQL does not start');
}

/** On a full disk the server cannot even write down its reason. */
async function isNearlyFull(folder) {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < LITTLE_BYTES;
}
