import { execFile } from 'node:child_process';
import { ATTACHMENT_ERRORS } from './attachment.errors';
import { ScanState } from './attachment.words';

const PATIENCE_MS = 60_000;

/**
 * Has the configured program look at a file: it gets the path as its last word and answers by its exit code, 0 clean,
 * 1 not (as clamscan and clamdscan do). @throws ATTACHMENT_SCAN_FAILED for any other: what is not looked at does not pass.
 */
export function scanFile(command: string | undefined, path: string): Promise<ScanState> {
  if (!command) return Promise.resolve(ScanState.UNSCANNED);
  const [program, ...words] = command.split(/\s+/).filter(Boolean) as [string, ...string[]];
  return new Promise((resolve, reject) => {
    execFile(program, [...words, path], { timeout: PATIENCE_MS }, (error) => {
      if (error === null) resolve(ScanState.CLEAN);
      else if (error.code === 1) resolve(ScanState.INFECTED);
      else reject(ATTACHMENT_ERRORS.ATTACHMENT_SCAN_FAILED());
    });
  });
}
