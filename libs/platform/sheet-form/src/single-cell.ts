import type { Cell } from '@platform/spreadsheet';
import { readChoice } from './choice.rules';
import { readCount } from './count.rules';
import type { FormColumn } from './form';
import { readMoney } from './money.rules';
import type { CellReading } from './reading';
import { readText } from './text.rules';

/**
 * Reads one cell of a form whose fields stand below each other: no column speaks for its unit, so an amount is in đồng
 * unless the cell itself says otherwise.
 */
export function readCell(cell: Cell, column: FormColumn): CellReading {
  switch (column.kind) {
    case 'MONEY':
      return readMoney(cell, column, { power: 0, middle: null });
    case 'COUNT':
      return readCount(cell);
    case 'CHOICE':
      return readChoice(cell, column);
    case 'TEXT':
      return readText(cell, column);
    default:
      throw new Error(`a cell of ${column.kind} is read in its column only`);
  }
}
