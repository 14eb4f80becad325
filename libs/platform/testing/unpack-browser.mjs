/** Unpacks the browser of @sparticuz/chromium into the folder given by TMPDIR: browser, fonts, system libraries. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
await inflate(join(dirname(dirname(main)), 'bin', 'al2023.tar.br'));
