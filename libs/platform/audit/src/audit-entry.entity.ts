import { Bytes, computedField, Identified, Instant, permission, Record, recordName, Text, Uuid } from '@platform/api';
import { Field } from '@nestjs/graphql';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';

export const AUDIT_READ = permission('audit:read', 'Xem nhật ký thay đổi', [
  'PROVINCE_OFFICER',
  'AUDITOR',
  'SYSTEM_ADMIN',
]);

/**
 * That somebody changed a row: who, when, why, by which request, and the hash of what the row became. Written by the
 * triggers of every table inside the change itself; the table is made by the foundation, in partitions of a month, and
 * this class only reads it. It names a row and holds nothing of its content, so it belongs to no commune; the resolver
 * asks for a permission that reaches at least a province.
 */
@Record({
  table: 'audit_entry',
  kind: 'reference',
  scope: 'OPEN',
  read: AUDIT_READ,
  writers: [],
  describe: 'Một dòng của nhật ký thay đổi: ai, lúc nào, vì sao, dòng dữ liệu nào',
})
@Check('audit_entry_operation_check', `operation IN ('INSERT', 'UPDATE', 'DELETE', 'READ')`)
@Index('audit_entry_record_idx', { synchronize: false })
@Index('audit_entry_at_idx', { synchronize: false })
@Index('audit_entry_unsealed_idx', { synchronize: false })
@Index('audit_entry_position_idx', { synchronize: false })
export class AuditEntry extends Identified {
  /* Part of the key, because the table is divided by it. */
  @Instant({ describe: 'Lúc', filter: true, sort: true })
  @PrimaryColumn({ type: 'timestamptz', default: () => 'transaction_timestamp()' })
  at!: Date;

  @Text({ describe: 'Người hoặc hệ thống thực hiện', max: 200, filter: true })
  actorId!: string;

  @Text({ describe: 'Lý do', max: 2000 })
  reason!: string;

  @Text({ describe: 'Mã yêu cầu: mọi dòng của một lần thao tác có cùng mã', max: 200, filter: true })
  requestId!: string;

  @Text({ describe: 'Thao tác: INSERT, UPDATE, DELETE, READ', max: 10, filter: true })
  operation!: string;

  @Text({ describe: 'Bảng', max: 63, filter: true })
  recordTable!: string;

  @Uuid({ describe: 'Định danh của dòng bị thay đổi', filter: true })
  recordId!: string;

  @Bytes()
  recordHash!: Buffer;

  @Column({ type: 'bigint', nullable: true })
  @Field(() => String, { nullable: true, description: 'Số thứ tự trong chuỗi niêm phong; rỗng khi chưa niêm phong' })
  position!: string | null;

  @Bytes({ nullable: true })
  chainHash!: Buffer | null;
}

export const AuditEntryRecordName = computedField({
  on: AuditEntry,
  field: 'recordName',
  type: () => String,
  describe: 'Dòng dữ liệu thuộc loại gì, bằng lời; rỗng khi bảng chỉ dùng bên trong hệ thống',
  needs: ['recordTable'],
  compute: ({ recordTable }) => recordName(recordTable as string),
});
