/** What the sender should do next; it acts on this word alone. */
export type Retry = 'no' | 'same' | 'later' | 'snapshot';

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** JSON pointer into the body that was sent. */
  pointer?: string;
  retry: Retry;
}

/** The problems of the exchange (protocol, section 8): type -> status, title, what to do. */
const PROBLEMS = {
  malformed: [400, 'Nội dung không đọc được', 'no'],
  'idempotency-key-missing': [400, 'Thiếu Idempotency-Key dạng UUID', 'no'],
  'cursor-invalid': [400, 'Con trỏ không hợp lệ', 'no'],
  'parameter-invalid': [400, 'Tham số không hợp lệ', 'no'],
  token: [401, 'Cần mã truy cập còn hiệu lực', 'later'],
  'token-audience': [401, 'Mã truy cập này là của cửa khác; cần mã cấp cho urn:kttt:sync', 'no'],
  scope: [403, 'Mã truy cập không có phạm vi cần thiết', 'no'],
  'not-authority': [403, 'Hệ thống này không được gửi thay cho nguồn đó', 'no'],
  'not-found': [404, 'Không tìm thấy', 'no'],
  'idempotency-in-progress': [409, 'Yêu cầu cùng khóa đang được xử lý', 'same'],
  'cursor-epoch-changed': [409, 'Sổ đã được khôi phục từ bản sao lưu; cần tải lại từ đầu', 'snapshot'],
  'cursor-expired': [410, 'Lịch sử sau con trỏ này không còn giữ; cần tải lại từ đầu', 'snapshot'],
  'too-large': [413, 'Nội dung quá lớn', 'no'],
  'media-type': [415, 'Kiểu nội dung không được nhận', 'no'],
  'event-schema': [422, 'Sự kiện không đúng mẫu', 'no'],
  'event-id-reused': [422, 'Mã sự kiện đã dùng cho nội dung khác', 'no'],
  'idempotency-key-reused': [422, 'Idempotency-Key đã dùng cho yêu cầu khác', 'no'],
  internal: [500, 'Có lỗi trong hệ thống', 'later'],
  overloaded: [503, 'Hệ thống đang bận', 'later'],
  'storage-low': [503, 'Máy chủ sắp hết chỗ lưu', 'later'],
} as const satisfies Record<string, readonly [number, string, Retry]>;
export type ProblemType = keyof typeof PROBLEMS;

/** An answer of RFC 9457. It carries nothing of the inside: no statement, no table, no stack. */
export class Problem extends Error {
  readonly body: ProblemBody;

  constructor(
    readonly type: ProblemType,
    extra: { detail?: string; pointer?: string } = {},
  ) {
    super(type);
    this.name = 'Problem';
    const [status, title, retry] = PROBLEMS[type];
    this.body = { type: `/problems/${type}`, title, status, ...extra, retry };
  }

  get status(): number {
    return this.body.status;
  }
}
