import { RegisterError } from '@platform/kernel';
import { cellText, type SheetRow, type Workbook } from './cell';
import { openWorkbook } from './open-workbook';
import { type Answer, APART, type Order } from './read-apart.words';

/*
 * The program of the reading process: whatever a file does to it, it does to nobody else. It ends when the channel to who
 * started it breaks.
 */
let book: (Workbook & { close(): void }) | null = null;
let leave: (() => void) | null = null;

const tell = (answer: Answer): void => void process.send?.(answer);

async function read(index: number): Promise<void> {
  const sheet = book?.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  let page: SheetRow[] = [];
  let characters = 0;
  const hand = async (): Promise<void> => {
    const left = new Promise<void>((resolve) => (leave = resolve));
    tell({ page });
    page = [];
    characters = 0;
    await left;
  };
  for await (const row of sheet.rows()) {
    page.push(row);
    for (const cell of row.cells) characters += cellText(cell).length;
    if (page.length >= APART.pageRows || characters >= APART.pageCharacters) await hand();
  }
  if (page.length > 0) await hand();
  tell({ end: { merges: sheet.merges(), remarks: sheet.remarks() } });
}

async function obey(order: Order): Promise<void> {
  if ('next' in order) return leave?.();
  if ('read' in order) return read(order.read);
  book = await openWorkbook(order.open.path, order.open.fileName);
  const sheets = book.sheets.map(({ name, hidden }) => ({ name, hidden }));
  tell({ opened: { sheets, notes: book.notes } });
}

process.on('message', (order: Order) => {
  obey(order).catch((error: unknown) => tell({ refused: error instanceof RegisterError ? error.code : null }));
});
process.once('disconnect', () => process.exit(0));
