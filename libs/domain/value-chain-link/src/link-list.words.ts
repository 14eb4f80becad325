import type { Stages } from './link.rules';
import { LinkRole, LinkState } from './link.words';

/** How offices name the kinds of links in their tables, the stages that each names, and what the partner does in it. */
export interface ListedForm {
  value: string;
  label: string;
  synonyms: readonly string[];
  stages: Stages;
  partner: LinkRole;
}

const stages = (letters: string): Stages => ({
  supply: letters.includes('S'),
  production: letters.includes('P'),
  processing: letters.includes('X'),
  consumption: letters.includes('C'),
});
const { BUYER, INPUT_SUPPLIER, PROCESSOR } = LinkRole;

/**
 * An office's words name stages; which form of Decree 98/2018 they make follows from these. "Cung ứng đầu vào" and "Gia công,
 * sơ chế" name no consumption: the link is kept as told and is a finding (V17).
 */
export const LISTED_FORMS: readonly ListedForm[] = [
  { value: 'OFFTAKE', label: 'Bao tiêu sản phẩm', synonyms: ['Bao tiêu', 'Sản xuất - tiêu thụ', 'Tiêu thụ sản phẩm', 'F3'], stages: stages('PC'), partner: BUYER },
  { value: 'PROCESSED', label: 'Sản xuất - chế biến - tiêu thụ', synonyms: ['Sản xuất, chế biến, tiêu thụ', 'F5'], stages: stages('PXC'), partner: BUYER },
  { value: 'SUPPLIED', label: 'Cung ứng đầu vào và tiêu thụ', synonyms: ['Cung ứng đầu vào, tiêu thụ', 'Đầu vào - tiêu thụ', 'F2'], stages: stages('SC'), partner: BUYER },
  { value: 'SUPPLIED_GROWN', label: 'Cung ứng đầu vào - sản xuất - tiêu thụ', synonyms: ['Đầu vào, sản xuất, tiêu thụ', 'F4'], stages: stages('SPC'), partner: BUYER },
  { value: 'WHOLE', label: 'Cung ứng đầu vào - sản xuất - chế biến - tiêu thụ', synonyms: ['Toàn chuỗi', 'Khép kín', 'F1'], stages: stages('SPXC'), partner: BUYER },
  { value: 'SUPPLIED_PROCESSED', label: 'Cung ứng đầu vào - chế biến - tiêu thụ', synonyms: ['Đầu vào, chế biến, tiêu thụ', 'F6'], stages: stages('SXC'), partner: BUYER },
  { value: 'PROCESSED_ONLY', label: 'Chế biến - tiêu thụ', synonyms: ['Chế biến, tiêu thụ', 'F7'], stages: stages('XC'), partner: BUYER },
  { value: 'INPUTS', label: 'Cung ứng đầu vào', synonyms: ['Cung cấp đầu vào', 'Cung ứng vật tư'], stages: stages('S'), partner: INPUT_SUPPLIER },
  { value: 'WORKED', label: 'Gia công, sơ chế', synonyms: ['Gia công', 'Sơ chế'], stages: stages('X'), partner: PROCESSOR },
];

export interface ListedState {
  value: string;
  label: string;
  synonyms: readonly string[];
  state: LinkState;
}

/** How offices say how a contract stands. One that was prolonged goes on; until when, the table does not say. */
export const LISTED_STATES: readonly ListedState[] = [
  { value: 'RUNNING', label: 'Đang thực hiện', synonyms: ['Đang TH', 'Còn hiệu lực', 'Đang hiệu lực', 'Thực hiện'], state: LinkState.IN_FORCE },
  { value: 'PROLONGED', label: 'Gia hạn', synonyms: ['Đã gia hạn', 'Được gia hạn'], state: LinkState.IN_FORCE },
  { value: 'SIGNED', label: 'Đã ký', synonyms: ['Mới ký', 'Chưa thực hiện'], state: LinkState.SIGNED },
  { value: 'OVER', label: 'Đã kết thúc', synonyms: ['Kết thúc', 'Hoàn thành', 'Đã hoàn thành', 'Hết hạn', 'Thanh lý', 'Đã thanh lý'], state: LinkState.COMPLETED },
  { value: 'CANCELLED', label: 'Chấm dứt', synonyms: ['Đã chấm dứt', 'Hủy', 'Đã hủy'], state: LinkState.TERMINATED },
  { value: 'BROKEN', label: 'Vi phạm hợp đồng', synonyms: ['Vi phạm', 'Phá vỡ hợp đồng'], state: LinkState.BREACHED },
];
