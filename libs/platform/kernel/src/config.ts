import { RegisterError } from './register-error';

/** Everything the process takes from its environment, checked once at start. */
export interface RegisterConfig {
  /** Connection of the owner of the schema; the least roles are reached with the secrets beside it. */
  databaseUrl: string;
  port: number;
  /** Folder of keys, secrets, files and the embedded database. */
  dataDir: string;
  /** Where browsers reach us; decides the cookie's Secure flag and prefix. */
  publicOrigin: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

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
  return { databaseUrl, port, dataDir: env['DATA_DIR'] ?? '.data', publicOrigin, logLevel };
}
