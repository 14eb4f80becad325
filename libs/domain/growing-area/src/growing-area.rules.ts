import type { IsoDate } from '@platform/kernel';

export interface CodeFacts {
  status: 'ACTIVE' | 'SUSPENDED' | 'REVOKED';
  issuedOn: IsoDate;
  expiresOn: IsoDate | null;
  /** Another code has taken its place. */
  isReplaced: boolean;
}

export type CodeAct = 'renewAreaCode' | 'recodeArea' | 'setAreaCodeStatus' | 'recordExport';

export type CodeFault = 'AREA_CODE_REVOKED' | 'AREA_CODE_REPLACED' | 'AREA_CODE_SUSPENDED';

/** Why an act on a code is not possible as it stands, or null. A code whose place another has taken only looks back. */
export function codeFault(
  { status, isReplaced }: Omit<CodeFacts, 'issuedOn' | 'expiresOn'>,
  act: CodeAct,
): CodeFault | null {
  if (act === 'recordExport') return null;
  if (isReplaced) return 'AREA_CODE_REPLACED';
  if (act === 'setAreaCodeStatus') return null;
  if (status === 'REVOKED') return 'AREA_CODE_REVOKED';
  return act === 'renewAreaCode' && status === 'SUSPENDED' ? 'AREA_CODE_SUSPENDED' : null;
}

/** Whether goods may go under the code on a day. */
export function isValidOn({ status, issuedOn, expiresOn }: Omit<CodeFacts, 'isReplaced'>, day: IsoDate): boolean {
  return status === 'ACTIVE' && issuedOn <= day && (expiresOn === null || day <= expiresOn);
}

/** Whether a code that holds today ends within so many days; null days: nobody has said, nothing is told. */
export function isEnding(code: CodeFacts, days: number | null, day: IsoDate): boolean {
  if (days === null || code.expiresOn === null || code.isReplaced || !isValidOn(code, day)) return false;
  return (Date.parse(code.expiresOn) - Date.parse(day)) / 86_400_000 <= days;
}
