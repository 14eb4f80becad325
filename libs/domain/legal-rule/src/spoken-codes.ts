/** What the codes inside the value of a parameter mean, in Vietnamese. */
type SpokenCodes = Readonly<Record<string, string>>;

const spoken = new Map<string, SpokenCodes>();

/**
 * Says the codes of a parameter's value in words wherever the value is read by a person; the lib whose codes they are
 * calls it. A code without a word is shown as it stands.
 */
export function sayCodesOf(parameter: string, words: SpokenCodes): void {
  spoken.set(parameter, words);
}

export function spokenCodesOf(parameter: string): SpokenCodes {
  return spoken.get(parameter) ?? {};
}

sayCodesOf('QUESTION_1_TARGET_SET', { FORMER_BAC_GIANG: 'địa bàn tỉnh Bắc Giang cũ' });
sayCodesOf('QUESTION_2_ASSESSMENT_CIRCULAR', { CIRC_01_2020: 'Thông tư 01/2020/TT-BKHĐT' });
sayCodesOf('QUESTION_7_DEFINITIONS', {
  effective: 'hiệu quả',
  linked: 'tham gia liên kết',
  workingCapital: 'vốn hoạt động',
  highTechnology: 'ứng dụng công nghệ cao',
  population: 'dân số tham gia',
});
sayCodesOf('TAX_CODE_CHECK', {
  weights: 'trọng số',
  modulus: 'số chia',
  checkDigitIs: 'chữ số kiểm tra (r là số dư)',
  remainderZero: 'số dư bằng 0',
  INVALID: 'không hợp lệ',
});
