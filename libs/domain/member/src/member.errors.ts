import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const MEMBER_ERRORS = defineErrors({
  MEMBER_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy thành viên' },
  ...LOST_UPDATE,
  ALREADY_MEMBER: { kind: 'CONFLICT', message: 'Người này đang là thành viên của tổ chức vào ngày đó' },
  NOT_IN_FUTURE: { kind: 'INVALID', message: 'Ngày này còn ở tương lai' },
  BEFORE_JOINING: { kind: 'INVALID', message: 'Ngày này trước ngày bắt đầu của loại thành viên hiện tại' },
  MEMBERSHIP_ENDED: { kind: 'INVALID', message: 'Thành viên này đã ra khỏi tổ chức' },
  SAME_TYPE: { kind: 'INVALID', message: 'Loại thành viên không thay đổi' },
  NOTHING_CHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
  MEMBER_NEEDS_ONE: { kind: 'INVALID', message: 'Cần đúng một trong hai: thành viên mới, hoặc tổ hợp tác của sổ này' },
  GROUP_NEEDED: {
    kind: 'INVALID',
    message: 'Chỉ tổ hợp tác vào hợp tác xã theo cách này; hợp tác xã thì vào liên hiệp',
  },
  NATIONAL_ID_SHAPE: {
    kind: 'INVALID',
    message: 'Số định danh cá nhân gồm 12 chữ số, CMND cũ gồm 9 chữ số',
  },
  PHONE_SHAPE: { kind: 'INVALID', message: 'Số điện thoại gồm 10 hoặc 11 chữ số, bắt đầu bằng 0' },
  ONLY_PERSONS: { kind: 'INVALID', message: 'Chỉ cá nhân mới có số định danh, giới tính, ngày sinh' },
  TYPE_CONTRADICTED: {
    kind: 'INVALID',
    message:
      'Trái với loại thành viên: chính thức phải góp vốn và sử dụng dịch vụ hoặc góp sức lao động; liên kết góp vốn chỉ góp vốn; liên kết không góp vốn thì không có vốn (V6)',
  },
  UNDER_AGE: { kind: 'INVALID', message: 'Người này chưa đủ tuổi theo luật để là thành viên loại này (MEMBER_AGE)' },
  CAPITAL_SHARE: { kind: 'INVALID', message: 'Phần vốn góp vượt mức luật cho phép tại ngày đó (V4)' },
  FOREIGN_SHARE: { kind: 'INVALID', message: 'Vốn hoặc số thành viên nước ngoài vượt mức luật cho phép (V5)' },
  NOT_ENOUGH_CAPITAL: { kind: 'INVALID', message: 'Số tiền lớn hơn phần vốn đang có vào ngày đó' },
  AMOUNT_NEEDED: { kind: 'INVALID', message: 'Số tiền phải lớn hơn 0' },
  ASSET_NEEDED: { kind: 'INVALID', message: 'Góp bằng tài sản cần ghi tài sản và căn cứ định giá' },
  ALREADY_CORRECTED: { kind: 'CONFLICT', message: 'Bút toán này đã được hủy' },
  CORRECTION_NOT_CORRECTED: { kind: 'INVALID', message: 'Bút toán hủy hoặc chuyển loại thành viên không hủy được' },
  SAME_MEMBER: { kind: 'INVALID', message: 'Hai bên chuyển vốn phải là hai thành viên của cùng một tổ chức' },
  PERSON_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy người này' },
  NOT_CONTESTED: { kind: 'CONFLICT', message: 'Người này không còn chờ xem xét' },
  HOLDER_OUT_OF_REACH: {
    kind: 'FORBIDDEN',
    message: 'Người giữ số này ở ngoài phạm vi được ghi; chỉ kết luận được rằng số không phải của người ghi sau',
  },
  BOTH_ARE_MEMBERS: {
    kind: 'CONFLICT',
    message:
      'Cả hai bản ghi là thành viên của cùng một tổ chức trong cùng thời gian; xin ghi một bên ra khỏi tổ chức trước',
  },
  UNMASK_LIMIT: {
    kind: 'FORBIDDEN',
    message: 'Đã mở thông tin của quá nhiều người trong một giờ; xin chờ, hoặc nhờ người có thẩm quyền khác',
  },
});
