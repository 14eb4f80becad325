import type { Language } from './language';
import type { Option } from './vocabulary';

/** The rules that findings are opened under. The server names each beside its finding; here stands what one chooses by. */
const RULES: Record<string, readonly [vi: string, en: string]> = {
  V1: ['Số thành viên tối thiểu của hợp tác xã', 'Least members of a cooperative'],
  V2: ['Thành viên của liên hiệp', 'Members of a union'],
  V3: ['Tổ hợp tác', 'Cooperative group'],
  V4: ['Mức vốn góp tối đa', 'Most capital one may hold'],
  V5: ['Yếu tố nước ngoài', 'Foreign members and capital'],
  V6: ['Loại thành viên', 'Kinds of members'],
  V7: ['Góp vốn theo cam kết', 'Capital paid as promised'],
  V8: ['Mô hình quản trị', 'Model of governance'],
  V9: ['Quỹ chung không chia', 'Indivisible fund'],
  V17: ['Liên kết chuỗi giá trị', 'Value-chain links'],
  V23: ['Trạng thái lệch nhau', 'Statuses disagree'],
  V24: ['Kiêm nhiệm', 'Two posts in one hand'],
  V27: ['Ngày đăng ký trước ngày thành lập', 'Registered before it was founded'],
  LINK_BEHIND: ['Liên kết: giao chậm', 'Link: deliveries behind'],
  LINK_ONE_BUYER: ['Liên kết: một người mua', 'Link: one buyer'],
  LINK_ENDING: ['Liên kết: sắp hết hạn', 'Link: ends soon'],
  CODE_ENDING: ['Mã số: sắp hết hạn', 'Code: ends soon'],
  MEMBER_AGE: ['Tuổi của thành viên', 'Age of members'],
  MEMBER_COUNT: ['Số thành viên khác số đã báo cáo', 'Members differ from the report'],
  CHARTER_CAPITAL: ['Vốn góp khác vốn điều lệ', 'Contributions differ from the charter capital'],
};

/** The name of a rule: the server's in Vietnamese, ours in English. */
export function findingRuleWord({ rule, ruleName }: { rule: string; ruleName: string }, language: Language): string {
  return language === 'vi' ? ruleName : (RULES[rule]?.[1] ?? ruleName);
}

/** All rules, or those of `only`. */
export function findingRuleOptions(language: Language, only = Object.keys(RULES)): Option[] {
  return only.map((value) => ({ value, label: RULES[value]![language === 'vi' ? 0 : 1] }));
}

/** A rule of the law has a number one looks up; a check of our own has none to show. */
export function lawNumber(rule: string): string | undefined {
  return /^V\d+$/.test(rule) ? rule : undefined;
}
