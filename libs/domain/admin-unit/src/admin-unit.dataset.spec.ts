import { adminUnitDataset } from './admin-unit.dataset';
import { REFORM_DAY } from './admin-unit.rows';
import type { UnitRow } from './admin-unit.rows';
import { unitOn } from './lineage.rules';
import { whyMatched } from './unit-match.rules';
import { UnitNamesInMemory } from './unit-names-in-memory';

const data = adminUnitDataset();
const names = new UnitNamesInMemory(data);
const byId = new Map(data.units.map((unit) => [unit.id, unit]));
const lineage = Map.groupBy(data.lineage, (row) => row.unitId);
const on =
  (day: string) =>
  (unit: UnitRow): boolean =>
    unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);
const today = data.units.filter(on('2026-11-24'));
const before = data.units.filter(on('2025-06-30'));
const bacNinh = today.find((unit) => unit.level === 'PROVINCE' && unit.code === '24')!;

describe('the units of the country', () => {
  it('are 34 provinces and 3,321 communes today, 63 provinces before', () => {
    const count = (units: UnitRow[], level: string): number => units.filter((unit) => unit.level === level).length;
    expect([count(today, 'PROVINCE'), count(today, 'DISTRICT'), count(today, 'COMMUNE')]).toEqual([34, 0, 3321]);
    expect([count(before, 'PROVINCE'), count(before, 'COMMUNE')]).toEqual([63, 10034]);
  });

  it('are keyed by code and first day, never by code', () => {
    const coded = data.units.filter((unit) => unit.code !== null);
    expect(new Set(coded.map((unit) => `${unit.level}|${unit.code}|${unit.validFrom}`)).size).toBe(coded.length);
    expect(coded.filter((unit) => unit.code === '07210').map((unit) => [unit.fullName, unit.validTo])).toEqual([
      ['Phường Bắc Giang', null],
      ['Phường Hoàng Văn Thụ', REFORM_DAY],
    ]);
    const code24 = coded.filter((unit) => unit.level === 'PROVINCE' && unit.code === '24');
    expect(code24.map((unit) => unit.fullName)).toEqual(['Tỉnh Bắc Ninh', 'Tỉnh Bắc Giang']);
    expect(coded.find((unit) => unit.level === 'PROVINCE' && unit.code === '27')?.fullName).toBe('Tỉnh Bắc Ninh');
    expect(before.filter((unit) => unit.level === 'PROVINCE' && unit.code === null)).toEqual([]);
  });

  it('have ids that are the same on every installation', () => {
    expect(bacNinh.id).toBe('1d2020ca-6df1-825d-bcb8-3104f16fc0ab');
    expect(new Set(data.units.map((unit) => unit.id)).size).toBe(data.units.length);
    expect(new Set(data.names.map((name) => name.id)).size).toBe(data.names.length);
    expect(new Set(data.successions.map((row) => row.id)).size).toBe(data.successions.length);
  });

  it('lie in parents that exist on their first and last day, in a province that does', () => {
    const wrong = data.units.filter((unit) => {
      const parent = unit.parentId === null ? unit : byId.get(unit.parentId)!;
      const province = byId.get(unit.provinceId)!;
      const lastDay = unit.validTo ?? '9999-12-31';
      return (
        (parent.validTo ?? '9999-12-31') < lastDay ||
        (province.validTo ?? '9999-12-31') < lastDay ||
        province.level !== 'PROVINCE'
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('new Bắc Ninh', () => {
  const communes = today.filter((unit) => unit.level === 'COMMUNE' && unit.provinceId === bacNinh.id);
  const ids = new Set(communes.map((unit) => unit.id));
  const successions = data.successions.filter((row) => ids.has(row.successorId));

  it('has 66 xã and 33 phường, from all 313 communes of Bắc Giang and Bắc Ninh, each whole into one', () => {
    expect(communes.filter((unit) => unit.kind === 'COMMUNE')).toHaveLength(66);
    expect(communes.filter((unit) => unit.kind === 'WARD')).toHaveLength(33);
    expect(successions).toHaveLength(313);
    expect(new Set(successions.map((row) => row.predecessorId)).size).toBe(313);
    expect(new Set(successions.map((row) => row.successorId)).size).toBe(99);
    expect(successions.every((row) => row.portion === 'WHOLE' && row.verified)).toBe(true);
    const olds = before.filter(
      (unit) =>
        unit.level === 'COMMUNE' && ['Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'].includes(byId.get(unit.provinceId)!.fullName),
    );
    expect(olds.map((unit) => unit.id).sort()).toEqual(successions.map((row) => row.predecessorId).sort());
  });

  it('formed 98 of them anew and kept Tuấn Đạo, which only lost its district', () => {
    const kept = successions.filter((row) => row.kind === 'KEEP');
    expect(kept.map((row) => [byId.get(row.predecessorId)!.code, byId.get(row.successorId)!.code])).toEqual([
      ['07663', '07663'],
    ]);
    const [old, now] = [byId.get(kept[0]!.predecessorId)!, byId.get(kept[0]!.successorId)!];
    expect([byId.get(old.parentId!)!.fullName, byId.get(now.parentId!)!.fullName]).toEqual([
      'Huyện Sơn Động',
      'Tỉnh Bắc Ninh',
    ]);
    expect(unitOn(lineage.get(now.id)!, '2020-01-01')).toBe(old.id);
    expect(unitOn(lineage.get(old.id)!, '2026-01-01')).toBe(now.id);
  });

  it('does not know which old commune an address in a merged one lay in', () => {
    const merged = communes.find((unit) => unit.code === '07210')!;
    expect(unitOn(lineage.get(merged.id)!, '2025-06-30')).toBeNull();
  });

  it.each([
    ['FORMER_BAC_GIANG', 192, 58],
    ['FORMER_BAC_NINH', 121, 41],
  ])('%s is %i old and %i of today’s communes', (code, old, now) => {
    const territory = data.territories.find((row) => row.code === code)!;
    const units = data.territoryUnits.filter((row) => row.territoryId === territory.id);
    expect(units.filter((row) => row.validTo === REFORM_DAY)).toHaveLength(old);
    expect(units.filter((row) => row.validTo === null && ids.has(row.unitId))).toHaveLength(now);
    expect(units).toHaveLength(old + now);
  });

  it.each([
    ['Xã Trí Yên', 'huyện Yên Dũng', 'Phường Tân An'],
    ['tri yen', 'YEN DUNG', 'Phường Tân An'],
    ['TT. Nham Biền', 'TP. Bắc Giang', 'Phường Yên Dũng'],
    ['P. Bắc Giang', null, 'Phường Bắc Giang'],
    ['Xã Quý Sơn', 'Huyện Lục Ngạn', 'Phường Phượng Sơn'],
    ['Xã Quí Sơn', 'THỊ XÃ CHŨ', 'Phường Phượng Sơn'],
    ['Xã Vũ Xá', 'huyện Lục Nam', 'Xã Cẩm Lý'],
    ['Xã Vũ Xá, huyện Lục Nam, tỉnh Bắc Giang', null, 'Xã Cẩm Lý'],
    ['Xã Dĩnh Trì', 'Thành phố Bắc Giang', 'Phường Bắc Giang'],
    ['Xã\nLục Ngạn', 'HUYỆN LỤC NGẠN', 'Xã Lục Ngạn'],
    ['Phong Minh', 'HUYỆN LỤC NGẠN', 'Xã Sa Lý'],
  ])('finds %j in %j: %s', (commune, within, expected) => {
    const answer = names.find({ commune, within }, '2026-11-24');
    expect(answer.status === 'ONE' && byId.get(answer.unitId)?.fullName).toBe(expected);
    expect(answer.status === 'ONE' && answer.doubts).toEqual([]);
  });

  it('gives the unit of the day asked', () => {
    const answer = names.find({ commune: 'Xã Trí Yên', within: 'Yên Dũng' }, '2025-06-30');
    expect(answer.status === 'ONE' && byId.get(answer.unitId)?.code).toBe('07720');
  });

  it('says why an old name led to a unit', () => {
    const answer = names.find({ commune: 'Trí Yên', within: 'Yên Dũng' }, '2026-11-24');
    expect(answer.status === 'ONE' && whyMatched(answer.by)).toBe(
      'tên cũ: xã Trí Yên, thành phố Bắc Giang, tỉnh Bắc Giang',
    );
  });

  it('reports what fits several, and does not guess', () => {
    const answer = names.find({ commune: 'Xã Tân Tiến' }, '2026-11-24');
    expect(answer.status).toBe('MANY');
    expect(names.find({ commune: 'Xã Không Có', within: 'Lục Nam' }, '2026-11-24').status).toBe('NONE');
  });

  it('keeps a contradiction as a doubt', () => {
    expect(names.find({ commune: 'Xã Trí Yên', within: 'huyện Lục Nam' }, '2026-11-24')).toMatchObject({
      status: 'ONE',
      doubts: ['PLACE_DIFFERS'],
    });
    expect(names.find({ commune: 'Thị trấn Trí Yên', within: 'Yên Dũng' }, '2026-11-24')).toMatchObject({
      status: 'ONE',
      doubts: ['KIND_DIFFERS'],
    });
  });

  it('finds each of the 313 by name and district, with marks and without', () => {
    const plain = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    const wrong = successions.filter(({ predecessorId, successorId }) => {
      const old = byId.get(predecessorId)!;
      const district = byId.get(old.parentId!)!.fullName;
      return [old.fullName, plain(old.fullName), plain(old.name).toUpperCase()].some((commune) => {
        const answer = names.find({ commune, within: plain(district) }, '2026-11-24');
        return answer.status !== 'ONE' || answer.unitId !== successorId || answer.doubts.length > 0;
      });
    });
    expect(wrong.map((row) => byId.get(row.predecessorId)!.fullName)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('a unit for which the source names two successors is split: its lineage ends', () => {
    const split = data.successions.filter((row) => row.kind === 'SPLIT' && row.effectiveOn === REFORM_DAY);
    expect(split.length).toBeGreaterThan(0);
    expect(split.every((row) => !row.verified && row.portion === 'PART')).toBe(true);
    const { predecessorId } = split[0]!;
    expect(unitOn(lineage.get(predecessorId)!, '2025-06-30')).toBe(predecessorId);
    expect(unitOn(lineage.get(predecessorId)!, '2025-07-01')).toBeNull();
  });

  it('nothing claims to have been checked', () => {
    const claimed = data.units.filter((unit) => unit.verified).map((unit) => byId.get(unit.provinceId)!.fullName);
    expect(new Set(claimed)).toEqual(new Set(['Tỉnh Bắc Ninh', 'Tỉnh Bắc Giang']));
  });

  it('the five island districts became special zones', () => {
    const zones = data.successions.filter(
      (row) => row.kind === 'LEVEL_CHANGE' && byId.get(row.predecessorId)!.level === 'DISTRICT',
    );
    expect(zones.map((row) => byId.get(row.successorId)!.fullName).sort()).toEqual(
      ['Đặc khu Bạch Long Vĩ', 'Đặc khu Cồn Cỏ', 'Đặc khu Côn Đảo', 'Đặc khu Hoàng Sa', 'Đặc khu Lý Sơn'].sort(),
    );
  });
});
