import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const CO_OP_ERRORS = defineErrors({
  ORGANISATION_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
  ORGANISATION_OUTSIDE: { kind: 'FORBIDDEN', message: 'Tổ chức ngoài địa bàn được giao ghi' },
  ORGANISATION_MERGED: { kind: 'CONFLICT', message: 'Hồ sơ này đã gộp vào hồ sơ khác; làm việc trên hồ sơ giữ lại' },
  ...LOST_UPDATE,
  OWNED_BY_AUTHORITY: {
    kind: 'FORBIDDEN',
    message: 'Cơ quan có thẩm quyền đã công bố nội dung này; chỉ có thể đề nghị đính chính',
  },
  UNIT_NOT_VALID: { kind: 'INVALID', message: 'Từ ngày có hiệu lực đến nay không có xã, phường này' },
  NOT_A_NAME: {
    kind: 'INVALID',
    message: 'Đây không phải tên: tên cần có chữ, không bắt đầu bằng = + @ và không chứa < >',
  },
  REGISTERED_BEFORE_ESTABLISHED: { kind: 'INVALID', message: 'Ngày đăng ký không thể trước ngày thành lập' },
  UNIT_OUTSIDE: { kind: 'FORBIDDEN', message: 'Đơn vị hành chính này ngoài địa bàn được giao' },
  NOTHING_CHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
  EFFECTIVE_BEFORE: { kind: 'INVALID', message: 'Ngày có hiệu lực phải sau ngày bắt đầu của nội dung hiện tại' },
  BEGINS_IN_FUTURE: { kind: 'INVALID', message: 'Tổ chức chỉ ghi được từ ngày đã có; ngày này còn ở tương lai' },
  CODE_CHECK: {
    kind: 'INVALID',
    message: 'Mã số không đúng số kiểm tra; nếu mã in như vậy trên giấy, hãy xác nhận và nêu lý do',
  },
  TOO_FEW_MEMBERS: {
    kind: 'INVALID',
    message: 'Chưa đủ số thành viên chính thức tối thiểu theo luật tại ngày thành lập',
  },
  CODE_TAKEN: { kind: 'CONFLICT', message: 'Đã có tổ chức mang mã số này' },
  TWINS_FOUND: {
    kind: 'CONFLICT',
    message: 'Sổ đã có hồ sơ rất giống; xem từng hồ sơ, nếu vẫn là tổ chức khác thì xác nhận và nêu lý do',
  },
  GROUP_WITHOUT_CAPITAL: { kind: 'INVALID', message: 'Tổ hợp tác không có vốn điều lệ' },
  NOT_A_GROUP: { kind: 'INVALID', message: 'Chỉ tổ hợp tác mới chuyển lên hợp tác xã được' },
  GROUP_TOO_YOUNG: {
    kind: 'INVALID',
    message: 'Tổ hợp tác chưa hoạt động liên tục đủ số tháng luật định để thành lập hợp tác xã',
  },
  GROUP_NOT_REGISTERED: {
    kind: 'INVALID',
    message: 'Tổ hợp tác phải có giấy chứng nhận đăng ký mới chuyển lên hợp tác xã được',
  },
  ORGANISATION_ENDED: { kind: 'INVALID', message: 'Tổ chức đã chấm dứt tồn tại' },
  NOT_A_UNION: { kind: 'INVALID', message: 'Chỉ liên hiệp hợp tác xã mới có thành viên là hợp tác xã' },
  MEMBER_NOT_COOPERATIVE: { kind: 'INVALID', message: 'Thành viên của liên hiệp phải là hợp tác xã' },
  UNION_CYCLE: { kind: 'INVALID', message: 'Quan hệ thành viên tạo thành vòng' },
  POST_TAKEN: { kind: 'CONFLICT', message: 'Chức vụ này đang có người giữ' },
  FINDING_NOT_IN_FUTURE: { kind: 'INVALID', message: 'Ngày xác định không thể ở tương lai' },
});
