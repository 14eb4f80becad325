import { Client, type ClientConfig, type QueryArrayConfig, type QueryArrayResult } from 'pg';

/** What `Reads` needs of whatever carries its statements. */
export interface ReaderLines {
  query<R extends unknown[]>(statement: QueryArrayConfig): Promise<QueryArrayResult<R>>;
}

interface Line {
  client: Promise<Client>;
  load: number;
}

/* A statement without a name is a search, planned each time and of any length: others had better not stand behind it. */
const LOAD_OF_SEARCH = 4;

/**
 * Connections that carry single reading statements and nothing else: no transaction, no cursor. A statement is sent at
 * once on the connection with the least to do, behind what that one still works on, so that the answer before it and
 * the question after it travel together; the pool that waits for a free connection costs a round trip more.
 */
export class ReaderConnections implements ReaderLines {
  private readonly lines: Line[] = [];
  private closed = false;

  constructor(
    private readonly config: ClientConfig,
    private readonly size: number,
  ) {}

  async query<R extends unknown[]>(statement: QueryArrayConfig): Promise<QueryArrayResult<R>> {
    const line = this.leastBusy();
    const load = statement.name ? 1 : LOAD_OF_SEARCH;
    line.load += load;
    try {
      return await (await line.client).query<R>(statement);
    } finally {
      line.load -= load;
    }
  }

  /** Finishes what was asked, then closes. */
  async end(): Promise<void> {
    this.closed = true;
    await Promise.all(this.lines.map(async ({ client }) => (await client.catch(() => null))?.end()));
  }

  private leastBusy(): Line {
    if (this.closed) throw new Error('the reader connections are closed');
    let best: Line | undefined;
    for (const line of this.lines) if (!best || line.load < best.load) best = line;
    return best && (best.load === 0 || this.lines.length >= this.size) ? best : this.open();
  }

  private open(): Line {
    const client = new Client({ ...this.config, pipeline: true });
    const line: Line = { client: client.connect().then(() => client), load: 0 };
    const forget = (): void => {
      const at = this.lines.indexOf(line);
      if (at >= 0) this.lines.splice(at, 1);
    };
    // A connection that dies takes the statements on it along, never the process; the next statement opens another.
    client.on('error', forget).on('end', forget);
    line.client.catch(forget);
    this.lines.push(line);
    return line;
  }
}
