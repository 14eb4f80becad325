import { LegalMark, nameInEnglish, type ParameterText, sayCodesOf, ValueKind } from '@domain/legal-rule';

export const NEW_RURAL_READING = 'NEW_RURAL_MERGED_READING';

/** Which standings of a merged commune count when a target is measured; nobody has said. */
export const NEW_RURAL_PARAMETERS: readonly ParameterText[] = [
  {
    code: NEW_RURAL_READING,
    label: 'Xã sáp nhập từ các xã đã được công nhận nông thôn mới: khi nào được tính là xã đạt chuẩn?',
    kind: ValueKind.TEXT,
    value: 'ALL',
    unit: null,
    validFrom: '2025-01-01',
    source: 'Chưa có văn bản; chỉ tiêu T16 của Chương trình hành động thực hiện Nghị quyết 20-NQ/TW',
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Chỉ tiêu T16: hợp tác xã ở xã đạt chuẩn nông thôn mới'],
    note:
      'Tạm dùng ALL: mọi xã cũ đều đạt. Cách hiểu khác: ANY (ít nhất một xã cũ đạt), OWN_DECISION (phải có quyết định ' +
      'công nhận xã mới)',
  },
];

sayCodesOf(NEW_RURAL_READING, {
  ALL: 'mọi xã cũ đều đạt',
  ANY: 'ít nhất một xã cũ đạt',
  OWN_DECISION: 'có quyết định công nhận xã mới',
});

nameInEnglish({
  [NEW_RURAL_READING]: 'A commune merged from recognised new rural communes: when does it count as recognised?',
});
