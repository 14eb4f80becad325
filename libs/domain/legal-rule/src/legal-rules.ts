import { Database } from '@platform/database';
import { type IsoDate, systemActor } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type Band,
  bandAt,
  LegalMark,
  type LegalPeriod,
  listAt,
  moneyAt,
  numberAt,
  ruleAt,
  textAt,
} from './legal-parameter.rules';

/** The parameters that hold on one day, for a rule to ask. */
export class LegalRulesOfDay {
  constructor(
    private readonly parameters: readonly LegalPeriod[],
    readonly on: IsoDate,
  ) {}

  /** The same knowledge of the law, asked for another day. */
  onDay(on: IsoDate): LegalRulesOfDay {
    return new LegalRulesOfDay(this.parameters, on);
  }

  /** NUMBER or DAYS; null where it is not known: then nothing is judged. */
  number(code: string): number | null {
    return numberAt(this.parameters, code, this.on);
  }

  /** MONEY in đồng. */
  money(code: string): bigint | null {
    return moneyAt(this.parameters, code, this.on);
  }

  /** TEXT or DATE. */
  text(code: string): string | null {
    return textAt(this.parameters, code, this.on);
  }

  list(code: string): readonly string[] {
    return listAt(this.parameters, code, this.on);
  }

  band(code: string): Band | null {
    return bandAt(this.parameters, code, this.on);
  }

  /** How sure the value is; UNCONFIRMED where there is no row. */
  mark(code: string): LegalMark {
    return ruleAt(this.parameters, code, this.on)?.mark ?? LegalMark.UNCONFIRMED;
  }

  /** Which row was used, to be kept beside a result so that it can be computed again. */
  used(code: string): { id: string; version: number } | null {
    const row = ruleAt(this.parameters, code, this.on);
    return row === undefined ? null : { id: row.id, version: row.version };
  }
}

/* The application's own sign-in may read nothing; parameters are read in the name of the system. */
const READER = systemActor('legal-rules');

/** The parameters in memory, read again only after one of them changed (anywhere: the table says so itself). */
@Injectable()
export class LegalRules {
  private stamp = '';
  private parameters: readonly LegalPeriod[] = [];

  constructor(private readonly db: Database) {}

  /** The rules of a day. Inside a transaction pass it: a rule changed there counts there. */
  async at(on: IsoDate, tx?: EntityManager): Promise<LegalRulesOfDay> {
    if (tx !== undefined) {
      const known = (await stampOf(tx)) === this.stamp;
      return new LegalRulesOfDay(known ? this.parameters : await load(tx), on);
    }
    await this.db.write(READER, { reason: 'Đọc tham số pháp lý', role: 'register_job' }, async (own) => {
      const stamp = await stampOf(own);
      if (stamp === this.stamp) return;
      this.parameters = await load(own);
      this.stamp = stamp;
    });
    return new LegalRulesOfDay(this.parameters, on);
  }
}

async function stampOf(manager: EntityManager): Promise<string> {
  const rows = (await manager.query(
    `SELECT count(*) || ':' || coalesce(sum(version), 0) AS stamp FROM legal_parameter`,
  )) as { stamp: string }[];
  return rows[0]!.stamp;
}

async function load(manager: EntityManager): Promise<LegalPeriod[]> {
  return (await manager.query(
    `SELECT id, version, code, kind, value, valid_from::text AS "validFrom", valid_to::text AS "validTo", mark
       FROM legal_parameter`,
  )) as LegalPeriod[];
}
