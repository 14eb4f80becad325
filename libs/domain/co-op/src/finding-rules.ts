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

/** What a rule is called by people, in Vietnamese and in English. */
export type RuleNames = readonly [vietnamese: string, english: string];

/** Rules of a higher lib over facts of its own: members, figures of a year. */
export interface FindingRule {
  name: string;
  /** What each code it finds under is called: `{ V8: ['Mô hình quản trị', 'Model of governance'] }`. */
  names: Readonly<Record<string, RuleNames>>;
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

/** The rules of this lib, which `FindingService` asks itself. */
const OWN_NAMES: Readonly<Record<string, RuleNames>> = {
  V1: ['Số thành viên tối thiểu của hợp tác xã', 'Least members of a cooperative'],
  V2: ['Thành viên của liên hiệp', 'Members of a union'],
  V3: ['Tổ hợp tác', 'Cooperative group'],
  V23: ['Trạng thái lệch nhau', 'Statuses disagree'],
  V24: ['Kiêm nhiệm', 'Two posts in one hand'],
  V27: ['Ngày đăng ký trước ngày thành lập', 'Registered before it was founded'],
};

/** Every code that findings are opened under, rules of the law in the order of their numbers first. */
export function namedFindingRules(): readonly (readonly [code: string, names: RuleNames])[] {
  const all = [OWN_NAMES, ...registeredFindingRules().map((rule) => rule.names)].flatMap((names) => Object.entries(names));
  const place = (code: string): number => Number(/^V(\d+)$/.exec(code)?.[1] ?? Infinity);
  return all.sort(([one], [other]) => {
    const [a, b] = [place(one), place(other)];
    return a === b ? one.localeCompare(other) : a - b;
  });
}

/** The names of a rule for a person to read; a code that no rule has any more is its own name. */
export function findingRuleNames(code: string): RuleNames {
  return namedFindingRules().find(([one]) => one === code)?.[1] ?? [code, code];
}
