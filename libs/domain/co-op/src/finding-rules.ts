import type { LegalRulesOfDay } from '@domain/legal-rule';
import type { EntityManager } from 'typeorm';
import type { Severity } from './co-op.words';

/** What one rule has found of one organisation. */
export interface OrganisationFinding {
  organisationId: string;
  /** The rule's code: `V8`. */
  rule: string;
  severity: Severity;
  message: string;
}

/** Rules of a higher lib over facts of its own: members, figures of a year. */
export interface FindingRule {
  name: string;
  /** What each code it finds under is called, in Vietnamese: `{ V8: 'Mô hình quản trị' }`. */
  names: Readonly<Record<string, string>>;
  /** Everything the rule finds of these organisations today, in a few statements for all of them together. */
  find(
    tx: EntityManager,
    organisationIds: readonly string[],
    law: LegalRulesOfDay,
  ): Promise<readonly OrganisationFinding[]>;
}

const rules = new Map<string, FindingRule>();

/**
 * Has a rule asked whenever the findings of organisations are brought up to date. What it no longer finds is closed, so
 * whoever writes the facts it looks at calls `FindingService.refresh` in the same transaction.
 */
export function registerFindingRule(rule: FindingRule): void {
  if (rules.has(rule.name)) throw new Error(`Finding rule ${rule.name} is registered twice`);
  rules.set(rule.name, rule);
}

export function registeredFindingRules(): readonly FindingRule[] {
  return [...rules.values()];
}

/** The rules of this lib over the facts of one organisation. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  V1: 'Số thành viên tối thiểu của hợp tác xã',
  V2: 'Thành viên của liên hiệp',
  V3: 'Tổ hợp tác',
  V23: 'Trạng thái lệch nhau',
  V24: 'Kiêm nhiệm',
  V27: 'Ngày đăng ký trước ngày thành lập',
};

/** The name of a rule for a person to read; a code that no rule has any more is its own name. */
export function findingRuleName(code: string): string {
  const names = [OWN_NAMES, ...registeredFindingRules().map((rule) => rule.names)];
  return names.find((one) => code in one)?.[code] ?? code;
}
