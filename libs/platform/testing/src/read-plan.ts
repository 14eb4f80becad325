import type { Reads, Statement } from '@platform/database';
import { Client } from 'pg';
import { signedInAs } from './least-roles';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** What a statement really did: pages of 8 KiB touched, tables read from end to end, rows taken from a table. */
export interface ReadPlan {
  buffers: number;
  sequential: string[];
  rowsOf(table: string): number;
}

/** Runs what was asked once more as the reader under `EXPLAIN (ANALYZE, BUFFERS)`. */
export class PlanReader {
  private last: Statement | null = null;

  private constructor(private readonly client: Client) {}

  static async watch(databaseUrl: string, reads: Reads): Promise<PlanReader> {
    // The disks of the installation (apps/api/runtime/database.mjs), whatever server a test was given.
    const options = '-c TimeZone=UTC -c random_page_cost=1.1';
    const client = new Client({ connectionString: signedInAs(databaseUrl, 'register_reader'), options });
    await client.connect();
    const plans = new PlanReader(client);
    reads.observer = (statement) => (plans.last = statement);
    return plans;
  }

  /** The statement asked last, as it was sent. */
  lastText(): string {
    return this.last!.sql;
  }

  /** The plan of the statement asked last. Twice, so that what is cached by then does not count. */
  async ofLast(): Promise<ReadPlan> {
    const { sql, params } = this.last!;
    await this.client.query(sql, params);
    const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
      params,
    );
    const nodes = flat(rows[0]!['QUERY PLAN'][0].Plan);
    const [top] = nodes as [PlanNode];
    return {
      buffers: (top['Shared Hit Blocks'] ?? 0) + (top['Shared Read Blocks'] ?? 0),
      sequential: nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'] ?? ''),
      rowsOf: (table) =>
        nodes
          .filter((node) => node['Relation Name'] === table)
          .reduce((sum, node) => sum + (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0), 0),
    };
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

function flat(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
