import type { CriteriaPart, CriteriaTree, Criterion, CriterionOption, Elimination } from './criteria-tree';

/** One product set as a file brings it. */
export interface CriteriaOfFile {
  decision: string;
  setNumber: number;
  source: string;
  tree: CriteriaTree;
  criteria: number;
  options: number;
  gates: number;
  /** Rows that whoever wrote the file inferred and did not read in the decision. */
  inferred: number;
}

/** What is wrong, and in which record of the file (1 is the headings); 0: with a set as a whole. */
export interface FileFault {
  row: number;
  what: string;
}

const NEEDED = ['decision', 'set_no', 'part', 'criterion_code', 'parent_code', 'name_vi', 'max_points'] as const;
const COLUMNS = [
  ...NEEDED,
  'option_label',
  'option_points',
  'option_no',
  'min_star',
  'choice_case',
  'eliminating',
  'evidence',
  'depends_on',
  'confirmed',
  'source',
  'row_type',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];
type Line = Readonly<Record<Column, string>> & { readonly row: number };

const KINDS: Readonly<Record<string, true>> = { part: true, criterion: true, option: true, disqualifier: true };

/** Reads the records of a criteria file, headings first, and checks what can be checked without the law's parameters. */
export function readCriteriaFile(records: readonly (readonly string[])[]): {
  sets: CriteriaOfFile[];
  faults: FileFault[];
} {
  const headings = (records[0] ?? []).map((heading) => heading.trim().toLowerCase());
  const absent = [...NEEDED, 'row_type'].filter((name) => !headings.includes(name));
  if (absent.length > 0) return { sets: [], faults: [{ row: 1, what: `Thiếu cột ${absent.join(', ')}` }] };
  const lines = records.slice(1).flatMap((cells, at): Line[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const value = (name: string): string => (cells[headings.indexOf(name)] ?? '').normalize('NFC').trim();
    const line = Object.fromEntries(COLUMNS.map((name) => [name, value(name)])) as Record<Column, string>;
    return [{ ...line, row: at + 2 }];
  });
  const faults: FileFault[] = [];
  const sets: CriteriaOfFile[] = [];
  for (const group of Map.groupBy(lines, ({ decision, set_no: set }) => `${decision} ${set}`).values()) {
    const before = faults.length;
    const made = new SetReader(group, faults).read();
    if (made && faults.length === before) sets.push(made);
  }
  if (lines.length === 0) faults.push({ row: 1, what: 'Tệp không có dòng nào' });
  return { sets, faults };
}

/** The lines of one product set, made into a tree. */
class SetReader {
  private readonly criteria = new Map<string, Line>();
  private readonly optionsOf = new Map<string, Line[]>();
  private readonly childrenOf = new Map<string, Line[]>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly faults: FileFault[],
  ) {}

  read(): CriteriaOfFile | null {
    const [first] = this.lines as [Line];
    const setNumber = Number(first.set_no);
    if (first.decision === '') this.fault(first, 'Thiếu số quyết định');
    if (!/^\d{1,2}$/.test(first.set_no) || setNumber < 1) this.fault(first, `Số bộ sản phẩm "${first.set_no}"`);
    this.lines.forEach((line) => this.sort(line));
    const parts = [...this.partLines(), ...this.impliedParts()].map((line) => this.part(line));
    if (parts.length === 0) this.fault(first, `Bộ ${first.set_no} không có phần nào`);
    const disqualifiers = this.lines
      .filter(({ row_type: kind }) => kind === 'disqualifier')
      .map(({ option_label: label, name_vi: name }) => label || name);
    const count = (kind: string): number => this.lines.filter(({ row_type: one }) => one === kind).length;
    return {
      decision: first.decision,
      setNumber,
      source: first.source,
      tree: { disqualifiers, parts },
      criteria: count('criterion'),
      options: count('option'),
      gates: this.lines.filter(({ min_star: star }) => star !== '').length,
      inferred: this.lines.filter(({ confirmed }) => confirmed === 'inferred').length,
    };
  }

  private partLines(): Line[] {
    return this.lines.filter(({ row_type: kind }) => kind === 'part');
  }

  /* A file without lines for the parts names them in the column of the part: each is worth the sum of its criteria. */
  private impliedParts(): Line[] {
    if (this.partLines().length > 0) return [];
    const tops = this.lines.filter((line) => line.row_type === 'criterion' && line.parent_code === line.part);
    return [...Map.groupBy(tops, ({ part }) => part)].map(([code, lines]) => {
      const sum = lines.reduce((all, { max_points: points }) => all + Number(points.replace(',', '.')), 0);
      const line = { ...lines[0]!, row_type: 'part', criterion_code: code, parent_code: '', name_vi: `Phần ${code}` };
      this.criteria.set(code, line);
      return { ...line, max_points: String(sum) };
    });
  }

  private sort(line: Line): void {
    const { row_type: kind, criterion_code: code } = line;
    if (!KINDS[kind]) return this.fault(line, `Loại dòng "${kind}"`);
    if (kind === 'disqualifier') return;
    if (kind === 'option') return void grow(this.optionsOf, code, line);
    if (this.criteria.has(code)) return this.fault(line, `Tiêu chí ${code} có hai dòng`);
    this.criteria.set(code, line);
    if (kind === 'criterion') grow(this.childrenOf, line.parent_code, line);
  }

  private part(line: Line): CriteriaPart {
    const criteria = this.children(line);
    const max = this.points(line, line.max_points);
    this.requireSum(line, criteria, max);
    const strays = [...this.childrenOf.keys(), ...this.optionsOf.keys()].filter((code) => !this.criteria.has(code));
    for (const code of new Set(strays)) this.fault(line, `Không có tiêu chí ${code} mà dòng khác nhắc đến`);
    return { code: line.criterion_code, name: line.name_vi, max, criteria };
  }

  private children(parent: Line): Criterion[] {
    const lines = this.childrenOf.get(parent.criterion_code) ?? [];
    return lines.map((line) => this.criterion(line, lines[0]!));
  }

  private criterion(line: Line, first: Line): Criterion {
    const code = line.criterion_code;
    const max = this.points(line, line.max_points);
    const children = this.children(line);
    const options = (this.optionsOf.get(code) ?? []).map((option, at) => this.option(option, at));
    if (children.length > 0 && options.length > 0) this.fault(line, `Tiêu chí ${code} vừa có tiêu chí con vừa có mức`);
    if (children.length > 0) this.requireSum(line, children, max);
    else this.requireMost(line, options, max);
    return {
      code,
      name: line.name_vi,
      max,
      note: line.note || null,
      elimination: this.elimination(line),
      evidence: line.evidence.split(';').filter(Boolean).map(Number),
      dependsOn: this.dependsOn(line, first),
      children,
      options,
    };
  }

  private option(line: Line, at: number): CriterionOption {
    if (!/^[345]?$/.test(line.min_star)) this.fault(line, `min_star "${line.min_star}": 3, 4 hoặc 5`);
    return {
      no: line.option_no === '' ? at + 1 : Number(line.option_no),
      label: line.option_label,
      points: this.points(line, line.option_points),
      minStar: line.min_star === '' ? null : Number(line.min_star),
      choiceCase: line.choice_case || null,
      eliminating: line.eliminating === 'y',
    };
  }

  /* The decision says it in words: "0 điểm tại một trong các chỉ tiêu trên". */
  private elimination({ eliminating, note }: Line): Elimination | null {
    if (eliminating === 'zero' || (eliminating === 'y' && /\b0 điểm tại một trong/.test(note))) return 'ZERO';
    return eliminating === 'y' ? 'NOTED' : null;
  }

  /* Without the column: "Chỉ áp dụng khi có câu chuyện" means the criterion that opens the group. */
  private dependsOn(line: Line, first: Line): string | null {
    const code = line.depends_on || (/^Chỉ áp dụng khi/.test(line.note) ? first.criterion_code : '');
    if (code === '' || code === line.criterion_code) return null;
    if (!this.criteria.has(code)) this.fault(line, `Không có tiêu chí ${code} mà dòng này phụ thuộc`);
    return code;
  }

  private points(line: Line, text: string): number {
    if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text)) this.fault(line, `Điểm "${text}"`);
    return Number(text.replace(',', '.'));
  }

  private requireSum(line: Line, children: readonly Criterion[], max: number): void {
    const sum = children.reduce((all, child) => all + child.max, 0);
    if (Math.abs(sum - max) > 1e-9)
      this.fault(line, `Tổng điểm các tiêu chí con của ${line.criterion_code} là ${sum}, không phải ${max}`);
  }

  private requireMost(line: Line, options: readonly CriterionOption[], max: number): void {
    const most = Math.max(...options.map(({ points }) => points), -1);
    if (options.length === 0) return this.fault(line, `Tiêu chí ${line.criterion_code} không có mức nào`);
    if (most !== max) this.fault(line, `Mức cao nhất của ${line.criterion_code} là ${most} điểm, không phải ${max}`);
    if (new Set(options.map(({ no }) => no)).size !== options.length)
      this.fault(line, `Tiêu chí ${line.criterion_code} có hai mức cùng số thứ tự`);
  }

  private fault({ row }: Line, what: string): void {
    this.faults.push({ row, what });
  }
}

function grow(groups: Map<string, Line[]>, key: string, line: Line): void {
  groups.set(key, [...(groups.get(key) ?? []), line]);
}
