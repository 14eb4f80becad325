import { LegalMark, nameInEnglish, type ParameterText, ValueKind } from '@domain/legal-rule';

export const PAYMENT_ORDER = 'DEBT_PAYMENT_ORDER';
export const PAYMENT_ORDER_TAX = 'DEBT_PAYMENT_ORDER_TAX';

const FIRST = '1996-01-01';

/** What a payment pays first where the paper does not say. Where nothing is known, whoever enters it must say. */
export const DEBT_PARAMETERS: readonly ParameterText[] = [
  {
    code: PAYMENT_ORDER,
    kind: ValueKind.LIST,
    unit: null,
    label: 'Nợ khác nợ thuế: trả không nói rõ thì trừ vào gì trước (PRINCIPAL gốc, INTEREST lãi, PENALTY phạt)?',
    value: ['INTEREST', 'PENALTY', 'PRINCIPAL'],
    validFrom: FIRST,
    source: 'Thỏa thuận của hai bên; chưa tìm được quy định chung cho mọi loại nợ',
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Phân bổ khoản trả vào gốc, lãi, phạt'],
    note: 'Đề xuất: lãi, phạt, rồi gốc. Hợp đồng hoặc chứng từ nói khác thì ghi rõ từng phần',
  },
  {
    code: PAYMENT_ORDER_TAX,
    kind: ValueKind.LIST,
    unit: null,
    label: 'Nợ thuế: nộp không nói rõ thì trừ vào gì trước?',
    value: null,
    validFrom: FIRST,
    source: 'Luật Quản lý thuế: chưa đọc được điều khoản về thứ tự thanh toán đang có hiệu lực',
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Phân bổ khoản nộp của nợ thuế'],
    note: 'Chưa xác định thì phải ghi rõ phần gốc, lãi, chậm nộp theo chứng từ',
  },
];

nameInEnglish({
  [PAYMENT_ORDER]: 'Debts other than tax: what a payment pays first where the paper does not say',
  [PAYMENT_ORDER_TAX]: 'Tax debts: what a payment pays first where the paper does not say',
});
