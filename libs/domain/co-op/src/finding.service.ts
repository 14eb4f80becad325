import { LegalRules } from '@domain/legal-rule';
import { asSystem } from '@platform/database';
import { type IsoDate, today } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parametersFor } from './co-op.parameters';
import { findingsOf, type OrganisationFacts } from './co-op.rules';
import { registeredFindingRules } from './finding-rules';
import { GOVERNANCE_FINDINGS } from './governance.findings';
import { registeredFollowers } from './organisation-followers';

type FactRow = OrganisationFacts & { id: string };

const SLICE = 2_000;

/** Keeps the open findings of organisations equal to what the rules say of their stored facts today. */
@Injectable()
export class FindingService {
  constructor(private readonly rules: LegalRules) {}

  /** Opens what is newly broken and closes what no longer is: three statements and those of what is registered per 2,000. */
  async refresh(tx: EntityManager, organisationIds: readonly string[], day: IsoDate = today()): Promise<void> {
    for (let at = 0; at < organisationIds.length; at += SLICE) {
      const slice = organisationIds.slice(at, at + SLICE);
      // What the rules find does not depend on what the one who writes may read.
      await asSystem(tx, () => this.refreshSlice(tx, slice, day));
    }
  }

  /**
   * Projects the organisations of which a statement, a post or a membership begins or ends today without a write of its
   * own, and brings their findings up to date; the worker's round calls it.
   * @returns how many there were.
   */
  async refreshDue(tx: EntityManager, day: IsoDate = today()): Promise<number> {
    const due = (await tx.query('SELECT organisation_id AS id FROM organisation_due() ORDER BY 1')) as { id: string }[];
    await tx.query('SELECT organisation_project_due()');
    await this.refresh(
      tx,
      due.map(({ id }) => id),
      day,
    );
    return due.length;
  }

  /* What was merged stays as it was: the rules look at the one that stands for it. */
  private async refreshSlice(tx: EntityManager, asked: readonly string[], day: string): Promise<void> {
    const rows = (await tx.query(
      `SELECT id, kind, registry_status AS "registryStatus", tax_status AS "taxStatus", established_on::text AS "establishedOn",
              registered_on::text AS "registeredOn",
              official_member_count AS "officialMemberCount", charter_capital::text AS "charterCapital",
              representative_id AS "representativeId"
       FROM organisation WHERE id = ANY($1::uuid[]) AND merged_into_id IS NULL`,
      [asked],
    )) as FactRow[];
    const ids = rows.map(({ id }) => id);
    const law = await this.rules.at(day, tx);
    const found: FoundRow[] = [];
    for (const row of rows) {
      for (const finding of findingsOf(row, parametersFor(law, row.establishedOn))) {
        found.push({
          organisation_id: row.id,
          rule: finding.rule,
          severity: finding.severity,
          message: finding.message,
        });
      }
    }
    for (const rule of [GOVERNANCE_FINDINGS, ...registeredFindingRules()]) {
      for (const { organisationId, ...finding } of await rule.find(tx, ids, law)) {
        found.push({ organisation_id: organisationId, ...finding });
      }
    }
    await storeFindings(tx, ids, found, day);
    for (const follower of registeredFollowers()) await follower.follow(tx, ids, law);
  }
}

interface FoundRow {
  organisation_id: string;
  rule: string;
  severity: string;
  message: string;
}

async function storeFindings(
  tx: EntityManager,
  ids: readonly string[],
  found: readonly FoundRow[],
  day: string,
): Promise<void> {
  const json = JSON.stringify(found);
  await tx.query(
    `UPDATE rule_finding e SET closed_on = $3
     WHERE e.organisation_id = ANY($1::uuid[]) AND e.closed_on IS NULL AND NOT EXISTS (
       SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS n(organisation_id uuid, rule text, message text)
       WHERE n.organisation_id = e.organisation_id AND n.rule = e.rule AND n.message = e.message)`,
    [ids, json, day],
  );
  if (found.length === 0) return;
  await tx.query(
    `INSERT INTO rule_finding (organisation_id, rule, severity, message, opened_on)
     SELECT n.organisation_id, n.rule, n.severity, n.message, $2
     FROM jsonb_to_recordset($1::jsonb) AS n(organisation_id uuid, rule text, severity text, message text)
     WHERE NOT EXISTS (SELECT 1 FROM rule_finding e
       WHERE e.organisation_id = n.organisation_id AND e.rule = n.rule AND e.message = n.message AND e.closed_on IS NULL)`,
    [json, day],
  );
}
