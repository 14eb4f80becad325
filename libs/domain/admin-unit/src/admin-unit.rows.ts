import type { IsoDate } from '@platform/kernel';
import type { UnitKind, UnitLevel } from './unit-name.rules';

/** How sure a statement is: read in the law, built on, or not seen in any text. */
export const DocumentMark = { CERTAIN: 'CERTAIN', LIKELY: 'LIKELY', UNCONFIRMED: 'UNCONFIRMED' } as const;
export type DocumentMark = (typeof DocumentMark)[keyof typeof DocumentMark];

/** What became of a unit. KEEP: the same unit under another parent; only that one has the same people and borders. */
export const SuccessionKind = {
  MERGE: 'MERGE',
  SPLIT: 'SPLIT',
  RENAME: 'RENAME',
  BOUNDARY_SHIFT: 'BOUNDARY_SHIFT',
  LEVEL_CHANGE: 'LEVEL_CHANGE',
  KEEP: 'KEEP',
} as const;
export type SuccessionKind = (typeof SuccessionKind)[keyof typeof SuccessionKind];

/** WHOLE: all of the predecessor entered this successor. PART: some of it, which part only the address tells. */
export const Portion = { WHOLE: 'WHOLE', PART: 'PART' } as const;
export type Portion = (typeof Portion)[keyof typeof Portion];

/** OFFICIAL: the name of the unit itself. EARLIER: a name from before the unit's own row, dates unknown, unchecked. */
export const NameOrigin = { OFFICIAL: 'OFFICIAL', EARLIER: 'EARLIER' } as const;
export type NameOrigin = (typeof NameOrigin)[keyof typeof NameOrigin];

/** The day from which a unit is said to have existed when nobody has told us; `validFromKnown` is then false. */
export const SINCE_EVER: IsoDate = '1900-01-01';
/** The day of the two-tier reform: the old units end and the new ones begin (periods are half open). */
export const REFORM_DAY: IsoDate = '2025-07-01';

export interface DocumentRow {
  id: string;
  number: string;
  title: string;
  issuer: string;
  effectiveOn: IsoDate;
  mark: DocumentMark;
  note: string | null;
}

export interface UnitRow {
  id: string;
  /** Two digits (province), three (district), five (commune); null where our source has none. Never a key alone. */
  code: string | null;
  level: UnitLevel;
  kind: UnitKind;
  /** The name alone: "Bắc Giang". */
  name: string;
  /** With its kind: "Phường Bắc Giang". */
  fullName: string;
  /** `fold(fullName)`. */
  searchKey: string;
  parentId: string | null;
  /** The province it belonged to in this period; a province's own id for itself. */
  provinceId: string;
  validFrom: IsoDate;
  validFromKnown: boolean;
  /** The first day on which it no longer exists; null while it does. */
  validTo: IsoDate | null;
  /** The last day on which it exists; 9999-12-31 while nobody knows one. A list as of a day is cut by it. */
  lastDay: IsoDate;
  /** Complete and tested (new Bắc Ninh and its predecessors); elsewhere as the source has it, unchecked. */
  verified: boolean;
  documentId: string | null;
}

export interface SuccessionRow {
  id: string;
  predecessorId: string;
  successorId: string;
  kind: SuccessionKind;
  portion: Portion;
  effectiveOn: IsoDate;
  documentId: string | null;
  verified: boolean;
}

/** A name by which a unit is found. */
export interface NameRow {
  id: string;
  unitId: string;
  level: UnitLevel;
  fullName: string;
  /** The word of its kind, "Xã". */
  word: string;
  core: string;
  spelling: string;
  origin: NameOrigin;
  /** With where it lay, for a person to read: "xã Trí Yên, thành phố Bắc Giang, tỉnh Bắc Giang". */
  label: string;
  /**
   * Cores of every district and province around it then, before and since: districts as `d:`,
   * provinces as `p:`, "|d:bac giang|d:ien dung|p:bac giang|p:bac ninh|".
   */
  context: string;
}

/** On the days of [validFrom, validTo) the territory of `unitId` belonged to `atUnitId`. No row: not known. */
export interface LineageRow {
  unitId: string;
  atUnitId: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** Every step between the two is complete and tested. */
  verified: boolean;
}

export interface TerritoryRow {
  id: string;
  code: string;
  name: string;
  note: string;
}

/** In [validFrom, validTo) this unit is one of those that make up the territory. */
export interface TerritoryUnitRow {
  id: string;
  territoryId: string;
  unitId: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}
