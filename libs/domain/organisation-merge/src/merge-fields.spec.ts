import fc from 'fast-check';
import { fieldChoices, MERGE_FIELDS, MergeSide, officeStatement, speakerOf } from './merge-fields';

const COLUMNS = MERGE_FIELDS.flatMap(({ columns }) => Object.values(columns));
const row = fc.record(
  Object.fromEntries(COLUMNS.map((column) => [column, fc.option(fc.constantFrom('a', 'b', 'UNKNOWN'))])),
);
const sides = fc.dictionary(fc.constantFrom(...MERGE_FIELDS.map(({ field }) => String(field))), fc.constantFrom(...Object.values(MergeSide)));
const NOBODY = { DKKD: null, THUE: null };

describe('what stands after a merger', () => {
  it('is what the office chose; without a choice the survivor’s word, or the other’s where it says nothing', () => {
    fc.assert(
      fc.property(row, row, sides, (SURVIVOR, ABSORBED, chosen) => {
        for (const { field, from, survivor, absorbed } of fieldChoices({ SURVIVOR, ABSORBED }, chosen, NOBODY)) {
          const silent = survivor === null || survivor === 'UNKNOWN';
          const says = absorbed !== null && absorbed !== 'UNKNOWN';
          expect(from).toBe(chosen[field] ?? (silent && says ? 'ABSORBED' : 'SURVIVOR'));
        }
      }),
    );
  });

  it('is never chosen against an authority that has stated it', () => {
    const rows = { SURVIVOR: { name: 'Ta ghi', field: 'A' }, ABSORBED: { name: 'Đăng ký ghi', field: 'B' } };
    const spoken = { ...NOBODY, DKKD: { side: MergeSide.ABSORBED, says: { name: 'Đăng ký ghi' } } };
    const choices = fieldChoices(rows, { name: 'SURVIVOR', field: 'ABSORBED' }, spoken);
    expect(choices.find(({ field }) => field === 'name')).toMatchObject({ from: 'ABSORBED', ownedBy: 'DKKD' });
    expect(choices.find(({ field }) => field === 'field')).toMatchObject({ from: 'ABSORBED', ownedBy: null });
  });

  it('is stated anew by the office only where it takes something over', () => {
    fc.assert(
      fc.property(row, row, sides, (SURVIVOR, ABSORBED, chosen) => {
        const rows = { SURVIVOR, ABSORBED };
        const choices = fieldChoices(rows, chosen, NOBODY);
        const stated = Object.fromEntries(
          MERGE_FIELDS.flatMap(({ columns }) => Object.entries(columns).map(([column, shown]) => [column, SURVIVOR[shown] ?? null])),
        );
        const next = officeStatement(choices, rows, stated);
        const taken = choices.filter(({ from }) => from === 'ABSORBED').map(({ field }) => field);
        for (const { field, columns } of MERGE_FIELDS) {
          const side = taken.includes(String(field)) ? ABSORBED : SURVIVOR;
          for (const [column, shown] of Object.entries(columns)) {
            expect((next ?? stated)[column] ?? null).toBe(side[shown] ?? null);
          }
        }
        if (taken.length === 0) expect(next).toBeNull();
      }),
    );
  });

  it('counts the authority’s word of the only record of which it has spoken', () => {
    expect(speakerOf({ survivor: false, absorbed: true }, 'SURVIVOR')).toBe('ABSORBED');
    expect(speakerOf({ survivor: true, absorbed: true }, undefined)).toBe('SURVIVOR');
    expect(speakerOf({ survivor: true, absorbed: true }, 'ABSORBED')).toBe('ABSORBED');
    expect(speakerOf({ survivor: false, absorbed: false }, undefined)).toBe('SURVIVOR');
  });
});
