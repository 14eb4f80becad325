import { grantsSetting } from '@platform/database';
import { type Actor, type Grant, systemActor } from '@platform/kernel';
import { Client } from 'pg';

export interface Policy {
  table: string;
  name: string;
  roles: string[];
  command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  /** Permissions its expression names. */
  permissions: string[];
}

/** Asks tables as a database role with somebody's grants; everything is taken back. */
export class Walls {
  private constructor(readonly client: Client) {}

  static async open(databaseUrl: string): Promise<Walls> {
    const client = new Client({ connectionString: databaseUrl, options: '-c TimeZone=UTC', pipeline: true });
    await client.connect();
    return new Walls(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async policies(): Promise<Policy[]> {
    const { rows } = await this.client.query<Policy>(
      `SELECT tablename AS table, policyname AS name, roles::text[] AS roles, cmd AS command,
              ARRAY(SELECT DISTINCT m[1] FROM regexp_matches(coalesce(qual, '') || coalesce(with_check, ''),
                                                             'register_(?:may|in_scope)\\(''([^'']+)''', 'g') m) AS permissions
       FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`,
    );
    return rows;
  }

  /** Ids of the rows that a role sees in a table, or may change there. */
  async ids(table: string, actor: Actor, change: boolean): Promise<string[]> {
    const sql = change ? `UPDATE ${table} SET id = id RETURNING id` : `SELECT id FROM ${table}`;
    // The four travel together; PostgreSQL takes them one after the other.
    const [, , { rows }] = await Promise.all([
      this.client.query('BEGIN'),
      this.become('register_writer', actor),
      this.client.query<{ id: string }>(sql),
      this.client.query('ROLLBACK'),
    ]);
    return rows.map(({ id }) => id).sort();
  }

  /** Whether the policy is needed by at least one of its roles: what it allows is refused once it is dropped. */
  async isNeeded(policy: Policy, row: unknown): Promise<boolean> {
    // Another policy may let the one through who may do everything; then it shows with him who may do just this.
    const grants = policy.permissions.map((permission): Grant => ({ permission, level: 'NATION', unitId: null }));
    for (const actor of [systemActor('matrix'), { ...systemActor('matrix'), kind: 'USER' as const, grants }]) {
      if (await this.isNeededBy(actor, policy, row)) return true;
    }
    return false;
  }

  private async isNeededBy(actor: Actor, policy: Policy, row: unknown): Promise<boolean> {
    for (const role of policy.roles) {
      const commands =
        policy.command === 'ALL' ? (['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const) : [policy.command];
      for (const command of commands) {
        const before = await this.takenBack(() => this.isAllowed(policy.table, role, actor, command, row));
        const after = await this.takenBack(async () => {
          const dropped = `DROP POLICY ${policy.name} ON ${policy.table}`;
          await this.client.query(dropped);
          return this.isAllowed(policy.table, role, actor, command, row);
        });
        if (before && !after) return true;
      }
    }
    return false;
  }

  async aRowOf(table: string): Promise<unknown> {
    const { rows } = await this.client.query<{ row: unknown }>(`SELECT to_json(t) AS row FROM ${table} t LIMIT 1`);
    return rows[0]?.row;
  }

  private async isAllowed(
    table: string,
    role: string,
    actor: Actor,
    command: Policy['command'],
    row: unknown,
  ): Promise<boolean> {
    await this.become(role, actor);
    try {
      const { rowCount } = await this.attempt(table, command, row);
      return (rowCount ?? 0) > 0;
    } catch (error) {
      const { code } = error as { code?: string };
      // Refused by the wall; anything else (a key that is taken, a row that is pointed at) comes after it.
      return code !== '42501';
    }
  }

  private attempt(table: string, command: Policy['command'], row: unknown) {
    switch (command) {
      case 'INSERT':
        return this.client.query(`INSERT INTO ${table} SELECT * FROM json_populate_record(NULL::${table}, $1)`, [
          JSON.stringify(row),
        ]);
      case 'UPDATE':
        return this.client.query(this.updateOf(table));
      case 'DELETE':
        return this.client.query(`DELETE FROM ${table}`);
      default:
        return this.client.query(`SELECT 1 FROM ${table} LIMIT 1`);
    }
  }

  private updateOf(table: string): string {
    const column = this.updatable.get(table) ?? 'id';
    return `UPDATE ${table} SET ${column} = ${column}`;
  }

  /** A column that may be updated, for tables whose id may not. */
  readonly updatable = new Map<string, string>();

  async learnColumns(): Promise<void> {
    const { rows } = await this.client.query<{ table: string; column: string }>(
      `SELECT DISTINCT ON (table_name) table_name AS table, column_name AS column FROM information_schema.role_column_grants
       WHERE table_schema = 'public' AND privilege_type = 'UPDATE' AND grantee IN ('register_writer', 'register_job', 'w_office', 'w_dkkd', 'w_thue') ORDER BY 1, column_name = 'id' DESC, 2`,
    );
    for (const { table, column } of rows) this.updatable.set(table, column);
  }

  private async become(role: string, actor: Actor): Promise<void> {
    await this.client.query(
      `SELECT set_config('register.grants', $1, true), set_config('register.actor', 'client:x', true),
              set_config('register.reason', 'matrix', true), set_config('role', $2, true)`,
      [grantsSetting(actor), role],
    );
  }

  private async takenBack<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('BEGIN');
    try {
      return await work();
    } finally {
      await this.client.query('ROLLBACK');
    }
  }
}
