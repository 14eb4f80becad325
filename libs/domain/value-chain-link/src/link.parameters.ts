import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const PARTICIPATION_MONTHS = 'CHAIN_PARTICIPATION_MONTHS';
export const DELIVERY_BEHIND = 'LINK_DELIVERY_BEHIND_PERCENT';
export const BUYER_SHARE = 'LINK_ONE_BUYER_PERCENT';
export const ENDING_DAYS = 'LINK_ENDING_DAYS';

const PROGRAMME = 'Chương trình hành động thực hiện Nghị quyết 20-NQ/TW không định nghĩa';
const common = {
  validFrom: '2018-08-20',
  source: PROGRAMME,
  mark: LegalMark.UNCONFIRMED,
  kind: ValueKind.NUMBER,
} as const;

/** What nobody has defined about links; the values are proposals that an official confirms or changes. */
export const LINK_PARAMETERS: readonly ParameterText[] = [
  {
    ...common,
    code: PARTICIPATION_MONTHS,
    label: 'Đã giao hàng trong bao nhiêu tháng tính đến ngày chốt thì coi là "tham gia liên kết"?',
    value: 12,
    unit: 'tháng',
    dependants: ['Organisation.chainStanding', 'Chỉ tiêu T14, T16'],
    note: 'Đề xuất: hợp đồng còn hiệu lực và đã giao trong vụ vừa xong hoặc 12 tháng; chỉ ký thì tính riêng',
  },
  {
    ...common,
    code: DELIVERY_BEHIND,
    label: 'Giao đến dưới bao nhiêu phần trăm mức phải giao tính theo thời gian của vụ thì cảnh báo?',
    value: 70,
    unit: '%',
    dependants: ['Cảnh báo sớm: giao chậm so với hợp đồng'],
    note: 'Mức phải giao tính đều theo ngày của vụ',
  },
  {
    ...common,
    code: BUYER_SHARE,
    label: 'Một người mua chiếm trên bao nhiêu phần trăm giá trị liên kết thì cảnh báo?',
    value: 80,
    unit: '%',
    dependants: ['Cảnh báo sớm: phụ thuộc một người mua'],
  },
  {
    ...common,
    code: ENDING_DAYS,
    label: 'Còn bao nhiêu ngày đến khi hợp đồng hoặc mã số hết hạn thì cảnh báo?',
    value: 90,
    unit: 'ngày',
    dependants: ['Cảnh báo sớm: hợp đồng, mã số sắp hết hạn'],
  },
];

nameInEnglish({
  [PARTICIPATION_MONTHS]: 'Deliveries within how many months before the day count as taking part in a link?',
  [DELIVERY_BEHIND]: 'Below how many percent of what is due by time is a warning given?',
  [BUYER_SHARE]: 'Above how many percent of the value of links with one buyer is a warning given?',
  [ENDING_DAYS]: 'How many days before a contract or a code ends is a warning given?',
});
