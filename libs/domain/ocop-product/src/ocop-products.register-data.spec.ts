import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bandAt, type LegalPeriod, numberAt } from '@domain/legal-rule';
import { cellText, openWorkbook } from '@platform/spreadsheet';
import { decisionBreach, type OcopAuthority } from './certificate.rules';
import { AUTHORITY, CERTIFICATE_FROM, OCOP_PARAMETERS } from './ocop.parameters';

const FILE = process.env['REGISTER_TEST_DATA'] && join(process.env['REGISTER_TEST_DATA'], 'ocop_products_real.csv');
const withData = FILE && existsSync(FILE) ? it : it.skip;
if (!FILE) process.stdout.write('SKIPPED: OCOP products as published (REGISTER_TEST_DATA is not set)\n');

const LAW = OCOP_PARAMETERS.map((row, at): LegalPeriod => ({ ...row, id: String(at), version: 1, validTo: row.validTo ?? null }));

/** Who decided, where the words of the source say so. */
function authorityOf(decision: string): OcopAuthority | null {
  if (/huyện|TP |thành phố/i.test(decision)) return 'DISTRICT';
  return /UBND tỉnh|QĐ-UBND|\/QĐ-UBND|QĐ 1000/.test(decision) ? 'PROVINCE' : null;
}

/* Against each end of the year, as the service does where only the year is known. */
function breachOf(stars: number, authority: OcopAuthority | null, year: string): string | null {
  const found = [`${year}-01-01`, `${year}-12-31`].map((day) => {
    const competent = bandAt(LAW, AUTHORITY, day)?.[String(stars)];
    return decisionBreach(
      { stars, authority },
      { competent: (competent as string[] | undefined) ?? null, certificateFrom: numberAt(LAW, CERTIFICATE_FROM, day) },
    );
  });
  return found.includes(null) ? null : found[0]!;
}

describe('published products', () => {
  withData('all 85, each rank and authority held against the law of its year', async () => {
    const book = await openWorkbook(FILE!, 'ocop_products_real.csv');
    const records: string[][] = [];
    for await (const { cells } of book.sheets[0]!.rows()) records.push(cells.map(cellText));
    const [headings, ...rows] = records as [string[], ...string[][]];
    const value = (row: string[], name: string): string => row[headings.indexOf(name)] ?? '';
    expect(rows).toHaveLength(85);
    const ranked = rows.filter((row) => value(row, 'stars') !== '');
    expect(ranked).toHaveLength(79);
    const breaches = ranked.filter((row) =>
      breachOf(Number(value(row, 'stars')), authorityOf(value(row, 'decision')), value(row, 'year')),
    );
    // A five-star product whose source names the province, and three that a district council ranked four.
    expect(breaches.map((row) => `${value(row, 'stars')} ${value(row, 'product_name')}`).sort()).toEqual([
      '4 Bột Tỏi An Thịnh bà Lý',
      '4 Hành cắt lát sấy khô bà Lý',
      '4 Tỏi cắt lát sấy khô bà Lý',
      '5 Vải thiều Lục Ngạn Hồng Xuân',
    ]);
  });
});
