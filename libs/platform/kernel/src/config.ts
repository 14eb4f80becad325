import { RegisterError } from './register-error';

/** Everything the process takes from its environment, checked once at start. */
export interface RegisterConfig {
  /** Connection of the application's role (of the owner where we migrate). */
  databaseUrl: string;
  /** Connection of the reader's role, which runs compiled statements only. */
  readerDatabaseUrl: string;
  port: number;
  /** Folder of keys, secrets, files and the embedded database. */
  dataDir: string;
  /** Where browsers reach us; decides the cookie's Secure flag and prefix. */
  publicOrigin: string;
  /** The mail server of notices, `smtp://user:password@host:port`; without it letters are written into a folder. */
  smtpUrl?: string;
  /** Who sends them. */
  mailFrom?: string;
  /** Largest file hung on a record, in bytes; without it 20 MB. */
  attachmentBytes?: number;
  /** How many files one record may have; without it 50. */
  attachmentsPerRecord?: number;
  /** Looks for viruses: a program with its words, given the file as its last; 0 is clean, 1 is not. None: not looked at. */
  scanCommand?: string;
  /** For how many hours a proposal waits for its second person; without it 72. */
  approvalHours?: number;
  /** Wrong passwords of one account from one address before that pair is kept out; without it 5. */
  signInFailures?: number;
  /** For how many minutes; without it 15. */
  signInLockMinutes?: number;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Under this token every module is given the configuration. */
export const CONFIG = Symbol('RegisterConfig');

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

function refuse(name: string, why: string): never {
  throw new RegisterError('CONFIG', 'INVALID', `Cấu hình ${name} không hợp lệ: ${why}`);
}

/** @throws RegisterError `CONFIG` naming the one setting that is wrong. */
export function loadConfig(env: Record<string, string | undefined>): RegisterConfig {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl || !/^postgres(ql)?:\/\//.test(databaseUrl)) refuse('DATABASE_URL', 'cần dạng postgresql://…');
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) refuse('PORT', 'cần số từ 0 đến 65535');
  const logLevel = LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'info'));
  if (!logLevel) refuse('LOG_LEVEL', `cần một trong ${LEVELS.join(', ')}`);
  const publicOrigin = env['PUBLIC_ORIGIN'] ?? `http://localhost:${port}`;
  if (!/^https?:\/\/[^/]+$/.test(publicOrigin)) refuse('PUBLIC_ORIGIN', 'cần dạng https://ten-mien');
  const smtpUrl = env['SMTP_URL'] || undefined;
  if (smtpUrl && !/^smtps?:\/\/[^/]/.test(smtpUrl)) refuse('SMTP_URL', 'cần dạng smtp://người:mật-khẩu@máy:cổng');
  const megabytes = wholeNumber(env, 'ATTACHMENT_MEGABYTES', 500);
  return {
    attachmentBytes: megabytes === undefined ? undefined : megabytes * 1024 * 1024,
    attachmentsPerRecord: wholeNumber(env, 'ATTACHMENTS_PER_RECORD', 1000),
    scanCommand: env['SCAN_COMMAND'] || undefined,
    approvalHours: wholeNumber(env, 'APPROVAL_HOURS', 720),
    signInFailures: wholeNumber(env, 'SIGN_IN_FAILURES', 20),
    signInLockMinutes: wholeNumber(env, 'SIGN_IN_LOCK_MINUTES', 1440),
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || undefined,
    databaseUrl,
    readerDatabaseUrl: env['READER_DATABASE_URL'] ?? databaseUrl,
    port,
    dataDir: env['DATA_DIR'] ?? '.data',
    publicOrigin,
    logLevel,
  };
}

function wholeNumber(env: Record<string, string | undefined>, name: string, most: number): number | undefined {
  if (!env[name]) return undefined;
  const value = Number(env[name]);
  if (!Number.isInteger(value) || value < 1 || value > most) refuse(name, `cần số từ 1 đến ${most}`);
  return value;
}
