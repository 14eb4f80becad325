import { nameConstraint } from '@platform/database';
import { defineErrors, LOST_UPDATE } from '@platform/kernel';

export const ESTABLISHMENT_ERRORS = defineErrors({
  ESTABLISHMENT_NOT_FOUND: { kind: 'NOT_FOUND', message: 'Không tìm thấy bản ghi này' },
  ESTABLISHMENT_ORGANISATION: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
  ...LOST_UPDATE,
  ESTABLISHMENT_OWNED: {
    kind: 'FORBIDDEN',
    message: 'Cơ quan đăng ký đã công bố cơ sở này; chỉ có thể đề nghị đính chính',
  },
  ESTABLISHMENT_CODE: {
    kind: 'INVALID',
    message: 'Mã chi nhánh, văn phòng gồm 10 số, gạch ngang, 3 số; mã địa điểm kinh doanh gồm 5 số',
  },
  ESTABLISHMENT_PARENT: { kind: 'INVALID', message: 'Mười số đầu phải là mã của tổ chức' },
  ESTABLISHMENT_HELD: { kind: 'CONFLICT', message: 'Mã này đã có trong thời gian đó' },
  HOLDING_HELD: { kind: 'CONFLICT', message: 'Đã ghi doanh nghiệp này trong thời gian đó' },
  HOLDING_KIND: {
    kind: 'INVALID',
    message: 'Chỉ hợp tác xã, liên hiệp hợp tác xã thành lập, góp vốn vào doanh nghiệp',
  },
  HOLDING_SHARE: { kind: 'INVALID', message: 'Tỷ lệ phải lớn hơn 0 và không quá 100' },
  HOLDING_LIMIT: { kind: 'INVALID', message: 'Tổng vốn đưa vào doanh nghiệp vượt giới hạn của pháp luật' },
  SERVICE_HELD: { kind: 'CONFLICT', message: 'Đã ghi dịch vụ này, theo quyết định này, trong thời gian đó' },
  TERM_FUTURE: { kind: 'INVALID', message: 'Ngày bắt đầu không thể ở tương lai' },
  TERM_ORDER: { kind: 'INVALID', message: 'Ngày kết thúc phải sau ngày bắt đầu' },
  TERM_ENDED: { kind: 'INVALID', message: 'Bản ghi này đã kết thúc' },
  TERM_UNCHANGED: { kind: 'INVALID', message: 'Không có gì thay đổi' },
});

nameConstraint('establishment_period_excl', () => ESTABLISHMENT_ERRORS.ESTABLISHMENT_HELD({ field: 'code' }));
nameConstraint('enterprise_holding_period_excl', () => ESTABLISHMENT_ERRORS.HOLDING_HELD({ field: 'enterpriseName' }));
nameConstraint('entrusted_service_period_excl', () => ESTABLISHMENT_ERRORS.SERVICE_HELD({ field: 'decisionNumber' }));
