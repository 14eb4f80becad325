import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';
import type { DecidingBody, SettlementPath } from './settlement.words';

export const pathCode = (path: SettlementPath): string => `SETTLEMENT_PATH_${path}`;
export const TAX_WRITE_OFF = 'TAX_WRITE_OFF_AUTHORITY';

const FIRST = '1996-01-01';
const TAX_LAW = '2026-07-01';
const ALL = ['STATE', 'BANK', 'OTHER_ORG', 'TO_MEMBER', 'FROM_MEMBER', 'OTHER'];
const MEMBERS = ['TO_MEMBER', 'FROM_MEMBER'];
const DEPENDS = ['V20: cơ quan có thẩm quyền theo đường xử lý', 'Đề nghị ghi quyết định xử lý nợ'];

const path = (
  of: SettlementPath,
  label: string,
  kinds: readonly string[],
  bodies: readonly DecidingBody[],
  source: string,
  mark: LegalMark,
  note?: string,
): ParameterText => ({
  code: pathCode(of),
  kind: ValueKind.BAND,
  unit: null,
  label: `Đường xử lý nợ: ${label}`,
  value: { kinds: [...kinds], bodies: [...bodies] },
  validFrom: FIRST,
  source,
  mark,
  dependants: DEPENDS,
  note,
});
const { CERTAIN, LIKELY, UNCONFIRMED } = LegalMark;

/** Which kinds each path is open to, and who decides on it. Dated, because a decision is judged by the law of its own day. */
export const SETTLEMENT_PARAMETERS: readonly ParameterText[] = [
  path('PAY', 'trả nợ, nộp dần', ALL, ['PARTIES', 'CREDITOR', 'TAX_HEAD'], 'Thỏa thuận của các bên; nộp dần tiền thuế: cơ quan thuế', CERTAIN, 'Chứng cứ: thỏa thuận; nộp dần tiền thuế cần bảo lãnh'),
  path('EXTENSION', 'giãn nợ, gia hạn', ALL, ['CREDITOR', 'PARTIES', 'TAX_HEAD', 'GOVERNMENT'], 'Chủ nợ; thuế: cơ quan thuế hoặc nghị định của Chính phủ', CERTAIN, 'Chứng cứ: đơn đề nghị, lý do'),
  path('RESTRUCTURE', 'cơ cấu lại thời hạn trả nợ', ['BANK'], ['CREDITOR'], 'Thông tư 39/2016/TT-NHNN; Nghị định 55/2015/NĐ-CP và sửa đổi', LIKELY, 'Chứng cứ: hồ sơ khả năng trả nợ'),
  path('FREEZE', 'khoanh nợ', ['STATE', 'BANK'], ['TAX_HEAD', 'CREDITOR', 'GOVERNMENT'], 'Luật 108/2025/QH15 Điều 20, Nghị định 252/2026/NĐ-CP Điều 34 (thuế); bên cho vay, Chính phủ theo từng trường hợp (ngân hàng)', LIKELY, 'Số nợ giữ nguyên; khoanh không phải xóa, không phải kết thúc'),
  path('WRITE_OFF', 'xóa nợ', ['STATE', 'BANK'], ['TAX_HEAD', 'TAX_DIRECTOR', 'FINANCE_MINISTER', 'PROVINCE_CHAIRMAN', 'GOVERNMENT', 'CREDITOR'], 'Luật Quản lý thuế; quy chế của Ngân hàng Chính sách xã hội, Quỹ hỗ trợ', LIKELY, 'Ngân hàng xử lý bằng dự phòng thì khoản nợ vẫn còn: không ghi là xóa nợ'),
  path('REVIVAL', 'phục hồi nợ đã xóa', ['STATE', 'BANK'], ['TAX_HEAD', 'TAX_DIRECTOR', 'FINANCE_MINISTER', 'PROVINCE_CHAIRMAN', 'CREDITOR'], 'Nghị định 252/2026/NĐ-CP Điều 35: người đã xóa phục hồi', LIKELY),
  path('ASSIGNMENT', 'bán nợ, chuyển giao quyền yêu cầu', ['BANK', 'OTHER_ORG', 'OTHER'], ['CREDITOR', 'PARTIES'], 'Bộ luật Dân sự 2015, Điều 365 - 369', CERTAIN, 'Chứng cứ: hợp đồng, thông báo cho bên nợ'),
  path('SET_OFF', 'bù trừ, miễn', ['OTHER_ORG', 'OTHER', ...MEMBERS], ['PARTIES', 'CREDITOR', 'GENERAL_MEETING'], 'Bộ luật Dân sự 2015, Điều 376 - 378', CERTAIN, 'Chứng cứ: biên bản, nghị quyết'),
  path('COLLATERAL', 'xử lý tài sản bảo đảm', ['BANK', 'OTHER_ORG', 'OTHER'], ['PARTIES', 'COURT', 'ENFORCEMENT_OFFICE'], 'Luật Các tổ chức tín dụng 32/2024/QH15, sửa đổi 96/2025/QH15', LIKELY),
  path('ENFORCEMENT', 'khởi kiện, thi hành án', ALL, ['COURT', 'ENFORCEMENT_OFFICE'], 'Bộ luật Tố tụng dân sự; Luật Thi hành án dân sự', CERTAIN, 'Chứng cứ: bản án, quyết định'),
  path('DISSOLUTION', 'qua giải thể', ALL, ['LIQUIDATION_BODY', 'GENERAL_MEETING', 'COURT'], 'Luật Hợp tác xã 17/2023/QH15, Điều 97 - 101', CERTAIN, 'Phải trả hết nợ trước khi giải thể'),
  path('BANKRUPTCY', 'qua phục hồi, phá sản', ALL, ['COURT'], 'Luật 142/2025/QH15', CERTAIN),
  path('HISTORIC', 'chương trình xử lý nợ cũ của hợp tác xã nông nghiệp', ['STATE', 'BANK', ...MEMBERS], ['INTER_AGENCY', 'GOVERNMENT'], 'Quyết định 146/2001/QĐ-TTg: chưa đọc nguyên văn', UNCONFIRMED),
  {
    code: TAX_WRITE_OFF,
    kind: ValueKind.BAND,
    unit: 'đồng',
    label: 'Xóa nợ thuế: ai quyết định, theo khoản và theo số tiền (mỗi mức dưới số ghi ở below)',
    value: {
      landSubKinds: ['LAND_RENT'],
      landBodies: ['PROVINCE_CHAIRMAN'],
      below: ['5000000000', '10000000000'],
      bodies: ['TAX_HEAD', 'TAX_DIRECTOR', 'FINANCE_MINISTER'],
    },
    validFrom: TAX_LAW,
    source: 'Luật 108/2025/QH15 Điều 21; Nghị định 252/2026/NĐ-CP Điều 35 khoản 4',
    mark: CERTAIN,
    dependants: DEPENDS,
    note: 'Tiền sử dụng đất, thuê đất, khoáng sản…: Chủ tịch UBND tỉnh, mọi mức. Quyết định trước 01/7/2026 không xét theo mức này',
  },
];

const PATHS_IN_ENGLISH: Readonly<Record<SettlementPath, string>> = {
  PAY: 'payment at once or by instalments',
  EXTENSION: 'extension of the term',
  RESTRUCTURE: 'restructuring of the term of repayment',
  FREEZE: 'freezing',
  WRITE_OFF: 'write-off',
  REVIVAL: 'revival of what was written off',
  ASSIGNMENT: 'sale or assignment',
  SET_OFF: 'set-off or waiver',
  COLLATERAL: 'enforcement of collateral',
  ENFORCEMENT: 'suit and enforcement',
  DISSOLUTION: 'through dissolution',
  BANKRUPTCY: 'through rehabilitation or bankruptcy',
  HISTORIC: 'programme for old debts of agricultural cooperatives',
};

nameInEnglish({
  [TAX_WRITE_OFF]: 'Write-off of tax debts: who decides, by item and by amount (each step below the sum given)',
  ...Object.fromEntries(
    Object.entries(PATHS_IN_ENGLISH).map(([of, name]) => [pathCode(of as SettlementPath), `Settlement of debts: ${name}`]),
  ),
});
