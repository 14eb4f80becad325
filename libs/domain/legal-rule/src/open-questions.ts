import type { ParameterText } from './first-parameter';
import { LegalMark, ValueKind } from './legal-parameter.rules';

/* Since the province's merger; before it the questions did not stand. */
const MERGER = '2025-07-01';

const question = (
  number: number,
  code: string,
  label: string,
  rest: Pick<ParameterText, 'value' | 'source' | 'dependants' | 'note'> & Partial<Pick<ParameterText, 'kind'>>,
): ParameterText => ({
  kind: ValueKind.TEXT,
  unit: null,
  validFrom: MERGER,
  mark: LegalMark.UNCONFIRMED,
  code: `QUESTION_${number}_${code}`,
  label,
  ...rest,
});

/**
 * The nine questions that only an official can answer. Where the register must go on meanwhile, the value is the
 * working assumption and the note says so; otherwise there is none. None of them is ever more than UNCONFIRMED here.
 */
export const OPEN_QUESTIONS: readonly ParameterText[] = [
  question(1, 'TARGET_SET', 'Bộ chỉ tiêu nào có hiệu lực sau sáp nhập, tính trên địa bàn nào?', {
    value: 'FORMER_BAC_GIANG',
    source: 'Chương trình hành động thực hiện Nghị quyết 20-NQ/TW của tỉnh Bắc Giang (2022)',
    dependants: ['Phạm vi của các chỉ tiêu T1 - T22', 'Bảng theo dõi chỉ tiêu'],
    note: 'Tạm dùng: địa bàn tỉnh Bắc Giang cũ. Cần trả lời: của Bắc Giang, của Bắc Ninh hay chương trình mới',
  }),
  question(
    2,
    'ASSESSMENT_CIRCULAR',
    'Thông tư 01/2020 có còn được dùng để đánh giá năm 2026? Văn bản, hạn nộp, nơi nhận?',
    {
      value: 'CIRC_01_2020',
      source: 'Thông tư 01/2020/TT-BKHĐT; không tìm thấy văn bản thay thế hoặc bãi bỏ',
      dependants: ['Đánh giá, xếp loại hợp tác xã', 'Chỉ tiêu T13, T14, T20'],
      note: 'Tạm dùng: còn áp dụng trên thực tế (Quyết định 26/2026/QĐ-TTg vẫn nhắc đến kết quả xếp loại)',
    },
  ),
  question(3, 'ANNUAL_REPORT', 'Mẫu và hạn nộp báo cáo năm hiện hành; mẫu thống kê của tỉnh?', {
    value: null,
    source: 'Thông tư 09/2024/TT-BKHĐT: chưa tìm thấy số mẫu và thời hạn',
    dependants: ['Báo cáo năm', 'V23: hai năm không có báo cáo'],
    note: 'Mẫu cũ: I-18, I-19, hạn tháng 12; Luật 17/2023/QH15 không ghi ngày',
  }),
  question(4, 'DECREE_113', 'Ngưỡng tại Điều 5 khoản 2 - 4 và tiêu chí Điều 6 Nghị định 113/2024/NĐ-CP?', {
    value: null,
    source: 'Nghị định 113/2024/NĐ-CP, Điều 5, Điều 6, Điều 19; Luật 17/2023/QH15, Điều 101, 103, 107, 115',
    dependants: ['Phân loại quy mô', 'Điều kiện hỗ trợ', 'Giải thể', 'Cho vay nội bộ'],
    note: 'Đã đọc Điều 101, 103, 107, 115 của Luật và trần lãi 20%/năm; còn thiếu các ngưỡng của Nghị định',
  }),
  question(
    5,
    'TAX_DEBT_AND_BANKRUPTCY',
    'Thẩm quyền khoanh nợ, xóa nợ thuế; thứ tự và thời hạn kiểm tra khi phá sản?',
    {
      value: null,
      source: 'Luật 108/2025/QH15, Điều 20, 21; Nghị định 252/2026/NĐ-CP, Điều 34, 35; Luật 142/2025/QH15',
      dependants: ['Xử lý nợ', 'Giải thể, phá sản'],
      note: 'Phần thuế đã đọc trong bản chép; phần phá sản chưa đọc được',
    },
  ),
  question(
    6,
    'OCOP_2026',
    'Quyết định 26/2026: chuyển tiếp, thời hạn 180 ngày, căn cứ thu hồi, nội dung cấp xã kiểm tra?',
    {
      value: null,
      source: 'Quyết định 26/2026/QĐ-TTg, Điều 7, 8, 12',
      dependants: ['Công nhận và đánh giá lại sản phẩm OCOP'],
      note: 'Đã đọc trong bản chép: nộp trước hạn 120 - 180 ngày, sáu căn cứ thu hồi. Cần đối chiếu bản ký',
    },
  ),
  question(
    7,
    'DEFINITIONS',
    'Cách hiểu của tỉnh: hiệu quả, ứng dụng công nghệ cao, tham gia liên kết, vốn hoạt động, dân số tham gia?',
    {
      kind: ValueKind.BAND,
      value: {
        effective: 'xếp loại tốt hoặc khá',
        linked: 'có ít nhất một hợp đồng liên kết đang thực hiện, có sản lượng trong kỳ',
        workingCapital: 'tổng vốn',
        highTechnology: null,
        population: null,
      },
      source: 'Chương trình hành động thực hiện Nghị quyết 20-NQ/TW không định nghĩa',
      dependants: ['Chỉ tiêu T10, T14 - T16, T18, T20 - T22'],
      note: 'Tạm dùng theo đề xuất; ô trống là chưa có cách hiểu',
    },
  ),
  question(
    8,
    'AGENCY_CODE',
    'Mã định danh cơ quan và nền tảng chia sẻ dữ liệu của tỉnh Bắc Ninh mới; có được cấp API đăng ký, thuế?',
    {
      value: null,
      source: 'Quyết định 20/2020/QĐ-TTg (cũ: Bắc Giang H02, Bắc Ninh H05); Nghị định 278/2025/NĐ-CP',
      dependants: ['Kết nối, chia sẻ dữ liệu', 'Số ký hiệu văn bản điện tử'],
      note: 'Hạn kết nối theo Nghị định 278/2025/NĐ-CP: 31/12/2026',
    },
  ),
  question(9, 'BASELINE', 'Giá trị gốc năm 2022 và ngày chốt số liệu?', {
    kind: ValueKind.BAND,
    value: null,
    source: 'Chương trình hành động thực hiện Nghị quyết 20-NQ/TW không ghi giá trị gốc',
    dependants: ['Tốc độ tăng T10 - T12', 'Mọi so sánh với năm gốc'],
    note: 'Số liệu báo chí năm 2020 không được dùng làm giá trị gốc',
  }),
];
