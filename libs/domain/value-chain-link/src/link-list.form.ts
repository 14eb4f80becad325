import { ORGANISATION_COLUMNS, ORGANISATION_HEADINGS, ORGANISATION_IDENTITY } from '@domain/co-op';
import { ColumnKind, defineForm, PERSON_WORDS } from '@platform/sheet-form';
import { LISTED_FORMS, LISTED_STATES } from './link-list.words';
import { LinkMarket } from './link.words';

/** Words of businesses, and of what they deal in, that cannot be spelt without marks. */
const PARTNER_WORDS = [
  'công ty, hợp tác xã, tổ hợp tác, liên hiệp, siêu thị, chuỗi, cửa hàng, bếp ăn, doanh nghiệp, hộ kinh doanh, cơ sở',
  'nông sản, thực phẩm, chế biến, công nghiệp, thương mại, dịch vụ, xuất khẩu, sản xuất, trường, bệnh viện',
].flatMap((line) => line.split(', '));

const PRODUCT_WORDS = [
  'rau, quả, củ, vải, nhãn, bưởi, ổi, dứa, chuối, táo, mận, vú sữa, thanh long, lúa, gạo, nếp, khô, tươi, sấy, sạch, an toàn',
  'bún, bánh, mỳ, miến, bột, rượu, giò, chả, gà, lợn, thịt, trứng, cá lồng, thủy sản, mật ong, nấm, chè, trà, măng, lạc, đỗ, đậu',
  'tỏi, hành, gừng, nghệ, khoai, sắn, cà chua, cà rốt, cà phê, sâm, đông trùng, dược liệu, gỗ, rừng trồng, giống, hoa, cây cảnh',
  'cam ngọt, sớm, muộn, đồi, núi, cần, thơm, chất lượng, hạ thảo, thảo dược, ba kích tím, vận tải, xây dựng, thương mại, dịch vụ',
  'công nghiệp, vệ sinh, môi trường, điện, nước, tín dụng, du lịch, trồng trọt, chăn nuôi',
].flatMap((line) => line.split(', '));

/**
 * An office's table of who takes part in chains (no official form): one row a contract between an organisation of the
 * register and a partner. The organisation stands in a column, a group's heading or a title line.
 */
export const LINK_LIST = defineForm({
  code: 'LINK_LIST',
  label: 'Danh sách liên kết chuỗi giá trị',
  titles: ['liên kết theo chuỗi giá trị', 'liên kết chuỗi', 'danh sách liên kết', 'tham gia liên kết', 'hợp đồng liên kết'],
  identity: ORGANISATION_IDENTITY,
  part: { name: 'partner', headings: ORGANISATION_HEADINGS },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    ...ORGANISATION_COLUMNS,
    {
      key: 'partner',
      label: 'Đơn vị liên kết',
      kind: ColumnKind.TEXT,
      required: true,
      max: 200,
      vocabulary: [...PARTNER_WORDS, ...PERSON_WORDS],
      synonyms: ['Tên đơn vị liên kết', 'Đối tác', 'Đối tác liên kết', 'Doanh nghiệp liên kết', 'Bên mua', 'Đơn vị bao tiêu'],
    },
    {
      key: 'partnerCode',
      label: 'Mã số thuế của đơn vị liên kết',
      kind: ColumnKind.CODE,
      expected: true,
      synonyms: ['MST đơn vị liên kết', 'MST đối tác', 'MST doanh nghiệp', 'Mã số thuế đối tác', 'MST bên mua'],
    },
    {
      key: 'form',
      label: 'Hình thức liên kết',
      kind: ColumnKind.CHOICE,
      synonyms: ['Hình thức', 'Khâu liên kết', 'Nội dung liên kết', 'Loại hình liên kết'],
      choices: LISTED_FORMS.map(({ value, label, synonyms }) => ({ value, label, synonyms })),
    },
    {
      key: 'product',
      label: 'Sản phẩm',
      kind: ColumnKind.TEXT,
      required: true,
      max: 200,
      vocabulary: PRODUCT_WORDS,
      synonyms: ['Sản phẩm liên kết', 'Tên sản phẩm', 'Mặt hàng', 'Nông sản'],
    },
    {
      key: 'market',
      label: 'Thị trường',
      kind: ColumnKind.CHOICE,
      synonyms: ['Thị trường tiêu thụ', 'Nơi tiêu thụ'],
      choices: [
        { value: LinkMarket.PROVINCE, label: 'Trong tỉnh', synonyms: ['Nội tỉnh', 'Tỉnh'] },
        { value: LinkMarket.DOMESTIC, label: 'Trong nước', synonyms: ['Nội địa', 'Ngoài tỉnh'] },
        { value: LinkMarket.EXPORT_DIRECT, label: 'Xuất khẩu trực tiếp', synonyms: ['XK trực tiếp', 'Xuất khẩu'] },
        {
          value: LinkMarket.EXPORT_THROUGH,
          label: 'Xuất khẩu qua ủy thác',
          synonyms: ['Xuất khẩu ủy thác', 'XK ủy thác', 'Ủy thác xuất khẩu'],
        },
      ],
    },
    {
      key: 'number',
      label: 'Số hợp đồng',
      kind: ColumnKind.TEXT,
      max: 60,
      verbatim: true,
      synonyms: ['Số HĐ', 'Hợp đồng số', 'Số, ký hiệu hợp đồng', 'Số hiệu hợp đồng'],
    },
    {
      key: 'value',
      label: 'Giá trị hợp đồng (đồng)',
      kind: ColumnKind.MONEY,
      expected: true,
      typical: 1_000_000_000,
      synonyms: ['Giá trị hợp đồng', 'Giá trị HĐ', 'Giá trị', 'Giá trị liên kết'],
    },
    {
      key: 'signedOn',
      label: 'Ngày ký',
      kind: ColumnKind.DAY,
      expected: true,
      synonyms: ['Ngày ký hợp đồng', 'Ngày ký HĐ', 'Thời điểm ký', 'Năm ký', 'Ngày bắt đầu', 'Từ ngày'],
    },
    {
      key: 'endsOn',
      label: 'Ngày kết thúc',
      kind: ColumnKind.DAY,
      ahead: true,
      expected: true,
      synonyms: ['Ngày hết hạn', 'Thời hạn hợp đồng', 'Đến ngày', 'Hiệu lực đến', 'Thời điểm kết thúc'],
    },
    {
      key: 'status',
      label: 'Tình trạng',
      kind: ColumnKind.CHOICE,
      synonyms: ['Trạng thái', 'Tình trạng thực hiện', 'Tình trạng hợp đồng', 'Kết quả thực hiện'],
      choices: LISTED_STATES.map(({ value, label, synonyms }) => ({ value, label, synonyms })),
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 500, synonyms: ['Chú thích'] },
  ],
});
