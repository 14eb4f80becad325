import type { IsoDate } from '@platform/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type Band,
  bandAt,
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

  /** Which row was used, to be kept beside a result so that it can be computed again. */
  used(code: string): { id: string; version: number } | null {
    const row = ruleAt(this.parameters, code, this.on);
    return row === undefined ? null : { id: row.id, version: row.version };
  }
}

/** The parameters in memory, read again only after one of them changed (anywhere: the table says so itself). */
@Injectable()
export class LegalRules {
  private stamp = '';
  private parameters: readonly LegalPeriod[] = [];

  constructor(private readonly dataSource: DataSource) {}

  /** The rules of a day. Inside a transaction pass it: a rule changed there counts there. */
  async at(on: IsoDate, tx?: EntityManager): Promise<LegalRulesOfDay> {
    const manager = tx ?? this.dataSource.manager;
    const [{ stamp }] = (await manager.query(
      `SELECT count(*) || ':' || coalesce(sum(version), 0) AS stamp FROM legal_parameter`,
    )) as [{ stamp: string }];
    if (tx !== undefined) return new LegalRulesOfDay(stamp === this.stamp ? this.parameters : await load(manager), on);
    if (stamp !== this.stamp) {
      this.parameters = await load(manager);
      this.stamp = stamp;
    }
    return new LegalRulesOfDay(this.parameters, on);
  }
}

async function load(manager: EntityManager): Promise<LegalPeriod[]> {
  return (await manager.query(
    `SELECT id, version, code, kind, value, valid_from::text AS "validFrom", valid_to::text AS "validTo", mark
       FROM legal_parameter`,
  )) as LegalPeriod[];
}
