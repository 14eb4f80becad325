import { choiceWords } from '@platform/api';
import { CertificateState, OcopAuthority, RevocationGround, RevocationStanding } from './certificate.rules';
import { DossierAct, DossierKind, DossierState } from './dossier.rules';

/** Whose product it is. */
export const SubjectKind = {
  ORGANISATION: 'ORGANISATION',
  ENTERPRISE: 'ENTERPRISE',
  HOUSEHOLD: 'HOUSEHOLD',
  UNKNOWN: 'UNKNOWN',
} as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];
choiceWords(SubjectKind, {
  ORGANISATION: 'Hợp tác xã, tổ hợp tác',
  ENTERPRISE: 'Doanh nghiệp',
  HOUSEHOLD: 'Hộ sản xuất, hộ kinh doanh',
  UNKNOWN: 'Chưa rõ chủ thể',
});

choiceWords(DossierKind, { FIRST: 'Lần đầu', UPGRADE: 'Nâng hạng', RE_RANKING: 'Phân hạng lại' });
choiceWords(DossierState, {
  DRAFT: 'Đang lập',
  SELF_ASSESSED: 'Đã tự đánh giá',
  SUBMITTED_COMMUNE: 'Đã nộp ở xã',
  RETURNED: 'Trả lại',
  COMMUNE_CHECKED: 'Xã đã kiểm tra',
  PROVINCE_APPRAISAL: 'Tỉnh thẩm định',
  PROVINCE_SCORED: 'Hội đồng đã chấm',
  FORWARDED_CENTRE: 'Đã chuyển trung ương',
  RECOGNISED_3_4: 'Được công nhận',
  RECOGNISED_5: 'Được công nhận 5 sao',
  NOT_RECOGNISED: 'Không được công nhận',
});
choiceWords(DossierAct, {
  ASSESS: 'Tự đánh giá',
  SUBMIT: 'Nộp',
  RETURN: 'Trả lại',
  CHECK: 'Xã kiểm tra',
  APPRAISE: 'Thẩm định',
  SCORE: 'Chốt điểm hội đồng',
  FORWARD: 'Chuyển trung ương',
  RECOGNISE: 'Công nhận',
  RECOGNISE_CENTRE: 'Ghi công nhận 5 sao',
  REFUSE: 'Không công nhận',
});
choiceWords(CertificateState, {
  VALID: 'Còn hiệu lực',
  EXPIRING: 'Sắp hết hạn',
  GRACE: 'Chờ kết quả phân hạng lại',
  EXPIRED: 'Hết hạn',
  REVOKED: 'Đã thu hồi',
  SUPERSEDED: 'Đã thay bằng giấy khác',
  UNKNOWN: 'Chưa rõ: chỉ biết năm của quyết định',
});
choiceWords(OcopAuthority, { DISTRICT: 'Cấp huyện', PROVINCE: 'Cấp tỉnh', CENTRE: 'Trung ương' });
choiceWords(RevocationGround, {
  FORGED_FILE: 'Hồ sơ không trung thực hoặc giả mạo',
  CRITERIA_NOT_MET: 'Không còn đạt tiêu chí theo kiểm tra',
  LAW_BROKEN: 'Vi phạm pháp luật đã được kết luận',
  MARK_MISUSED: 'Dùng sai nhãn hiệu OCOP',
  STOPPED: 'Không còn sản xuất, kinh doanh',
  COMPETENT_BODY: 'Kết luận khác của cơ quan có thẩm quyền',
});

choiceWords(RevocationStanding, {
  DUE: 'Chờ thu hồi',
  OVERDUE: 'Quá hạn thu hồi',
  IN_TIME: 'Thu hồi đúng hạn',
  LATE: 'Thu hồi muộn',
});

/** Post of a member of a council. */
export const CouncilPost = { CHAIR: 'CHAIR', SECRETARY: 'SECRETARY', MEMBER: 'MEMBER' } as const;
export type CouncilPost = (typeof CouncilPost)[keyof typeof CouncilPost];
choiceWords(CouncilPost, { CHAIR: 'Chủ tịch', SECRETARY: 'Thư ký', MEMBER: 'Ủy viên' });
