/** What officials write short in names, and what it may mean, likeliest first; all as `fold` leaves it. */
export interface Abbreviation {
  short: string;
  /** Two letters that are also written together with others: DVNN, SXKD, TMDV. */
  joins?: boolean;
  /** Not by itself: it begins too many words that are still being typed ("th" of "thiều"), or is too often a proper name. */
  joinedOnly?: boolean;
  meanings: readonly string[];
}

/**
 * The one table of abbreviations: names and typed texts are spelt out by it in the same way, so that either may be short.
 * No Vietnamese syllable is without a vowel, so none of these is a word. The database reads it in `organisation_readings`;
 * who changes it adds a migration that calls `spellOutOrganisationNames`.
 */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'nn', joins: true, meanings: ['nong nghiep'] },
  { short: 'dv', joins: true, meanings: ['dich vu'] },
  { short: 'tm', joins: true, meanings: ['thuong mai'] },
  { short: 'sx', joins: true, meanings: ['san xuat'] },
  { short: 'kd', joins: true, meanings: ['kinh doanh'] },
  { short: 'xd', joins: true, meanings: ['xai dung'] },
  { short: 'ts', joins: true, meanings: ['thui san'] },
  { short: 'cn', joins: true, meanings: ['cong nghiep', 'chan nuoi'] },
  { short: 'vt', joins: true, meanings: ['van tai', 'vat tu'] },
  { short: 'dl', joins: true, meanings: ['du lich'] },
  { short: 'mt', joins: true, meanings: ['moi truong'] },
  { short: 'cb', joins: true, meanings: ['che bien'] },
  { short: 'tl', joins: true, meanings: ['thui loi'] },
  { short: 'th', joins: true, joinedOnly: true, meanings: ['tong hop'] },
  { short: 'dn', joins: true, joinedOnly: true, meanings: ['dien nang'] },
  { short: 'ln', joins: true, joinedOnly: true, meanings: ['lam nghiep'] },
  { short: 'cnc', meanings: ['cong nghe cao'] },
  { short: 'nncnc', meanings: ['nong nghiep cong nghe cao'] },
  { short: 'nln', meanings: ['nong lam nghiep'] },
  { short: 'ntts', meanings: ['nuoi trong thui san'] },
  { short: 'cbns', meanings: ['che bien nong san'] },
  { short: 'ttcn', meanings: ['tieu thu cong nghiep'] },
  { short: 'tcmn', meanings: ['thu cong mi nghe'] },
  { short: 'bvtv', meanings: ['bao ve thuc vat'] },
  { short: 'vtnn', meanings: ['vat tu nong nghiep'] },
  { short: 'vlxd', meanings: ['vat lieu xai dung'] },
  { short: 'vsmt', meanings: ['ve sinh moi truong'] },
  { short: 'gtvt', meanings: ['giao thong van tai'] },
  { short: 'tdnd', meanings: ['tin dung nhan dan'] },
  { short: 'tp', meanings: ['thanh pho'] },
];
