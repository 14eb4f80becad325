import { ColumnKind, defineForm } from '@platform/sheet-form';
import { isOrganisationName } from './organisation-name.rules';

/** Abbreviations of Vietnamese offices in co-op names. They stay as typed; the matching key is made of the words. */
export const NAME_ABBREVIATIONS: Readonly<Record<string, string>> = {
  HTX: 'Hợp tác xã',
  THT: 'Tổ hợp tác',
  LHHTX: 'Liên hiệp hợp tác xã',
  'LH HTX': 'Liên hiệp hợp tác xã',
  QTDND: 'Quỹ tín dụng nhân dân',
  QTD: 'Quỹ tín dụng',
  HTXNN: 'Hợp tác xã Nông nghiệp',
  HTXDVNN: 'Hợp tác xã Dịch vụ nông nghiệp',
  DVNN: 'Dịch vụ nông nghiệp',
  DVTH: 'Dịch vụ tổng hợp',
  SXNN: 'Sản xuất nông nghiệp',
  SXKD: 'Sản xuất kinh doanh',
  'SX&TT': 'Sản xuất và tiêu thụ',
  'SX&KD': 'Sản xuất và kinh doanh',
  'TM&DV': 'Thương mại và Dịch vụ',
  TMDV: 'Thương mại dịch vụ',
  TTCN: 'Tiểu thủ công nghiệp',
  CNC: 'Công nghệ cao',
  NN: 'Nông nghiệp',
  SX: 'Sản xuất',
  TM: 'Thương mại',
  DV: 'Dịch vụ',
  KD: 'Kinh doanh',
  XD: 'Xây dựng',
  VT: 'Vận tải',
};

const NAME_WORDS = ['hợp tác xã', 'tổ hợp tác', 'liên hiệp', 'quỹ tín dụng', 'nông nghiệp', 'dịch vụ', 'sản xuất'];
const HAMLET_WORDS = ['thôn', 'xóm', 'làng', 'tổ dân phố', 'khu phố', 'bản'];

/**
 * Fields officials write. The list is open: what stands outside it is kept as written, because no legal text fixes
 * these words.
 */
const FIELDS = [
  'Trồng trọt',
  'Chăn nuôi',
  'Lâm nghiệp',
  'Thủy sản',
  'Diêm nghiệp',
  'Chế biến nông sản',
  'Dịch vụ nông nghiệp tổng hợp',
  'Nông nghiệp',
  'Phi nông nghiệp',
  'Thương mại - dịch vụ',
  'Công nghiệp - TTCN',
  'Vận tải',
  'Xây dựng',
  'Vệ sinh môi trường',
  'Dịch vụ điện, nước',
  'Tín dụng',
  'Du lịch',
];

/**
 * What the office says of a co-op's situation. It is the office's finding, never the registry's status: "chờ giải
 * thể" and "ngừng hoạt động" are no legal states (domain: the three axes). Only "đã giải thể" is one.
 */
export const OperatingState = {
  OPERATING: 'OPERATING',
  SUSPENDED: 'SUSPENDED',
  CEASED: 'CEASED',
  AWAITING_DISSOLUTION: 'AWAITING_DISSOLUTION',
  DISSOLVED: 'DISSOLVED',
} as const;
export type OperatingState = (typeof OperatingState)[keyof typeof OperatingState];

/**
 * An office's list of co-ops (no official form; the layout offices use). Higher libs add the figures of a year by
 * `extendForm`.
 */
export const ORGANISATION_LIST = defineForm({
  code: 'ORGANISATION_LIST',
  label: 'Danh sách hợp tác xã',
  titles: ['danh sách hợp tác xã', 'danh sách HTX', 'biểu tổng hợp danh sách'],
  identity: { code: 'code', name: 'name', place: 'commune' },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    {
      key: 'name',
      label: 'Tên tổ chức',
      kind: ColumnKind.TEXT,
      required: true,
      max: 300,
      accepts: {
        test: isOrganisationName,
        otherwise: 'Không phải tên: cần có chữ, không bắt đầu bằng = + @, không chứa < >',
      },
      abbreviations: NAME_ABBREVIATIONS,
      vocabulary: NAME_WORDS,
      synonyms: [
        'Tên HTX',
        'Tên hợp tác xã',
        'Tên đơn vị',
        'Tên HTX, THT',
        'Tên HTX, QTDND',
        'Tên tổ hợp tác',
        'Tên THT',
        'Họ tên HTX',
        'Chủ thể',
      ],
    },
    {
      key: 'code',
      label: 'Mã số (mã số thuế)',
      kind: ColumnKind.CODE,
      expected: true,
      synonyms: [
        'Mã số HTX/ MST',
        'MST',
        'Mã số thuế',
        'Mã số HTX',
        'Mã số hợp tác xã',
        'Mã HTX',
        'Mã số',
        'Mã số ĐKKD',
        'Số ĐKKD',
        'Số GCN ĐK HTX',
        'Số giấy chứng nhận đăng ký',
      ],
    },
    {
      key: 'hamlet',
      label: 'Thôn, số nhà',
      kind: ColumnKind.TEXT,
      vocabulary: HAMLET_WORDS,
      synonyms: ['Thôn', 'Thôn, xóm', 'Thôn/bản', 'Xóm', 'Tổ dân phố', 'Thôn, tổ dân phố', 'Số nhà, thôn'],
    },
    {
      key: 'commune',
      label: 'Xã, phường',
      kind: ColumnKind.LOOKUP,
      lookup: 'commune',
      expected: true,
      synonyms: [
        'Xã',
        'Xã/phường',
        'Xã, phường',
        'Xã, phường, thị trấn',
        'Phường/xã',
        'Địa bàn',
        'Nơi hoạt động',
        'Địa chỉ',
        'Địa chỉ trụ sở',
        'Địa chỉ trụ sở chính',
      ],
    },
    {
      key: 'establishedOn',
      label: 'Ngày thành lập',
      kind: ColumnKind.DAY,
      expected: true,
      synonyms: ['Năm thành lập', 'Ngày cấp ĐK', 'Ngày cấp đăng ký', 'Thời điểm thành lập', 'Ngày, tháng thành lập'],
    },
    {
      key: 'field',
      label: 'Lĩnh vực hoạt động',
      kind: ColumnKind.CHOICE,
      open: true,
      choices: FIELDS.map((label) => ({ value: label, label })),
      synonyms: ['Lĩnh vực', 'Ngành nghề', 'Ngành nghề chính', 'Lĩnh vực hoạt động chủ yếu', 'Ngành, lĩnh vực'],
    },
    {
      key: 'charterCapital',
      label: 'Vốn điều lệ (đồng)',
      kind: ColumnKind.MONEY,
      expected: true,
      typical: 1_000_000_000,
      synonyms: ['Vốn điều lệ', 'Vốn ĐL', 'VĐL', 'Vốn góp', 'Tổng vốn điều lệ'],
    },
    {
      key: 'memberCount',
      label: 'Số thành viên',
      kind: ColumnKind.COUNT,
      expected: true,
      synonyms: ['Số TV', 'Tổng số TV', 'Tổng số thành viên', 'Xã viên', 'Số xã viên', 'Số hộ tham gia', 'Thành viên'],
    },
    {
      key: 'status',
      label: 'Tình trạng',
      kind: ColumnKind.CHOICE,
      synonyms: ['Tình trạng hoạt động', 'Trạng thái', 'Hiện trạng', 'Thực trạng hoạt động'],
      choices: [
        {
          value: OperatingState.OPERATING,
          label: 'Đang hoạt động',
          synonyms: ['Hoạt động', 'Đang HĐ', 'HĐ', 'Hoạt động bình thường'],
        },
        {
          value: OperatingState.SUSPENDED,
          label: 'Tạm ngừng hoạt động',
          synonyms: ['Tạm ngừng', 'Tạm dừng', 'Tạm ngưng', 'Tạm dừng hoạt động', 'Tạm ngưng hoạt động'],
        },
        {
          value: OperatingState.CEASED,
          label: 'Ngừng hoạt động',
          synonyms: ['Ngừng', 'Ngưng hoạt động', 'Dừng hoạt động', 'Không hoạt động', 'Ngừng HĐ', 'Không HĐ'],
        },
        { value: OperatingState.AWAITING_DISSOLUTION, label: 'Chờ giải thể', synonyms: ['Đang giải thể'] },
        { value: OperatingState.DISSOLVED, label: 'Đã giải thể', synonyms: ['Giải thể', 'Đã GT'] },
      ],
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 2000, synonyms: ['Chú thích', 'Ghi chú khác'] },
  ],
});
