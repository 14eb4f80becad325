import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = /\.(html|js|css|json|webmanifest|svg|txt)$/;
const SMALLEST_TO_COMPRESS = 1_000;

export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of the built console, as it stood when the server started. */
export interface ConsoleFile {
  type: string;
  etag: string;
  /** True where the name carries a hash of the content. */
  immutable: boolean;
  body: Buffer;
  encoded(encoding: Encoding): Promise<{ body: Buffer; encoding: Encoding }>;
}

/**
 * The built console in memory (a few megabytes): a fixed set of names, so no address reaches any other file. What was
 * compressed beside it at build time (`.br`, `.gz`) is taken, anything else compressed once, when first asked for.
 */
export function readConsole(folder: string): ReadonlyMap<string, ConsoleFile> | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const files = new Map<string, ConsoleFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(br|gz|map)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, consoleFile(path));
  }
  return files;
}

function consoleFile(path: string): ConsoleFile {
  const body = readFileSync(path);
  const compressible = COMPRESSIBLE.test(path) && body.length >= SMALLEST_TO_COMPRESS;
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: /-[\w-]{8,}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`),
    body,
    async encoded(wanted) {
      if (wanted === 'identity' || !compressible) return { body, encoding: 'identity' };
      let ready = made.get(wanted);
      if (!ready) made.set(wanted, (ready = compress(path, body, wanted)));
      return { body: await ready, encoding: wanted };
    },
  };
}

async function compress(path: string, body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> {
  const beside = path + (encoding === 'br' ? '.br' : '.gz');
  if (existsSync(beside)) return readFileSync(beside);
  if (encoding === 'gzip') return promisify(gzip)(body, { level: 9 });
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
