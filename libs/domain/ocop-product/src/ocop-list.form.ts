import { ORGANISATION_COLUMNS, ORGANISATION_HEADINGS, ORGANISATION_IDENTITY } from '@domain/co-op';
import { type ChoiceOption, ColumnKind, defineForm, type FormColumn, PERSON_WORDS } from '@platform/sheet-form';
import { SubjectKind } from './ocop.words';

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm'];
const STARS: readonly ChoiceOption[] = NUMBERS.map((word, at) => {
  const stars = at + 1;
  const signs = ['★', '*', '☆', '⭐'].map((sign) => sign.repeat(stars));
  const said = [`${stars} sao`, `${word} sao`, `Hạng ${stars} sao`, `OCOP ${stars} sao`, `Đạt ${stars} sao`];
  return { value: String(stars), label: String(stars), synonyms: [...said, `${stars}*`, `${stars}★`, ...signs] };
});

const PRODUCT_WORDS = [
  'rau, quả, củ, vải, nhãn, bưởi, ổi, dứa, chuối, táo, mận, vú sữa, lúa, gạo, nếp, khô, tươi, sấy, sạch, an toàn, rừng, ngọt, thơm',
  'bún, bánh, mỳ, miến, bột, rượu, giò, chả, gà, lợn, thịt, trứng, cá, mật ong, nấm, chè, trà, măng, lạc, đỗ, đậu, thảo dược, nước',
  'tỏi, hành, gừng, nghệ, khoai, sắn, cà chua, cà rốt, sâm, đông trùng, dược liệu, gỗ, đồ, tương, mắm, muối, cao, tinh dầu, điểm du lịch',
].flatMap((line) => line.split(', '));

const SUBJECT = ['Chủ thể', 'Tên chủ thể', 'Chủ thể sản xuất', 'Chủ thể OCOP', 'Cơ sở sản xuất', 'Tên cơ sở', 'Đơn vị sản xuất'];
const COMMUNE = ['Xã', 'Xã/phường', 'Xã, phường', 'Xã, phường, thị trấn', 'Địa chỉ', 'Địa chỉ (thôn, xã, huyện)'];

/* The columns of organisations by the words that lists of products use. */
const SUBJECT_COLUMNS = ORGANISATION_COLUMNS.map((column): FormColumn => {
  if (column.key === 'organisation') return { ...column, label: 'Chủ thể', accepts: undefined, synonyms: [...SUBJECT, ...column.synonyms] };
  return column.key === 'commune' ? { ...column, label: 'Xã, phường', synonyms: [...COMMUNE, ...column.synonyms] } : column;
});

/** One decision of the two that a row may tell. */
function decision(nth: '' | 'second', heads: readonly string[]): FormColumn[] {
  const key = (name: string): string => (nth === '' ? name : nth + name[0]!.toUpperCase() + name.slice(1));
  const label = (name: string): string => (nth === '' ? name : `${name} (lần 2, nâng hạng)`);
  const under = (...words: string[]): string[] => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim()));
  return [
    { key: key('stars'), label: label('Hạng sao'), kind: ColumnKind.CHOICE, choices: STARS, synonyms: under('Số sao', 'Hạng sao', 'Xếp hạng', 'Sao', 'Hạng') },
    {
      key: key('decisionOn'),
      label: label('Ngày quyết định'),
      kind: ColumnKind.DAY,
      expected: nth === '',
      synonyms: under('Ngày', 'Ngày QĐ', 'Ngày công nhận', 'Ngày ký', 'Ngày ban hành'),
    },
    { key: key('decisionYear'), label: label('Năm công nhận'), kind: ColumnKind.DAY, synonyms: under('Năm', 'Năm QĐ', 'Năm đánh giá') },
    {
      key: key('decisionNumber'),
      label: label('Số quyết định'),
      kind: ColumnKind.TEXT,
      max: 200,
      verbatim: true,
      synonyms: under('Số QĐ', 'Quyết định', 'Quyết định số', 'QĐ công nhận', 'Số, ngày quyết định', 'Số Quyết định công nhận'),
    },
    {
      key: key('issuedBy'),
      label: label('Cơ quan công nhận'),
      kind: ColumnKind.TEXT,
      max: 300,
      synonyms: under('Cơ quan', 'Cơ quan ban hành', 'Cơ quan QĐ', 'Cấp công nhận', 'Cơ quan cấp'),
    },
  ];
}

/**
 * Products with the decisions that recognised them: the list beside a decision, and the workbook of 22 columns that officials
 * keep, where a row tells two decisions. The subject may be one cell over the rows of all its products.
 */
export const OCOP_LIST = defineForm({
  code: 'OCOP_LIST',
  label: 'Danh sách sản phẩm OCOP',
  titles: ['sản phẩm OCOP', 'danh sách sản phẩm OCOP', 'sổ theo dõi OCOP', 'kết quả đánh giá phân hạng', 'mỗi xã một sản phẩm'],
  identity: ORGANISATION_IDENTITY,
  part: { name: 'product', headings: ORGANISATION_HEADINGS },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    {
      key: 'product',
      label: 'Tên sản phẩm',
      kind: ColumnKind.TEXT,
      required: true,
      max: 300,
      vocabulary: PRODUCT_WORDS,
      synonyms: ['Sản phẩm', 'Sản phẩm OCOP', 'Tên sản phẩm OCOP', 'Tên SP'],
    },
    {
      key: 'set',
      label: 'Nhóm, bộ sản phẩm',
      kind: ColumnKind.LOOKUP,
      lookup: 'ocopSet',
      synonyms: ['Nhóm', 'Nhóm sản phẩm', 'Nhóm/phân nhóm', 'Phân nhóm', 'Bộ sản phẩm', 'Ngành hàng', 'Ngành, nhóm'],
    },
    {
      key: 'subjectKind',
      label: 'Loại hình chủ thể',
      kind: ColumnKind.CHOICE,
      synonyms: ['Loại hình', 'Loại chủ thể', 'Loại hình chủ thể'],
      choices: [
        { value: SubjectKind.ORGANISATION, label: 'Hợp tác xã, tổ hợp tác', synonyms: ['HTX', 'Hợp tác xã', 'THT', 'Tổ hợp tác', 'LHHTX'] },
        { value: SubjectKind.ENTERPRISE, label: 'Doanh nghiệp', synonyms: ['DN', 'Công ty', 'Doanh nghiệp nhỏ và vừa', 'DNTN'] },
        {
          value: SubjectKind.HOUSEHOLD,
          label: 'Hộ sản xuất, hộ kinh doanh',
          synonyms: ['HKD', 'Hộ', 'Hộ kinh doanh', 'Hộ sản xuất', 'Hộ SXKD', 'Cơ sở', 'Cơ sở sản xuất', 'Trang trại'],
        },
      ],
    },
    ...SUBJECT_COLUMNS,
    {
      key: 'district',
      label: 'Huyện (cũ)',
      kind: ColumnKind.LOOKUP,
      lookup: 'district',
      synonyms: ['Huyện', 'Huyện, thị xã, thành phố', 'Huyện/TP', 'Quận, huyện'],
    },
    { key: 'address', label: 'Địa chỉ', kind: ColumnKind.TEXT, max: 300, personal: true, synonyms: ['Địa chỉ', 'Địa chỉ chi tiết', 'Thôn'] },
    {
      key: 'representative',
      label: 'Người đại diện',
      kind: ColumnKind.TEXT,
      max: 200,
      personal: true,
      vocabulary: PERSON_WORDS,
      synonyms: ['Đại diện', 'Họ tên người đại diện', 'Giám đốc', 'Chủ cơ sở'],
    },
    { key: 'phone', label: 'Điện thoại', kind: ColumnKind.TEXT, max: 60, personal: true, synonyms: ['SĐT', 'Số điện thoại', 'ĐT'] },
    { key: 'currentStars', label: 'Hạng sao hiện tại', kind: ColumnKind.CHOICE, choices: STARS, synonyms: ['Sao hiện tại', 'Hạng hiện tại', 'Số sao hiện tại'] },
    { key: 'score', label: 'Điểm', kind: ColumnKind.RATIO, synonyms: ['Điểm trung bình', 'Điểm TB', 'Số điểm', 'Tổng điểm'] },
    ...decision('', ['', 'Lần 1', 'Lần đầu', 'Lần 1, công nhận mới']),
    {
      key: 'expiresOn',
      label: 'Ngày hết hạn',
      kind: ColumnKind.DAY,
      ahead: true,
      expected: true,
      reportedWith: ['stars', 'secondStars', 'currentStars'],
      synonyms: ['Hết hạn', 'Thời hạn', 'Có giá trị đến', 'Hiệu lực đến'],
    },
    ...decision('second', ['Lần 2', 'Lần 2/nâng hạng', 'Lần 2, nâng hạng', 'Nâng hạng', 'Đánh giá lại', 'Phân hạng lại']),
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 1000, synonyms: ['Chú thích', 'Ghi chú khác'] },
    { key: 'source', label: 'Nguồn', kind: ColumnKind.TEXT, max: 500, verbatim: true, synonyms: ['Nguồn tin', 'Nguồn số liệu'] },
  ],
});
