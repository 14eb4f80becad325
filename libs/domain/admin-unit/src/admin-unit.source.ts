import { deterministicUuid, fold } from '@platform/kernel';
import {
  DISTRICT_CHANGE_DAY,
  DISTRICT_CHANGES_2025,
  DOCUMENTS,
  ISLAND_DISTRICTS,
  OLD_DISTRICT_CODES,
  OLD_PROVINCE_CODES,
  VERIFIED_PROVINCE_CODE,
} from './admin-unit.by-hand';
import { REFORM_DAY, SINCE_EVER, SuccessionKind } from './admin-unit.rows';
import type { Portion, SuccessionRow, UnitRow } from './admin-unit.rows';
import { readAddressPackage } from './address-package';
import type { AddressPackage, PackageMapping } from './address-package';
import { readUnitName, UnitKind, UnitLevel } from './unit-name.rules';

/** A name from before the old units' own rows: it leads to a unit, its dates are unknown. */
export interface EarlierName {
  readonly unitId: string;
  readonly fullName: string;
  readonly district: string;
  readonly province: string;
}

export interface SourceRows {
  readonly units: UnitRow[];
  readonly successions: SuccessionRow[];
  readonly earlierNames: EarlierName[];
}

/**
 * The units of the whole country before and since 2025-07-01, and what became of each. A row of a unit ends when its
 * code, name, kind or parent changes; so Tuấn Đạo, unchanged but no longer under a district, is two rows tied by KEEP,
 * and Hà Nội, where nothing changed, is one. Complete and tested for new Bắc Ninh (`verified`), elsewhere unchecked.
 */
export function readUnits(source: AddressPackage = readAddressPackage()): SourceRows {
  return new UnitReader(source).read();
}

class UnitReader {
  private readonly units = new Map<string, UnitRow>();
  private readonly successions: SuccessionRow[] = [];
  private readonly earlierNames: EarlierName[] = [];
  private readonly newProvinces = new Map<string, UnitRow>();
  private readonly oldProvinces = new Map<string, UnitRow>();
  private readonly newWards = new Map<string, UnitRow>();
  /** Old provinces of each new one. */
  private readonly merged = new Map<string, Set<string>>();

  constructor(private readonly source: AddressPackage) {}

  read(): SourceRows {
    for (const mapping of this.source.mappings) {
      if (mapping.old_province_name === null) continue;
      const olds = this.merged.get(mapping.new_province_name) ?? new Set();
      this.merged.set(mapping.new_province_name, olds.add(mapping.old_province_name));
    }
    for (const province of this.source.provinces) this.readProvince(province.province_code, province.name);
    for (const ward of this.source.wards) this.readWard(ward.ward_code, ward.name, ward.province_code);
    this.readOldCommunes();
    this.readDistrictChanges();
    for (const unit of this.units.values()) unit.lastDay = lastDayOf(unit.validTo);
    return { units: [...this.units.values()], successions: this.successions, earlierNames: this.earlierNames };
  }

  private readProvince(code: string, packageName: string): void {
    const fullName = packageName.startsWith('Thành phố ') ? packageName : `Tỉnh ${packageName}`;
    const olds = [...(this.merged.get(packageName) ?? [])];
    const unchanged = olds.length === 1 && fold(olds[0]!) === fold(fullName);
    const unit = this.add(UnitLevel.PROVINCE, code, fullName, null, {
      validFrom: unchanged ? SINCE_EVER : REFORM_DAY,
      verified: code === VERIFIED_PROVINCE_CODE,
      documentId: unchanged ? null : DOCUMENTS.provinces.id,
    });
    this.newProvinces.set(packageName, unit);
    if (unchanged) this.oldProvinces.set(olds[0]!, unit);
    for (const old of unchanged ? [] : olds) {
      const oldCode = OLD_CODES.get(fold(readUnitName(old)[0].core)) ?? null;
      const predecessor = this.add(UnitLevel.PROVINCE, oldCode, old, null, {
        validTo: REFORM_DAY,
        verified: unit.verified,
        documentId: DOCUMENTS.codes2004.id,
      });
      this.oldProvinces.set(old, predecessor);
      this.succeed(predecessor, unit, SuccessionKind.MERGE, 'WHOLE', DOCUMENTS.provinces.id);
    }
  }

  private readWard(code: string, fullName: string, provinceCode: string): void {
    const [packageName, province] = [...this.newProvinces].find(([, row]) => row.code === provinceCode)!;
    const unit = this.add(UnitLevel.COMMUNE, code, fullName, province, {
      validFrom: REFORM_DAY,
      verified: province.verified,
      documentId: province.verified ? DOCUMENTS.bacNinhCommunes.id : DOCUMENTS.codes2025.id,
    });
    this.newWards.set(`${fullName}|${packageName}`, unit);
  }

  /**
   * The code of the successor is not to be trusted where the old unit has none (431 such rows); name and province are.
   * A row without an old code is a name of an old unit in the same district, or of one that ended before it.
   */
  private readOldCommunes(): void {
    const targets = new Map<UnitRow, Set<UnitRow>>();
    const byPlace = new Map<string, UnitRow[]>();
    const named = this.source.mappings.filter((mapping) => mapping.old_ward_name !== null);
    for (const mapping of named.filter((row) => row.old_ward_code)) {
      const old = this.addOldCommune(mapping);
      targets.set(old, new Set([this.successorOf(mapping)]));
      byPlace.set(placeKey(mapping), [...(byPlace.get(placeKey(mapping)) ?? []), old]);
    }
    for (const mapping of named.filter((row) => !row.old_ward_code)) {
      const successor = this.successorOf(mapping);
      const twins = byPlace.get(placeKey(mapping)) ?? [];
      const twin = twins.find((unit) => targets.get(unit)!.has(successor)) ?? twins[0];
      if (twin !== undefined) targets.get(twin)!.add(successor);
      if (twin !== undefined && fold(twin.fullName) === fold(mapping.old_ward_name!)) continue;
      this.addEarlierName(mapping, (twin ?? successor).id);
    }
    const incoming = new Map<UnitRow, number>();
    for (const unit of [...targets.values()].flatMap((set) => [...set]))
      incoming.set(unit, (incoming.get(unit) ?? 0) + 1);
    for (const [old, successors] of targets) {
      for (const unit of successors) {
        const kind = successors.size > 1 ? SuccessionKind.SPLIT : kindOfSuccession(old, unit, incoming.get(unit)!);
        this.succeed(old, unit, kind, successors.size > 1 ? 'PART' : 'WHOLE', unit.documentId);
      }
    }
  }

  private addOldCommune(mapping: PackageMapping): UnitRow {
    const district = this.district(mapping.old_district_name!, mapping.old_province_name!);
    return this.add(UnitLevel.COMMUNE, mapping.old_ward_code!.padStart(5, '0'), mapping.old_ward_name!, district, {
      validTo: REFORM_DAY,
      verified: district.verified,
    });
  }

  private addEarlierName(mapping: PackageMapping, unitId: string): void {
    const name: EarlierName = {
      unitId,
      fullName: mapping.old_ward_name!,
      district: mapping.old_district_name!,
      province: mapping.old_province_name!,
    };
    const known = this.earlierNames.some(
      (row) => row.unitId === unitId && row.fullName === name.fullName && row.district === name.district,
    );
    if (!known) this.earlierNames.push(name);
  }

  private successorOf(mapping: PackageMapping): UnitRow {
    const unit = this.newWards.get(`${mapping.new_ward_name}|${mapping.new_province_name}`);
    if (unit === undefined) throw new Error(`no commune ${mapping.new_ward_name} in ${mapping.new_province_name}`);
    return unit;
  }

  private readDistrictChanges(): void {
    for (const change of DISTRICT_CHANGES_2025) {
      const predecessor = this.district(change.predecessor, change.province);
      const successor = this.district(change.successor, change.province);
      if (change.ended) predecessor.validTo = DISTRICT_CHANGE_DAY;
      else Object.assign(successor, { validFrom: DISTRICT_CHANGE_DAY, validFromKnown: true });
      successor.documentId = DOCUMENTS.bacGiang2025.id;
      this.succeed(
        predecessor,
        successor,
        change.kind,
        change.ended ? 'WHOLE' : 'PART',
        DOCUMENTS.bacGiang2025.id,
        DISTRICT_CHANGE_DAY,
      );
    }
    for (const island of ISLAND_DISTRICTS) {
      const zone = [...this.newWards.values()].find((unit) => unit.fullName === `Đặc khu ${island.zone}`);
      if (zone === undefined) continue;
      const district = this.district(`Huyện ${island.zone}`, island.province);
      this.succeed(district, zone, SuccessionKind.LEVEL_CHANGE, 'WHOLE', DOCUMENTS.localGovernment.id);
    }
  }

  private district(fullName: string, provinceName: string): UnitRow {
    const province = this.oldProvinces.get(provinceName);
    if (province === undefined) throw new Error(`no old province ${provinceName}`);
    const code = province.verified ? (OLD_DISTRICT_CODES[fullName] ?? null) : null;
    const id = idOf(UnitLevel.DISTRICT, `${fullName}, ${provinceName}`, SINCE_EVER);
    return (
      this.units.get(id) ??
      this.add(UnitLevel.DISTRICT, code, fullName, province, {
        validTo: REFORM_DAY,
        verified: province.verified,
        documentId: code === null ? null : DOCUMENTS.codes2004.id,
      })
    );
  }

  private add(
    level: UnitLevel,
    code: string | null,
    fullName: string,
    parent: UnitRow | null,
    rest: Partial<Pick<UnitRow, 'validFrom' | 'validTo' | 'documentId'>> & Pick<UnitRow, 'verified'>,
  ): UnitRow {
    const validFrom = rest.validFrom ?? SINCE_EVER;
    const { word } = readUnitName(fullName)[0];
    const key = level === UnitLevel.DISTRICT || code === null ? [fullName, parent?.fullName].join(', ') : code;
    const id = idOf(level, key, validFrom);
    const known = this.units.get(id);
    if (known !== undefined) throw new Error(`two units ${key} from ${validFrom}: ${known.fullName}, ${fullName}`);
    const unit: UnitRow = {
      id,
      code,
      level,
      kind: kindOf(level, word, fullName),
      name: word === null ? fullName : fullName.slice(word.length).trim(),
      fullName,
      searchKey: fold(fullName),
      parentId: parent?.id ?? null,
      provinceId: parent?.provinceId ?? id,
      validFrom,
      validFromKnown: validFrom !== SINCE_EVER,
      validTo: rest.validTo ?? null,
      lastDay: lastDayOf(rest.validTo ?? null),
      verified: rest.verified,
      documentId: rest.documentId ?? null,
    };
    this.units.set(id, unit);
    return unit;
  }

  private succeed(
    predecessor: UnitRow,
    successor: UnitRow,
    kind: SuccessionKind,
    portion: Portion,
    documentId: string | null,
    effectiveOn = REFORM_DAY,
  ): void {
    this.successions.push({
      id: deterministicUuid('admin-unit-succession', `${predecessor.id}>${successor.id}`),
      predecessorId: predecessor.id,
      successorId: successor.id,
      kind,
      portion,
      effectiveOn,
      documentId,
      verified: predecessor.verified && successor.verified,
    });
  }
}

/** Periods end with the day before their end. */
function lastDayOf(validTo: string | null): string {
  if (validTo === null) return '9999-12-31';
  return new Date(Date.parse(validTo) - 86_400_000).toISOString().slice(0, 10);
}

function idOf(level: UnitLevel, key: string, validFrom: string): string {
  return deterministicUuid('admin-unit', `${level}|${key}|${validFrom}`);
}

const OLD_CODES = new Map(Object.entries(OLD_PROVINCE_CODES).map(([name, code]) => [fold(name), code]));

const placeKey = (mapping: PackageMapping): string =>
  [
    readUnitName(mapping.old_ward_name!)[0].core,
    fold(mapping.old_district_name!),
    fold(mapping.old_province_name!),
  ].join('|');

function kindOfSuccession(old: UnitRow, unit: UnitRow, predecessors: number): SuccessionKind {
  if (predecessors > 1) return SuccessionKind.MERGE;
  if (fold(old.name) !== fold(unit.name)) return SuccessionKind.RENAME;
  return old.kind === unit.kind ? SuccessionKind.KEEP : SuccessionKind.LEVEL_CHANGE;
}

const KINDS: Record<UnitLevel, Readonly<Record<string, UnitKind>>> = {
  PROVINCE: { Tỉnh: UnitKind.PROVINCE, 'Thành phố': UnitKind.CENTRAL_CITY },
  DISTRICT: {
    Huyện: UnitKind.RURAL_DISTRICT,
    Quận: UnitKind.URBAN_DISTRICT,
    'Thị xã': UnitKind.TOWN,
    'Thành phố': UnitKind.PROVINCIAL_CITY,
  },
  COMMUNE: {
    Xã: UnitKind.COMMUNE,
    Phường: UnitKind.WARD,
    'Thị trấn': UnitKind.TOWNSHIP,
    'Đặc khu': UnitKind.SPECIAL_ZONE,
  },
};

function kindOf(level: UnitLevel, word: string | null, fullName: string): UnitKind {
  const kind = KINDS[level][word ?? ''];
  if (kind === undefined) throw new Error(`what kind of ${level} is ${fullName}?`);
  return kind;
}
