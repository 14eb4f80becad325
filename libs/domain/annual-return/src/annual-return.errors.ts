import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const RETURN_ERRORS = defineErrors({
  ...LOST_UPDATE,
  RETURN_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy bản báo cáo năm' },
  CAMPAIGN_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy đợt báo cáo năm' },
  CAMPAIGN_EXISTS: { kind: 'CONFLICT', message: 'Đợt báo cáo của năm này đã được mở' },
  CAMPAIGN_TOO_EARLY: { kind: 'INVALID', message: 'Chỉ mở được đợt báo cáo khi năm đã hết' },
  CAMPAIGN_PLACE: { kind: 'FORBIDDEN', message: 'Đợt báo cáo mở cho tỉnh của người mở' },
  DEADLINE_UNKNOWN: {
    kind: 'INVALID',
    message: 'Hạn nộp chưa xác định trong tham số pháp lý: hãy đặt hạn và nêu căn cứ',
  },
  DEADLINE_BEFORE: { kind: 'INVALID', message: 'Hạn nộp phải sau năm báo cáo; hạn của xã không trước hạn của tổ chức' },
  MOVE_NOT_POSSIBLE: { kind: 'CONFLICT', message: 'Bản báo cáo đang ở bước khác; việc này không làm được ở bước đó' },
  NOT_YOURS: { kind: 'FORBIDDEN', message: 'Không có quyền làm việc này với tổ chức này' },
  OWN_WORK: { kind: 'FORBIDDEN', message: 'Việc này phải do người khác làm: bốn mắt' },
  RETURN_INCOMPLETE: { kind: 'INVALID', message: 'Ô này phải có số liệu mới nộp được' },
  FIGURES_CHANGED_SINCE: {
    kind: 'CONFLICT',
    message: 'Số liệu của năm đã được sửa sau khi duyệt; không rút duyệt được',
  },
  RETURN_FILE_UNKNOWN: {
    kind: 'INVALID',
    message: 'Tệp này không phải biểu báo cáo năm tải từ sổ: hãy tải biểu của bản báo cáo này rồi điền vào đó',
  },
  RETURN_FILE_FORM: { kind: 'INVALID', message: 'Tệp này theo mẫu hoặc phiên bản biểu khác: hãy tải biểu mới' },
  RETURN_FILE_YEAR: { kind: 'INVALID', message: 'Tệp này là báo cáo của năm khác' },
  RETURN_FILE_OTHER: { kind: 'INVALID', message: 'Tệp này là báo cáo của tổ chức khác' },
  RETURN_FILES_TOO_MANY: {
    kind: 'INVALID',
    message: 'Một lần nhận nhiều nhất 200 biểu: hãy gửi thành nhiều lần',
  },
  RETURN_FILE_CAMPAIGN: { kind: 'INVALID', message: 'Tệp này là báo cáo của đợt khác' },
  NOTHING_CHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
});
