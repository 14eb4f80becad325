import type { Permission, RoleCode } from '@platform/api';
import { scopeOf } from '@platform/kernel';
import fc from 'fast-check';
import {
  type Appointed,
  grantsOn,
  type Granting,
  levelMark,
  type Place,
  Reach,
  refusedPermission,
  scopeReaches,
  standsAbove,
  territoryOf,
} from './role.rules';

const province: Place = { id: 'p24', level: 'PROVINCE', provinceId: 'p24' };
const other: Place = { id: 'p01', level: 'PROVINCE', provinceId: 'p01' };
const commune: Place = { id: 'c1', level: 'COMMUNE', provinceId: 'p24' };
const neighbour: Place = { id: 'c2', level: 'COMMUNE', provinceId: 'p24' };
const abroad: Place = { id: 'c3', level: 'COMMUNE', provinceId: 'p01' };
const places = [null, province, other, commune, neighbour, abroad];

const read: Permission = { code: 'co-op:read', label: '', roles: ['PROVINCE_OFFICER', 'COMMUNE_OFFICER', 'AUDITOR'] };
const write: Permission = { code: 'co-op:write', label: '', roles: ['PROVINCE_OFFICER', 'COMMUNE_OFFICER'] };
const audit: Permission = { code: 'audit:read', label: '', roles: ['AUDITOR'] };
const toGrant: Permission = { code: 'identity:grant', label: '', roles: ['PROVINCE_OFFICER', 'SYSTEM_ADMIN'] };
const permissions = [read, write, audit, toGrant];
const today = '2026-07-01';

const appointment = (role: RoleCode, unit: Place | null, more: Partial<Appointed> = {}): Appointed => ({
  role,
  unit,
  reach: Reach.ALL_BELOW,
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const granting = (...held: Appointed[]): Granting => ({ held, permissions, toGrant, today });
const refused = (wanted: Appointed, ...held: Appointed[]): string | null =>
  refusedPermission(wanted, granting(...held));

describe('the grants of a day', () => {
  const user = (day: string, ...appointments: Appointed[]) => ({
    id: 'u',
    kind: 'USER' as const,
    name: '',
    grants: grantsOn(day, appointments, permissions),
  });

  it('hold from the first day and not on the day the role ends', () => {
    const officer = appointment('COMMUNE_OFFICER', commune, { validFrom: '2026-07-01', validTo: '2026-08-01' });
    expect(grantsOn('2026-06-30', [officer], permissions)).toEqual([]);
    expect(grantsOn('2026-07-01', [officer], permissions).map(({ permission }) => permission)).toEqual([
      'co-op:read',
      'co-op:write',
    ]);
    expect(grantsOn('2026-07-31', [officer], permissions)).toHaveLength(2);
    expect(grantsOn('2026-08-01', [officer], permissions)).toEqual([]);
  });

  it('of a province reach its communes; of the province alone reach none of them', () => {
    const all = scopeOf(user(today, appointment('PROVINCE_OFFICER', province)), 'co-op:read');
    const alone = scopeOf(
      user(today, appointment('PROVINCE_OFFICER', province, { reach: Reach.LEVEL_ONLY })),
      'co-op:read',
    );
    expect([province, commune, neighbour, abroad].map((unit) => scopeReaches(all, unit))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([province, commune, neighbour, abroad].map((unit) => scopeReaches(alone, unit))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(alone.communeIds).toEqual([levelMark('p24')]);
  });

  it('of the nation alone are not the whole country', () => {
    const scope = scopeOf(user(today, appointment('AUDITOR', null, { reach: Reach.LEVEL_ONLY })), 'co-op:read');
    expect(scope.all).toBe(false);
    expect(places.filter((unit) => scopeReaches(scope, unit))).toEqual([null]);
  });
});

describe('a co-op user', () => {
  const read: Permission = {
    code: 'co-op:read',
    label: '',
    roles: ['PROVINCE_OFFICER', 'COMMUNE_OFFICER', 'COOP_USER'],
  };
  const own = (id: string, lies: Place | null): Appointed =>
    appointment('COOP_USER', null, { organisation: { id, commune: lies }, validFrom: today });
  const may = (wanted: Appointed, ...held: Appointed[]): boolean =>
    refusedPermission(wanted, { held, permissions: [read], toGrant, today }) === null;

  it('acts for one organisation and in no unit', () => {
    expect(grantsOn(today, [own('o1', commune)], [read])).toEqual([
      { permission: 'co-op:read', level: 'ORGANISATION', unitId: 'o1' },
    ]);
  });

  it('for a whole unit does not exist, nor an officer of one organisation', () => {
    const wide = [
      appointment('COOP_USER', commune),
      appointment('COOP_USER', null),
      { ...own('o1', commune), unit: commune },
    ];
    expect(grantsOn(today, wide, [read])).toEqual([]);
    expect(grantsOn(today, [{ ...own('o1', commune), role: 'COMMUNE_OFFICER' }], [read])).toEqual([]);
  });

  it('is appointed where the organisation lies within what the giver holds', () => {
    const wide = appointment('PROVINCE_OFFICER', province);
    expect(may(own('o1', commune), wide)).toBe(true);
    expect(may(own('o1', commune), appointment('PROVINCE_OFFICER', commune))).toBe(true);
    expect(may(own('o1', commune), appointment('PROVINCE_OFFICER', null))).toBe(true);
    expect(may(own('o1', neighbour), appointment('PROVINCE_OFFICER', commune))).toBe(false);
    expect(may(own('o1', abroad), wide)).toBe(false);
    expect(may(own('o1', commune), { ...wide, reach: Reach.LEVEL_ONLY })).toBe(false);
    expect(may(own('o1', commune), { ...wide, validTo: '2027-01-01' })).toBe(false);
  });

  it('of an organisation that is not seen is given by the nation alone', () => {
    expect(may(own('o1', null), appointment('PROVINCE_OFFICER', province))).toBe(false);
    expect(may(own('o1', null), appointment('PROVINCE_OFFICER', null))).toBe(true);
  });

  it('gives nothing on himself', () => {
    const giving = {
      held: [own('o1', commune)],
      permissions: [read],
      toGrant: { ...toGrant, roles: ['COOP_USER' as const] },
    };
    expect(refusedPermission(own('o1', commune), { ...giving, today })).toBeNull();
    expect(refusedPermission(own('o2', commune), { ...giving, today })).not.toBeNull();
    expect(refusedPermission(appointment('COMMUNE_OFFICER', commune), { ...giving, today })).not.toBeNull();
  });
});

describe('nobody grants above himself', () => {
  const officer = appointment('PROVINCE_OFFICER', province);

  it('but what lies within: role, unit and time', () => {
    expect(refused(appointment('COMMUNE_OFFICER', commune, { validFrom: today }), officer)).toBeNull();
    expect(refused(appointment('PROVINCE_OFFICER', province, { validFrom: today }), officer)).toBeNull();
  });

  it('not a role with a permission he does not hold himself', () => {
    expect(refused(appointment('AUDITOR', province, { validFrom: today }), officer)).toBe('audit:read');
    expect(
      refused(appointment('COMMUNE_OFFICER', commune, { validFrom: today }), appointment('SYSTEM_ADMIN', null)),
    ).toBe('co-op:read');
  });

  it('not without the permission to grant, even what he holds', () => {
    const held = appointment('COMMUNE_OFFICER', commune);
    expect(refused(appointment('COMMUNE_OFFICER', commune, { validFrom: today }), held)).toBe('identity:grant');
  });

  it.each([
    ['another province', abroad, Reach.ALL_BELOW],
    ['the nation', null, Reach.ALL_BELOW],
    ['the nation alone', null, Reach.LEVEL_ONLY],
  ])('not in %s', (_, unit, reach) => {
    expect(refused(appointment('PROVINCE_OFFICER', unit, { reach, validFrom: today }), officer)).not.toBeNull();
  });

  it('not what lies below when he holds the level only', () => {
    const alone = appointment('PROVINCE_OFFICER', province, { reach: Reach.LEVEL_ONLY });
    expect(refused(appointment('COMMUNE_OFFICER', commune, { validFrom: today }), alone)).not.toBeNull();
    expect(refused(appointment('PROVINCE_OFFICER', province, { validFrom: today }), alone)).not.toBeNull();
    expect(
      refused(appointment('PROVINCE_OFFICER', province, { reach: Reach.LEVEL_ONLY, validFrom: today }), alone),
    ).toBeNull();
  });

  it('not for longer than he holds it, nor from before', () => {
    const till = { ...officer, validTo: '2027-01-01' };
    const wanted = appointment('COMMUNE_OFFICER', commune, { validFrom: today });
    expect(refused({ ...wanted, validTo: '2027-01-01' }, till)).toBeNull();
    expect(refused({ ...wanted, validTo: '2027-01-02' }, till)).not.toBeNull();
    expect(refused(wanted, till)).not.toBeNull();
    expect(refused({ ...wanted, validFrom: '2025-12-31' }, officer)).not.toBeNull();
  });

  it('not by a role that is over or has not begun', () => {
    const wanted = appointment('COMMUNE_OFFICER', commune, { validFrom: '2026-09-01' });
    expect(refused(wanted, { ...officer, validTo: today })).not.toBeNull();
    expect(refused(wanted, { ...officer, validFrom: '2026-08-01' })).not.toBeNull();
  });

  it('whatever is granted, on no day and in no unit does the receiver hold what the giver does not', () => {
    const day = fc.integer({ min: 1, max: 27 }).map((n) => `2026-07-${String(n).padStart(2, '0')}`);
    const any = fc.record({
      role: fc.constantFrom<RoleCode>('PROVINCE_OFFICER', 'COMMUNE_OFFICER', 'AUDITOR', 'SYSTEM_ADMIN'),
      unit: fc.constantFrom(...places),
      reach: fc.constantFrom(Reach.ALL_BELOW, Reach.LEVEL_ONLY),
      validFrom: day,
      validTo: fc.option(day, { nil: null }),
    });
    const holds = (held: readonly Appointed[], on: string, permission: string, unit: Place | null): boolean =>
      scopeReaches(
        scopeOf({ id: '', kind: 'USER', name: '', grants: grantsOn(on, held, permissions) }, permission),
        unit,
      );
    let granted = 0;
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), any, day, (held, wanted, now) => {
        if (refusedPermission(wanted, { held, permissions, toGrant, today: now })) return;
        granted += 1;
        for (const on of ['2026-07-01', wanted.validFrom, now, '2026-07-27', '2026-08-15']) {
          for (const { code } of permissions) {
            for (const unit of places) {
              if (holds([wanted], on, code, unit))
                expect([on, code, unit, holds(held, on, code, unit)]).toEqual([on, code, unit, true]);
            }
          }
        }
      }),
      { numRuns: 4000 },
    );
    expect(granted).toBeGreaterThan(50);
  });
});

describe('an account stands above', () => {
  const officer = appointment('PROVINCE_OFFICER', province);

  it('when it holds or will hold what the actor may not grant', () => {
    expect(standsAbove([appointment('COMMUNE_OFFICER', commune)], granting(officer))).toBe(false);
    expect(standsAbove([], granting(officer))).toBe(false);
    expect(standsAbove([appointment('AUDITOR', province)], granting(officer))).toBe(true);
    expect(standsAbove([appointment('COMMUNE_OFFICER', abroad)], granting(officer))).toBe(true);
    expect(standsAbove([appointment('AUDITOR', null, { validFrom: '2027-01-01' })], granting(officer))).toBe(true);
    expect(standsAbove([appointment('AUDITOR', null, { validTo: today })], granting(officer))).toBe(false);
  });

  it('not because its role lasts longer', () => {
    expect(
      standsAbove([appointment('COMMUNE_OFFICER', commune)], granting({ ...officer, validTo: '2026-08-01' })),
    ).toBe(false);
  });
});

it('an office above the communes never carries a commune', () => {
  expect(territoryOf(commune)).toEqual({ provinceId: 'p24', communeId: 'c1' });
  expect(territoryOf(province)).toEqual({ provinceId: 'p24', communeId: levelMark('p24') });
  expect(territoryOf(null)).toEqual({ provinceId: null, communeId: levelMark(null) });
});
