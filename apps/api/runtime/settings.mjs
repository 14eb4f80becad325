/** Everything `npm start` takes from outside, checked before anything is installed or written. */
import { resolve } from 'node:path';
import { StartFailure } from './failure.mjs';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'];
const PREFIX = 'REGISTER_';
/* Those of the tests, which start the register as anybody else does. */
const KNOWN_WITH_PREFIX = [
  'REGISTER_COST_RUNS',
  'REGISTER_DEMO_SHARE',
  'REGISTER_LONG_TESTS',
  'REGISTER_PICTURES',
  'REGISTER_SCHEMA',
  'REGISTER_SEED',
  'REGISTER_TEST_DATA',
  'REGISTER_TEST_SERVER',
  'REGISTER_TEST_TEMPLATE',
];
/* The programs check these too; here they are refused before anything is made. */
const WHOLE_NUMBERS = [
  ['ATTACHMENT_MEGABYTES', 500],
  ['ATTACHMENTS_PER_RECORD', 1000],
  ['APPROVAL_HOURS', 720],
  ['SIGN_IN_FAILURES', 20],
  ['SIGN_IN_LOCK_MINUTES', 1440],
];
const FLAGS = ['--empty'];

function refuse(name, vietnamese, english) {
  throw new StartFailure(`Cấu hình ${name} không hợp lệ: ${vietnamese}`, english);
}

/**
 * Settings from the environment and the arguments after `npm start --`.
 * `databaseUrl` is null when the embedded server is to be used; port 0 asks for any free port.
 */
export function readSettings(env, args, workingDirectory = process.cwd()) {
  const unknown = Object.keys(env).find((name) => name.startsWith(PREFIX) && !KNOWN_WITH_PREFIX.includes(name));
  if (unknown) refuse(unknown, 'không có cấu hình này', `unknown setting ${unknown}`);
  const flag = args.find((each) => !FLAGS.includes(each));
  if (flag) refuse(flag, `chỉ có ${FLAGS.join(', ')}`, `unknown argument ${flag}`);

  const port = env.PORT ? Number(env.PORT) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    refuse('PORT', 'cần số nguyên từ 0 đến 65535', `PORT=${env.PORT}`);
  }
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !isPostgresUrl(databaseUrl)) {
    refuse('DATABASE_URL', 'cần dạng postgresql://người_dùng:mật_khẩu@máy:cổng/cơ_sở_dữ_liệu', 'not a PostgreSQL URL');
  }
  const logLevel = env.LOG_LEVEL || 'info';
  if (!LEVELS.includes(logLevel)) refuse('LOG_LEVEL', `cần một trong ${LEVELS.join(', ')}`, `LOG_LEVEL=${logLevel}`);
  const publicOrigin = env.PUBLIC_ORIGIN || null;
  if (publicOrigin && !isOrigin(publicOrigin)) {
    refuse('PUBLIC_ORIGIN', 'cần dạng https://tên-miền, không có đường dẫn', `PUBLIC_ORIGIN=${publicOrigin}`);
  }
  const smtpUrl = env.SMTP_URL || null;
  if (smtpUrl && !isMailServer(smtpUrl)) {
    refuse('SMTP_URL', 'cần dạng smtp://người_dùng:mật_khẩu@máy:cổng', 'SMTP_URL is not smtp://… or smtps://…');
  }
  for (const [name, most] of WHOLE_NUMBERS) {
    const value = env[name] ? Number(env[name]) : 1;
    if (!Number.isInteger(value) || value < 1 || value > most) {
      refuse(name, `cần số nguyên từ 1 đến ${most}`, `${name}=${env[name]}`);
    }
  }
  const dataDir = resolve(workingDirectory, env.DATA_DIR || '.data');
  return { port, databaseUrl, logLevel, publicOrigin, dataDir, empty: args.includes('--empty') };
}

function isPostgresUrl(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && hostname !== '' && pathname.length > 1;
}

function isMailServer(text) {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
}

function isOrigin(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
