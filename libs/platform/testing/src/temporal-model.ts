/** What one source states on a period of days, as far as the model knows: name and legal status. */
export interface StatedPeriod {
  from: string;
  /** First day it no longer holds; `null` for an open end. */
  to: string | null;
  name: string;
  status: string | null;
}

export interface Believed {
  name: string;
  nameSource: 'DKKD' | 'OFFICE';
  registryStatus: string;
}

interface State {
  office: StatedPeriod[];
  registry: StatedPeriod[];
}

/**
 * The name and the legal status of one organisation, in two times: days on which a statement holds, and steps since which
 * it is believed. Nothing is overwritten: each step is a whole new state.
 */
export class TemporalModel {
  private readonly states: State[] = [];
  private readonly officeBefore: StatedPeriod[][] = [];

  constructor(first: StatedPeriod) {
    this.states.push({ office: [first], registry: [] });
  }

  get step(): number {
    return this.states.length - 1;
  }

  get canUndo(): boolean {
    return this.officeBefore.length > 0;
  }

  office(day: string): StatedPeriod | undefined {
    return holding(this.now.office, day);
  }

  registry(day: string): StatedPeriod | undefined {
    return holding(this.now.registry, day);
  }

  get lastRegistryDay(): string {
    return this.now.registry.at(-1)?.from ?? '';
  }

  /** The statement that holds on the day was wrong: it says this instead. */
  correctOffice(day: string, change: Partial<StatedPeriod>): void {
    this.officeBefore.push(this.now.office);
    this.next({ office: this.now.office.map((period) => (holds(period, day) ? { ...period, ...change } : period)) });
  }

  /** From this day on the world is another: the period ends and a new one begins. */
  changeOffice(day: string, change: Partial<StatedPeriod>): void {
    if (this.office(day)?.from === day) return this.correctOffice(day, change);
    this.officeBefore.push(this.now.office);
    this.next({ office: split(this.now.office, day, change) });
  }

  undoOffice(): void {
    this.next({ office: this.officeBefore.pop()! });
  }

  /** Whether anybody states anything about it. */
  get isThere(): boolean {
    return this.now.office.length + this.now.registry.length > 0;
  }

  /** The office takes all it has stated back: without the registry's word the organisation leaves the register. */
  removeOffice(): void {
    this.officeBefore.length = 0;
    this.next({ office: [] });
  }

  /** The office states it anew. */
  begin(period: StatedPeriod): void {
    this.next({ office: [period] });
  }

  get isOfficeSilent(): boolean {
    return this.now.office.length === 0;
  }

  stateRegistry(period: StatedPeriod): void {
    const { registry } = this.now;
    const known = registry.some(({ from }) => from === period.from);
    if (known)
      return this.next({
        registry: registry.map((one) => (one.from === period.from ? { ...one, ...period, to: one.to } : one)),
      });
    const ended = registry.map((one) => (one.to === null ? { ...one, to: period.from } : one));
    this.next({ registry: [...ended, period] });
  }

  /** What was believed after a step about a day; nothing before the first statement holds. */
  answer(step: number, day: string): Believed | null {
    const { office, registry } = this.states[step]!;
    const [d, o] = [holding(registry, day), holding(office, day)];
    if (!d && !o) return null;
    return {
      name: d?.name ?? o!.name,
      nameSource: d ? 'DKKD' : 'OFFICE',
      registryStatus: d?.status ?? o?.status ?? 'UNKNOWN',
    };
  }

  private get now(): State {
    return this.states.at(-1)!;
  }

  private next(change: Partial<State>): void {
    this.states.push({ ...this.now, ...change });
  }
}

function split(periods: readonly StatedPeriod[], day: string, change: Partial<StatedPeriod>): StatedPeriod[] {
  return periods.flatMap((period) =>
    holds(period, day)
      ? [
          { ...period, to: day },
          { ...period, ...change, from: day },
        ]
      : [period],
  );
}

function holds({ from, to }: StatedPeriod, day: string): boolean {
  return from <= day && (to === null || to > day);
}

function holding(periods: readonly StatedPeriod[], day: string): StatedPeriod | undefined {
  return periods.find((period) => holds(period, day));
}
