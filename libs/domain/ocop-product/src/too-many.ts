const WINDOW_MS = 60_000;
/* A market stall full of people behind one address still gets through; a list of all ids does not. */
const PER_WINDOW = 120;
const ADDRESSES = 10_000;

/** How many public pages one address asks for in a minute. */
export class TooMany {
  private readonly asked = new Map<string, number>();
  private since = 0;

  /** Counts the request; true where this address has asked too often. `now` in milliseconds. */
  refuses(address: string, now = Date.now()): boolean {
    if (now - this.since >= WINDOW_MS || this.asked.size >= ADDRESSES) {
      this.asked.clear();
      this.since = now;
    }
    const count = (this.asked.get(address) ?? 0) + 1;
    this.asked.set(address, count);
    return count > PER_WINDOW;
  }
}
