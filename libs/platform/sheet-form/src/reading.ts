/** ERROR: the cell cannot be taken over. WARNING: a person should look. INFO: worth knowing. */
export const Severity = { ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** A change of the writing that leaves the meaning as it is. */
export interface Repair {
  kind: string;
  message: string;
}

export interface Finding {
  kind: string;
  severity: Severity;
  message: string;
}

/**
 * What became of one cell. `value` goes into the register: amounts as text of whole đồng, days as `2021`, `2021-03` or
 * `2021-03-05`, counts as numbers. `proposal` is a reading that changes the meaning: it is taken over only when a
 * person accepts it, and until then `value` is null.
 */
export interface CellReading {
  value: string | number | null;
  /** The value as a Vietnamese reader expects it, where that differs from `value`. */
  shown?: string;
  /** How the cell is found again: folded, abbreviations written out. */
  key?: string;
  proposal?: string | number;
  repairs: Repair[];
  findings: Finding[];
}

export function reading(value: CellReading['value'], repairs: Repair[] = [], findings: Finding[] = []): CellReading {
  return { value, repairs, findings };
}

/** A reading without a value, for one reason. */
export function unread(severity: Severity, kind: string, message: string, repairs: Repair[] = []): CellReading {
  return { value: null, repairs, findings: [{ kind, severity, message }] };
}
