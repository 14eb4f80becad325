import { IMPORT_ERRORS } from './import.errors';

/** Lets a bounded number of pieces of work run at once and a bounded number wait. */
export class Turns {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** @throws IMPORT_BUSY when too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) {
      if (this.queue.length >= this.waiting) throw IMPORT_ERRORS.IMPORT_BUSY();
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      // Who waits takes this turn over; it is never free in between.
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
