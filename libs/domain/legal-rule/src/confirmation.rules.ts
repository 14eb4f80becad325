import type { IsoDate } from '@platform/kernel';
import { legalRuleErrors } from './legal-parameter.errors';
import { fitsKind, type LegalPeriod, type LegalValue } from './legal-parameter.rules';

/** What an officer states about a parameter. */
export interface Statement {
  readonly value?: unknown;
  readonly validFrom?: IsoDate | null;
  readonly source?: string | null;
}

/** KEEP: the value stands and is confirmed. REPLACE: another value holds from a day on; the row ends there. */
export type Confirmation =
  | { readonly act: 'KEEP' }
  | { readonly act: 'REPLACE'; readonly value: LegalValue; readonly from: IsoDate; readonly source: string };

/**
 * What follows from a statement. A value stated from the first day of its row leaves the row an empty period: it never
 * held, and is still there to read.
 * @throws RegisterError for a row already replaced, a value of another kind, a day outside the row's period,
 * a new value without its source, or nothing to confirm.
 */
export function confirmationOf(row: LegalPeriod, { value, validFrom, source }: Statement): Confirmation {
  if (row.validTo !== null && row.validTo <= row.validFrom) throw legalRuleErrors.LEGAL_PARAMETER_ENDED();
  const stated = value !== undefined && value !== null;
  if (!stated) {
    if (row.value === null) throw legalRuleErrors.LEGAL_PARAMETER_NO_VALUE({ field: 'value' });
    if (validFrom) throw legalRuleErrors.LEGAL_PARAMETER_NO_VALUE({ field: 'validFrom' });
    return { act: 'KEEP' };
  }
  if (!fitsKind(row.kind, value)) throw legalRuleErrors.LEGAL_PARAMETER_VALUE({ field: 'value' });
  const from = validFrom ?? row.validFrom;
  if (from < row.validFrom || (row.validTo !== null && from >= row.validTo)) {
    throw legalRuleErrors.LEGAL_PARAMETER_PERIOD({ field: 'validFrom' });
  }
  if (from === row.validFrom && JSON.stringify(sorted(value)) === JSON.stringify(sorted(row.value)))
    return { act: 'KEEP' };
  if (!source?.trim()) throw legalRuleErrors.LEGAL_PARAMETER_SOURCE({ field: 'source' });
  return { act: 'REPLACE', value, from, source: source.trim() };
}

/** Objects compare whatever the order of their keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
