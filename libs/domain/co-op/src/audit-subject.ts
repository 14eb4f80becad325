import { AuditEntry } from '@platform/audit';
import { derivedField, registerEnumOnce } from '@platform/api';
import { allTables, scopeExpression, snakeCase, type TableInfo, tableInfoByName } from '@platform/database';
import { Field, ID, ObjectType } from '@nestjs/graphql';

const SubjectKind = {
  ORGANISATION: 'ORGANISATION',
  USER: 'USER',
  UNIT: 'UNIT',
  LEGAL_PARAMETER: 'LEGAL_PARAMETER',
  SERIES: 'SERIES',
} as const;
registerEnumOnce(SubjectKind, 'AuditSubjectKind');

@ObjectType({ description: 'Hồ sơ mà một dòng nhật ký nói tới, hoặc hồ sơ chứa dòng dữ liệu đó' })
class AuditSubject {
  @Field(() => SubjectKind, { description: 'Hồ sơ gì' }) kind!: string;
  @Field(() => ID) id!: string;
  @Field({ description: 'Tên để đọc' }) name!: string;
}

/** Records that have a page of their own, by the column that names them. */
const NAMED: readonly (readonly [table: string, kind: keyof typeof SubjectKind, name: string])[] = [
  ['organisation', 'ORGANISATION', 'name'],
  ['user_account', 'USER', 'display_name'],
  ['admin_unit', 'UNIT', 'full_name'],
  ['legal_parameter', 'LEGAL_PARAMETER', 'label'],
  ['outside_series', 'SERIES', 'name'],
];

/* Walks from a table up the rows it belongs to: the way to the record whose page shows the row. */
function wayUp(info: TableInfo): { from: string; last: TableInfo; alias: string } {
  let [at, from, step] = [info, `${info.table} s0`, 0];
  while (typeof at.scope === 'object' && !NAMED.some(([table]) => table === at.table)) {
    const parent = tableInfoByName(at.scope.parent);
    from += ` JOIN ${parent.table} s${step + 1} ON s${step + 1}.id = s${step}.${snakeCase(at.scope.through[0])}_id`;
    [at, step] = [parent, step + 1];
  }
  return { from, last: at, alias: `s${step}` };
}

/* The role that reads passes the policies: the wall of the named record stands here. Who may not see it is told no name. */
function subjectSql(alias: string): string {
  const cases = [...allTables().values()].flatMap((info) => {
    const { from, last, alias: end } = wayUp(info);
    const named = NAMED.find(([table]) => table === last.table);
    if (!named) return [];
    const [, kind, name] = named;
    const seen = `(${scopeExpression(last, last.read, end)})`;
    const found = `jsonb_build_object('kind', '${kind}', 'id', ${end}.id, 'name', ${end}.${name})`;
    return [`WHEN '${info.table}' THEN (SELECT ${found} FROM ${from} WHERE s0.id = ${alias}.record_id AND ${seen})`];
  });
  return `CASE ${alias}.record_table ${cases.join(' ')} END`;
}

export const AuditEntrySubject = derivedField({
  on: AuditEntry,
  field: 'subject',
  type: () => AuditSubject,
  describe: 'Hồ sơ liên quan, theo tên của hôm nay; rỗng khi không được xem, đã xóa, hoặc không có trang riêng',
  sql: (alias) => subjectSql(alias),
});
