import { ORGANISATION_COLUMNS, ORGANISATION_HEADINGS, ORGANISATION_IDENTITY } from '@domain/co-op';
import { Sex } from '@domain/party';
import { ColumnKind, defineForm, PERSON_WORDS } from '@platform/sheet-form';
import { MemberType } from './member.words';

const PLACE_WORDS = ['thôn', 'xóm', 'làng', 'tổ dân phố', 'khu phố', 'bản', 'xã', 'phường', 'thị trấn', 'huyện'];

/** Columns reported together: a member with none of them has simply no capital on this list. */
const CAPITAL = ['capital', 'paidOn'];

/**
 * The list of members of the official form (Annex I-3 of Circular 03/2014/TT-BKHĐT) and what offices make of it. The
 * co-op stands in a heading above its members, in the lines above the list, or in a column.
 */
export const MEMBER_LIST = defineForm({
  code: 'MEMBER_LIST',
  label: 'Danh sách thành viên',
  titles: ['danh sách thành viên', 'danh sách thành viên hợp tác xã', 'sổ thành viên', 'danh sách xã viên'],
  identity: ORGANISATION_IDENTITY,
  part: { name: 'memberName', headings: ORGANISATION_HEADINGS },
  columns: [
    { key: 'ordinal', label: 'Số thứ tự', kind: ColumnKind.ORDINAL, synonyms: ['STT', 'TT', 'Số TT'] },
    ...ORGANISATION_COLUMNS,
    {
      key: 'memberName',
      label: 'Tên thành viên',
      kind: ColumnKind.TEXT,
      required: true,
      max: 200,
      vocabulary: PERSON_WORDS,
      synonyms: ['Họ và tên', 'Họ tên', 'Họ và tên thành viên', 'Họ tên thành viên', 'Họ và tên xã viên', 'Tên xã viên'],
    },
    {
      key: 'birthDate',
      label: 'Ngày, tháng, năm sinh',
      kind: ColumnKind.DAY,
      expected: true,
      personal: true,
      synonyms: ['Ngày sinh', 'Năm sinh', 'Ngày tháng năm sinh', 'NTNS', 'Sinh ngày'],
    },
    {
      key: 'sex',
      label: 'Giới tính',
      kind: ColumnKind.CHOICE,
      expected: true,
      marks: Sex.MALE,
      synonyms: ['Nam, nữ', 'Nam/Nữ', 'Phái'],
      choices: [
        { value: Sex.MALE, label: 'Nam', synonyms: ['Trai', 'M'] },
        { value: Sex.FEMALE, label: 'Nữ', synonyms: ['Gái', 'F'] },
      ],
    },
    { key: 'nationality', label: 'Quốc tịch', kind: ColumnKind.TEXT, max: 60, synonyms: ['Quốc gia'] },
    {
      key: 'residence',
      label: 'Chỗ ở hiện tại',
      kind: ColumnKind.TEXT,
      personal: true,
      vocabulary: PLACE_WORDS,
      synonyms: ['Nơi ở', 'Nơi ở hiện tại', 'Địa chỉ', 'Địa chỉ hiện tại', 'Thôn', 'Thôn, xóm', 'Chỗ ở'],
    },
    {
      key: 'registeredAt',
      label: 'Nơi đăng ký thường trú',
      kind: ColumnKind.TEXT,
      personal: true,
      vocabulary: PLACE_WORDS,
      synonyms: ['Nơi đăng ký hộ khẩu thường trú', 'Hộ khẩu thường trú', 'HKTT', 'Thường trú', 'Địa chỉ thường trú'],
    },
    {
      key: 'nationalId',
      label: 'Số định danh cá nhân',
      kind: ColumnKind.PERSON_NUMBER,
      expected: true,
      personal: true,
      synonyms: [
        'CCCD', 'CMND', 'Số CCCD', 'Số CMND', 'CMND/CCCD', 'CCCD/CMND', 'Số CMND/CCCD', 'Số CCCD/CMND', 'Số định danh',
        'Số, ngày, cơ quan cấp CMND/CCCD', 'Số căn cước', 'Căn cước', 'Số căn cước công dân', 'Số giấy tờ',
      ],
    },
    {
      key: 'phone',
      label: 'Điện thoại',
      kind: ColumnKind.TEXT,
      max: 60,
      personal: true,
      synonyms: ['Số điện thoại', 'SĐT', 'ĐT', 'Điện thoại liên hệ'],
    },
    {
      key: 'capital',
      label: 'Vốn góp (đồng)',
      kind: ColumnKind.MONEY,
      expected: true,
      typical: 30_000_000,
      synonyms: ['Vốn góp', 'Giá trị phần vốn góp', 'Giá trị vốn góp', 'Số vốn góp', 'Vốn đã góp', 'Phần vốn góp', 'Số tiền góp'],
    },
    {
      key: 'share',
      label: 'Tỷ lệ vốn góp (%)',
      kind: ColumnKind.RATIO,
      synonyms: ['Tỷ lệ', 'Tỷ lệ vốn góp', 'Tỷ lệ góp vốn', '%'],
    },
    {
      key: 'paidOn',
      label: 'Ngày góp đủ vốn',
      kind: ColumnKind.DAY,
      expected: true,
      reportedWith: CAPITAL,
      synonyms: ['Thời điểm hoàn thành góp vốn', 'Thời điểm góp vốn', 'Ngày góp vốn', 'Thời hạn góp vốn'],
    },
    {
      key: 'joinedOn',
      label: 'Ngày vào tổ chức',
      kind: ColumnKind.DAY,
      synonyms: ['Ngày vào HTX', 'Ngày gia nhập', 'Ngày kết nạp', 'Thời điểm vào HTX', 'Năm vào HTX', 'Ngày tham gia'],
    },
    {
      key: 'type',
      label: 'Loại thành viên',
      kind: ColumnKind.CHOICE,
      synonyms: ['Loại TV', 'Tư cách thành viên', 'Hình thức tham gia'],
      choices: [
        {
          value: MemberType.OFFICIAL,
          label: 'Chính thức',
          synonyms: ['Thành viên chính thức', 'TV chính thức', 'CT', 'TVCT'],
        },
        {
          value: MemberType.ASSOCIATE_CAPITAL,
          label: 'Liên kết góp vốn',
          synonyms: ['Thành viên liên kết góp vốn', 'TV liên kết góp vốn', 'LK góp vốn', 'Liên kết có góp vốn'],
        },
        {
          value: MemberType.ASSOCIATE_NON_CAPITAL,
          label: 'Liên kết không góp vốn',
          synonyms: ['Thành viên liên kết không góp vốn', 'TV liên kết không góp vốn', 'LK không góp vốn'],
        },
      ],
    },
    { key: 'note', label: 'Ghi chú', kind: ColumnKind.TEXT, max: 500, synonyms: ['Chú thích'] },
  ],
});
