import { addAppointment, addClient, addUser, placeOf, Reach, Role } from '@domain/identity';
import type { Database } from '@platform/database';
import { systemActor, today } from '@platform/kernel';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface UserCredentials {
  role: string;
  username: string;
  password: string;
  unit: string;
}

export interface ClientCredentials {
  client: string;
  clientId: string;
  /** The secret itself, or the name of the key file in the folder of keys. */
  secretOrKeyFile: string;
  scopes: string;
}

export interface FirstCredentials {
  users: UserCredentials[];
  clients: ClientCredentials[];
  /** Private keys to be written beside, by file name. */
  keyFiles: Record<string, string>;
}

interface FirstUser {
  role: Role;
  username: string;
  name: string;
  /** Code of the unit of today; the province where it is `null`. */
  commune: string | null;
  /** A co-op user acts for the first cooperative of that commune that the registry has spoken about, or has not. */
  organisation?: 'STATED_BY_REGISTRY' | 'STATED_BY_OFFICE';
}

const PROVINCE = '24';

/** Two for every role that approves, so that four eyes can be shown; one for the others. */
const DEMO_USERS: readonly FirstUser[] = [
  { role: 'PROVINCE_OFFICER', username: 'tinh.mot', name: 'Cán bộ Sở Tài chính 1 (minh họa)', commune: null },
  { role: 'PROVINCE_OFFICER', username: 'tinh.hai', name: 'Cán bộ Sở Tài chính 2 (minh họa)', commune: null },
  { role: 'COMMUNE_OFFICER', username: 'xa.mot', name: 'Cán bộ phòng Kinh tế xã 1 (minh họa)', commune: '07582' },
  { role: 'COMMUNE_OFFICER', username: 'xa.hai', name: 'Cán bộ phòng Kinh tế xã 2 (minh họa)', commune: '07582' },
  { role: 'COMMUNE_OFFICER', username: 'phuong.mot', name: 'Cán bộ phường (minh họa)', commune: '07210' },
  { role: 'ALLIANCE_OFFICER', username: 'lienminh.mot', name: 'Cán bộ Liên minh HTX 1 (minh họa)', commune: null },
  { role: 'ALLIANCE_OFFICER', username: 'lienminh.hai', name: 'Cán bộ Liên minh HTX 2 (minh họa)', commune: null },
  { role: 'FUND_OFFICER', username: 'quy.mot', name: 'Cán bộ Quỹ hỗ trợ 1 (minh họa)', commune: null },
  { role: 'FUND_OFFICER', username: 'quy.hai', name: 'Cán bộ Quỹ hỗ trợ 2 (minh họa)', commune: null },
  { role: 'OCOP_COUNCIL', username: 'hoidong.mot', name: 'Ủy viên hội đồng OCOP 1 (minh họa)', commune: null },
  { role: 'OCOP_COUNCIL', username: 'hoidong.hai', name: 'Ủy viên hội đồng OCOP 2 (minh họa)', commune: null },
  { role: 'SYSTEM_ADMIN', username: 'quantri.mot', name: 'Quản trị hệ thống 1 (minh họa)', commune: null },
  { role: 'SYSTEM_ADMIN', username: 'quantri.hai', name: 'Quản trị hệ thống 2 (minh họa)', commune: null },
  {
    role: 'SECTOR_OFFICER',
    username: 'nganh.mot',
    name: 'Cán bộ Sở Nông nghiệp và Môi trường (minh họa)',
    commune: null,
  },
  { role: 'LIAISON', username: 'thue.mot', name: 'Đầu mối cơ quan thuế (minh họa)', commune: null },
  { role: 'AUDITOR', username: 'kiemtoan.mot', name: 'Kiểm toán (minh họa)', commune: null },
  {
    role: 'COOP_USER',
    username: 'htx.mot',
    name: 'Giám đốc hợp tác xã 1 (minh họa)',
    commune: '07582',
    organisation: 'STATED_BY_OFFICE',
  },
  {
    role: 'COOP_USER',
    username: 'htx.hai',
    name: 'Giám đốc hợp tác xã 2 (minh họa)',
    commune: '07582',
    organisation: 'STATED_BY_REGISTRY',
  },
];

/** An empty register still needs somebody who can let others in. */
const EMPTY_USERS: readonly FirstUser[] = [
  { role: 'SYSTEM_ADMIN', username: 'quantri.mot', name: 'Quản trị hệ thống', commune: null },
  { role: 'PROVINCE_OFFICER', username: 'tinh.mot', name: 'Cán bộ Sở Tài chính', commune: null },
];

const DEMO_CLIENTS = [
  { clientId: 'ben-thu-ba', name: 'Ứng dụng bên thứ ba (minh họa)', scope: 'graphql.read', byKey: false },
  { clientId: 'dkkd', name: 'Hệ thống đăng ký kinh doanh (minh họa)', scope: 'sync.dkkd.push', byKey: true },
  { clientId: 'thue', name: 'Hệ thống thuế (minh họa)', scope: 'sync.thue.push', byKey: true },
  { clientId: 'nhan-thay-doi', name: 'Hệ thống nhận thay đổi (minh họa)', scope: 'sync.feed.read', byKey: true },
] as const;

/**
 * Makes the first users and programs with generated passwords and keys, and hands them to `keep` before anything is
 * committed: a password nobody was told would lock everyone out. `null` when there are users already.
 */
export async function firstUsers(
  db: Database,
  demo: boolean,
  keep: (credentials: FirstCredentials) => void,
): Promise<FirstCredentials | null> {
  return db.write(systemActor('first-start'), { reason: 'Người dùng đầu tiên', role: 'register_job' }, async (tx) => {
    const present = (await tx.query('SELECT 1 FROM user_account LIMIT 1')) as unknown[];
    if (present.length > 0) return null;
    const credentials: FirstCredentials = { users: [], clients: [], keyFiles: {} };
    for (const user of demo ? DEMO_USERS : EMPTY_USERS) credentials.users.push(await makeUser(tx, user));
    if (demo) for (const client of DEMO_CLIENTS) await makeClient(tx, client, credentials);
    keep(credentials);
    return credentials;
  });
}

async function makeUser(tx: EntityManager, user: FirstUser): Promise<UserCredentials> {
  const { role, username, name, commune } = user;
  const unit = await unitOf(tx, commune ?? PROVINCE);
  const place = await placeOf(tx, unit.id, today());
  const password = randomBytes(12).toString('base64url');
  const userId = await addUser(tx, { username, displayName: name, password, mustChange: false, unit: place });
  const period = { reach: Reach.ALL_BELOW, validFrom: today(), validTo: null };
  if (!user.organisation) {
    await addAppointment(tx, { userId, role, unit: place, ...period });
    return { role, username, password, unit: unit.fullName };
  }
  const own = await cooperativeOf(tx, unit.id, user.organisation);
  await addAppointment(tx, { userId, role, unit: null, organisationId: own.id, ...period });
  return { role, username, password, unit: `${own.name}, ${unit.fullName}` };
}

async function cooperativeOf(
  tx: EntityManager,
  communeId: string,
  stated: NonNullable<FirstUser['organisation']>,
): Promise<{ id: string; name: string }> {
  const [own] = (await tx.query(
    `SELECT id, name FROM organisation WHERE commune_id = $1 AND kind = 'COOPERATIVE' AND (name_source = 'DKKD') = $2
       AND registry_status IN ('ACTIVE', 'UNKNOWN') ORDER BY name, id LIMIT 1`,
    [communeId, stated === 'STATED_BY_REGISTRY'],
  )) as { id: string; name: string }[];
  if (!own) throw new Error('The demonstration province has no such cooperative in this commune');
  return own;
}

async function makeClient(
  tx: EntityManager,
  client: (typeof DEMO_CLIENTS)[number],
  credentials: FirstCredentials,
): Promise<void> {
  const { clientId, name, scope, byKey } = client;
  const place = await placeOf(tx, (await unitOf(tx, PROVINCE)).id, today());
  const common = { clientId, name, agreement: 'Thỏa thuận minh họa', scope, unit: place };
  if (!byKey) {
    const secret = randomBytes(33).toString('base64url');
    await addClient(tx, { ...common, authentication: 'CLIENT_SECRET_BASIC', jwks: null, secret });
    credentials.clients.push({ client: name, clientId, secretOrKeyFile: secret, scopes: scope });
    return;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: `${clientId}-1`, use: 'sig', alg: 'EdDSA' };
  await addClient(tx, { ...common, authentication: 'PRIVATE_KEY_JWT', jwks: { keys: [jwk] }, secret: null });
  const file = `client-${clientId}.pem`;
  credentials.keyFiles[file] = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  credentials.clients.push({ client: name, clientId, secretOrKeyFile: `keys/${file}`, scopes: scope });
}

async function unitOf(tx: EntityManager, code: string): Promise<{ id: string; fullName: string }> {
  const [unit] = (await tx.query(
    `SELECT id, full_name AS "fullName" FROM admin_unit WHERE code = $1 AND valid_to IS NULL AND level <> 'DISTRICT'`,
    [code],
  )) as { id: string; fullName: string }[];
  if (!unit) throw new Error(`No unit of today has the code ${code}`);
  return unit;
}
