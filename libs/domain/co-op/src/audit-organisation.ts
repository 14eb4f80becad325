import { AuditEntry } from '@platform/audit';
import { derivedField } from '@platform/api';
import { allTables, snakeCase, type TableInfo, tableInfoByName } from '@platform/database';
import { Organisation } from './organisation.entity';

/* Walks from a table up the rows it belongs to; nothing where it does not end at an organisation. */
function organisationOf(info: TableInfo, recordId: string): string[] {
  let [at, from, step] = [info, `${info.table} s0`, 0];
  while (typeof at.scope === 'object') {
    const parent = tableInfoByName(at.scope.parent);
    from += ` JOIN ${parent.table} s${step + 1} ON s${step + 1}.id = s${step}.${snakeCase(at.scope.through[0])}_id`;
    [at, step] = [parent, step + 1];
  }
  if (at.table !== 'organisation') return [];
  return [`WHEN '${info.table}' THEN (SELECT s${step}.id FROM ${from} WHERE s0.id = ${recordId})`];
}

/** Whose record a row of the trail belongs to. Read like any organisation: who may not see it is told nothing of it. */
export const AuditEntryOrganisation = derivedField({
  on: AuditEntry,
  field: 'organisation',
  type: () => Organisation,
  to: () => Organisation,
  describe: 'Tổ chức mà dòng dữ liệu thuộc về; rỗng khi không thuộc tổ chức nào, đã xóa, hoặc không được xem',
  sql: (alias) => {
    const cases = [...allTables().values()].flatMap((info) => organisationOf(info, `${alias}.record_id`));
    return `CASE ${alias}.record_table ${cases.join(' ')} END`;
  },
});
