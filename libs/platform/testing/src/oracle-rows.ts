import { allTables, keepsHistory, type ReadMoment, snakeCase, tableInfo } from '@platform/database';
import { Client } from 'pg';
import type { DataSource, EntityMetadata } from 'typeorm';
import { chosenOrganisations } from './oracle-choice';
import { dayAfter, holds, micros, type RawRow } from './oracle-row';

export type ColumnMetadata = EntityMetadata['columns'][number];
export type RecordClass = abstract new (...args: never[]) => unknown;

/** All rows of all tables in memory, with their history: what the oracle answers from. */
export class OracleRows {
  private readonly now = new Map<RecordClass, RawRow[]>();
  private readonly before = new Map<RecordClass, RawRow[]>();
  /** The unit in which an organisation that has left last stood, by its id. */
  readonly leftIn = new Map<string, string | null>();
  private readonly states = new Map<string, RawRow[]>();
  private readonly byKey = new Map<RawRow[], Map<string, Map<string | null, RawRow[]>>>();
  private readonly ranks = new Map<string, Map<string, number>>();

  private readonly classes = new Map<string, RecordClass>();
  private readonly columns = new Map<RecordClass, Map<string, ColumnMetadata>>();

  private constructor(private readonly source: DataSource) {}

  static async load(url: string, source: DataSource): Promise<OracleRows> {
    const rows = new OracleRows(source);
    const asText = { getTypeParser: () => (value: string) => value };
    const client = new Client({ connectionString: url, options: '-c TimeZone=UTC', types: asText as never });
    await client.connect();
    for (const [cls, info] of allTables()) {
      rows.now.set(cls, (await client.query<RawRow>(`SELECT * FROM ${info.table}`)).rows);
      if (keepsHistory(info))
        rows.before.set(cls, (await client.query<RawRow>(`SELECT * FROM ${info.table}_history`)).rows);
    }
    const left = await client.query<RawRow>('SELECT organisation_id, unit_id FROM organisation_left');
    for (const row of left.rows) rows.leftIn.set(row['organisation_id']!, row['unit_id'] ?? null);
    await rows.rankTexts(client);
    await client.end();
    return rows;
  }

  metadata(cls: RecordClass): EntityMetadata {
    return this.source.getMetadata(cls as never);
  }

  /** The column of a property; a relation stands for its id. */
  column(cls: RecordClass, property: string): ColumnMetadata {
    let known = this.columns.get(cls);
    if (!known) this.columns.set(cls, (known = new Map()));
    let found = known.get(property);
    if (!found) {
      const names = [snakeCase(property), `${snakeCase(property)}_id`];
      found = this.metadata(cls).columns.find(({ databaseName }) => names.includes(databaseName));
      if (!found) throw new Error(`${cls.name}.${property} is no column`);
      known.set(property, found);
    }
    return found;
  }

  classOf(table: string): RecordClass {
    let cls = this.classes.get(table);
    if (!cls) {
      cls = [...allTables()].find(([, info]) => info.table === table)![0];
      this.classes.set(table, cls);
    }
    return cls;
  }

  /** The rows that a statement about this moment may speak of. */
  at(cls: RecordClass, { today, asOf, knownAt }: ReadMoment): RawRow[] {
    const { kind, table } = tableInfo(cls);
    const key = `${table}|${kind === 'reference' ? '' : `${asOf}|${knownAt}`}`;
    let rows = this.states.get(key);
    if (!rows) {
      if (kind === 'projection' && (asOf || knownAt)) rows = chosenOrganisations(this, asOf ?? today, knownAt);
      else {
        rows = this.believed(cls, knownAt);
        if (kind === 'period-fact' && asOf) rows = rows.filter((row) => holds(row, asOf));
        if (kind === 'ledger' && asOf) rows = rows.filter((row) => micros(row['at']!) < dayAfter(asOf));
        if (kind === 'ledger' && knownAt) rows = rows.filter((row) => micros(row['at']!) <= micros(knownAt));
      }
      this.states.set(key, rows);
    }
    return rows;
  }

  /** What was believed at a moment; now without one. */
  believed(cls: RecordClass, knownAt: string | null): RawRow[] {
    const now = this.now.get(cls)!;
    if (!knownAt || !this.before.has(cls)) return now;
    const key = `${tableInfo(cls).table}|believed|${knownAt}`;
    let rows = this.states.get(key);
    if (!rows) {
      const moment = micros(knownAt);
      const known = (row: RawRow): boolean => micros(row['known_from']!) <= moment;
      rows = [
        ...now.filter(known),
        ...this.before.get(cls)!.filter((row) => known(row) && micros(row['known_to']!) > moment),
      ];
      this.states.set(key, rows);
    }
    return rows;
  }

  /** Rows of one state with a value in a column, by an index made on first use. */
  where(rows: RawRow[], column: string, value: string | null): RawRow[] {
    let columns = this.byKey.get(rows);
    if (!columns) this.byKey.set(rows, (columns = new Map()));
    let index = columns.get(column);
    if (!index) columns.set(column, (index = Map.groupBy(rows, (row) => row[column] ?? null)));
    return index.get(value) ?? [];
  }

  /** The place of a text in the order of its column's collation. */
  rank(collation: string, text: string): number {
    const rank = this.ranks.get(collation)?.get(text);
    if (rank === undefined) throw new Error(`${text} stands in no column`);
    return rank;
  }

  /* The order of Vietnamese texts belongs to PostgreSQL; the oracle asks it once for all of them. */
  private async rankTexts(client: Client): Promise<void> {
    const texts = new Set<string>();
    for (const rows of [...this.now.values(), ...this.before.values()]) {
      for (const row of rows)
        for (const value of Object.values(row)) if (value !== null && value.length < 400) texts.add(value);
    }
    for (const collation of ['vi-x-icu', 'default']) {
      const { rows } = await client.query<{ text: string }>(
        `SELECT text FROM unnest($1::text[]) AS text ORDER BY text COLLATE "${collation}"`,
        [[...texts]],
      );
      this.ranks.set(collation, new Map(rows.map(({ text }, place) => [text, place])));
    }
  }
}
