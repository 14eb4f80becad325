import { day, wholeNumber } from '../../kit/format';

/** A figure as the office writes it: 1.234.567,5. */
export function figure(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return decimals ? `${wholeNumber(whole)},${decimals}` : wholeNumber(whole);
}

/** What was typed as a number: "12345", "12,5", "1.234.567"; undefined for anything else. */
export function readFigure(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A yearly figure stands for its year, any other for its day. */
export function periodOf(step: string, measuredOn: string): string {
  return step === 'YEAR' ? measuredOn.slice(0, 4) : day(measuredOn);
}
