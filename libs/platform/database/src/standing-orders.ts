import { snakeCase } from './naming';
import { type TableInfo, tableInfoByName } from './table-info';

/**
 * Everything a table needs beside its columns: history, triggers, policies and grants, written from its `TableInfo`.
 * Each order has a name by which the catalogue check finds it; a migration carries the text.
 */
export interface StandingOrder {
  table: string;
  kind: 'trigger' | 'policy' | 'grant' | 'history' | 'security';
  name: string;
  sql: string;
}

const EVERY_WRITER = ['register_writer', 'register_job', 'w_dkkd', 'w_thue', 'w_office'];

export function keepsHistory({ kind }: TableInfo): boolean {
  return kind === 'period-fact' || kind === 'versioned';
}

function isAudited({ kind }: TableInfo): boolean {
  return keepsHistory({ kind } as TableInfo) || kind === 'ledger';
}

export function standingOrders(info: TableInfo): StandingOrder[] {
  const orders = [...triggers(info), ...security(info, info.table)];
  if (!keepsHistory(info)) return orders;
  const history = `${info.table}_history`;
  return [
    {
      table: info.table,
      kind: 'history',
      name: history,
      sql:
        `CREATE TABLE ${history} (known_to timestamptz NOT NULL, LIKE ${info.table})` +
        `;CREATE INDEX ${history}_id_known_to_idx ON ${history} (id, known_to)`,
    },
    ...orders,
    ...security({ ...info, table: history, write: null, writers: [], deletable: false }, history),
  ];
}

function triggers(info: TableInfo): StandingOrder[] {
  const { table } = info;
  const order = (name: string, sql: string): StandingOrder => ({
    table,
    kind: 'trigger',
    name,
    sql: `CREATE TRIGGER ${name} ${sql}`,
  });
  const orders: StandingOrder[] = [];
  if (keepsHistory(info)) {
    orders.push(
      order(`${table}_touch`, `BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION register_touch()`),
      order(
        `${table}_history_update`,
        `AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()`,
      ),
      order(
        `${table}_history_delete`,
        `AFTER DELETE ON ${table} REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION register_history()`,
      ),
    );
  }
  if (isAudited(info)) {
    for (const operation of ['insert', 'update', 'delete'] as const) {
      const rows = operation === 'delete' ? 'OLD TABLE AS rows' : 'NEW TABLE AS rows';
      orders.push(
        order(
          `${table}_audit_${operation}`,
          `AFTER ${operation.toUpperCase()} ON ${table} REFERENCING ${rows} FOR EACH STATEMENT EXECUTE FUNCTION register_audit()`,
        ),
      );
    }
  }
  if (info.kind === 'ledger') {
    orders.push(
      order(
        `${table}_append_only`,
        `BEFORE UPDATE OR DELETE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION register_append_only()`,
      ),
    );
  }
  return orders;
}

/** The place that stands for all places in what `register_reach` answers. */
const EVERYWHERE = `'00000000-0000-0000-0000-000000000000'::uuid`;

/*
 * What the actor holds is asked once for a statement, by a sub-select of its own, and not once for each row: it is read
 * from the settings of the transaction, and an undo of 5,000 rows would read it millions of times.
 */
const may = (permission: string): string => `(SELECT register_may('${permission}'))`;

/**
 * The predicate of one table for one permission, as row-level security states it over the row `alias`: where the row lies,
 * and for a class that is confided to some, that it lies where the caller is one of them.
 */
export function scopeExpression(info: TableInfo, permission: string | null, alias = '', forWriting = false): string {
  const place = placeExpression(info, permission, alias, forWriting);
  if (!info.confided) return place;
  const column = `${alias || info.table}.${snakeCase(info.confided.by)}`;
  const to = Object.entries(info.confided.to);
  const each = to.map(([value, code]) => `(${column} = '${value}' AND (${placeExpression(info, code, alias, forWriting)}))`);
  const named = to.map(([value]) => `'${value}'`).join(', ');
  return `(${place}) AND (${[`${column} NOT IN (${named})`, ...each].join(' OR ')})`;
}

function placeExpression(info: TableInfo, permission: string | null, alias: string, forWriting: boolean): string {
  const row = alias ? `${alias}.` : '';
  if (info.scope === 'OPEN') return permission ? may(permission) : 'true';
  if (info.scope === 'TERRITORY') {
    if (!permission) return 'true';
    const places = [
      EVERYWHERE,
      ...['province_id', 'commune_id', info.appointable].filter(Boolean).map((column) => row + column),
    ];
    return `ARRAY[${places.join(', ')}] && (SELECT register_reach('${permission}'))`;
  }
  if (info.scope === 'LINKED') return linkedExpression(info, permission, alias, forWriting);
  const { through, parent, founding, left } = info.scope;
  const parties = forWriting ? through.slice(0, 1) : through;
  const seen = parties
    .map((property, index) => {
      const above = `${alias || 'row'}_${parent}${index || ''}`;
      const inside = scopeExpression(tableInfoByName(parent), permission, above, forWriting);
      return `EXISTS (SELECT 1 FROM ${parent} ${above} WHERE ${above}.id = ${row || `${info.table}.`}${snakeCase(property)}_id AND (${inside}))`;
    })
    .join(' OR ');
  const [first] = through;
  const own = row || `${info.table}.`;
  const above = `${own}${snakeCase(first)}_id`;
  // A parent that has gone is written no more, and shows nobody behind its rows.
  const gone = left && !forWriting && !alias ? `${left}(${above})` : undefined;
  const place = founding ? `${own}${snakeCase(founding)}_id` : gone;
  if (!place || !permission) return seen;
  return (
    `${seen} OR (NOT register_row_exists('${parent}', ${above})` +
    ` AND register_unit_in_scope('${permission}', ${place}))`
  );
}

/* Seen through the rows that point at it, each behind its own wall; by the transaction that is about to link it; by our jobs. */
function linkedExpression(info: TableInfo, permission: string | null, alias: string, forWriting: boolean): string {
  const own = alias || info.table;
  const seen = info.links().map(({ from, column }, index) => {
    const by = `${alias || 'row'}_by${index}`;
    const inside = scopeExpression(from, permission, by, forWriting);
    return `EXISTS (SELECT 1 FROM ${from.table} ${by} WHERE ${by}.${column} = ${own}.id AND (${inside}))`;
  });
  const anywhere = [`${own}.known_from = transaction_timestamp()`, may('system'), ...seen].join(' OR ');
  return permission ? `${may(permission)} AND (${anywhere})` : `(${anywhere})`;
}

function security(info: TableInfo, table: string): StandingOrder[] {
  const policy = (name: string, clause: string): StandingOrder => ({
    table,
    kind: 'policy',
    name: `${table}_${name}`,
    sql: `CREATE POLICY ${table}_${name} ON ${table} ${clause}`,
  });
  const orders: StandingOrder[] = [
    {
      table,
      kind: 'security',
      name: `${table}_rls`,
      sql: `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    },
    // The compiler's role passes without a predicate: its statements carry the scope themselves, and a policy
    // would keep enum, range and text conditions from being index conditions.
    policy('reader', 'FOR SELECT TO register_reader USING (true)'),
    policy('owner', 'TO CURRENT_USER USING (true) WITH CHECK (true)'),
    policy('read', `FOR SELECT TO ${EVERY_WRITER.join(', ')} USING (${scopeExpression(info, info.read)})`),
    grant(table, 'SELECT', ['register_reader', ...EVERY_WRITER]),
  ];
  if (info.writers.length === 0) return orders;
  const roles = info.writers.join(', ');
  const mayWrite = info.write ? scopeExpression(info, info.write, '', true) : may('system');
  orders.push(policy('insert', `FOR INSERT TO ${roles} WITH CHECK (${mayWrite})`));
  const verbs = ['INSERT'];
  if (info.kind !== 'ledger') {
    orders.push(policy('update', `FOR UPDATE TO ${roles} USING (${mayWrite}) WITH CHECK (${mayWrite})`));
    verbs.push('UPDATE');
  }
  if (info.deletable) {
    orders.push(policy('delete', `FOR DELETE TO ${roles} USING (${mayWrite})`));
    verbs.push('DELETE');
  }
  orders.push(grant(table, verbs.join(', '), info.writers));
  return orders;
}

function grant(table: string, verbs: string, roles: readonly string[]): StandingOrder {
  return {
    table,
    kind: 'grant',
    name: `${table}:${verbs}:${roles.join('+')}`,
    sql: `GRANT ${verbs} ON ${table} TO ${roles.join(', ')}`,
  };
}
