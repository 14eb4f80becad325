import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RegisterError } from '@platform/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ConsoleFile, type Encoding, readConsole } from './console-files';
import type { FailureLog } from './present-error';
import { sendProblem } from './problem.filter';

/** Addresses of programs: what they do not know is "not found" and never a page. */
export const PROGRAM_PATHS = [
  '/graphql',
  '/schema.graphql',
  '/health',
  '/imports',
  '/export',
  '/attachments',
  '/return-forms',
  '/ocop',
  '/oauth',
  '/sync',
  '/.well-known',
];

export function isProgramPath(path: string): boolean {
  return PROGRAM_PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

const NONCE_MARK = '__CSP_NONCE__';
const MISSING = 'Bảng điều khiển chưa được biên dịch. Hãy chạy: npm start (hoặc nx build) rồi tải lại trang.\n';

interface ConsoleOptions {
  folder: string;
  publicOrigin: string;
  log: FailureLog;
}

/** Where the build puts the console: beside the compiled API, or in dist/ when the API runs from its sources. */
export function consoleFolder(): string {
  const beside = join(__dirname, '../../admin');
  const fromSources = join(__dirname, '../../../dist/apps/admin');
  return process.env['CONSOLE_DIR'] ?? (existsSync(join(beside, 'vite.config.mts')) ? fromSources : beside);
}

/** The console: its files, and its one page for every address that the console itself resolves. */
export function openConsoleDoor(fastify: FastifyInstance, { folder, publicOrigin, log }: ConsoleOptions): void {
  let files = readConsole(folder);
  const secure = publicOrigin.startsWith('https:');

  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = request.url.split('?', 1)[0]!;
    // The console has pages under /imports too: who asks for a page by name is a browser that was sent there by a link.
    const page = path.startsWith('/imports') && request.headers.accept?.includes('text/html');
    if (isProgramPath(path) && !page) return notFound(reply, log);
    files ??= readConsole(folder);
    if (!files) return reply.code(503).header('retry-after', '10').type('text/plain; charset=utf-8').send(MISSING);
    const file = path === '/' || path === '/index.html' ? undefined : files.get(path);
    if (file) return sendFile(request, reply, file);
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (path !== '/index.html' && last.includes('.')) return notFound(reply, log);
    return sendPage(reply, files.get('/index.html')!.body.toString(), secure);
  };
  fastify.route({ method: ['GET', 'HEAD'], url: '/', config: { unlimited: true }, handler });
  fastify.route({ method: ['GET', 'HEAD'], url: '/*', config: { unlimited: true }, handler });
}

function notFound(reply: FastifyReply, log: FailureLog): FastifyReply {
  return sendProblem(reply, new RegisterError('NOT_FOUND', 'NOT_FOUND', 'Không có địa chỉ này'), log);
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: ConsoleFile): Promise<FastifyReply> {
  reply
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('cross-origin-resource-policy', 'same-origin');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const { body, encoding } = await file.encoded(acceptedEncoding(request.headers['accept-encoding'] ?? ''));
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('content-type', file.type).send(body);
}

function acceptedEncoding(accepted: string): Encoding {
  const names = accepted.split(',').map((part) => part.trim().toLowerCase());
  const takes = (name: string): boolean =>
    names.some((part) => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/* Every answer has a nonce of its own: only elements this answer carries, or makes with its nonce, may run or style. */
function sendPage(reply: FastifyReply, page: string, secure: boolean): FastifyReply {
  const nonce = randomBytes(18).toString('base64url');
  if (secure) reply.header('strict-transport-security', 'max-age=31536000');
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('referrer-policy', 'same-origin')
    .header('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()')
    .header('cross-origin-opener-policy', 'same-origin')
    .header('x-frame-options', 'DENY')
    .header('cache-control', 'no-store')
    .header('content-type', 'text/html; charset=utf-8')
    .send(page.replaceAll(NONCE_MARK, nonce));
}

function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
