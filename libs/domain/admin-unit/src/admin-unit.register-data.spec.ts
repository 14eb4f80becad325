import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@platform/kernel';
import { adminUnitDataset } from './admin-unit.dataset';
import { UnitNamesInMemory } from './unit-names-in-memory';

/* The units against lists of another origin, which are not part of the project: REGISTER_TEST_DATA says where. */
const folder = process.env.REGISTER_TEST_DATA;
const present = folder !== undefined && existsSync(join(folder, 'admin_units_2025.csv'));

if (!present) console.info('SKIPPED: no official lists, REGISTER_TEST_DATA is not set');

type Row = Readonly<Record<string, string>>;

function csv(...path: string[]): Row[] {
  const [head, ...rows] = readFileSync(join(folder!, ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => cells(line, ','));
  return rows.map((row) => Object.fromEntries(head!.map((key, n) => [key, row[n] ?? ''])));
}

function cells(line: string, separator: string): string[] {
  const found = line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'));
  return [...found].map((match) => (match[1]?.replace(/""/g, '"') ?? match[2] ?? '').trim());
}

(present ? describe : describe.skip)('the units against the official lists', () => {
  const data = adminUnitDataset();
  const names = new UnitNamesInMemory(data);
  const byId = new Map(data.units.map((unit) => [unit.id, unit]));
  const now = new Map(
    data.units.filter((unit) => unit.level === 'COMMUNE' && unit.validTo === null).map((unit) => [unit.code, unit]),
  );
  const old = new Map(
    data.units.filter((unit) => unit.level === 'COMMUNE' && unit.validTo !== null).map((unit) => [unit.code, unit]),
  );

  it('99 of 99 communes of new Bắc Ninh have the official name', () => {
    const official = csv('admin_units_2025.csv').filter((row) => row.level === '2' && row.province_code === '24');
    expect(official).toHaveLength(99);
    expect(official.filter((row) => fold(now.get(row.code!)?.fullName ?? '') !== fold(row.name_full!))).toEqual([]);
  });

  it('313 of 313 old communes have the official name, district, district code and successor', () => {
    const districts = new Map(
      csv('admin_units_2024.csv')
        .filter((row) => row.level === '2')
        .map((row) => [row.code, row]),
    );
    const official = csv('admin_unit_successions.csv').filter((row) => ['24', '27'].includes(row.old_province_code!));
    expect(official).toHaveLength(313);
    const wrong = official.filter((row) => {
      const unit = old.get(row.old_code!);
      const successor = data.successions
        .filter((one) => one.predecessorId === unit?.id)
        .map((one) => byId.get(one.successorId)?.code);
      const district = byId.get(unit?.parentId ?? '');
      return (
        fold(unit?.fullName ?? '') !== fold(row.old_name!) ||
        successor.join() !== row.new_code ||
        fold(district?.fullName ?? '') !== fold(districts.get(row.old_district_code!)?.name_full ?? '-') ||
        (district?.code !== null && district?.code !== row.old_district_code)
      );
    });
    expect(wrong.map((row) => [row.old_code, row.old_name])).toEqual([]);
  });

  it('all 63 old provinces have the official code', () => {
    const official = csv('admin_units_2024.csv').filter((row) => row.level === '1');
    const codes = new Map(
      data.units
        .filter((unit) => unit.level === 'PROVINCE' && !unit.validFromKnown)
        .map((unit) => [unit.code, unit.name]),
    );
    expect(official.filter((row) => fold(codes.get(row.code!) ?? '') !== fold(row.name_short!))).toEqual([]);
    expect(codes.size).toBe(63);
  });

  it('every commune in an office’s list is the one meant', () => {
    const orgs = new Map(csv('sample_2125', 'organizations.csv').map((row) => [row.org_id, row]));
    expect(orgs.size).toBeGreaterThan(2000);
    const wrong: string[] = [];
    for (const row of orgs.values()) {
      const within = `${row.old_district}, tỉnh Bắc Giang`;
      for (const commune of [
        row.commune_name!,
        row.old_commune_name!,
        row.old_commune_name!.replace(/^(Xã|Phường|Thị trấn) /, ''),
      ]) {
        const answer = names.find({ commune, within }, '2026-11-24');
        const code = answer.status === 'ONE' ? byId.get(answer.unitId)?.code : answer.status;
        if (code !== row.commune_code || (answer.status === 'ONE' && answer.doubts.length > 0))
          wrong.push(`${commune}, ${within}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
