import { dictionary } from '../../kit/language';

export const memberProposalWords = dictionary(
  {
    change: 'Đề nghị sửa',
    changeNote:
      'Chỉ điền ô cần sửa. Sổ chưa đổi ngay: cán bộ xã xem và quyết định từng mục. Số định danh, điện thoại được mã hóa.',
    type: 'Đề nghị đổi loại',
    typeNote: 'Bỏ trống ngày hiệu lực là sửa cho đúng loại đã ghi.',
    effectiveOn: 'Có hiệu lực từ',
    exit: 'Đề nghị ghi ra',
    admit: 'Đề nghị kết nạp',
    newMember: 'Kết nạp',
    evidence: 'Giấy tờ kèm theo',
    reason: 'Lý do đề nghị',
    sent: 'Đã gửi đề nghị; xã, phường sẽ quyết định',
  },
  {
    change: 'Propose a change',
    changeNote:
      'Fill in only what changes. Nothing changes yet: the commune decides field by field. ID and telephone numbers are encrypted.',
    type: 'Propose another type',
    typeNote: 'Without a day it corrects the type that was recorded.',
    effectiveOn: 'In force from',
    exit: 'Propose an exit',
    admit: 'Propose a member',
    newMember: 'Admit',
    evidence: 'Papers',
    reason: 'Reason',
    sent: 'Proposal sent; the commune will decide',
  },
);
