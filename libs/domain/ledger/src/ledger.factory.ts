import fc from 'fast-check';

/*
 * What the ledger must do, said a second time in the plainest way and with none of its code: a list of what happened, read
 * from the start each time. Amounts are numbers here.
 */
const ACCOUNTS = ['principal', 'interest', 'penalty', 'estimate'] as const;
type Heap = Record<(typeof ACCOUNTS)[number], number>;

export type Step =
  | { do: 'state'; day: number; principal?: number; interest?: number; penalty?: number }
  | { do: 'accrue'; day: number; amount: number }
  | { do: 'pay' | 'writeOff' | 'transfer' | 'setOff' | 'revive'; day: number; amount: number }
  | { do: 'reverse'; nth: number; withLater: boolean };

interface Fact {
  what: string;
  day: number;
  change: Heap;
  gone: boolean;
}

const NONE: Heap = { principal: 0, interest: 0, penalty: 0, estimate: 0 };
/** The order in which the model and the register both divide. */
export const MODEL_ORDER = ['PENALTY', 'INTEREST', 'PRINCIPAL'] as const;
const TAKES = ['penalty', 'interest', 'principal'] as const;
export const DAYS = 12;

/** One debt as the model remembers it. */
export class ModelBook {
  readonly facts: Fact[] = [];

  /** Does a step; false where it cannot be, and then nothing has changed. */
  do(step: Step): boolean {
    const before = this.facts.map((fact) => ({ ...fact }));
    if (this.tried(step) && this.holds()) return true;
    this.facts.splice(0, Infinity, ...before);
    return false;
  }

  on(day: number): Heap {
    const sum = { ...NONE };
    for (const fact of this.facts)
      if (!fact.gone && fact.day <= day) for (const account of ACCOUNTS) sum[account] += fact.change[account];
    return sum;
  }

  total(...whats: string[]): number {
    const facts = this.facts.filter(({ what, gone }) => !gone && whats.includes(what));
    return facts.reduce((sum, { change }) => sum + change.principal + change.interest + change.penalty, 0);
  }

  /** Nothing below nothing on any day, and one kind of interest. */
  private holds(): boolean {
    return Array.from({ length: DAYS + 1 }, (_, day) => this.on(day)).every(
      (heap) => ACCOUNTS.every((account) => heap[account] >= 0) && heap.interest * heap.estimate === 0,
    );
  }

  private tried(step: Step): boolean {
    if (step.do === 'state') return this.stated(step);
    if (step.do === 'reverse') return this.reversed(step);
    if (step.do === 'accrue') return this.add('accrue', step.day, { ...NONE, estimate: step.amount });
    const change = { ...NONE };
    let rest = step.amount;
    for (const account of TAKES) {
      const part = Math.min(rest, this.room(step.do, account, step.day));
      change[account] = step.do === 'revive' ? part : -part;
      rest -= part;
    }
    return rest === 0 && this.add(step.do, step.day, change);
  }

  private stated({ day, principal, interest, penalty }: Extract<Step, { do: 'state' }>): boolean {
    const now = this.on(day);
    if (interest !== undefined) for (const fact of this.facts) if (fact.what === 'accrue') fact.gone = true;
    const change = {
      ...NONE,
      principal: principal === undefined ? 0 : principal - now.principal,
      interest: interest === undefined ? 0 : interest - now.interest,
      penalty: penalty === undefined ? 0 : penalty - now.penalty,
    };
    const isNews = ACCOUNTS.some((account) => change[account] !== 0);
    return isNews ? this.add('state', day, change) : true;
  }

  private reversed({ nth, withLater }: Extract<Step, { do: 'reverse' }>): boolean {
    const fact = this.facts[nth];
    if (!fact || fact.gone) return false;
    fact.gone = true;
    for (let last = this.facts.length - 1; withLater && last > nth && !this.holds(); last -= 1) this.facts[last]!.gone = true;
    return true;
  }

  /* How much may move on a day so that no later day goes below nothing. */
  private room(what: string, account: (typeof TAKES)[number], from: number): number {
    const days = Array.from({ length: DAYS + 1 - from }, (_, n) => from + n);
    const held = (day: number): number => {
      if (what !== 'revive') return this.on(day)[account];
      const off = this.facts.filter((fact) => !fact.gone && fact.day <= day && ['writeOff', 'revive'].includes(fact.what));
      return -off.reduce((sum, { change }) => sum + change[account], 0);
    };
    return Math.max(0, Math.min(...days.map(held)));
  }

  private add(what: string, day: number, change: Heap): boolean {
    this.facts.push({ what, day, change, gone: false });
    return true;
  }
}

const day = fc.nat({ max: DAYS });
const amount = fc.integer({ min: 1, max: 60 });
const said = fc.option(fc.nat({ max: 80 }), { nil: undefined });

/** Random things that happen to one debt; some of them cannot. */
export const aHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('state' as const), day, principal: said, interest: said, penalty: said }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('accrue' as const), day, amount }) },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('pay' as const, 'pay' as const, 'writeOff' as const, 'transfer' as const, 'setOff' as const, 'revive' as const),
        day,
        amount,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), nth: fc.nat({ max: 8 }), withLater: fc.boolean() }) },
  ),
  { minLength: 4, maxLength: 12 },
);
