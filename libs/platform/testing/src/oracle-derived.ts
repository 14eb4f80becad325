import { classification } from '@domain/annual-report';
import { countsAsRecognised, NEW_RURAL_READING, type RecognitionPeriod, standingOf } from '@domain/new-rural-status';
import { areaTotals } from '@domain/outside-series';
import { adoptsOn, type TechnologyKind } from '@domain/technology-adoption';
import { standingOn } from '@domain/value-chain-link';
import { allTables, type ReadMoment, tableInfo } from '@platform/database';
import { balanceOf, caseFactsOf, outstandingOf, overdueOf, planOf } from './oracle-debts';
import { holds, type RawRow } from './oracle-row';
import type { OracleRows } from './oracle-rows';
import { sizeFactsOf } from './oracle-size';

type Derive = (row: RawRow, moment: ReadMoment, rows: OracleRows) => unknown;

/** The fields that only SQL can give, counted anew over rows in memory. */
export const DERIVED: Record<string, Derive> = {
  'ProposalField.current': currentOfProposal,
  'LedgerBook.balance': balanceOf,
  'Debt.outstanding': outstandingOf,
  'DebtCase.planWanted': (row, moment, rows) => String(planOf(row, moment, rows).wanted),
  'DebtCase.planPaid': (row, moment, rows) => String(planOf(row, moment, rows).paid),
  'DebtCase.planBehind': (row, moment, rows) => {
    const { wanted, paid } = planOf(row, moment, rows);
    return String(wanted > paid ? wanted - paid : 0n);
  },
  'Debt.overdueDays': overdueOf,
  'Proposal.memberName': (row, _moment, rows) => memberOfProposal(row, rows),
  'Proposal.targetNow': (row, _moment, rows) =>
    row['target'] === 'NEW_MEMBER' ? 0 : Number(targetOf(row, rows)?.['version'] ?? Number.NaN) || null,
  'Organisation.adoptsHighTech': adopts('HIGH_TECH'),
  'Organisation.adoptsDigital': adopts('DIGITAL'),
  'Organisation.chainStanding': chainStanding,
  'GrowingAreaCode.currentCode': (row, _moment, rows) => currentCode(row, rows),
  'LinkSeason.deliveredVolume': (row, moment, rows) =>
    deliveriesOf(row['id']!, moment, rows).reduce((sum, one) => sum + Number(one['volume']), 0),
  'LinkSeason.deliveredValue': deliveredValue,
  'AdminUnit.newRuralStanding': newRuralStanding,
  'AdminUnit.territoryNames': (row, _moment, rows) => {
    const held = all(rows, 'territory_unit').filter((one) => one['unit_id'] === row['id']);
    const names = all(rows, 'territory').filter(({ id }) => held.some((one) => one['territory_id'] === id));
    return names.length > 0 ? names.map(({ name }) => name).join(', ') : null;
  },
  'OutsideSeries.areaTotals': outsideTotals,
  'Membership.paidCapital': (row, moment, rows) => capital(row, 'paid_change', moment, rows),
  'Membership.pledgedCapital': (row, moment, rows) => capital(row, 'pledged_change', moment, rows),
  'AnnualReminder.lettersQueued': (row, _moment, rows) => lettersOf(row, 'QUEUED', rows),
  'AnnualReminder.lettersSent': (row, _moment, rows) => lettersOf(row, 'SENT', rows),
  'AnnualFigure.size': (row, _moment, rows) => classification(sizeFactsOf(rows, row)),
};

/** The organisation that the row an entry of the trail is about belongs to, if it belongs to one and both are still there. */
export function organisationOf(entry: RawRow, rows: OracleRows): string | null {
  const isMeant = ([, { table }]: [unknown, { table: string }]): boolean => table === entry['record_table'];
  if (![...allTables()].some(isMeant)) return null;
  let cls = rows.classOf(entry['record_table']!);
  let row = rows.where(rows.believed(cls, null), 'id', entry['record_id'] ?? null)[0];
  for (let { scope } = tableInfo(cls); row && typeof scope === 'object'; { scope } = tableInfo(cls)) {
    const above = row[rows.column(cls, scope.through[0]).databaseName] ?? null;
    cls = rows.classOf(scope.parent);
    row = rows.where(rows.believed(cls, null), 'id', above)[0];
  }
  return row && tableInfo(cls).table === 'organisation' ? row['id']! : null;
}

/** What SQL finds of a row for the rule of its acts. */
export const ACT_FACTS: Record<string, Derive> = {
  'Approval.isOver': (row) => Date.parse(row['expires_at']!.replace(' ', 'T').replace(/\+00$/, 'Z')) <= Date.now(),
  'DebtCase.owes': (row, moment, rows) => caseFactsOf(row, moment, rows).owes,
  'DebtCase.waits': (row, moment, rows) => caseFactsOf(row, moment, rows).waits,
  'Debt.isOpen': (row, moment, rows) =>
    BigInt(outstandingOf(row, { ...moment, asOf: '9999-12-31', knownAt: null }, rows)) > 0n,
  'GrowingAreaCode.isReplaced': (row, _moment, rows) =>
    rows.where(all(rows, 'growing_area_code'), 'replaces_id', row['id']!).length > 0,
  'ValueChainLink.partyCount': (row, _moment, rows) => partiesOf(row, rows).length,
  'ValueChainLink.leadFits': (row, _moment, rows) =>
    partiesOf(row, rows).find((one) => one['is_lead'] === 't')?.['fits_lead'] === 't',
  'Organisation.knownSince': (row, _moment, rows) => {
    const said = rows.where(all(rows, 'organisation_statement_office'), 'organisation_id', row['id']!);
    return row['established_on'] ?? said.map((one) => one['valid_from']!).sort()[0] ?? null;
  },
  'Organisation.monthsBeforePromotion': (_row, { today }, rows) => {
    const law = all(rows, 'legal_parameter').find((one) => one['code'] === MONTHS && holds(one, today));
    return law?.['value'] ? (JSON.parse(law['value']) as number) : null;
  },
};

const partiesOf = (row: RawRow, rows: OracleRows): RawRow[] =>
  rows.where(all(rows, 'link_party'), 'link_id', row['id']!);

const MONTHS = 'GROUP_MONTHS_BEFORE_PROMOTION';

const all = (rows: OracleRows, table: string, knownAt: string | null = null): RawRow[] =>
  rows.believed(rows.classOf(table), knownAt);

function lettersOf(row: RawRow, step: string, rows: OracleRows): number {
  const told = rows.where(all(rows, 'notice'), 'source_id', row['sending_id']!).map(({ id }) => id);
  return all(rows, 'notice_letter').filter((one) => one['step'] === step && told.includes(one['notice_id']!)).length;
}

function adopts(kind: TechnologyKind): Derive {
  return (row, { asOf, knownAt, today }, rows) => {
    const records = rows.where(all(rows, 'technology_adoption', knownAt), 'organisation_id', row['id']!).map((one) => ({
      kind: one['kind']!,
      verdict: one['verdict']!,
      validFrom: one['valid_from']!,
      validTo: one['valid_to'] ?? null,
    }));
    return adoptsOn(records, kind, asOf ?? today);
  };
}

/* Newest first by the number of times it was coded anew, then by id. */
function currentCode(row: RawRow, rows: OracleRows): string {
  let codes = [row];
  for (;;) {
    const ids = codes.map(({ id }) => id);
    const later = all(rows, 'growing_area_code').filter((one) => ids.includes(one['replaces_id'] ?? ''));
    if (later.length === 0) return codes.toSorted((one, other) => (one['id']! < other['id']! ? 1 : -1))[0]!['code']!;
    codes = later;
  }
}

function chainStanding(row: RawRow, moment: ReadMoment, rows: OracleRows): unknown {
  const day = moment.asOf ?? moment.today;
  const known = (table: string): RawRow[] => all(rows, table, moment.knownAt);
  const seats = rows.where(known('link_seat'), 'organisation_id', row['id']!).map((one) => one['link_id']);
  const links = known('value_chain_link').filter(({ id }) => seats.includes(id!));
  const months = all(rows, 'legal_parameter').find(
    (one) => one['code'] === 'CHAIN_PARTICIPATION_MONTHS' && holds(one, day),
  );
  const periods = links.map((link) => ({
    signedOn: link['signed_on'] ?? null,
    inForceOn: link['in_force_on'] ?? null,
    endsOn: link['ends_on'] ?? null,
    endedOn: link['ended_on'] ?? null,
    seasons: rows.where(known('link_season'), 'link_id', link['id']!).map((season) => ({
      endsOn: season['ends_on']!,
      deliveries: deliveriesOf(season['id']!, { ...moment, asOf: '9999-01-01' }, rows).map((one) => ({
        on: one['delivered_on']!,
        volume: Number(one['volume']),
      })),
    })),
  }));
  return standingOn(periods, day, months?.['value'] ? Number(JSON.parse(months['value'])) : null);
}

function deliveriesOf(seasonId: string, { asOf, knownAt, today }: ReadMoment, rows: OracleRows): RawRow[] {
  const ledger = rows.classOf('link_delivery');
  return rows
    .where(rows.at(ledger, { asOf: null, knownAt, today }), 'season_id', seasonId)
    .filter((one) => one['delivered_on']! <= (asOf ?? today));
}

function deliveredValue(row: RawRow, moment: ReadMoment, rows: OracleRows): string | null {
  const values = deliveriesOf(row['id']!, moment, rows).flatMap((one) => one['value'] ?? []);
  return values.length === 0 ? null : String(values.reduce((sum, one) => sum + BigInt(one), 0n));
}

function newRuralStanding(row: RawRow, { asOf, knownAt, today }: ReadMoment, rows: OracleRows): unknown {
  const day = asOf ?? today;
  if (row['level'] !== 'COMMUNE' || row['valid_from']! > day) return null;
  const units = rows.classOf('admin_unit');
  const facts = {
    recognitions: all(rows, 'new_rural_recognition', knownAt).map((one) => ({
      unitId: one['unit_id']!,
      level: one['level'] as RecognitionPeriod['level'],
      validFrom: one['valid_from']!,
      validTo: one['valid_to'] ?? null,
    })),
    successions: all(rows, 'admin_unit_succession').map((one) => ({
      predecessorId: one['predecessor_id']!,
      successorId: one['successor_id']!,
      kind: one['kind']!,
      portion: one['portion']!,
    })),
  };
  const standing = standingOf(row['id']!, day, facts);
  const parameter = all(rows, 'legal_parameter', knownAt).find(
    (one) => one['code'] === NEW_RURAL_READING && holds(one, day),
  );
  const reading = parameter?.['value'] ? (JSON.parse(parameter['value']) as string) : null;
  return {
    ...standing,
    reading,
    counts: countsAsRecognised(standing, reading),
    predecessors: standing.predecessors.map((one) => ({
      ...one,
      fullName: rows.where(rows.believed(units, null), 'id', one.unitId)[0]!['full_name'],
    })),
  };
}

function outsideTotals(row: RawRow, _moment: ReadMoment, rows: OracleRows): unknown {
  if (row['additive'] !== 't') return [];
  const units = all(rows, 'admin_unit').filter(({ level }) => level === 'COMMUNE');
  const commune = new Map(units.map((unit) => [unit['id']!, unit]));
  const values = all(rows, 'outside_value').filter(
    (one) => one['series_id'] === row['id'] && commune.has(one['unit_id']!),
  );
  const days = [...new Set(values.map((one) => one['measured_on']!))];
  const nameOf = (table: string, id: string, column: string): string =>
    rows.where(rows.believed(rows.classOf(table), null), 'id', id)[0]![column]!;
  const ofProvinces = days.flatMap((measuredOn) =>
    units
      .filter((unit) => holds(unit, measuredOn))
      .map((unit) => ({ area: 'PROVINCE' as const, areaId: unit['province_id']!, unitId: unit['id']!, measuredOn })),
  );
  const ofTerritories = days.flatMap((measuredOn) =>
    all(rows, 'territory_unit')
      .filter((one) => holds(one, measuredOn) && commune.has(one['unit_id']!))
      .map((one) => ({
        area: 'TERRITORY' as const,
        areaId: one['territory_id']!,
        unitId: one['unit_id']!,
        measuredOn,
      })),
  );
  const figures = values.map((one) => ({
    unitId: one['unit_id']!,
    measuredOn: one['measured_on']!,
    value: Number(one['value']),
  }));
  const unnamed = [...ofProvinces, ...ofTerritories].map((one) => ({ ...one, name: '' }));
  return areaTotals(unnamed, figures, Number(row['decimals'])).map((total) => ({
    ...total,
    name:
      total.area === 'PROVINCE'
        ? nameOf('admin_unit', total.areaId, 'full_name')
        : nameOf('territory', total.areaId, 'name'),
  }));
}

/* Sum of a member's entries that happened by the day, of those known at the moment. */
function capital(row: RawRow, column: string, { asOf, knownAt, today }: ReadMoment, rows: OracleRows): string {
  const ledger = rows.classOf('capital_contribution');
  return String(
    rows
      .where(rows.at(ledger, { asOf: null, knownAt, today }), 'membership_id', row['id']!)
      .filter((entry) => entry['occurred_on']! <= (asOf ?? today))
      .reduce((sum, entry) => sum + BigInt(entry[column]!), 0n),
  );
}

/** What the record holds now in the column that the field names. */
function targetOf(proposal: RawRow | undefined, rows: OracleRows): RawRow | null {
  const table = { ORGANISATION: 'organisation', MEMBERSHIP: 'membership' }[proposal?.['target'] ?? ''];
  return table ? (rows.where(all(rows, table), 'id', proposal!['target_id'] ?? null)[0] ?? null) : null;
}

function currentOfProposal(row: RawRow, _moment: ReadMoment, rows: OracleRows): unknown {
  const [proposal] = rows.where(all(rows, 'proposal'), 'id', row['proposal_id'] ?? null);
  const target = targetOf(proposal, rows);
  const [, sealed] = /^party\.(.*)$/.exec(row['column_name']!) ?? [];
  if (!sealed) return target?.[row['column_name']!] ?? null;
  // What opens a seal is shown by its own spec: nobody's history here holds one.
  const [party] = rows.where(all(rows, 'party'), 'id', target?.['party_id'] ?? null);
  if (party?.[sealed]) throw new Error(`The oracle opens no seals: ${sealed}`);
  return null;
}

function memberOfProposal(row: RawRow, rows: OracleRows): string | null {
  if (row['target'] === 'MEMBERSHIP') return targetOf(row, rows)?.['name'] ?? null;
  const fields = rows.where(all(rows, 'proposal_field'), 'proposal_id', row['id']!);
  const named = row['target'] === 'NEW_MEMBER' && fields.find((one) => one['field'] === 'name');
  return (named || null)?.['proposed'] ?? null;
}
