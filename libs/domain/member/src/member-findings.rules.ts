import { Severity } from '@domain/co-op';
import type { IsoDate } from '@platform/kernel';
import {
  type Breach,
  breachesOf,
  type MemberLimits,
  officialsOf,
  paymentLapses,
  type RegisterFacts,
  sumOf,
} from './member.rules';

export interface MemberFinding {
  rule: string;
  severity: Severity;
  message: string;
}

/**
 * What the register of members of one organisation shows today. It names nobody: a finding is read by everyone who
 * reads the organisation. An organisation without a register shows nothing.
 */
export function memberFindings(
  register: RegisterFacts,
  limitsOn: (day: IsoDate) => MemberLimits,
  on: IsoDate,
): MemberFinding[] {
  if (register.members.length === 0) return [];
  const breaches = breachesOf(register, limitsOn, on);
  const told = (rule: string, severity: Severity, message: string | null): MemberFinding[] =>
    message === null ? [] : [{ rule, severity, message }];
  const { overpaid, late } = paymentLapses(register, limitsOn(on), on);
  return [
    ...told('V4', Severity.ERROR, overShareMessage(breaches, register)),
    ...breaches
      .filter(({ subject }) => subject in TOGETHER)
      .flatMap((breach) => told(breach.rule, Severity.ERROR, togetherMessage(breach))),
    ...told('V6', Severity.ERROR, typeMessage(breaches)),
    ...told('V7', Severity.WARNING, overpaid === 0 ? null : `${overpaid} thành viên đã góp nhiều hơn vốn cam kết`),
    ...told('V7', Severity.ALERT, late === 0 ? null : `${late} thành viên chưa góp đủ vốn sau thời hạn luật định`),
    ...told('MEMBER_COUNT', Severity.WARNING, countMessage(register)),
    ...told('CHARTER_CAPITAL', Severity.WARNING, capitalMessage(register)),
  ];
}

const TOGETHER: Readonly<Record<string, string>> = {
  ASSOCIATES: 'Các thành viên liên kết góp vốn giữ',
  FOREIGN_CAPITAL: 'Vốn góp nước ngoài chiếm',
  FOREIGN_MEMBERS: 'Thành viên chính thức nước ngoài chiếm',
};

function togetherMessage({ subject, share, limit }: Breach): string {
  return subject === 'FOREIGN_MEMBERS'
    ? `${TOGETHER[subject]} ${percent(share)} số thành viên, luật yêu cầu dưới ${percent(limit)}`
    : `${TOGETHER[subject]} ${percent(share)} vốn điều lệ, luật cho tối đa ${percent(limit)}`;
}

function overShareMessage(breaches: readonly Breach[], { members }: RegisterFacts): string | null {
  const over = breaches.filter(({ rule, subject }) => rule === 'V4' && members.some(({ id }) => id === subject));
  if (over.length === 0) return null;
  const most = over.reduce((one, other) => (other.extent > one.extent ? other : one));
  return `${over.length} thành viên chính thức góp quá mức, nhiều nhất ${percent(most.share)} vốn điều lệ, luật cho tối đa ${percent(most.limit)}`;
}

function typeMessage(breaches: readonly Breach[]): string | null {
  const count = breaches.filter(({ rule }) => rule === 'V6').length;
  return count === 0 ? null : `${count} thành viên có vốn góp hoặc việc tham gia trái với loại thành viên`;
}

function countMessage(register: RegisterFacts): string | null {
  const held = officialsOf(register).length;
  const reported = register.officialMemberCount;
  if (reported === null || reported === held) return null;
  return `Sổ thành viên có ${held} thành viên chính thức, số đã báo cáo là ${reported}`;
}

/* A book with no entry at all says nothing of the capital. */
function capitalMessage({ members, charterCapital, isGroup }: RegisterFacts): string | null {
  if (isGroup || charterCapital === null || members.every(({ lastEntryOn }) => lastEntryOn === null)) return null;
  const held = sumOf(members);
  if (held === charterCapital) return null;
  return `Vốn góp theo sổ thành viên ${dong(held)}, vốn điều lệ ${dong(charterCapital)}`;
}

function percent(share: number | null): string {
  return `${String(share).replace('.', ',')}%`;
}

function dong(amount: bigint): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
}
