import { AdminUnit } from '@domain/admin-unit';
import { Bytes, Choice, Identified, Instant, Json, Record, Ref, Text, Versioned } from '@platform/api';
import type { Relation } from 'typeorm';
import { CLIENT_MANAGE, CLIENT_READ } from './identity.permissions';

export const ClientAuthentication = {
  PRIVATE_KEY_JWT: 'PRIVATE_KEY_JWT',
  CLIENT_SECRET_BASIC: 'CLIENT_SECRET_BASIC',
} as const;
export type ClientAuthentication = (typeof ClientAuthentication)[keyof typeof ClientAuthentication];

export const CLIENT_ID = /^[a-z0-9][a-z0-9-]{2,59}$/;

/** A program that reads or sends data under an agreement: what it may (scopes) and where (one unit). */
@Record({
  table: 'api_client',
  kind: 'versioned',
  scope: 'OPEN',
  read: CLIENT_READ,
  write: CLIENT_MANAGE,
  describe: 'Phần mềm được phép kết nối',
})
export class ApiClient extends Versioned {
  @Text({ describe: 'Mã phần mềm (client_id)', max: 60, matches: CLIENT_ID, unique: true, filter: true, sort: true })
  clientId!: string;

  @Text({ describe: 'Tên phần mềm và đơn vị chủ quản', min: 3, max: 200, sort: true, vietnamese: true })
  name!: string;

  @Text({ describe: 'Số thỏa thuận chia sẻ dữ liệu', nullable: true, max: 100 })
  agreement!: string | null;

  @Choice(ClientAuthentication, 'ClientAuthentication', { describe: 'Cách tự xác thực', filter: true })
  authentication!: ClientAuthentication;

  /** SHA-256 of a secret of at least 256 random bits: nothing is gained by a slow hash. */
  @Bytes({ nullable: true })
  secretHash!: Uint8Array | null;

  @Json({ describe: 'Khóa công khai (JWKS) của phần mềm', nullable: true })
  jwks!: { keys: object[] } | null;

  @Text({ describe: 'Phạm vi được phép, cách nhau bằng dấu cách', max: 1000 })
  scope!: string;

  @Ref(() => AdminUnit, { describe: 'Địa bàn (rỗng: cả nước)', nullable: true, filter: true })
  unit!: Relation<AdminUnit> | null;

  @Instant({ describe: 'Ngừng cho phép từ lúc', nullable: true, filter: true })
  disabledAt!: Date | null;
}

/**
 * A signed assertion a program has used. It stands in the database, so that a second use is refused by any process and
 * after a restart; it is dropped once the assertion would have expired anyway.
 */
@Record({ table: 'used_assertion', kind: 'reference', scope: 'OPEN', deletable: true })
export class UsedAssertion extends Identified {
  @Instant({ index: true })
  expiresAt!: Date;
}
