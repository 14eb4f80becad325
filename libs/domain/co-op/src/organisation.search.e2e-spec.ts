import { type Actor, fold } from '@platform/kernel';
import {
  createTestDatabase,
  query,
  type RegisterApp,
  startRegister,
  stateOrganisations,
  type TestDatabase,
} from '@platform/testing';
import fc from 'fast-check';
import { ABBREVIATIONS } from './organisation.abbreviations';

const GIANG = 'Tỉnh Bắc Giang';
const NINH = 'Tỉnh Bắc Ninh';
const VAI = 'Hợp tác xã Vải thiều Lục Ngạn';
const DONG_TIEN = 'HTX dịch vụ nông nghiệp Đồng Tiến';
const ONG = 'Tổ hợp tác nuôi ong Tân Mộc';
const DAN_HOI = 'Hợp tác xã Đan Hội';
const QUY = 'Quỹ tín dụng nhân dân Đình Bảng';
const LIEN_HIEP = 'Liên hiệp hợp tác xã Kinh Bắc';
const RAU = 'Hợp tác xã rau an toàn Yên Dũng';
const RAU_NHOM = 'Tổ hợp tác rau an toàn Cảnh Thụy';
const SONG_MAI = 'Hợp tác xã nông nghiệp Song Mai';
const AN_CHAU = 'Quỹ TDND An Châu';
const NGAN_GON = 'HTXDVNN Mỹ Hà';
const VAN_TAI = 'HTX VT Phú Xuân';
const THUY_SAN = 'HTX SXKD và DV thủy sản Tân An';

const ROWS = [
  {
    name: VAI,
    unit: 'Phường Phượng Sơn',
    province: GIANG,
    shortName: 'HTX Vải LN',
    foreignName: 'Luc Ngan Lychee Cooperative',
    code: '2400123456',
    taxCode: '2400123457-001',
    legacyRegistrationNo: '20.07/HTX-LN',
  },
  { name: DONG_TIEN, unit: 'Xã Đồng Tiến', province: GIANG, code: '2400654321' },
  { name: ONG, kind: 'COOPERATIVE_GROUP', unit: 'Xã Tân Mộc', province: GIANG },
  { name: DAN_HOI, unit: 'Xã Đan Hội', province: GIANG, code: '2400999999' },
  { name: QUY, kind: 'PEOPLES_CREDIT_FUND', unit: 'Phường Đình Bảng', province: NINH, code: '2300111222' },
  { name: LIEN_HIEP, kind: 'COOPERATIVE_UNION', unit: 'Phường Đình Bảng', province: NINH, code: '2300333444' },
  { name: RAU, unit: 'Phường Cảnh Thụy', province: GIANG, code: '2400777888' },
  { name: RAU_NHOM, kind: 'COOPERATIVE_GROUP', unit: 'Phường Cảnh Thụy', province: GIANG },
  { name: SONG_MAI, unit: 'Xã Đan Hội', province: GIANG },
  { name: AN_CHAU, kind: 'PEOPLES_CREDIT_FUND', unit: 'Xã Đan Hội', province: GIANG },
  { name: NGAN_GON, unit: 'Xã Đan Hội', province: GIANG },
  { name: VAN_TAI, unit: 'Xã Đan Hội', province: GIANG },
  { name: THUY_SAN, unit: 'Xã Đan Hội', province: GIANG },
];

const ASK = `query ($search: String!, $first: Int = 50, $after: String, $filter: OrganisationFilter) {
  organisations(search: $search, first: $first, after: $after, filter: $filter) {
    totalCount totalIsMinimum nodes { id name matchedBy } pageInfo { hasNextPage endCursor } } }`;

interface Found {
  totalCount: number;
  totalIsMinimum: boolean;
  nodes: { id: string; name: string; matchedBy: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('search of organisations', () => {
  let database: TestDatabase;
  let app: RegisterApp;
  const nation = reader('NATION', null);

  beforeAll(async () => {
    database = await createTestDatabase();
    await stateOrganisations(database.url, ROWS);
    app = await startRegister(database.url);
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function search(text: string, actor = nation, variables: Record<string, unknown> = {}): Promise<Found> {
    const { data, errors } = await app.run(ASK, actor, { search: text, ...variables });
    if (errors) throw errors[0]!;
    return data!['organisations'] as Found;
  }

  it.each<[typed: string, best: string, why: RegExp]>([
    // As written, without marks, in capitals, composed or decomposed.
    [VAI, VAI, /^tên$/],
    ['hop tac xa vai thieu luc ngan', VAI, /^tên$/],
    ['VẢI THIỀU', VAI, /^tên$/],
    ['vải thiều'.normalize('NFD'), VAI, /^tên$/],
    ['đồng tiến', DONG_TIEN, /^tên$/],
    ['dong tien', DONG_TIEN, /^tên$/],
    ['DONG TIEN', DONG_TIEN, /^tên$/],
    ['đan hội', DAN_HOI, /^tên$/],
    ['dan hoi', DAN_HOI, /^tên$/],
    // The kind abbreviated, written out, or half typed.
    ['htx vải thiều', VAI, /^tên$/],
    ['HTX dan hoi', DAN_HOI, /^tên$/],
    ['tht nuôi ong', ONG, /^tên$/],
    ['qtdnd đình bảng', QUY, /^tên$/],
    ['lhhtx kinh bac', LIEN_HIEP, /^tên$/],
    ['liên hiệp kinh bắc', LIEN_HIEP, /^tên$/],
    ['qtdnd', AN_CHAU, /^loại hình$/],
    ['tht rau an toàn', RAU_NHOM, /^tên$/],
    ['htx rau an toàn', RAU, /^tên$/],
    // What it does abbreviated, in the text, in the name or in both.
    ['htx nn song mai', SONG_MAI, /^tên$/],
    ['HTXNN Song Mai', SONG_MAI, /^tên$/],
    ['nông nghiệp song mai', SONG_MAI, /^tên$/],
    ['QTDND an châu', AN_CHAU, /^tên$/],
    ['quỹ tín dụng nhân dân an châu', AN_CHAU, /^tên$/],
    ['htx dvnn đồng tiến', DONG_TIEN, /^tên$/],
    ['dịch vụ nông nghiệp mỹ hà', NGAN_GON, /^tên$/],
    ['htx dv nn my ha', NGAN_GON, /^tên$/],
    ['htxdvnn mỹ hà', NGAN_GON, /^tên$/],
    ['dịch vụ nông nghiệp mỹ h', NGAN_GON, /^tên$/],
    ['vận tải phú xuân', VAN_TAI, /^tên$/],
    ['vật tư phú xuân', VAN_TAI, /^tên$/],
    ['vt phú xuân', VAN_TAI, /^tên$/],
    ['sản xuất kinh doanh tân an', THUY_SAN, /^tên$/],
    ['dv ts tân an', THUY_SAN, /^tên$/],
    ['dvts tan an', THUY_SAN, /^tên$/],
    ['sxkd thủy sảm tân an', THUY_SAN, /^tên gần đúng/],
    // The last word still being typed; words in another order.
    ['vai th', VAI, /^tên$/],
    ['ngan luc', VAI, /^tên$/],
    // Other names.
    ['vải LN', VAI, /^tên viết tắt/],
    ['lychee', VAI, /^tên viết tắt hoặc tên nước ngoài$/],
    // Identifiers, however they are punctuated; the beginning of one.
    ['2400123456', VAI, /^mã số$/],
    ['2400 123 456', VAI, /^mã số$/],
    ['2400123457-001', VAI, /^mã số$/],
    ['20.07/htx-ln', VAI, /^mã số$/],
    ['230011', QUY, /^phần đầu mã số$/],
    // The place: of today, of the time of registration, the district that is no more.
    ['Cẩm Lý', DAN_HOI, /^địa bàn: xã Cẩm Lý$/],
    ['xã đình bảng', LIEN_HIEP, /^địa bàn cũ: phường Đình Bảng$/],
    ['xã Phượng Sơn', VAI, /^địa bàn cũ: xã Phượng Sơn$/],
    ['huyện lục nam', DAN_HOI, /^địa bàn cũ: huyện Lục Nam$/],
    ['nuôi ong nam dương', ONG, /^tên và địa bàn: xã Nam Dương$/],
    // One typing error: a letter too few, too many, another, two swapped, a space forgotten.
    ['vải thiu', VAI, /^tên gần đúng: vải thiều$/],
    ['lục ngann', VAI, /^tên gần đúng: lục ngạn$/],
    ['luc ngon', VAI, /^tên gần đúng: lục ngạn$/],
    ['thiue', VAI, /^tên gần đúng: thiều$/],
    ['dinhbang', QUY, /^tên gần đúng: đình bảng$/],
    ['huyện lục nram', DAN_HOI, /^địa bàn gần đúng: huyện Lục Nam$/],
  ])('%s finds %s', async (typed, best, why) => {
    const { nodes } = await search(typed);
    expect(nodes[0]?.name).toBe(best);
    expect(nodes[0]?.matchedBy).toMatch(why);
  });

  it.each(['zzz', '!!!', '9999999999', 'vai dong tien khong co', 'thtx'])('%s finds nothing', async (typed) => {
    expect((await search(typed)).totalCount).toBe(0);
  });

  it('finds by the old district those whose names do not say it, after those that do', async () => {
    const { nodes } = await search('lục ngạn');
    expect(nodes.map(({ name }) => name)).toEqual([VAI, ONG]);
    expect(nodes[1]?.matchedBy).toBe('địa bàn cũ: huyện Lục Ngạn');
  });

  it('follows a new name, and forgets the old one', async () => {
    await stateOrganisations(database.url, [
      { name: 'Hợp tác xã Mây tre Tăng Tiến', unit: 'Xã Đan Hội', province: GIANG },
    ]);
    expect((await search('may tre')).totalCount).toBe(1);
    const rename = `SELECT set_config('register.actor', 't', false), set_config('register.reason', 't', false)`;
    await query(
      database.url,
      `DO $$ BEGIN PERFORM ${rename.slice(7)};
      UPDATE organisation_statement_office SET name = 'Hợp tác xã Gốm Thổ Hà', name_key = register_fold('Hợp tác xã Gốm Thổ Hà') WHERE name LIKE '%Tăng Tiến'; END $$`,
    );
    expect((await search('may tre')).totalCount).toBe(0);
    expect((await search('gom tho ha')).totalCount).toBe(1);
  });

  it('spells out by the table that stands beside the search', async () => {
    for (const { short, meanings } of ABBREVIATIONS) {
      expect([short, ...meanings]).toEqual([short, ...meanings].map(fold));
      expect(short).toMatch(/^[bcdfghjklmnpqrstvwxz]{2,5}$/);
    }
    const readings = async (text: string): Promise<string[]> => {
      const [row] = await query<{ r: string[] }>(database.url, 'SELECT organisation_readings($1) AS r', [text]);
      return row!.r;
    };
    for (const { short, joins = false, joinedOnly = false, meanings } of ABBREVIATIONS) {
      expect(await readings(short)).toEqual(joinedOnly ? [short] : meanings);
      const joined = await readings(`nn${short}`);
      if (joins) expect(joined).toEqual(meanings.map((meaning) => `nong nghiep ${meaning}`));
    }
    expect(await readings('htxdvcn song mai')).toEqual([
      'htx dich vu cong nghiep song mai',
      'htx dich vu chan nuoi song mai',
    ]);
    expect(await readings('vai th')).toEqual(['vai th']);
    expect(await readings('thtx thts')).toEqual(['thtx tong hop thui san']);
    expect(await readings('cn vt cn vt cn')).toHaveLength(8);
  });

  it('folds in the database as it does in the console', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăâđĐeêioôơuưyÝỵ ̣́̀-.,/19HTX Ộ'.split('')), maxLength: 20 });
    const samples = fc.sample(text, { numRuns: 300, seed: 7 });
    const rows = await query<{ text: string; folded: string }>(
      database.url,
      'SELECT text, register_fold(text) AS folded FROM unnest($1::text[]) AS text',
      [samples],
    );
    expect(rows.map(({ folded }) => folded)).toEqual(rows.map((row) => fold(row.text)));
  });

  describe('among thousands', () => {
    let commune: string;

    beforeAll(async () => {
      const many = Array.from({ length: 1500 }, (_, n) => ({
        name: hoaSen(n),
        unit: 'Phường Đình Bảng',
        province: NINH,
      }));
      await stateOrganisations(database.url, many);
      const own = [1, 2, 3].map((n) => ({
        name: `Hợp tác xã Hoa Sen Lục Nam ${n}`,
        unit: 'Xã Đan Hội',
        province: GIANG,
      }));
      await stateOrganisations(database.url, own);
      const [row] = await query<{ commune_id: string }>(
        database.url,
        `SELECT commune_id FROM organisation WHERE name LIKE '%Lục Nam 1'`,
      );
      commune = row!.commune_id;
    });

    it('gives a commune its own hits, whatever stands before them in the nation', async () => {
      const mine = await search('hoa sen', reader('COMMUNE', commune));
      expect(mine.nodes.map(({ name }) => name)).toEqual([1, 2, 3].map((n) => `Hợp tác xã Hoa Sen Lục Nam ${n}`));
      expect(mine).toMatchObject({ totalCount: 3, totalIsMinimum: false });
      // The control: the nation is cut at the limit.
      expect(await search('hoa sen')).toMatchObject({ totalCount: 1000, totalIsMinimum: true });
    });

    it('counts what it looked at and says when that is not all: also where a condition leaves little or nothing of it', async () => {
      const within = async (text: string, name: string): Promise<[number, boolean]> => {
        const { totalCount, totalIsMinimum } = await search(text, nation, { filter: { name: { eq: name } } });
        return [totalCount, totalIsMinimum];
      };
      const names = Array.from({ length: 40 }, (_, n) => hoaSen(n * 37));
      const each = await Promise.all(names.map((name) => within('hoa sen', name)));
      expect(new Set(each.map(([, minimum]) => minimum))).toEqual(new Set([true]));
      // The controls: one that was looked at and one that was not stand under the same words.
      expect(await within('hoa sen', 'Không có')).toEqual([0, true]);
      expect(await within('hoa sen trang 7', hoaSen(7))).toEqual([1, false]);
      expect(await within('htx', 'Không có')).toEqual([0, true]);
    });

    it('is exact to the last candidate: a thousand are looked at whole, one more is cut', async () => {
      expect(await search('hoa sen trang')).toMatchObject({ totalCount: 1000, totalIsMinimum: false });
      await stateOrganisations(database.url, [{ name: hoaSen(0), unit: 'Phường Đình Bảng', province: NINH }]);
      expect(await search('hoa sen trang')).toMatchObject({ totalCount: 1000, totalIsMinimum: true });
    });

    it('asks for its candidates once, whatever is made of them', async () => {
      const statements: string[] = [];
      app.reads.observer = ({ sql }) => statements.push(sql);
      await search('lục nam');
      app.reads.observer = null;
      expect(statements).toHaveLength(1);
      expect(statements[0]!.match(/organisation_find\(/g)).toHaveLength(1);
    });

    it('turns pages in the order of rank, each row once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Found = await search('lục nam', nation, { first: 2, after });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      const whole = await search('lục nam');
      expect(seen).toEqual(whole.nodes.map(({ id }) => id));
      expect(seen.length).toBe(whole.totalCount);
      expect(seen.length).toBeGreaterThan(3);
    });

    it('lists by the old province: every organisation in one of the two, none in an unknown one', async () => {
      const count = async (...codes: string[]): Promise<number> => {
        const document = `query ($codes: [String!]) {
          organisations(first: 1, filter: { commune: { inTerritory: $codes } }) { totalCount } }`;
        const { data } = await app.run(document, nation, { codes });
        return (data!['organisations'] as { totalCount: number }).totalCount;
      };
      const [all] = await query<{ n: number }>(database.url, 'SELECT count(*)::int AS n FROM organisation');
      expect(await count('FORMER_BAC_NINH')).toBe(1503);
      expect(await count('FORMER_BAC_GIANG')).toBe(all!.n - 1503);
      expect(await count('FORMER_BAC_GIANG', 'FORMER_BAC_NINH')).toBe(all!.n);
      expect(await count('NOWHERE')).toBe(0);
    });

    it('searches within a filter', async () => {
      const { nodes } = await search('đình bảng', nation, { filter: { kind: { eq: 'PEOPLES_CREDIT_FUND' } } });
      expect(nodes.map(({ name }) => name)).toEqual([QUY]);
    });
  });
});

/** A thousand white ones, the others pink. */
function hoaSen(n: number): string {
  return `Hợp tác xã Hoa Sen ${n < 1000 ? 'Trắng' : 'Hồng'} ${n}`;
}

function reader(level: 'NATION' | 'COMMUNE', unitId: string | null): Actor {
  return { id: 'test', kind: 'USER', name: 'Người thử', grants: [{ permission: 'organisation:read', level, unitId }] };
}
