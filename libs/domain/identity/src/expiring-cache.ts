/**
 * Values for a few seconds, each loaded once however many ask at the same time. What is forgotten while it loads is
 * not kept: the next question loads it anew.
 */
export class ExpiringCache<T> {
  private readonly entries = new Map<string, { value: Promise<T>; until: number }>();

  constructor(
    private readonly seconds: number,
    private readonly capacity = 10_000,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(key: string, load: () => Promise<T>): Promise<T> {
    const found = this.entries.get(key);
    if (found && found.until > this.now()) return found.value;
    if (!found && this.entries.size >= this.capacity) this.entries.delete(this.entries.keys().next().value!);
    const entry = { value: load(), until: this.now() + this.seconds * 1000 };
    this.entries.set(key, entry);
    entry.value.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    });
    return entry.value;
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  forgetAll(): void {
    this.entries.clear();
  }
}
