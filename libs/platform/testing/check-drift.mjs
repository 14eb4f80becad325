/** Fails when a generated file differs from the committed one, is missing in the commit, or is new. */
import { execFileSync } from 'node:child_process';

const folders = process.argv.slice(2);
const changed = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', ...folders], {
  encoding: 'utf8',
});
if (changed !== '') {
  process.stderr.write(`Generated files differ from what is committed; commit them:\n${changed}`);
  process.stderr.write(execFileSync('git', ['diff', '--stat', 'HEAD', '--', ...folders], { encoding: 'utf8' }));
  process.exit(1);
}
