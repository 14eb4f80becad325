import type { Language } from '../../kit/language';
import type { Option } from '../../kit/vocabulary';

/** Kinds of rows an auditor asks for, in short words; any other is said by the server's own description. */
const TABLES: Record<string, readonly [vi: string, en: string]> = {
  organisation: ['Tổ chức', 'Organisation'],
  organisation_statement_office: ['Nội dung cơ quan quản lý ghi', 'Statement of our office'],
  organisation_statement_dkkd: ['Nội dung theo đăng ký', 'Statement of the registry'],
  organisation_statement_thue: ['Nội dung theo thuế', 'Statement of the tax office'],
  operational_finding: ['Tình trạng hoạt động', 'State of operation'],
  officer: ['Người quản lý', 'Officer'],
  union_membership: ['Thành viên liên hiệp', 'Member of a union'],
  membership: ['Thành viên', 'Member'],
  party: ['Cá nhân, bên liên quan', 'Person or party'],
  capital_contribution: ['Vốn góp', 'Capital contribution'],
  person_disclosure: ['Mở thông tin cá nhân', 'Unmasking of a person'],
  person_finding: ['Kết luận trùng số định danh', 'Decision on one national ID'],
  annual_figure: ['Số liệu năm', 'Annual figures'],
  annual_campaign: ['Đợt báo cáo năm', 'Annual campaign'],
  annual_return: ['Báo cáo năm', 'Annual return'],
  annual_reminder: ['Nhắc báo cáo', 'Reminder'],
  governance_model: ['Mô hình quản trị', 'Model of governance'],
  establishment: ['Chi nhánh, địa điểm', 'Branch or place'],
  enterprise_holding: ['Doanh nghiệp góp vốn', 'Enterprise held'],
  entrusted_service: ['Dịch vụ công được giao', 'Entrusted service'],
  technology_adoption: ['Ứng dụng công nghệ', 'Use of technology'],
  technology_item: ['Danh mục công nghệ', 'Technology'],
  new_rural_recognition: ['Công nhận nông thôn mới', 'New-rural recognition'],
  outside_series: ['Chuỗi số liệu bên ngoài', 'Series of others'],
  outside_value: ['Số liệu bên ngoài', 'Figure of others'],
  legal_parameter: ['Tham số pháp lý', 'Legal parameter'],
  admin_unit: ['Đơn vị hành chính', 'Administrative unit'],
  rule_finding: ['Phát hiện theo quy tắc', 'Finding'],
  discrepancy: ['Sai lệch', 'Difference'],
  duplicate_pair: ['Hồ sơ nghi trùng', 'Likely duplicate'],
  proposal: ['Đề nghị sửa', 'Proposal'],
  proposal_field: ['Mục đề nghị sửa', 'Field of a proposal'],
  attachment: ['Tệp đính kèm', 'Attachment'],
  organisation_file: ['Giấy tờ của tổ chức', 'Document of an organisation'],
  import_batch: ['Lần nhập tệp', 'Import'],
  import_row: ['Dòng tệp nhập', 'Row of an import'],
  user_account: ['Người dùng', 'User'],
  role_appointment: ['Vai trò được giao', 'Role held'],
  api_client: ['Phần mềm kết nối', 'Connected program'],
  user_credential: ['Mật khẩu', 'Password'],
  session: ['Phiên đăng nhập', 'Session'],
};

interface Row {
  recordTable: string;
  recordName?: string | null;
}

export function tableWord({ recordTable, recordName }: Row, language: Language): string {
  return TABLES[recordTable]?.[language === 'vi' ? 0 : 1] ?? recordName ?? recordTable;
}

export function tableOptions(language: Language): Option[] {
  return Object.entries(TABLES).map(([value, [vi, en]]) => ({ value, label: language === 'vi' ? vi : en }));
}
