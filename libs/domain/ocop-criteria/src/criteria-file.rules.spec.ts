import { readCriteriaFile } from './criteria-file';
import { SMALL_RECORDS } from './ocop-criteria.factory';

/** The file with some cells of one record written anew. */
function changed(row: number, cells: Record<string, string>): string[][] {
  const headings = SMALL_RECORDS[0]!;
  return SMALL_RECORDS.map((record, at) =>
    at === row - 1 ? record.map((cell, column) => cells[headings[column]!] ?? cell) : record,
  );
}

describe('a file of criteria', () => {
  it('gives the whole tree with its gates, dependence and eliminations', () => {
    const { sets, faults } = readCriteriaFile(SMALL_RECORDS);
    expect(faults).toEqual([]);
    expect(sets[0]).toMatchObject({ decision: 'THU-1', setNumber: 1, criteria: 8, options: 15, gates: 4, inferred: 0 });
    const [a, , c] = sets[0]!.tree.parts;
    expect(a!.criteria[0]!.children[1]).toMatchObject({ code: '1.2', dependsOn: '1.1', evidence: [3, 9] });
    expect(c!.criteria[0]).toMatchObject({ code: '3', elimination: 'NOTED' });
    expect(c!.criteria[1]!.children[1]).toMatchObject({ code: '4.2', elimination: 'ZERO' });
  });

  it('reads what the decision says in words where there is no column for it', () => {
    const note = 'Chỉ áp dụng khi có câu chuyện sản phẩm';
    const told = readCriteriaFile(changed(10, { depends_on: '', note })).sets[0]!;
    expect(told.tree.parts[0]!.criteria[0]!.children[1]).toMatchObject({ code: '1.2', dependsOn: '1.1' });
    const zero = { eliminating: 'y', note: 'Nếu được 0 điểm tại một trong các chỉ tiêu trên' };
    const thrown = readCriteriaFile(changed(26, zero)).sets[0]!;
    expect(thrown.tree.parts[2]!.criteria[1]!.children[1]).toMatchObject({ code: '4.2', elimination: 'ZERO' });
  });

  it.each([
    [{ max_points: '19' }, 5, 'Tổng điểm các tiêu chí con của 1 là 39, không phải 40'],
    [{ option_points: '18' }, 9, 'Mức cao nhất của 1.1 là 18 điểm, không phải 20'],
    [{ option_points: 'nhiều' }, 9, 'Điểm "nhiều"'],
    [{ min_star: '6' }, 9, 'min_star "6": 3, 4 hoặc 5'],
    [{ option_no: '1' }, 9, 'Tiêu chí 1.1 có hai mức cùng số thứ tự'],
    [{ criterion_code: '7' }, 9, 'Không có tiêu chí 7 mà dòng khác nhắc đến'],
    [{ parent_code: '8' }, 5, 'Không có tiêu chí 8 mà dòng khác nhắc đến'],
    [{ row_type: 'lạ' }, 9, 'Loại dòng "lạ"'],
    [{ criterion_code: '1.1' }, 10, 'Tiêu chí 1.1 có hai dòng'],
    [{ depends_on: '7' }, 10, 'Không có tiêu chí 7 mà dòng này phụ thuộc'],
  ])('with %j in a record is refused and says why', (cells, row, what) => {
    const { faults } = readCriteriaFile(changed(row, cells));
    expect(faults.map((fault) => fault.what)).toContain(what);
  });

  it('needs its headings, and rows', () => {
    expect(readCriteriaFile([['set_no']]).faults[0]!.what).toMatch(/^Thiếu cột decision, part/);
    expect(readCriteriaFile(SMALL_RECORDS.slice(0, 1)).faults[0]!.what).toBe('Tệp không có dòng nào');
  });
});
