import { choiceWords } from '@platform/api';

/** The words of membership and capital (Law on Cooperatives 17/2023, Art. 4(16)–(19), 30, 74). */

export const MemberType = {
  OFFICIAL: 'OFFICIAL',
  ASSOCIATE_CAPITAL: 'ASSOCIATE_CAPITAL',
  ASSOCIATE_NON_CAPITAL: 'ASSOCIATE_NON_CAPITAL',
} as const;
export type MemberType = (typeof MemberType)[keyof typeof MemberType];
choiceWords(MemberType, {
  OFFICIAL: 'Thành viên chính thức',
  ASSOCIATE_CAPITAL: 'Thành viên liên kết góp vốn',
  ASSOCIATE_NON_CAPITAL: 'Thành viên liên kết không góp vốn',
});

/** What a member is: a party of that kind, or an organisation of this register (a group in a cooperative). */
export const MemberKind = {
  PERSON: 'PERSON',
  HOUSEHOLD: 'HOUSEHOLD',
  ENTERPRISE: 'ENTERPRISE',
  AGENCY: 'AGENCY',
  ORGANISATION: 'ORGANISATION',
} as const;
export type MemberKind = (typeof MemberKind)[keyof typeof MemberKind];
choiceWords(MemberKind, {
  PERSON: 'Cá nhân',
  HOUSEHOLD: 'Hộ gia đình',
  ENTERPRISE: 'Pháp nhân',
  AGENCY: 'Tổ chức không có tư cách pháp nhân',
  ORGANISATION: 'Tổ hợp tác',
});

export const ExitReason = {
  VOLUNTARY: 'VOLUNTARY',
  EXPELLED: 'EXPELLED',
  DEATH: 'DEATH',
  DISSOLUTION: 'DISSOLUTION',
  BREACH: 'BREACH',
  NO_USE: 'NO_USE',
  NO_LABOUR: 'NO_LABOUR',
  NO_CAPITAL: 'NO_CAPITAL',
} as const;
export type ExitReason = (typeof ExitReason)[keyof typeof ExitReason];
choiceWords(ExitReason, {
  VOLUNTARY: 'Tự nguyện',
  EXPELLED: 'Khai trừ',
  DEATH: 'Chết',
  DISSOLUTION: 'Tổ chức là thành viên giải thể',
  BREACH: 'Vi phạm điều lệ',
  NO_USE: 'Không sử dụng dịch vụ trong thời gian điều lệ quy định',
  NO_LABOUR: 'Không góp sức lao động trong thời gian điều lệ quy định',
  NO_CAPITAL: 'Không góp vốn theo điều lệ',
});

export const ContributionKind = {
  /** Undertaken, to be paid within the time of the law. */
  PLEDGED: 'PLEDGED',
  /** The undertaking is lowered; nothing was paid of it. */
  PLEDGE_LOWERED: 'PLEDGE_LOWERED',
  PAID_MONEY: 'PAID_MONEY',
  /** Paid by an asset, with its valuation: land-use right, machine, intellectual property. */
  PAID_IN_KIND: 'PAID_IN_KIND',
  RETURNED: 'RETURNED',
  TRANSFERRED_IN: 'TRANSFERRED_IN',
  TRANSFERRED_OUT: 'TRANSFERRED_OUT',
  /** The member changed his type: what he holds goes from one period of membership to the next. */
  CARRIED_IN: 'CARRIED_IN',
  CARRIED_OUT: 'CARRIED_OUT',
  /** Takes an entry back that should not have been made. */
  CORRECTION: 'CORRECTION',
} as const;
export type ContributionKind = (typeof ContributionKind)[keyof typeof ContributionKind];
choiceWords(ContributionKind, {
  PLEDGED: 'Cam kết góp',
  PLEDGE_LOWERED: 'Giảm vốn cam kết',
  PAID_MONEY: 'Góp bằng tiền',
  PAID_IN_KIND: 'Góp bằng tài sản',
  RETURNED: 'Trả lại vốn',
  TRANSFERRED_IN: 'Nhận chuyển nhượng',
  TRANSFERRED_OUT: 'Chuyển nhượng',
  CARRIED_IN: 'Chuyển sang loại thành viên mới (vào)',
  CARRIED_OUT: 'Chuyển sang loại thành viên mới (ra)',
  CORRECTION: 'Hủy bút toán',
});

/** What a province finds of two people who claim one number: the one who held it first, and the one written later. */
export const ContestOutcome = {
  SAME_PERSON: 'SAME_PERSON',
  NUMBER_OF_HOLDER: 'NUMBER_OF_HOLDER',
  NUMBER_OF_OTHER: 'NUMBER_OF_OTHER',
} as const;
export type ContestOutcome = (typeof ContestOutcome)[keyof typeof ContestOutcome];
choiceWords(ContestOutcome, {
  SAME_PERSON: 'Cùng một người',
  NUMBER_OF_HOLDER: 'Hai người; số là của người giữ trước',
  NUMBER_OF_OTHER: 'Hai người; số là của người ghi sau',
});
