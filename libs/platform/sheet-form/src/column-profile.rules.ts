import { type Cell, cellText, isBlank, isSerial } from '@platform/spreadsheet';
import { formulaError, isPlaceholder } from './clean-text.rules';
import { writtenMoney } from './money-text.rules';

/** The figures of a column, seen whole: how many, and the size in the middle of them, as written; null when too few. */
export interface ColumnProfile {
  filled: number;
  numeric: number;
  middle: number | null;
}

const STEPS_PER_TEN = 20;
const STEPS = 18 * STEPS_PER_TEN;
/** Fewer figures than this say nothing about what is usual. */
const ENOUGH = 20;

/**
 * Counts the sizes of the figures of one column in steps of a twentieth of a power of ten: bounded memory for any
 * number of rows. Zero and empty cells have no size.
 */
export class ProfileBuilder {
  private readonly counts = new Uint32Array(STEPS);
  private filled = 0;
  private numeric = 0;

  add(cell: Cell): void {
    if (isBlank(cell)) return;
    this.filled++;
    if (isSerial(cell) || formulaError(cell)) return;
    const text = cellText(cell);
    if (text.length > 40 || !/\d/.test(text) || isPlaceholder(text)) return;
    const written = writtenMoney(text, 0);
    if (!written || written.whole === 0n) return;
    this.numeric++;
    const step = Math.floor(Math.log10(Math.abs(Number(written.whole))) * STEPS_PER_TEN);
    const index = Math.min(STEPS - 1, Math.max(0, step));
    this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  /** Figures without a unit of their own count as they are written, whatever the column's unit. */
  profile(): ColumnProfile {
    return { filled: this.filled, numeric: this.numeric, middle: this.numeric < ENOUGH ? null : this.middle() };
  }

  private middle(): number {
    let seen = 0;
    for (let step = 0; step < STEPS; step++) {
      seen += this.counts[step] ?? 0;
      if (seen * 2 >= this.numeric) return 10 ** ((step + 0.5) / STEPS_PER_TEN);
    }
    return 0;
  }
}
