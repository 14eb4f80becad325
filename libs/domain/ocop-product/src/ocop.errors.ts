import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const OCOP_ERRORS = defineErrors({
  OCOP_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy' },
  OCOP_NOT_YOURS: { kind: 'FORBIDDEN', message: 'Không có quyền làm việc này ở địa bàn hay chủ thể này' },
  ...LOST_UPDATE,
  OCOP_UNCHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
  OCOP_SUBJECT: { kind: 'INVALID', message: 'Nêu một chủ thể: tổ chức của sổ, hoặc tên doanh nghiệp hay hộ và xã' },
  OCOP_UNIT: { kind: 'INVALID', message: 'Xã, phường không đúng' },
  OCOP_SET: { kind: 'INVALID', message: 'Không có bộ sản phẩm này' },
  OCOP_DOSSIER_PENDING: { kind: 'CONFLICT', message: 'Sản phẩm đang có một hồ sơ chưa xong' },
  OCOP_DOSSIER_KIND: {
    kind: 'INVALID',
    message: 'Lần đầu thì chưa có giấy chứng nhận; nâng hạng, phân hạng lại thì phải có',
  },
  OCOP_DOSSIER_SET: { kind: 'INVALID', message: 'Sản phẩm chưa có bộ sản phẩm, chưa lập được hồ sơ' },
  OCOP_MOVE: { kind: 'INVALID', message: 'Bước này chưa làm được khi hồ sơ đang như vậy' },
  OCOP_OWN_WORK: { kind: 'FORBIDDEN', message: 'Người đã nộp hoặc đã kiểm tra không tự duyệt bước sau' },
  OCOP_SHEET_OPEN: { kind: 'INVALID', message: 'Phiếu còn tiêu chí chưa chấm' },
  OCOP_WINDOW: { kind: 'INVALID', message: 'Chưa đến khoảng thời gian nộp hồ sơ phân hạng lại' },
  OCOP_NO_SITE_VISIT: { kind: 'INVALID', message: 'Ngày kiểm tra thực địa không thể ở tương lai' },
  OCOP_SEATED: { kind: 'CONFLICT', message: 'Người này đã ở trong hội đồng của hồ sơ' },
  OCOP_SEAT_ROLE: { kind: 'INVALID', message: 'Người này không giữ vai trò thành viên hội đồng OCOP' },
  OCOP_CONFLICT: { kind: 'FORBIDDEN', message: 'Có xung đột lợi ích với chủ thể: không được chấm' },
  OCOP_NO_SEAT: { kind: 'FORBIDDEN', message: 'Không phải thành viên hội đồng của hồ sơ này' },
  OCOP_SHEET_SENT: { kind: 'INVALID', message: 'Phiếu đã gửi, không sửa được nữa' },
  OCOP_SHEETS_WANTED: { kind: 'INVALID', message: 'Chưa đủ phiếu của hội đồng' },
  OCOP_RANK_TOO_LOW: { kind: 'INVALID', message: 'Dưới 3 sao không công nhận, không cấp giấy chứng nhận' },
  OCOP_POINTS_TOO_LOW: { kind: 'INVALID', message: 'Chưa đủ điểm để chuyển trung ương' },
  OCOP_HAS_RANK: { kind: 'INVALID', message: 'Sản phẩm đạt hạng được công nhận, không bác được' },
  OCOP_GOES_TO_CENTRE: { kind: 'INVALID', message: 'Hạng 5 sao do trung ương công nhận: chuyển hồ sơ' },
  OCOP_AUTHORITY: { kind: 'INVALID', message: 'Cấp này không có thẩm quyền với hạng sao vào ngày quyết định' },
  OCOP_FUTURE: { kind: 'INVALID', message: 'Ngày quyết định, ngày gửi không thể ở tương lai hay trước bước trước' },
  OCOP_ENDED: { kind: 'INVALID', message: 'Giấy chứng nhận đã hết hạn, đã thay hoặc đã thu hồi' },
  OCOP_CONCLUDED: { kind: 'INVALID', message: 'Giấy chứng nhận này đã có kết luận chờ thu hồi' },
  OCOP_NOT_CONCLUDED: { kind: 'INVALID', message: 'Giấy chứng nhận này không có kết luận nào chờ thu hồi' },
  OCOP_PAPER_OF_OTHERS: { kind: 'INVALID', message: 'Giấy tờ này là của chủ thể khác' },
  OCOP_PAPER_DAYS: { kind: 'INVALID', message: 'Ngày hết hạn phải sau ngày cấp' },
  OCOP_CRITERION: { kind: 'INVALID', message: 'Bộ tiêu chí của hồ sơ không có tiêu chí này' },
  OCOP_FROZEN: { kind: 'INVALID', message: 'Hồ sơ đã nộp, giấy tờ kèm theo không đổi được' },
});

nameConstraint('ocop_dossier_pending_idx', () => OCOP_ERRORS.OCOP_DOSSIER_PENDING({ field: 'productId' }));
nameConstraint('ocop_seat_dossier_id_user_id_idx', () => OCOP_ERRORS.OCOP_SEATED({ field: 'userId' }));
nameConstraint('ocop_evidence_days_check', () => OCOP_ERRORS.OCOP_PAPER_DAYS({ field: 'expiresOn' }));
