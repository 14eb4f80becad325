/** Family, middle and given names that cannot be spelt without marks: a name without any has lost them. */
export const PERSON_WORDS: readonly string[] = [
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh',
  'trương, đinh, lâm, phùng, mạc, tạ, chu văn, tống, giáp, thân văn, nông, thị, văn, đức, hữu, xuân, quốc, ngọc',
  'thế, công, tiến, mạnh, hà, lương, lưu, tô, thái, thạch, quách, triệu, nghiêm, khổng, kiều, khương, lại, hứa',
  'diệp, doãn, đàm, đồng, đường, châu, bế, cù, hàn, hầu, lục, lỗ, nhâm, phí, tăng, thiều, tưởng',
].flatMap((line) => line.split(', '));
