import { LegalRules } from '@domain/legal-rule';
import type { IsoDate } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, addMonths, decisionBreach, type OcopAuthority } from './certificate.rules';
import type { DecisionLaw } from './dossier.rules';
import {
  AUTHORITY,
  CERTIFICATE_FROM,
  CERTIFICATE_MONTHS,
  COMMUNE_CHECK_DAYS,
  FORWARD_FROM,
  GRACE_DAYS,
  MIN_SHEETS,
  NOTICE_DAYS,
  OUTLIER_POINTS,
  RE_RANKING_WINDOW,
  REVOCATION_DAYS,
} from './ocop.parameters';

/** The dates that follow from a decision, by the law of its day. */
export interface CertificateDates {
  decisionYear: number;
  countedFrom: IsoDate;
  validMonths: number;
  expiresOn: IsoDate | null;
  expiringFrom: IsoDate | null;
}

/** What the dated parameters say about OCOP on a day. */
@Injectable()
export class OcopLaw {
  constructor(private readonly rules: LegalRules) {}

  async dates(tx: EntityManager, decisionOn: IsoDate | null, decisionYear: number): Promise<CertificateDates> {
    const countedFrom = decisionOn ?? `${decisionYear}-01-01`;
    const law = await this.rules.at(countedFrom, tx);
    // Before the first parameter nothing was recognised; a decision of then has no end that is known.
    const validMonths = law.number(CERTIFICATE_MONTHS) ?? 0;
    const expiresOn = decisionOn && validMonths > 0 ? addMonths(decisionOn, validMonths) : null;
    const before = Math.max(0, ...law.list(NOTICE_DAYS).map(Number));
    return {
      decisionYear,
      countedFrom,
      validMonths,
      expiresOn,
      expiringFrom: expiresOn && before > 0 ? addDays(expiresOn, -before) : null,
    };
  }

  /** Against the law of the day, or of the whole year where only that is known: then one fitting authority is enough. */
  async breach(
    tx: EntityManager,
    { stars, authority, decisionOn, decisionYear }: Decision,
  ): Promise<ReturnType<typeof decisionBreach>> {
    const days = decisionOn ? [decisionOn] : [`${decisionYear}-01-01`, `${decisionYear}-12-31`];
    const found: ReturnType<typeof decisionBreach>[] = [];
    for (const day of days) {
      const law = await this.rules.at(day, tx);
      const competent = law.band(AUTHORITY)?.[String(stars)];
      found.push(
        decisionBreach(
          { stars, authority },
          {
            competent: Array.isArray(competent) ? (competent as string[]) : null,
            certificateFrom: law.number(CERTIFICATE_FROM),
          },
        ),
      );
    }
    return found.includes(null) ? null : found[0]!;
  }

  /** @throws nothing; a value nobody has given leaves the act impossible: nothing reaches infinitely many points. */
  async decisions(tx: EntityManager, day: IsoDate): Promise<DecisionLaw> {
    const law = await this.rules.at(day, tx);
    return {
      forwardFrom: law.number(FORWARD_FROM) ?? Infinity,
      certificateFrom: law.number(CERTIFICATE_FROM) ?? Infinity,
    };
  }

  async council(tx: EntityManager, day: IsoDate): Promise<{ outlierPoints: number | null; minSheets: number | null }> {
    const law = await this.rules.at(day, tx);
    return { outlierPoints: law.number(OUTLIER_POINTS), minSheets: law.number(MIN_SHEETS) };
  }

  async communeDays(tx: EntityManager, day: IsoDate): Promise<number | null> {
    return (await this.rules.at(day, tx)).number(COMMUNE_CHECK_DAYS);
  }

  async reRanking(tx: EntityManager, day: IsoDate): Promise<ReRankingLaw> {
    const law = await this.rules.at(day, tx);
    const { fromDays, toDays } = law.band(RE_RANKING_WINDOW) ?? {};
    const window = typeof fromDays === 'number' && typeof toDays === 'number' ? { fromDays, toDays } : null;
    return { window, graceDays: law.number(GRACE_DAYS) };
  }

  /** Until when a certificate is to be revoked on a conclusion of a day; null where the law of that day names no time. */
  async revocationDue(tx: EntityManager, concludedOn: IsoDate): Promise<IsoDate | null> {
    const days = (await this.rules.at(concludedOn, tx)).number(REVOCATION_DAYS);
    return days === null ? null : addDays(concludedOn, days);
  }

  /** How many days before the end holders are told, by the law of a day. */
  async noticeDays(tx: EntityManager, day: IsoDate): Promise<number[]> {
    return (await this.rules.at(day, tx)).list(NOTICE_DAYS).map(Number);
  }
}

export interface Decision {
  stars: number;
  authority: OcopAuthority | null;
  decisionOn: IsoDate | null;
  decisionYear: number;
}

export interface ReRankingLaw {
  window: { fromDays: number; toDays: number } | null;
  graceDays: number | null;
}
