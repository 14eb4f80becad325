import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { RegisterError } from '@platform/kernel';
import type { Merge, Sheet, SheetRow, Workbook } from './cell';
import { type Answer, APART, type Order } from './read-apart.words';
import { spreadsheetErrors } from './spreadsheet.errors';

const PROGRAM = join(__dirname, `read-apart.child${extname(__filename)}`);

/**
 * `openWorkbook` in a process of its own, with a heap and a time of its own: a file that breaks it is refused, and whoever
 * asked goes on. Rows come page by page, as they are wanted. The caller closes it.
 * @throws FILE_… as `openWorkbook` does, FILE_TOO_COMPLEX when the process ran out of memory or time.
 */
export async function openWorkbookApart(
  path: string,
  fileName: string,
  bounds: { heapMegabytes: number; waitMilliseconds: number } = APART,
): Promise<Workbook & { close(): void }> {
  const reader = new Reader(bounds);
  try {
    const answer = await reader.ask({ open: { path, fileName } });
    if (!('opened' in answer)) throw spreadsheetErrors.FILE_DAMAGED();
    const { sheets, notes } = answer.opened;
    return {
      sheets: sheets.map(({ name, hidden }, index) => new SheetApart(name, hidden, index, reader)),
      notes,
      close: () => reader.close(),
    };
  } catch (error) {
    reader.close();
    throw error;
  }
}

class SheetApart implements Sheet {
  private last: { merges: readonly Merge[]; remarks: readonly string[] } = { merges: [], remarks: [] };

  constructor(
    readonly name: string,
    readonly hidden: boolean,
    private readonly index: number,
    private readonly reader: Reader,
  ) {}

  merges(): readonly Merge[] {
    return this.last.merges;
  }

  remarks(): readonly string[] {
    return this.last.remarks;
  }

  async *rows(): AsyncGenerator<SheetRow> {
    this.reader.begin();
    let answer = await this.reader.ask({ read: this.index });
    while ('page' in answer) {
      yield* answer.page;
      answer = await this.reader.ask({ next: true });
    }
    if ('end' in answer) this.last = answer.end;
  }
}

/** The process and the one question it is working on. */
class Reader {
  private readonly child: ChildProcess;
  private settle: ((answer: Answer | RegisterError) => void) | null = null;
  private ended: RegisterError | null = null;
  private left: number;

  constructor(private readonly bounds: { heapMegabytes: number; waitMilliseconds: number }) {
    this.left = bounds.waitMilliseconds;
    const execArgv = [...process.execArgv, `--max-old-space-size=${bounds.heapMegabytes}`];
    this.child = fork(PROGRAM, [], { execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.child.on('message', (answer: Answer) => this.settle?.(answer));
    // It never ends by itself while somebody waits: whatever ended it, this file did.
    this.child.once('exit', () => this.end());
    this.child.once('error', () => this.end());
  }

  /** A sheet is read from its top: the time begins anew. */
  begin(): void {
    this.left = this.bounds.waitMilliseconds;
  }

  async ask(order: Order): Promise<Exclude<Answer, { refused: string | null }>> {
    if (this.ended) throw this.ended;
    const since = Date.now();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), this.left);
    try {
      const answer = await new Promise<Answer | RegisterError>((resolve) => {
        this.settle = resolve;
        this.child.send(order, (error) => (error ? this.end() : undefined));
      });
      if (answer instanceof Error) throw answer;
      if ('refused' in answer) throw refusal(answer.refused);
      return answer;
    } finally {
      clearTimeout(timer);
      this.settle = null;
      this.left -= Date.now() - since;
    }
  }

  close(): void {
    this.child.removeAllListeners('exit');
    this.child.kill('SIGKILL');
  }

  private end(): void {
    this.ended = spreadsheetErrors.FILE_TOO_COMPLEX();
    this.settle?.(this.ended);
  }
}

function refusal(code: string | null): RegisterError {
  const make = Object.entries(spreadsheetErrors).find(([known]) => known === code)?.[1];
  return (make ?? spreadsheetErrors.FILE_DAMAGED)();
}
