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
