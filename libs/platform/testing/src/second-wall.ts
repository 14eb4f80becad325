import { grantsSetting, type ReadRequest, type Reads, type Statement } from '@platform/database';
import type { Actor } from '@platform/kernel';
import { Client } from 'pg';

export interface WallDifference {
  sql: string;
  reader: string | undefined;
  writer: string | undefined;
}

/**
 * The second wall, asked the same: every compiled statement runs again as `register_writer` under row-level security,
 * with the grants of whoever asked. The two must give the same text.
 */
export class SecondWall {
  private readonly waiting: { statement: Statement; request: ReadRequest; reader: string | undefined }[] = [];
  compared = 0;

  private constructor(private readonly client: Client) {}

  static async watch(databaseUrl: string, reads: Reads): Promise<SecondWall> {
    const client = new Client({ connectionString: databaseUrl, options: '-c TimeZone=UTC', pipeline: true });
    await client.connect();
    const wall = new SecondWall(client);
    reads.observer = (statement, request, reader) => wall.waiting.push({ statement, request, reader });
    return wall;
  }

  /** Compares what was asked since the last call; `asked` is a control that asks the wall as somebody else. */
  async differences(asked?: Actor): Promise<WallDifference[]> {
    const differences = this.waiting.splice(0).map(async ({ statement, request, reader }) => {
      const writer = await this.asWriter(grantsSetting(asked ?? request.actor), statement);
      this.compared += 1;
      return reader === writer ? [] : [{ sql: statement.sql, reader, writer }];
    });
    return (await Promise.all(differences)).flat();
  }

  private async asWriter(grants: string, { sql, params }: Statement): Promise<string | undefined> {
    // The four travel together; PostgreSQL takes them one after the other.
    const [, , answer] = await Promise.all([
      this.client.query('BEGIN READ ONLY'),
      this.client.query(`SELECT set_config('register.grants', $1, true), set_config('role', 'register_writer', true)`, [
        grants,
      ]),
      this.client.query<{ j: string }>(sql, params),
      this.client.query('ROLLBACK'),
    ]);
    return answer.rows[0]?.j;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
