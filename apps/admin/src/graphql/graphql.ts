/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActOnOcopDossier = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type ActOnReturn = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Việc làm được với một bản ghi; tên là tên mutation */
export type ActionName =
  | 'acceptAnnualReturn'
  | 'appointOfficer'
  | 'approveAct'
  | 'attachLinkFile'
  | 'breachLink'
  | 'changeLink'
  | 'checkAnnualReturn'
  | 'classifyDebtCase'
  | 'closeDebtCase'
  | 'completeLink'
  | 'correctDebt'
  | 'disputeDebtCase'
  | 'endOfficer'
  | 'estimateDebtInterest'
  | 'executeDebtCase'
  | 'joinUnion'
  | 'leaveUnion'
  | 'payDebt'
  | 'planDebtCase'
  | 'planLinkSeason'
  | 'promoteGroup'
  | 'proposeDebtDecision'
  | 'proposeMemberChange'
  | 'proposeNewMember'
  | 'proposeOrganisationChange'
  | 'recodeArea'
  | 'recordExport'
  | 'recordLinkBreach'
  | 'recordOperationalState'
  | 'refuseAct'
  | 'renewAreaCode'
  | 'reopenDebtCase'
  | 'returnAnnualReturn'
  | 'returnDebtCase'
  | 'reverseDebtPosting'
  | 'saveAnnualReturn'
  | 'sendBackAnnualReturn'
  | 'setAreaCodeStatus'
  | 'setLinkParties'
  | 'settleDebtDispute'
  | 'signLink'
  | 'startLink'
  | 'stateDebt'
  | 'submitAnnualReturn'
  | 'submitDebtCase'
  | 'terminateLink'
  | 'unfreezeDebtCase'
  | 'updateOrganisation'
  | 'verifyDebtCase'
  | 'withdrawAct'
  | 'withdrawAnnualReturn';

export type AddCommodity = {
  /** Các cách gọi khác, cách nhau bằng dấu chấm phẩy */
  aliases?: string | null | undefined;
  /** Mã */
  code: string;
  /** Tên */
  name: string;
  /** Dùng từ ngày */
  offeredFrom: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Ngành */
  sector: CommoditySector;
};

export type AddOcopEvidence = {
  /** Hết hạn ngày */
  expiresOn?: string | null | undefined;
  /** Cấp ngày */
  issuedOn?: string | null | undefined;
  /** Cơ quan cấp */
  issuer?: string | null | undefined;
  /** Loại giấy tờ */
  kind: OcopPaperKind;
  /** Số */
  number?: string | null | undefined;
  /** Một sản phẩm của chủ thể */
  productId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ */
  title: string;
};

export type AddTechnologyItem = {
  /** Mã */
  code: string;
  /** Dấu hiệu nhận biết */
  description?: string | null | undefined;
  /** Công nghệ cao hay công nghệ số */
  kind: TechnologyKind;
  /** Tên */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type AdminUnitFilter = {
  code?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: AdminUnitKindFilter | null | undefined;
  level?: AdminUnitLevelFilter | null | undefined;
  parent?: AdminUnitRefFilter | null | undefined;
  province?: AdminUnitRefFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  verified?: FlagFilter | null | undefined;
};

export type AdminUnitKindFilter = {
  eq?: UnitKind | null | undefined;
  in?: Array<UnitKind> | null | undefined;
};

export type AdminUnitLevelFilter = {
  eq?: UnitLevel | null | undefined;
  in?: Array<UnitLevel> | null | undefined;
};

export type AdminUnitRefFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  /** Thuộc một trong các địa bàn (mã địa bàn, ví dụ FORMER_BAC_GIANG), ở bất kỳ thời kỳ nào */
  inTerritory?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AdmitMember = {
  contributesLabour?: boolean | null | undefined;
  /** Cá nhân nước ngoài hoặc tổ chức có vốn nước ngoài */
  isForeign?: boolean | null | undefined;
  joinedOn: string;
  /** Hoặc một tổ hợp tác của sổ này */
  memberOrganisationId?: string | number | null | undefined;
  note?: string | null | undefined;
  organisationId: string | number;
  /** Vốn đã góp bằng tiền (đồng) */
  paid?: string | null | undefined;
  /** Thành viên chưa có trong sổ */
  party?: PartyInput | null | undefined;
  /** Hoặc người, hộ, pháp nhân đã thấy trong sổ */
  partyId?: string | number | null | undefined;
  /** Vốn cam kết góp (đồng) */
  pledged?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Người đại diện của hộ hoặc tổ chức */
  representative?: PartyInput | null | undefined;
  type: MemberType;
  usesServices?: boolean | null | undefined;
};

/** Số liệu của một năm; trường không gửi giữ nguyên */
export type AnnualFigureContent = {
  /** Trình độ Kế toán trưởng */
  accountantTraining?: Training | null | undefined;
  /** Trong đó: thành viên liên kết */
  associateMemberCount?: number | null | undefined;
  /** Trình độ Chủ tịch Hội đồng quản trị */
  chairTraining?: Training | null | undefined;
  /** Vốn điều lệ thực góp (đồng) */
  charterCapitalPaid?: string | null | undefined;
  /** Vốn điều lệ đăng ký (đồng) */
  charterCapitalRegistered?: string | null | undefined;
  /** Trích quỹ đầu tư phát triển trong năm (đồng) */
  developmentFund?: string | null | undefined;
  /** Trình độ Giám đốc */
  directorTraining?: Training | null | undefined;
  /** Vốn chủ sở hữu (đồng) */
  equity?: string | null | undefined;
  /** Thu nhập từ giao dịch bên ngoài (đồng) */
  externalIncome?: string | null | undefined;
  /** Lao động nữ */
  femaleWorkerCount?: number | null | undefined;
  /** Thành viên là hộ gia đình */
  householdMemberCount?: number | null | undefined;
  /** Thành viên là cá nhân */
  individualMemberCount?: number | null | undefined;
  /** Quỹ chung không chia cuối năm (đồng) */
  indivisibleFund?: string | null | undefined;
  /** Trích lập quỹ chung không chia trong năm (đồng) */
  indivisibleFundAllocation?: string | null | undefined;
  /** Thành viên là pháp nhân */
  legalMemberCount?: number | null | undefined;
  /** Nợ phải trả (đồng) */
  liabilities?: string | null | undefined;
  /** Số thành viên */
  memberCount?: number | null | undefined;
  /** Thu nhập bình quân tháng của một thành viên (đồng) */
  memberMonthlyIncome?: string | null | undefined;
  /** Lao động là thành viên */
  memberWorkerCount?: number | null | undefined;
  /** Số thành viên đầu năm */
  membersAtStart?: number | null | undefined;
  /** Số thành viên vào trong năm */
  membersJoined?: number | null | undefined;
  /** Số thành viên ra trong năm */
  membersLeft?: number | null | undefined;
  /** Trong đó: thành viên chính thức */
  officialMemberCount?: number | null | undefined;
  /** Trích các quỹ khác trong năm (đồng) */
  otherFunds?: string | null | undefined;
  /** Lợi nhuận trước thuế (đồng) */
  profit?: string | null | undefined;
  /** Lợi nhuận sau thuế (đồng) */
  profitAfterTax?: string | null | undefined;
  /** Nợ phải thu (đồng) */
  receivables?: string | null | undefined;
  /** Xếp loại đã báo cáo */
  reportedGrade?: Grade | null | undefined;
  /** Trích quỹ dự phòng tài chính trong năm (đồng) */
  reserveFund?: string | null | undefined;
  /** Doanh thu (đồng) */
  revenue?: string | null | undefined;
  /** Doanh thu từ giao dịch bên ngoài (đồng) */
  revenueExternal?: string | null | undefined;
  /** Doanh thu từ giao dịch nội bộ với thành viên (đồng) */
  revenueInternal?: string | null | undefined;
  /** Trình độ Trưởng ban kiểm soát */
  supervisorHeadTraining?: Training | null | undefined;
  /** Thuế và các khoản đã nộp ngân sách (đồng) */
  taxPaid?: string | null | undefined;
  /** Tổng nguồn vốn (đồng) */
  totalCapital?: string | null | undefined;
  /** Số lao động */
  workerCount?: number | null | undefined;
  /** Thu nhập bình quân tháng của một lao động thường xuyên (đồng) */
  workerMonthlyIncome?: string | null | undefined;
};

export type AnnualFigureFilter = {
  id?: IdFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  reportedGrade?: AnnualFigureReportedGradeFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AnnualFigureReportedGradeFilter = {
  eq?: Grade | null | undefined;
  in?: Array<Grade> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AnnualReturnFilter = {
  campaign?: IdFilter | null | undefined;
  id?: IdFilter | null | undefined;
  onBehalf?: FlagFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  state?: AnnualReturnStateFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AnnualReturnSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: AnnualReturnSortField;
};

export type AnnualReturnSortField =
  | 'dueOn'
  | 'submittedOn'
  | 'year';

export type AnnualReturnStateFilter = {
  eq?: ReturnState | null | undefined;
  in?: Array<ReturnState> | null | undefined;
};

export type ApiClientAuthenticationFilter = {
  eq?: ClientAuthentication | null | undefined;
  in?: Array<ClientAuthentication> | null | undefined;
};

export type ApiClientFilter = {
  authentication?: ApiClientAuthenticationFilter | null | undefined;
  clientId?: TextFilter | null | undefined;
  disabledAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
};

export type ApiClientSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: ApiClientSortField;
};

export type ApiClientSortField =
  | 'clientId'
  | 'name';

export type ApplyImport = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Nhập tất cả hoặc không gì cả, hay chỉ các dòng tốt (mặc định) */
  mode?: ImportMode | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type AppointOfficer = {
  organisationId: string | number;
  /** Họ và tên */
  personName: string;
  post: OfficerPost;
  /** Lý do, căn cứ */
  reason: string;
  validFrom: string;
  validTo?: string | null | undefined;
};

/** Tổ tư vấn của tỉnh: báo cáo thẩm định */
export type AppraiseOcopDossier = {
  /** Báo cáo thẩm định */
  appraisal?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Kiểm tra thực địa ngày */
  siteVisitOn?: string | null | undefined;
};

export type ApprovalState =
  /** Đã duyệt và làm */
  | 'APPROVED'
  /** Quá hạn duyệt */
  | 'EXPIRED'
  /** Chờ duyệt */
  | 'PROPOSED'
  /** Bị từ chối */
  | 'REFUSED'
  /** Người đề nghị rút */
  | 'WITHDRAWN';

/** Duyệt đúng nội dung đã xem */
export type ApproveAct = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Dấu vết SHA-256 của nội dung đã xem */
  payloadHash: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type AreaCodeKind =
  /** Vùng trồng */
  | 'GROWING_AREA'
  /** Cơ sở đóng gói */
  | 'PACKING_HOUSE';

export type AreaCodeStatus =
  /** Đang dùng */
  | 'ACTIVE'
  /** Bị thu hồi */
  | 'REVOKED'
  /** Tạm dừng */
  | 'SUSPENDED';

export type AssessOcopDossier = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  scoring: OcopScoring;
};

export type AttachLinkFile = {
  linkId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ, 2 đến 300 chữ */
  title: string;
  /** Tệp vừa gửi (POST /attachments) */
  uploadId: string | number;
};

export type AttachOcopEvidenceFile = {
  evidenceId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ, 2 đến 300 chữ */
  title: string;
  /** Tệp vừa gửi (POST /attachments) */
  uploadId: string | number;
};

export type AttachOcopProductFile = {
  productId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ, 2 đến 300 chữ */
  title: string;
  /** Tệp vừa gửi (POST /attachments) */
  uploadId: string | number;
};

export type AttachOrganisationFile = {
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ, 2 đến 300 chữ */
  title: string;
  /** Tệp vừa gửi (POST /attachments) */
  uploadId: string | number;
};

export type AuditEntryFilter = {
  actorId?: TextFilter | null | undefined;
  at?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  operation?: TextFilter | null | undefined;
  recordId?: IdFilter | null | undefined;
  recordTable?: TextFilter | null | undefined;
  requestId?: TextFilter | null | undefined;
};

export type AuditEntrySort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: AuditEntrySortField;
};

export type AuditEntrySortField =
  | 'at';

/** Ghi một lần vi phạm; liên kết vẫn tiếp tục, hoặc dừng hẳn */
export type BreakLink = {
  /** Lý do */
  cause: LinkBreachCause;
  /** Diễn biến */
  description: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Xảy ra ngày */
  occurredOn: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Bên nào */
  side: LinkBreachSide;
};

export type ChainStanding =
  /** Không */
  | 'NONE'
  /** Chỉ mới ký, chưa giao hàng */
  | 'SIGNED_ONLY'
  /** Tham gia: đang thực hiện và đã giao hàng */
  | 'TAKES_PART';

/** Mã và ngành của một sản phẩm không đổi */
export type ChangeCommodity = {
  /** Các cách gọi khác, cách nhau bằng dấu chấm phẩy */
  aliases?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Tên */
  name: string;
  /** Thôi dùng từ ngày */
  offeredTo?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type ChangeLink = {
  /** Cơ quan phê duyệt */
  approvalBody?: string | null | undefined;
  /** Số văn bản phê duyệt dự án, kế hoạch */
  approvalNumber?: string | null | undefined;
  /** Ngày phê duyệt */
  approvalOn?: string | null | undefined;
  /** Diện tích (ha) */
  areaHa?: number | null | undefined;
  /** Sản phẩm của danh mục */
  commodityId?: string | number | null | undefined;
  /** Có tiêu thụ */
  consumption: boolean;
  /** Đến hết ngày */
  endsOn?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Đầu vào ứng trước (đồng) */
  inputsAdvanced?: string | null | undefined;
  /** Có bảo hiểm (rỗng: chưa biết) */
  insured?: boolean | null | undefined;
  /** Hợp đồng, dự án hay kế hoạch */
  kind: LinkKind;
  /** Căn cứ */
  legalBasis: LinkLegalBasis;
  /** Thị trường */
  market?: LinkMarket | null | undefined;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Số hợp đồng, dự án */
  number?: string | null | undefined;
  /** Bảo đảm thực hiện (rỗng: chưa biết) */
  performanceSecurityKind?: LinkSecurityKind | null | undefined;
  /** Giá hoặc cách tính giá */
  priceRule?: string | null | undefined;
  /** Có sơ chế, chế biến */
  processing: boolean;
  /** Sản phẩm như ghi trong hợp đồng */
  product: string;
  /** Có sản xuất, thu hoạch */
  production: boolean;
  /** Tiêu chuẩn chất lượng */
  qualityStandard?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Thời hạn từ ngày */
  startsOn?: string | null | undefined;
  /** Có cung ứng đầu vào */
  supply: boolean;
  /** Giá trị hợp đồng (đồng) */
  value?: string | null | undefined;
  /** Sản lượng theo hợp đồng */
  volume?: number | null | undefined;
  /** Đơn vị tính sản lượng */
  volumeUnit?: string | null | undefined;
};

export type ChangeMemberType = {
  contributesLabour?: boolean | null | undefined;
  /** Phiên bản mà người ghi đã xem */
  expectedVersion: number;
  /** Từ ngày; bằng ngày bắt đầu của loại hiện tại là sửa cho đúng */
  from: string;
  membershipId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  type: MemberType;
  usesServices?: boolean | null | undefined;
};

/** Mã, kỳ, số chữ số lẻ và tính cộng được của chuỗi không đổi */
export type ChangeOutsideSeries = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Giá trị lớn nhất */
  maximum?: number | null | undefined;
  /** Đơn vị tính */
  measure: string;
  /** Giá trị nhỏ nhất */
  minimum?: number | null | undefined;
  /** Tên */
  name: string;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Cơ quan công bố */
  publisher: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type ChangeSeason = {
  /** Giá trị phải giao (đồng) */
  contractedValue?: string | null | undefined;
  /** Sản lượng phải giao */
  contractedVolume: number;
  /** Đến hết ngày */
  endsOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Tên vụ */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Từ ngày */
  startsOn: string;
};

/** Mã và loại của một mục không đổi */
export type ChangeTechnologyItem = {
  /** Dấu hiệu nhận biết */
  description?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Tên */
  name: string;
  /** Còn dùng để ghi mới */
  offered: boolean;
  /** Lý do, căn cứ */
  reason: string;
};

export type ChangeUser = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Mẫu 03: xã kiểm tra */
export type CheckOcopDossier = {
  /** Ý kiến của xã */
  communeNote?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Mẫu 03: nguồn gốc ý tưởng đúng */
  ideaConfirmed?: boolean | null | undefined;
  /** Mẫu 03: bản sắc địa phương đúng */
  identityConfirmed?: boolean | null | undefined;
  /** Mẫu 03: dùng lao động địa phương đúng */
  labourConfirmed?: boolean | null | undefined;
  /** Mẫu 03: nguồn gốc sản phẩm, nguyên liệu đúng */
  originConfirmed?: boolean | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type ClassifyDebtCase = {
  /** Hạn của bước tiếp theo */
  dueOn?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  recoverability: DebtRecoverability;
};

export type ClientAuthentication =
  | 'CLIENT_SECRET_BASIC'
  | 'PRIVATE_KEY_JWT';

export type CloseDebtCase = {
  /** Kết thúc ngày */
  closedOn: string;
  closing: DebtCaseClosing;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Chốt điểm: trung bình các phiếu, rồi phiếu mới được đọc */
export type CloseOcopCouncil = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Ý kiến chung của hội đồng */
  opinion: string;
  /** Lý do, căn cứ */
  reason: string;
};

/** Từ chối hoặc rút một đề nghị */
export type CloseProposedAct = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type CommodityFilter = {
  code?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  offeredTo?: DateFilter | null | undefined;
  sector?: CommoditySectorFilter | null | undefined;
};

export type CommoditySector =
  /** Thủy sản */
  | 'AQUACULTURE'
  /** Trồng trọt */
  | 'CROP'
  /** Lâm nghiệp */
  | 'FORESTRY'
  /** Chăn nuôi */
  | 'LIVESTOCK'
  /** Khác */
  | 'OTHER'
  /** Muối */
  | 'SALT';

export type CommoditySectorFilter = {
  eq?: CommoditySector | null | undefined;
  in?: Array<CommoditySector> | null | undefined;
};

export type CommoditySort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: CommoditySortField;
};

export type CommoditySortField =
  | 'code'
  | 'name'
  | 'sector';

/** Có kết luận, hoặc xã xác nhận, là căn cứ thu hồi giấy chứng nhận */
export type ConcludeOnOcopCertificate = {
  /** Ngày của kết luận, xác nhận */
  concludedOn: string;
  /** Số văn bản, cơ quan kết luận */
  conclusion: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  ground: OcopRevocationGround;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type ConfirmLegalParameter = {
  /** Phiên bản đã xem */
  expectedVersion: number;
  /** Tham số */
  id: string | number;
  /** Căn cứ: văn bản, công văn, người trả lời */
  reason: string;
  /** Văn bản và điều khoản của giá trị mới */
  source?: string | null | undefined;
  /** Giá trị mới áp dụng từ ngày; mặc định từ đầu thời kỳ */
  validFrom?: string | null | undefined;
  /** Giá trị mới, khi khác giá trị đang ghi */
  value?: unknown;
};

export type ContestOutcome =
  /** Hai người; số là của người giữ trước */
  | 'NUMBER_OF_HOLDER'
  /** Hai người; số là của người ghi sau */
  | 'NUMBER_OF_OTHER'
  /** Cùng một người */
  | 'SAME_PERSON';

export type ContributionKind =
  /** Chuyển sang loại thành viên mới (vào) */
  | 'CARRIED_IN'
  /** Chuyển sang loại thành viên mới (ra) */
  | 'CARRIED_OUT'
  /** Hủy bút toán */
  | 'CORRECTION'
  /** Góp bằng tài sản */
  | 'PAID_IN_KIND'
  /** Góp bằng tiền */
  | 'PAID_MONEY'
  /** Cam kết góp */
  | 'PLEDGED'
  /** Giảm vốn cam kết */
  | 'PLEDGE_LOWERED'
  /** Trả lại vốn */
  | 'RETURNED'
  /** Nhận chuyển nhượng */
  | 'TRANSFERRED_IN'
  /** Chuyển nhượng */
  | 'TRANSFERRED_OUT';

export type CorrectAnnualFigure = {
  content: AnnualFigureContent;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Nguồn mới của số liệu; bỏ trống là giữ nguyên */
  origin?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type CorrectContribution = {
  /** Bút toán ghi nhầm */
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Sửa cho đúng */
export type CorrectEntrustedService = {
  /** Giá trị (đồng) */
  amount?: string | null | undefined;
  /** Nội dung dịch vụ */
  content?: string | null | undefined;
  /** Số quyết định hoặc hợp đồng */
  decisionNumber: string;
  /** Ngày quyết định */
  decisionOn: string;
  /** Cơ quan giao */
  entrustedBy: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Dịch vụ */
  service: ServiceKind;
  /** Xã, phường */
  unitId: string | number;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

/** Sửa cho đúng */
export type CorrectEstablishment = {
  /** Số nhà, thôn, tổ dân phố */
  addressLine?: string | null | undefined;
  /** Mã: 10 số, gạch ngang, 3 số; địa điểm: 5 số */
  code?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  /** Người đứng đầu */
  headName?: string | null | undefined;
  id: string | number;
  /** Loại */
  kind: EstablishmentKind;
  /** Tên */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Xã, phường */
  unitId: string | number;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

/** Sửa cho đúng */
export type CorrectHolding = {
  /** Vốn đã đưa vào (đồng) */
  capital: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Thành lập hay góp vốn */
  manner: HoldingManner;
  /** Lý do, căn cứ */
  reason: string;
  /** Nghị quyết đại hội thành viên */
  resolution?: string | null | undefined;
  /** Tỷ lệ sở hữu, % */
  sharePercent?: number | null | undefined;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

/** Sửa cho đúng văn bản; đơn vị và cấp độ không đổi */
export type CorrectNewRural = {
  /** Số, ký hiệu quyết định */
  decisionNumber: string;
  /** Ngày quyết định */
  decisionOn: string;
  /** Nơi lưu hoặc đường dẫn văn bản */
  documentReference?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Cơ quan ban hành */
  issuedBy: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Có hiệu lực từ ngày; bỏ trống là ngày quyết định */
  validFrom?: string | null | undefined;
};

export type CorrectOcopEvidence = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  /** Hết hạn ngày */
  expiresOn?: string | null | undefined;
  id: string | number;
  /** Cấp ngày */
  issuedOn?: string | null | undefined;
  /** Cơ quan cấp */
  issuer?: string | null | undefined;
  /** Số */
  number?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Tên giấy tờ */
  title: string;
};

export type CorrectOcopProduct = {
  /** Mô tả */
  description?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Tên sản phẩm */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Bộ sản phẩm (1–26) */
  setNumber?: number | null | undefined;
};

export type CorrectOutsideValue = {
  /** Văn bản, ấn phẩm */
  document: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Ngày công bố */
  publishedOn?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Chính thức, sơ bộ hay ước tính */
  stage: ValueStage;
  /** Đường dẫn */
  url?: string | null | undefined;
  /** Giá trị, theo đơn vị tính của chuỗi */
  value: number;
};

export type CorrectPerson = {
  content: PartyChange;
  expectedVersion: number;
  partyId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Sửa ghi nhận; xác minh đã có mất hiệu lực */
export type CorrectTechnology = {
  /** Bằng chứng */
  evidence: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  /** Người hoặc cơ quan phát hiện */
  foundBy: string;
  /** Ngày phát hiện */
  foundOn: string;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Áp dụng từ ngày; bỏ trống là ngày phát hiện */
  validFrom?: string | null | undefined;
  /** Hết hiệu lực vào ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type CreateApiClient = {
  /** Số thỏa thuận chia sẻ dữ liệu */
  agreement?: string | null | undefined;
  /** Cách tự xác thực */
  authentication: ClientAuthentication;
  /** Mã phần mềm (client_id) */
  clientId: string;
  /** JWKS với khóa công khai, cho PRIVATE_KEY_JWT */
  jwks?: unknown;
  /** Tên phần mềm và đơn vị chủ quản */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Phạm vi được phép, cách nhau bằng dấu cách */
  scope: string;
  /** Mật khẩu ngẫu nhiên từ 43 ký tự, cho CLIENT_SECRET_BASIC */
  secret?: string | null | undefined;
  /** Địa bàn (rỗng: cả nước) */
  unitId?: string | number | null | undefined;
};

export type CreateOrganisation = {
  /** Xác nhận mã số in như vậy dù sai số kiểm tra */
  acceptCode?: boolean | null | undefined;
  /** Vẫn lập dù đã có hồ sơ giống; lý do nêu ở phần lý do */
  acceptTwins?: boolean | null | undefined;
  content: OrganisationInput;
  /** Có hiệu lực từ ngày; bỏ trống là ngày thành lập hoặc hôm nay */
  effectiveOn?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type CreateOutsideSeries = {
  /** Cộng được từ các xã */
  additive: boolean;
  /** Mã chuỗi, chữ hoa không dấu */
  code: string;
  /** Số chữ số lẻ, 0–6 */
  decimals: number;
  /** Giá trị lớn nhất */
  maximum?: number | null | undefined;
  /** Đơn vị tính */
  measure: string;
  /** Giá trị nhỏ nhất */
  minimum?: number | null | undefined;
  /** Tên */
  name: string;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Cơ quan công bố */
  publisher: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Theo năm hay theo ngày */
  step: SeriesStep;
};

export type CreateUser = {
  /** Họ và tên */
  displayName: string;
  /** Mật khẩu ban đầu, phải đổi khi đăng nhập lần đầu */
  password: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Đơn vị công tác (rỗng: cấp trung ương) */
  unitId?: string | number | null | undefined;
  /** Tên đăng nhập: chữ thường không dấu, số, dấu chấm, gạch */
  username: string;
};

export type DateFilter = {
  from?: string | null | undefined;
  isNull?: boolean | null | undefined;
  to?: string | null | undefined;
};

export type DateTimeFilter = {
  from?: string | null | undefined;
  isNull?: boolean | null | undefined;
  to?: string | null | undefined;
};

export type DebtCaseClosing =
  /** Đã trả hết */
  | 'PAID'
  /** Xử lý xong khi phá sản */
  | 'SETTLED_IN_BANKRUPTCY'
  /** Xử lý xong khi giải thể */
  | 'SETTLED_IN_DISSOLUTION'
  /** Đã chuyển giao */
  | 'TRANSFERRED'
  /** Đã xóa */
  | 'WRITTEN_OFF';

export type DebtCaseState =
  /** Đã phân loại */
  | 'CLASSIFIED'
  /** Đã kết thúc */
  | 'CLOSED'
  /** Đã có quyết định */
  | 'DECIDED'
  /** Đang tranh chấp */
  | 'DISPUTED'
  /** Đang khoanh nợ */
  | 'FROZEN'
  /** Đã phát hiện */
  | 'IDENTIFIED'
  /** Đang thực hiện */
  | 'IN_EXECUTION'
  /** Có phương án */
  | 'PLAN_PROPOSED'
  /** Mở lại */
  | 'REOPENED'
  /** Bị trả lại */
  | 'RETURNED'
  /** Đã trình */
  | 'SUBMITTED'
  /** Đã đối chiếu */
  | 'VERIFIED';

export type DebtConfidentiality =
  /** Nợ ngân hàng: chỉ cán bộ được phân công */
  | 'BANK'
  /** Thường */
  | 'OPEN'
  /** Nợ thuế: chỉ cán bộ được phân công */
  | 'TAX';

export type DebtConfidentialityFilter = {
  eq?: DebtConfidentiality | null | undefined;
  in?: Array<DebtConfidentiality> | null | undefined;
};

export type DebtDebtGroupFilter = {
  eq?: DebtGroup | null | undefined;
  in?: Array<DebtGroup> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type DebtDirection =
  /** Tổ chức phải trả */
  | 'PAYABLE'
  /** Tổ chức phải thu */
  | 'RECEIVABLE';

export type DebtDirectionFilter = {
  eq?: DebtDirection | null | undefined;
  in?: Array<DebtDirection> | null | undefined;
};

export type DebtEvidenceFilter = {
  eq?: DebtEvidenceGrade | null | undefined;
  in?: Array<DebtEvidenceGrade> | null | undefined;
};

export type DebtEvidenceGrade =
  /** A: đủ giấy tờ gốc */
  | 'A'
  /** B: giấy tờ một phần */
  | 'B'
  /** C: người làm chứng */
  | 'C'
  /** D: không có chứng cứ */
  | 'D';

export type DebtFilter = {
  confidentiality?: DebtConfidentialityFilter | null | undefined;
  confirmedOn?: DateFilter | null | undefined;
  debtGroup?: DebtDebtGroupFilter | null | undefined;
  direction?: DebtDirectionFilter | null | undefined;
  disputed?: FlagFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  evidence?: DebtEvidenceFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: DebtKindFilter | null | undefined;
  limitationOn?: DateFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  originOn?: DateFilter | null | undefined;
  originalPrincipal?: MoneyFilter | null | undefined;
  subKind?: DebtSubKindFilter | null | undefined;
};

export type DebtGroup =
  /** Nhóm 1: đủ tiêu chuẩn */
  | 'G1'
  /** Nhóm 2: cần chú ý */
  | 'G2'
  /** Nhóm 3: dưới tiêu chuẩn */
  | 'G3'
  /** Nhóm 4: nghi ngờ */
  | 'G4'
  /** Nhóm 5: có khả năng mất vốn */
  | 'G5';

export type DebtKind =
  /** Nợ ngân hàng, tổ chức tín dụng */
  | 'BANK'
  /** Thành viên nợ */
  | 'FROM_MEMBER'
  /** Nợ khác */
  | 'OTHER'
  /** Nợ các tổ chức kinh tế khác */
  | 'OTHER_ORG'
  /** Nợ nhà nước */
  | 'STATE'
  /** Nợ thành viên */
  | 'TO_MEMBER';

export type DebtKindFilter = {
  eq?: DebtKind | null | undefined;
  in?: Array<DebtKind> | null | undefined;
};

export type DebtRecoverability =
  /** Khó thu hồi */
  | 'HARD'
  /** Không có khả năng thu hồi */
  | 'IRRECOVERABLE'
  /** Có khả năng thu hồi */
  | 'RECOVERABLE';

export type DebtSettlementPath =
  /** Bán nợ, chuyển giao quyền yêu cầu */
  | 'ASSIGNMENT'
  /** Qua phục hồi, phá sản */
  | 'BANKRUPTCY'
  /** Xử lý tài sản bảo đảm */
  | 'COLLATERAL'
  /** Qua giải thể */
  | 'DISSOLUTION'
  /** Khởi kiện, thi hành án */
  | 'ENFORCEMENT'
  /** Giãn nợ, gia hạn */
  | 'EXTENSION'
  /** Khoanh nợ */
  | 'FREEZE'
  /** Chương trình xử lý nợ cũ */
  | 'HISTORIC'
  /** Trả nợ, nộp dần */
  | 'PAY'
  /** Cơ cấu lại thời hạn trả nợ */
  | 'RESTRUCTURE'
  /** Phục hồi nợ đã xóa */
  | 'REVIVAL'
  /** Bù trừ, miễn */
  | 'SET_OFF'
  /** Xóa nợ */
  | 'WRITE_OFF';

export type DebtSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: DebtSortField;
};

export type DebtSortField =
  | 'counterpartyName'
  | 'dueOn'
  | 'kind'
  | 'limitationOn'
  | 'originOn'
  | 'originalPrincipal';

export type DebtSubKind =
  /** Tạm ứng ngân sách */
  | 'BUDGET_ADVANCE'
  /** Vốn cam kết chưa góp */
  | 'CAPITAL_PLEDGED'
  /** Vốn góp chưa trả lại */
  | 'CAPITAL_RETURN'
  /** Ngân hàng thương mại */
  | 'COMMERCIAL_BANK'
  /** Hợp tác xã khác */
  | 'COOPERATIVE'
  /** Ngân hàng Hợp tác xã */
  | 'COOPERATIVE_BANK'
  /** Quỹ tín dụng nhân dân */
  | 'CREDIT_FUND'
  /** Tiền gửi tín dụng nội bộ cũ */
  | 'DEPOSIT'
  /** Doanh nghiệp */
  | 'ENTERPRISE'
  /** Phí, lệ phí */
  | 'FEE'
  /** Thu nhập chưa chia */
  | 'INCOME_SHARE'
  /** Cho vay nội bộ */
  | 'INTERNAL_LOAN'
  /** Tiền thuê đất, sử dụng đất */
  | 'LAND_RENT'
  /** Tiền chậm nộp */
  | 'LATE_PAYMENT'
  /** Quỹ thủy lợi, điện, giống cũ */
  | 'OLD_FUND'
  /** Ngân hàng Chính sách xã hội */
  | 'POLICY_BANK'
  /** Phí dịch vụ */
  | 'SERVICE_FEE'
  /** Bảo hiểm xã hội */
  | 'SOCIAL_INSURANCE'
  /** Bên cung ứng */
  | 'SUPPLIER'
  /** Quỹ hỗ trợ phát triển hợp tác xã */
  | 'SUPPORT_FUND'
  /** Thuế */
  | 'TAX'
  /** Chưa rõ */
  | 'UNSPECIFIED'
  /** Tiền công */
  | 'WAGE';

export type DebtSubKindFilter = {
  eq?: DebtSubKind | null | undefined;
  in?: Array<DebtSubKind> | null | undefined;
};

export type DecideField = {
  /** Nhận hay không nhận */
  accepted: boolean;
  /** Mục */
  field: string;
  /** Lý do, khi không nhận */
  refusal?: string | null | undefined;
};

export type DecideProposal = {
  /** Quyết định của từng mục, đủ mọi mục */
  decisions: Array<DecideField>;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Phiên bản của hồ sơ mà người quyết định đã xem */
  targetVersion: number;
};

/** Xung đột lợi ích của một thành viên; để trống là bỏ */
export type DeclareOcopConflict = {
  conflict?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DetachLinkFile = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DetachOcopFile = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DetachOrganisationFile = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DiscrepancyAuthorityFilter = {
  eq?: StatementSource | null | undefined;
  in?: Array<StatementSource> | null | undefined;
};

export type DiscrepancyFilter = {
  authority?: DiscrepancyAuthorityFilter | null | undefined;
  closedOn?: DateFilter | null | undefined;
  field?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  openedOn?: DateFilter | null | undefined;
};

export type DiscrepancySort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: DiscrepancySortField;
};

export type DiscrepancySortField =
  | 'openedOn';

/** Không phải một tổ chức: lý do được giữ bên cặp hồ sơ, và chỉ hiện lại khi nội dung đổi */
export type DismissDuplicate = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DocumentMark =
  | 'CERTAIN'
  | 'LIKELY'
  | 'UNCONFIRMED';

export type DraftLink = {
  /** Cơ quan phê duyệt */
  approvalBody?: string | null | undefined;
  /** Số văn bản phê duyệt dự án, kế hoạch */
  approvalNumber?: string | null | undefined;
  /** Ngày phê duyệt */
  approvalOn?: string | null | undefined;
  /** Diện tích (ha) */
  areaHa?: number | null | undefined;
  /** Sản phẩm của danh mục */
  commodityId?: string | number | null | undefined;
  /** Có tiêu thụ */
  consumption: boolean;
  /** Đến hết ngày */
  endsOn?: string | null | undefined;
  /** Đầu vào ứng trước (đồng) */
  inputsAdvanced?: string | null | undefined;
  /** Có bảo hiểm (rỗng: chưa biết) */
  insured?: boolean | null | undefined;
  /** Hợp đồng, dự án hay kế hoạch */
  kind: LinkKind;
  /** Căn cứ */
  legalBasis: LinkLegalBasis;
  /** Thị trường */
  market?: LinkMarket | null | undefined;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Số hợp đồng, dự án */
  number?: string | null | undefined;
  /** Các bên; đúng một bên chủ trì */
  parties: Array<LinkPartyInput>;
  /** Bảo đảm thực hiện (rỗng: chưa biết) */
  performanceSecurityKind?: LinkSecurityKind | null | undefined;
  /** Giá hoặc cách tính giá */
  priceRule?: string | null | undefined;
  /** Có sơ chế, chế biến */
  processing: boolean;
  /** Sản phẩm như ghi trong hợp đồng */
  product: string;
  /** Có sản xuất, thu hoạch */
  production: boolean;
  /** Tiêu chuẩn chất lượng */
  qualityStandard?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Thời hạn từ ngày */
  startsOn?: string | null | undefined;
  /** Có cung ứng đầu vào */
  supply: boolean;
  /** Giá trị hợp đồng (đồng) */
  value?: string | null | undefined;
  /** Sản lượng theo hợp đồng */
  volume?: number | null | undefined;
  /** Đơn vị tính sản lượng */
  volumeUnit?: string | null | undefined;
};

/** Kết luận bị hủy hoặc không còn là căn cứ thu hồi */
export type DropOcopConclusion = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DropOcopEvidence = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type DuplicatePairFilter = {
  id?: IdFilter | null | undefined;
  openedOn?: DateFilter | null | undefined;
  score?: IntFilter | null | undefined;
  state?: DuplicatePairStateFilter | null | undefined;
};

export type DuplicatePairSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: DuplicatePairSortField;
};

export type DuplicatePairSortField =
  | 'openedOn'
  | 'score';

export type DuplicatePairState =
  /** Không phải trùng */
  | 'DISMISSED'
  /** Không còn giống */
  | 'GONE'
  /** Đã gộp */
  | 'MERGED'
  /** Chờ xem */
  | 'OPEN';

export type DuplicatePairStateFilter = {
  eq?: DuplicatePairState | null | undefined;
  in?: Array<DuplicatePairState> | null | undefined;
};

export type EconomicField =
  /** Nông, lâm nghiệp, thủy sản */
  | 'AGRICULTURE'
  /** Tài chính, ngân hàng */
  | 'FINANCE'
  /** Công nghiệp, xây dựng */
  | 'INDUSTRY_CONSTRUCTION'
  /** Thương mại, dịch vụ và khác */
  | 'TRADE_SERVICES_OTHER';

/** Kết thúc từ một ngày */
export type EndRecord = {
  /** Ngày đầu tiên không còn */
  endsOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type EndRole = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Thôi giữ vai trò từ ngày */
  on: string;
  /** Lý do, căn cứ */
  reason: string;
};

/** Tổ chức thôi dùng */
export type EndTechnology = {
  /** Ngày đầu tiên không còn dùng */
  endsOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type EndTerm = {
  /** Ngày đầu tiên không còn hiệu lực */
  endsOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type EnterpriseHoldingFilter = {
  id?: IdFilter | null | undefined;
  manner?: EnterpriseHoldingMannerFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type EnterpriseHoldingMannerFilter = {
  eq?: HoldingManner | null | undefined;
  in?: Array<HoldingManner> | null | undefined;
};

export type EnterpriseHoldingSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: EnterpriseHoldingSortField;
};

export type EnterpriseHoldingSortField =
  | 'capital'
  | 'validFrom';

export type EntrustService = {
  /** Giá trị (đồng) */
  amount?: string | null | undefined;
  /** Nội dung dịch vụ */
  content?: string | null | undefined;
  /** Số quyết định hoặc hợp đồng */
  decisionNumber: string;
  /** Ngày quyết định */
  decisionOn: string;
  /** Cơ quan giao */
  entrustedBy: string;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Dịch vụ */
  service: ServiceKind;
  /** Xã, phường */
  unitId: string | number;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type EntrustedServiceFilter = {
  decisionOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  service?: EntrustedServiceServiceFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type EntrustedServiceServiceFilter = {
  eq?: ServiceKind | null | undefined;
  in?: Array<ServiceKind> | null | undefined;
};

export type EntrustedServiceSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: EntrustedServiceSortField;
};

export type EntrustedServiceSortField =
  | 'amount'
  | 'decisionOn'
  | 'validFrom';

export type EstablishmentFilter = {
  code?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: EstablishmentKindFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  source?: EstablishmentSourceFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type EstablishmentKind =
  | 'BRANCH'
  | 'BUSINESS_LOCATION'
  | 'REPRESENTATIVE_OFFICE';

export type EstablishmentKindFilter = {
  eq?: EstablishmentKind | null | undefined;
  in?: Array<EstablishmentKind> | null | undefined;
};

export type EstablishmentSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: EstablishmentSortField;
};

export type EstablishmentSortField =
  | 'code'
  | 'name'
  | 'validFrom';

export type EstablishmentSource =
  | 'DKKD'
  | 'OFFICE';

export type EstablishmentSourceFilter = {
  eq?: EstablishmentSource | null | undefined;
  in?: Array<EstablishmentSource> | null | undefined;
};

export type ExportEntryFilter = {
  actorId?: TextFilter | null | undefined;
  at?: DateTimeFilter | null | undefined;
  exportId?: IdFilter | null | undefined;
  format?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  list?: TextFilter | null | undefined;
  step?: ExportEntryStepFilter | null | undefined;
};

export type ExportEntrySort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: ExportEntrySortField;
};

export type ExportEntrySortField =
  | 'at';

export type ExportEntryStepFilter = {
  eq?: ExportStep | null | undefined;
  in?: Array<ExportStep> | null | undefined;
};

export type ExportStep =
  /** Bắt đầu */
  | 'BEGUN'
  /** Đứt giữa chừng */
  | 'BROKEN'
  /** Đã xuất xong */
  | 'DONE';

export type FieldAgreement =
  /** Khác */
  | 'DIFFERENT'
  /** Giống */
  | 'EQUAL'
  /** Chưa biết */
  | 'UNKNOWN';

export type FileKind =
  /** Bảng tính Excel */
  | 'EXCEL'
  /** Ảnh JPEG */
  | 'JPEG'
  /** Tệp OpenDocument */
  | 'OPEN_DOCUMENT'
  /** PDF */
  | 'PDF'
  /** Ảnh PNG */
  | 'PNG'
  /** Trình chiếu PowerPoint */
  | 'POWERPOINT'
  /** Ảnh WebP */
  | 'WEBP'
  /** Văn bản Word */
  | 'WORD';

export type FindingSeverity =
  | 'ALERT'
  | 'ERROR'
  | 'WARNING';

export type FlagFilter = {
  eq?: boolean | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ForwardOcopDossier = {
  /** Số văn bản chuyển trung ương */
  documentNumber: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type GovernanceKind =
  | 'FULL'
  | 'REDUCED';

export type Grade =
  | 'AVERAGE'
  | 'FAIR'
  | 'GOOD'
  | 'NOT_RATED'
  | 'WEAK';

export type GrantRole = {
  /** Tổ chức, khi giao vai trò người dùng của tổ chức */
  organisationId?: string | number | null | undefined;
  /** Cả cấp dưới hay chỉ cấp đó */
  reach: RoleReach;
  /** Lý do, căn cứ */
  reason: string;
  role: RoleCode;
  /** Đơn vị (rỗng: cả nước) */
  unitId?: string | number | null | undefined;
  userId: string | number;
  /** Từ ngày, sớm nhất là hôm nay */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type GrowingAreaCodeFilter = {
  code?: TextFilter | null | undefined;
  commodity?: IdFilter | null | undefined;
  expiresOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: GrowingAreaCodeKindFilter | null | undefined;
  market?: TextFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  status?: GrowingAreaCodeStatusFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
};

export type GrowingAreaCodeKindFilter = {
  eq?: AreaCodeKind | null | undefined;
  in?: Array<AreaCodeKind> | null | undefined;
};

export type GrowingAreaCodeSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: GrowingAreaCodeSortField;
};

export type GrowingAreaCodeSortField =
  | 'code'
  | 'expiresOn'
  | 'issuedOn'
  | 'market'
  | 'name';

export type GrowingAreaCodeStatusFilter = {
  eq?: AreaCodeStatus | null | undefined;
  in?: Array<AreaCodeStatus> | null | undefined;
};

export type GrowthMetric =
  | 'CHARTER_CAPITAL_PAID'
  | 'CHARTER_CAPITAL_REGISTERED'
  | 'EQUITY'
  | 'MEMBERS'
  | 'PROFIT'
  | 'PROFIT_AFTER_TAX'
  | 'REVENUE'
  | 'REVENUE_EXTERNAL'
  | 'TOTAL_CAPITAL'
  | 'WORKERS'
  | 'WORKER_INCOME'
  | 'WORKING_CAPITAL';

export type HoldingManner =
  | 'INVESTED'
  | 'SET_UP';

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImportBatchFilter = {
  fileHash?: TextFilter | null | undefined;
  form?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  status?: ImportBatchStatusFilter | null | undefined;
};

export type ImportBatchSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: ImportBatchSortField;
};

export type ImportBatchSortField =
  | 'appliedAt'
  | 'receivedAt';

export type ImportBatchStatusFilter = {
  eq?: ImportStatus | null | undefined;
  in?: Array<ImportStatus> | null | undefined;
};

/** Chọn cho một cột của sheet; trường không gửi giữ như đề xuất */
export type ImportColumnChoice = {
  /** Nhận mọi đề nghị của cột này */
  accepted?: boolean | null | undefined;
  /** Cột thứ mấy (từ 0) */
  index: number;
  /** Cột của biểu; null: không nhập */
  key?: string | null | undefined;
  /** Đơn vị tiền: 0 đồng, 3 nghìn, 6 triệu, 9 tỷ */
  power?: number | null | undefined;
  /** Sheet thứ mấy (từ 0) */
  sheet: number;
};

export type ImportMode =
  | 'ALL_OR_NOTHING'
  | 'GOOD_ROWS';

export type ImportRowFilter = {
  errors?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: ImportRowKindFilter | null | undefined;
  outcome?: ImportRowOutcomeFilter | null | undefined;
  rowNo?: IntFilter | null | undefined;
  sheet?: IntFilter | null | undefined;
  undone?: FlagFilter | null | undefined;
  warnings?: IntFilter | null | undefined;
};

export type ImportRowKind =
  | 'BLANK'
  | 'DATA'
  | 'FOOTER'
  | 'GROUP'
  | 'HEADER'
  | 'NUMBERING'
  | 'SUBTOTAL'
  | 'TITLE'
  | 'TOTAL'
  | 'UNKNOWN';

export type ImportRowKindFilter = {
  eq?: ImportRowKind | null | undefined;
  in?: Array<ImportRowKind> | null | undefined;
};

export type ImportRowOutcome =
  | 'CREATE'
  | 'DISCREPANCY'
  | 'REJECTED'
  | 'UNCHANGED'
  | 'UPDATE';

export type ImportRowOutcomeFilter = {
  eq?: ImportRowOutcome | null | undefined;
  in?: Array<ImportRowOutcome> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImportStatus =
  | 'APPLIED'
  | 'APPLYING'
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'FAILED'
  | 'PARTLY_UNDONE'
  | 'READING'
  | 'UNDOING'
  | 'UNDONE';

export type ImportTask =
  | 'APPLY'
  | 'CHECK'
  | 'READ'
  | 'UNDO';

export type IntFilter = {
  eq?: number | null | undefined;
  isNull?: boolean | null | undefined;
  max?: number | null | undefined;
  min?: number | null | undefined;
};

export type JoinUnion = {
  memberId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  unionId: string | number;
  validFrom: string;
};

export type LedgerAccount =
  /** Ước tính */
  | 'ACCRUED'
  /** Lãi (chủ nợ xác nhận) */
  | 'INTEREST'
  /** Lãi (ước tính) */
  | 'INTEREST_ESTIMATED'
  /** Đã trả */
  | 'PAID'
  /** Phạt, tiền chậm nộp */
  | 'PENALTY'
  /** Gốc */
  | 'PRINCIPAL'
  /** Đã bù trừ */
  | 'SET_OFF'
  /** Chủ nợ xác nhận */
  | 'STATED'
  /** Đã chuyển giao */
  | 'TRANSFERRED'
  /** Đã xóa */
  | 'WRITTEN_OFF';

export type LedgerPostingKind =
  /** Ước tính lãi */
  | 'ACCRUAL'
  /** Trả nợ */
  | 'PAYMENT'
  /** Hủy bút toán */
  | 'REVERSAL'
  /** Phục hồi nợ đã xóa */
  | 'REVIVAL'
  /** Bù trừ, miễn */
  | 'SET_OFF'
  /** Chủ nợ xác nhận số nợ */
  | 'STATEMENT'
  /** Chuyển giao nợ */
  | 'TRANSFER'
  /** Xóa nợ */
  | 'WRITE_OFF';

export type LegalMark =
  | 'CERTAIN'
  | 'LIKELY'
  | 'UNCONFIRMED';

export type LegalParameterFilter = {
  code?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: LegalParameterKindFilter | null | undefined;
  mark?: LegalParameterMarkFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type LegalParameterKindFilter = {
  eq?: LegalValueKind | null | undefined;
  in?: Array<LegalValueKind> | null | undefined;
};

export type LegalParameterMarkFilter = {
  eq?: LegalMark | null | undefined;
  in?: Array<LegalMark> | null | undefined;
};

export type LegalParameterSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: LegalParameterSortField;
};

export type LegalParameterSortField =
  | 'code'
  | 'label'
  | 'validFrom';

export type LegalValueKind =
  | 'BAND'
  | 'DATE'
  | 'DAYS'
  | 'LIST'
  | 'MONEY'
  | 'NUMBER'
  | 'TEXT';

export type LetterStep =
  /** Gửi không được */
  | 'FAILED'
  /** Chờ gửi */
  | 'QUEUED'
  /** Đã gửi */
  | 'SENT';

export type LinkBreachCause =
  /** Thiên tai, dịch bệnh */
  | 'DISASTER'
  /** Chậm, không thanh toán */
  | 'LATE_PAYMENT'
  /** Không thu mua */
  | 'NOT_COLLECTED'
  /** Lý do khác */
  | 'OTHER'
  /** Giá thị trường lệch giá hợp đồng */
  | 'PRICE'
  /** Không đạt chất lượng */
  | 'QUALITY'
  /** Giao thiếu */
  | 'QUANTITY'
  /** Bán cho người khác */
  | 'SOLD_ELSEWHERE';

export type LinkBreachSide =
  /** Cả hai bên */
  | 'BOTH'
  /** Bên mua */
  | 'BUYER'
  /** Bất khả kháng */
  | 'NEITHER'
  /** Bên bán */
  | 'SELLER';

export type LinkForm =
  /** Đầu vào, sản xuất, chế biến, tiêu thụ */
  | 'F1'
  /** Đầu vào, tiêu thụ */
  | 'F2'
  /** Sản xuất, tiêu thụ */
  | 'F3'
  /** Đầu vào, sản xuất, tiêu thụ */
  | 'F4'
  /** Sản xuất, chế biến, tiêu thụ */
  | 'F5'
  /** Đầu vào, chế biến, tiêu thụ */
  | 'F6'
  /** Chế biến, tiêu thụ */
  | 'F7';

export type LinkKind =
  /** Hợp đồng liên kết */
  | 'CONTRACT'
  /** Kế hoạch đề nghị hỗ trợ liên kết */
  | 'PLAN'
  /** Dự án liên kết */
  | 'PROJECT';

export type LinkLegalBasis =
  /** Nghị định 98/2018/NĐ-CP */
  | 'DECREE_98'
  /** Căn cứ khác */
  | 'OTHER';

export type LinkMarket =
  /** Trong nước */
  | 'DOMESTIC'
  /** Xuất khẩu trực tiếp */
  | 'EXPORT_DIRECT'
  /** Xuất khẩu ủy thác, qua bên khác */
  | 'EXPORT_THROUGH'
  /** Trong tỉnh */
  | 'PROVINCE';

export type LinkPartyInput = {
  /** Chủ trì liên kết */
  isLead: boolean;
  /** Là ai */
  kind: LinkPartyKind;
  /** Tên, khi không phải tổ chức trong sổ */
  name?: string | null | undefined;
  /** Tổ chức trong sổ, khi loại là ORGANISATION */
  organisationId?: string | number | null | undefined;
  /** Tỉnh hoặc nước */
  place?: string | null | undefined;
  /** Làm gì trong chuỗi */
  role: LinkRole;
  /** Mã số thuế */
  taxCode?: string | null | undefined;
  /** Ở đâu */
  whereabouts?: Whereabouts | null | undefined;
};

export type LinkPartyKind =
  /** Cơ quan, đơn vị */
  | 'AGENCY'
  /** Doanh nghiệp, hợp tác xã nơi khác */
  | 'ENTERPRISE'
  /** Hộ gia đình, trang trại */
  | 'HOUSEHOLD'
  /** Tổ chức trong sổ */
  | 'ORGANISATION'
  /** Cá nhân */
  | 'PERSON';

export type LinkRole =
  /** Tiêu thụ */
  | 'BUYER'
  /** Cung ứng đầu vào */
  | 'INPUT_SUPPLIER'
  /** Sơ chế, chế biến */
  | 'PROCESSOR'
  /** Sản xuất */
  | 'PRODUCER';

export type LinkSecurityKind =
  /** Đặt cọc */
  | 'DEPOSIT'
  /** Ký quỹ */
  | 'ESCROW'
  /** Bảo lãnh */
  | 'GUARANTEE'
  /** Không có */
  | 'NONE'
  /** Cách khác */
  | 'OTHER'
  /** Cầm cố, thế chấp */
  | 'PLEDGE';

export type LinkState =
  /** Bị vi phạm, đã dừng */
  | 'BREACHED'
  /** Đã hoàn thành */
  | 'COMPLETED'
  /** Dự thảo */
  | 'DRAFT'
  /** Đang thực hiện */
  | 'IN_FORCE'
  /** Đã ký */
  | 'SIGNED'
  /** Đã chấm dứt */
  | 'TERMINATED';

export type MapImportColumns = {
  columns: Array<ImportColumnChoice>;
  expectedVersion: number;
  id: string | number;
};

/** Những gì đề nghị sửa của một thành viên; mục không gửi giữ nguyên */
export type MemberChange = {
  /** Ngày sinh; ngày, tháng được mã hoá */
  birthDate?: string | null | undefined;
  contributesLabour?: boolean | null | undefined;
  exitReason?: MemberExitReason | null | undefined;
  /** Ngày đầu tiên không còn là thành viên */
  exitedOn?: string | null | undefined;
  /** Nơi ở; được mã hoá */
  homeAddress?: string | null | undefined;
  /** Họ và tên hoặc tên gọi */
  name?: string | null | undefined;
  /** Số định danh cá nhân; được mã hoá, không hiện lại */
  nationalId?: string | null | undefined;
  /** Điện thoại; được mã hoá */
  phone?: string | null | undefined;
  type?: MemberType | null | undefined;
  usesServices?: boolean | null | undefined;
};

export type MemberExitReason =
  /** Vi phạm điều lệ */
  | 'BREACH'
  /** Chết */
  | 'DEATH'
  /** Tổ chức là thành viên giải thể */
  | 'DISSOLUTION'
  /** Khai trừ */
  | 'EXPELLED'
  /** Không góp vốn theo điều lệ */
  | 'NO_CAPITAL'
  /** Không góp sức lao động trong thời gian điều lệ quy định */
  | 'NO_LABOUR'
  /** Không sử dụng dịch vụ trong thời gian điều lệ quy định */
  | 'NO_USE'
  /** Tự nguyện */
  | 'VOLUNTARY';

export type MemberKind =
  /** Tổ chức không có tư cách pháp nhân */
  | 'AGENCY'
  /** Pháp nhân */
  | 'ENTERPRISE'
  /** Hộ gia đình */
  | 'HOUSEHOLD'
  /** Tổ hợp tác */
  | 'ORGANISATION'
  /** Cá nhân */
  | 'PERSON';

export type MemberType =
  /** Thành viên liên kết góp vốn */
  | 'ASSOCIATE_CAPITAL'
  /** Thành viên liên kết không góp vốn */
  | 'ASSOCIATE_NON_CAPITAL'
  /** Thành viên chính thức */
  | 'OFFICIAL';

export type MembershipExitReasonFilter = {
  eq?: MemberExitReason | null | undefined;
  in?: Array<MemberExitReason> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type MembershipFilter = {
  commune?: AdminUnitRefFilter | null | undefined;
  exitReason?: MembershipExitReasonFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isForeign?: FlagFilter | null | undefined;
  joinedOn?: DateFilter | null | undefined;
  kind?: MembershipKindFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  type?: MembershipTypeFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type MembershipKindFilter = {
  eq?: MemberKind | null | undefined;
  in?: Array<MemberKind> | null | undefined;
};

export type MembershipSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: MembershipSortField;
};

export type MembershipSortField =
  | 'joinedOn'
  | 'name'
  | 'validFrom';

export type MembershipTypeFilter = {
  eq?: MemberType | null | undefined;
  in?: Array<MemberType> | null | undefined;
};

/** Mục này lấy theo hồ sơ nào */
export type MergeChoice = {
  /** Tên mục, như trong bản xem trước */
  field: string;
  from: MergeSide;
};

export type MergeFieldOwner =
  | 'DKKD'
  | 'OFFICE'
  | 'THUE';

export type MergeOrganisations = {
  /** Phiên bản hồ sơ được gộp mà người gộp đã xem */
  absorbedVersion: number;
  plan: MergePlan;
  /** Lý do, căn cứ */
  reason: string;
  /** Phiên bản hồ sơ giữ lại mà người gộp đã xem */
  survivorVersion: number;
};

/** Hai hồ sơ và điều cơ quan chọn; mục không chọn thì theo hồ sơ giữ lại, hoặc hồ sơ có ghi */
export type MergePlan = {
  absorbedId: string | number;
  choices?: Array<MergeChoice> | null | undefined;
  survivorId: string | number;
};

export type MergeSide =
  | 'ABSORBED'
  | 'SURVIVOR';

export type MoneyFilter = {
  isNull?: boolean | null | undefined;
  max?: string | null | undefined;
  min?: string | null | undefined;
};

/** Chuyển bước một hồ sơ xử lý nợ */
export type MoveDebtCase = {
  /** Hạn của bước tiếp theo */
  dueOn?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Chuyển trạng thái của một liên kết vào một ngày */
export type MoveLink = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Ngày ký, bắt đầu, hoàn thành, chấm dứt */
  on: string;
  /** Lý do, căn cứ */
  reason: string;
};

/** Người, hộ hoặc pháp nhân được đề nghị kết nạp */
export type NewMember = {
  /** Ngày sinh; ngày, tháng được mã hoá */
  birthDate?: string | null | undefined;
  contributesLabour?: boolean | null | undefined;
  /** Nơi ở; được mã hoá */
  homeAddress?: string | null | undefined;
  /** Cá nhân nước ngoài hoặc tổ chức có vốn nước ngoài */
  isForeign?: boolean | null | undefined;
  joinedOn: string;
  kind: PartyKind;
  /** Họ và tên hoặc tên gọi */
  name: string;
  /** Số định danh cá nhân; được mã hoá, không hiện lại */
  nationalId?: string | null | undefined;
  /** Vốn đã góp bằng tiền (đồng) */
  paid?: string | null | undefined;
  /** Điện thoại; được mã hoá */
  phone?: string | null | undefined;
  /** Vốn cam kết góp (đồng) */
  pledged?: string | null | undefined;
  sex?: Sex | null | undefined;
  type: MemberType;
  usesServices?: boolean | null | undefined;
};

export type NewRuralBasis =
  | 'NONE'
  | 'OWN_DECISION'
  | 'PREDECESSORS'
  | 'REVOKED';

export type NewRuralLevel =
  | 'ADVANCED'
  | 'MODEL'
  | 'STANDARD';

export type NewRuralState =
  | 'NOT_RECOGNISED'
  | 'PARTIAL'
  | 'RECOGNISED';

export type NoticeLetterFilter = {
  at?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  recipientId?: TextFilter | null | undefined;
  step?: NoticeLetterStepFilter | null | undefined;
};

export type NoticeLetterSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: NoticeLetterSortField;
};

export type NoticeLetterSortField =
  | 'at';

export type NoticeLetterStepFilter = {
  eq?: LetterStep | null | undefined;
  in?: Array<LetterStep> | null | undefined;
};

export type OcopAuthority =
  /** Trung ương */
  | 'CENTRE'
  /** Cấp huyện */
  | 'DISTRICT'
  /** Cấp tỉnh */
  | 'PROVINCE';

export type OcopCertificateState =
  /** Hết hạn */
  | 'EXPIRED'
  /** Sắp hết hạn */
  | 'EXPIRING'
  /** Chờ kết quả phân hạng lại */
  | 'GRACE'
  /** Đã thu hồi */
  | 'REVOKED'
  /** Đã thay bằng giấy khác */
  | 'SUPERSEDED'
  /** Chưa rõ: chỉ biết năm của quyết định */
  | 'UNKNOWN'
  /** Còn hiệu lực */
  | 'VALID';

export type OcopCouncilPost =
  /** Chủ tịch */
  | 'CHAIR'
  /** Ủy viên */
  | 'MEMBER'
  /** Thư ký */
  | 'SECRETARY';

export type OcopDossierAct =
  /** Thẩm định */
  | 'APPRAISE'
  /** Tự đánh giá */
  | 'ASSESS'
  /** Xã kiểm tra */
  | 'CHECK'
  /** Chuyển trung ương */
  | 'FORWARD'
  /** Công nhận */
  | 'RECOGNISE'
  /** Ghi công nhận 5 sao */
  | 'RECOGNISE_CENTRE'
  /** Không công nhận */
  | 'REFUSE'
  /** Trả lại */
  | 'RETURN'
  /** Chốt điểm hội đồng */
  | 'SCORE'
  /** Nộp */
  | 'SUBMIT';

export type OcopDossierFilter = {
  communeDueOn?: DateFilter | null | undefined;
  councilOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: OcopDossierKindFilter | null | undefined;
  openedOn?: DateFilter | null | undefined;
  product?: IdFilter | null | undefined;
  stars?: IntFilter | null | undefined;
  state?: OcopDossierStateFilter | null | undefined;
};

export type OcopDossierKind =
  /** Lần đầu */
  | 'FIRST'
  /** Phân hạng lại */
  | 'RE_RANKING'
  /** Nâng hạng */
  | 'UPGRADE';

export type OcopDossierKindFilter = {
  eq?: OcopDossierKind | null | undefined;
  in?: Array<OcopDossierKind> | null | undefined;
};

export type OcopDossierSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OcopDossierSortField;
};

export type OcopDossierSortField =
  | 'communeDueOn'
  | 'openedOn'
  | 'submittedOn';

export type OcopDossierState =
  /** Xã đã kiểm tra */
  | 'COMMUNE_CHECKED'
  /** Đang lập */
  | 'DRAFT'
  /** Đã chuyển trung ương */
  | 'FORWARDED_CENTRE'
  /** Không được công nhận */
  | 'NOT_RECOGNISED'
  /** Tỉnh thẩm định */
  | 'PROVINCE_APPRAISAL'
  /** Hội đồng đã chấm */
  | 'PROVINCE_SCORED'
  /** Được công nhận */
  | 'RECOGNISED_3_4'
  /** Được công nhận 5 sao */
  | 'RECOGNISED_5'
  /** Trả lại */
  | 'RETURNED'
  /** Đã tự đánh giá */
  | 'SELF_ASSESSED'
  /** Đã nộp ở xã */
  | 'SUBMITTED_COMMUNE';

export type OcopDossierStateFilter = {
  eq?: OcopDossierState | null | undefined;
  in?: Array<OcopDossierState> | null | undefined;
};

export type OcopEvidenceFilter = {
  expiresOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: OcopEvidenceKindFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  party?: IdFilter | null | undefined;
};

export type OcopEvidenceKindFilter = {
  eq?: OcopPaperKind | null | undefined;
  in?: Array<OcopPaperKind> | null | undefined;
};

export type OcopEvidenceSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OcopEvidenceSortField;
};

export type OcopEvidenceSortField =
  | 'expiresOn'
  | 'title';

export type OcopExpiryNoticeFilter = {
  daysBefore?: IntFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  sentOn?: DateFilter | null | undefined;
};

export type OcopExpiryNoticeSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OcopExpiryNoticeSortField;
};

export type OcopExpiryNoticeSortField =
  | 'dueOn'
  | 'sentOn';

export type OcopOutcomeQuestion = {
  /** Mã tiêu chí → số thứ tự của mức đã chọn */
  choices?: unknown;
  /** Bộ tiêu chí; bỏ trống thì chấm theo điểm phần của hôm nay */
  criteriaSetId?: string | number | null | undefined;
  /** Căn cứ loại đã thấy: số thứ tự từ 0 */
  disqualifiers?: Array<number> | null | undefined;
  /** Tiêu chí loại đã thấy: mã */
  eliminations?: Array<string> | null | undefined;
  /** Phần → điểm, khi không có bộ tiêu chí */
  parts?: unknown;
};

export type OcopPaperKind =
  /** Đăng ký kinh doanh */
  | 'BUSINESS_REGISTRATION'
  /** Phân phối, hợp đồng, hóa đơn */
  | 'DISTRIBUTION'
  /** Môi trường, công nghệ bền vững */
  | 'ENVIRONMENT'
  /** Tài chính, kế toán */
  | 'FINANCE'
  /** Sở hữu trí tuệ */
  | 'INTELLECTUAL_PROPERTY'
  /** Nhãn, mã vạch, truy xuất */
  | 'LABEL'
  /** Lao động địa phương */
  | 'LOCAL_LABOUR'
  /** Giấy tờ khác */
  | 'OTHER'
  /** Đủ điều kiện sản xuất, an toàn thực phẩm */
  | 'PRODUCTION_CONDITIONS'
  /** Công bố chất lượng sản phẩm */
  | 'PRODUCT_DECLARATION'
  /** Quảng bá */
  | 'PROMOTION'
  /** Quản lý chất lượng */
  | 'QUALITY_MANAGEMENT'
  /** Nguồn gốc nguyên liệu, liên kết */
  | 'RAW_MATERIAL'
  /** Câu chuyện sản phẩm */
  | 'STORY'
  /** Phiếu kiểm nghiệm */
  | 'TEST_RESULT';

export type OcopProductFilter = {
  code?: TextFilter | null | undefined;
  expiresOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  name?: TextFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  setNumber?: IntFilter | null | undefined;
  stars?: IntFilter | null | undefined;
  subjectKind?: OcopProductSubjectKindFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
};

export type OcopProductSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OcopProductSortField;
};

export type OcopProductSortField =
  | 'code'
  | 'expiresOn'
  | 'name'
  | 'setNumber'
  | 'stars'
  | 'subjectName';

export type OcopProductSubjectKindFilter = {
  eq?: OcopSubjectKind | null | undefined;
  in?: Array<OcopSubjectKind> | null | undefined;
};

export type OcopRevocationGround =
  /** Kết luận khác của cơ quan có thẩm quyền */
  | 'COMPETENT_BODY'
  /** Không còn đạt tiêu chí theo kiểm tra */
  | 'CRITERIA_NOT_MET'
  /** Hồ sơ không trung thực hoặc giả mạo */
  | 'FORGED_FILE'
  /** Vi phạm pháp luật đã được kết luận */
  | 'LAW_BROKEN'
  /** Dùng sai nhãn hiệu OCOP */
  | 'MARK_MISUSED'
  /** Không còn sản xuất, kinh doanh */
  | 'STOPPED';

export type OcopRevocationStanding =
  /** Chờ thu hồi */
  | 'DUE'
  /** Thu hồi đúng hạn */
  | 'IN_TIME'
  /** Thu hồi muộn */
  | 'LATE'
  /** Quá hạn thu hồi */
  | 'OVERDUE';

/** Điều đã chấm: theo bộ tiêu chí, hoặc theo điểm phần khi chưa có bộ tiêu chí */
export type OcopScoring = {
  /** Mã tiêu chí → số thứ tự của mức đã chọn */
  choices?: unknown;
  /** Căn cứ loại đã thấy: số thứ tự từ 0 */
  disqualifiers?: Array<number> | null | undefined;
  /** Tiêu chí loại đã thấy: mã */
  eliminations?: Array<string> | null | undefined;
  /** Phần → điểm, khi không có bộ tiêu chí */
  parts?: unknown;
};

/** Chủ thể: tổ chức của sổ; hoặc một sản phẩm khác của cùng doanh nghiệp, hộ; hoặc tên mới */
export type OcopSubject = {
  /** Doanh nghiệp hay hộ */
  kind?: OcopSubjectKind | null | undefined;
  /** Tên doanh nghiệp, hộ */
  name?: string | null | undefined;
  organisationId?: string | number | null | undefined;
};

export type OcopSubjectKind =
  /** Doanh nghiệp */
  | 'ENTERPRISE'
  /** Hộ sản xuất, hộ kinh doanh */
  | 'HOUSEHOLD'
  /** Hợp tác xã, tổ hợp tác */
  | 'ORGANISATION'
  /** Chưa rõ chủ thể */
  | 'UNKNOWN';

export type OfficerPost =
  /** Thành viên Hội đồng quản trị */
  | 'BOARD_MEMBER'
  /** Chủ tịch Hội đồng quản trị */
  | 'CHAIR'
  /** Kế toán trưởng */
  | 'CHIEF_ACCOUNTANT'
  /** Giám đốc */
  | 'DIRECTOR'
  /** Tổ trưởng tổ hợp tác */
  | 'GROUP_HEAD'
  /** Kiểm soát viên */
  | 'SUPERVISOR'
  /** Trưởng Ban kiểm soát */
  | 'SUPERVISOR_HEAD';

export type OpenAnnualCampaign = {
  /** Căn cứ của hạn nộp đặt khác tham số */
  basis?: string | null | undefined;
  /** Hạn xã kiểm tra xong; bỏ trống là bằng hạn nộp */
  communeDueOn?: string | null | undefined;
  /** Hạn tổ chức nộp; bỏ trống là theo tham số pháp lý */
  dueOn?: string | null | undefined;
  /** Tỉnh */
  provinceId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Năm báo cáo */
  year: number;
};

/** Mở hồ sơ xử lý một khoản nợ */
export type OpenDebtCase = {
  debtId: string | number;
  /** Hạn của bước đang làm */
  dueOn?: string | null | undefined;
  /** Ghi chú */
  note?: string | null | undefined;
  /** Mở hồ sơ ngày */
  openedOn: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type OpenEstablishment = {
  /** Số nhà, thôn, tổ dân phố */
  addressLine?: string | null | undefined;
  /** Mã: 10 số, gạch ngang, 3 số; địa điểm: 5 số */
  code?: string | null | undefined;
  /** Người đứng đầu */
  headName?: string | null | undefined;
  /** Loại */
  kind: EstablishmentKind;
  /** Tên */
  name: string;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Xã, phường */
  unitId: string | number;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type OpenOcopDossier = {
  kind: OcopDossierKind;
  productId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type OperationalState =
  /** Chờ giải thể */
  | 'AWAITING_DISSOLUTION'
  /** Ngừng hoạt động */
  | 'DORMANT'
  /** Đang hoạt động */
  | 'OPERATING'
  /** Chưa rõ */
  | 'UNKNOWN'
  /** Hoạt động yếu */
  | 'WEAK';

/** Phần thay đổi; trường không gửi giữ nguyên */
export type OrganisationChange = {
  /** Địa chỉ nguyên văn khi đăng ký */
  addressAsRegistered?: string | null | undefined;
  /** Số nhà, thôn, tổ dân phố */
  addressLine?: string | null | undefined;
  /** Vốn điều lệ (đồng) */
  charterCapital?: string | null | undefined;
  /** Mã số */
  code?: string | null | undefined;
  /** Ngày thành lập */
  establishedOn?: string | null | undefined;
  /** Lĩnh vực */
  field?: EconomicField | null | undefined;
  /** Tên nước ngoài */
  foreignName?: string | null | undefined;
  /** Ngành, nghề chính */
  industry?: string | null | undefined;
  /** Loại hình */
  kind?: OrganisationKind | null | undefined;
  /** Số giấy chứng nhận cũ */
  legacyRegistrationNo?: string | null | undefined;
  /** Tên */
  name?: string | null | undefined;
  /** Số thành viên chính thức */
  officialMemberCount?: number | null | undefined;
  /** Ngày đăng ký */
  registeredOn?: string | null | undefined;
  /** Đã đăng ký, chỉ thông báo, hay chưa */
  registrationKind?: RegistrationKind | null | undefined;
  /** Tình trạng pháp lý */
  registryStatus?: RegistryStatus | null | undefined;
  /** Tình trạng pháp lý có từ ngày */
  registryStatusSince?: string | null | undefined;
  /** Tên viết tắt */
  shortName?: string | null | undefined;
  /** Mã số thuế */
  taxCode?: string | null | undefined;
  /** Trạng thái mã số thuế */
  taxStatus?: TaxStatus | null | undefined;
  /** Trạng thái mã số thuế có từ ngày */
  taxStatusSince?: string | null | undefined;
  /** Xã, phường nơi đặt trụ sở chính */
  unitId?: string | number | null | undefined;
};

export type OrganisationFieldFilter = {
  eq?: EconomicField | null | undefined;
  in?: Array<EconomicField> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type OrganisationFilter = {
  charterCapital?: MoneyFilter | null | undefined;
  code?: TextFilter | null | undefined;
  commune?: AdminUnitRefFilter | null | undefined;
  establishedOn?: DateFilter | null | undefined;
  field?: OrganisationFieldFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: OrganisationKindFilter | null | undefined;
  name?: TextFilter | null | undefined;
  nameSource?: OrganisationNameSourceFilter | null | undefined;
  officialMemberCount?: IntFilter | null | undefined;
  operationalState?: OrganisationOperationalStateFilter | null | undefined;
  province?: AdminUnitRefFilter | null | undefined;
  registeredOn?: DateFilter | null | undefined;
  registrationKind?: OrganisationRegistrationKindFilter | null | undefined;
  registryStatus?: OrganisationRegistryStatusFilter | null | undefined;
  registryStatusSource?: OrganisationRegistryStatusSourceFilter | null | undefined;
  taxCode?: TextFilter | null | undefined;
  taxStatus?: OrganisationTaxStatusFilter | null | undefined;
};

/** Nội dung cơ quan quản lý ghi về một tổ chức */
export type OrganisationInput = {
  /** Địa chỉ nguyên văn khi đăng ký */
  addressAsRegistered?: string | null | undefined;
  /** Số nhà, thôn, tổ dân phố */
  addressLine?: string | null | undefined;
  /** Vốn điều lệ (đồng) */
  charterCapital?: string | null | undefined;
  /** Mã số */
  code?: string | null | undefined;
  /** Ngày thành lập */
  establishedOn?: string | null | undefined;
  /** Lĩnh vực */
  field?: EconomicField | null | undefined;
  /** Tên nước ngoài */
  foreignName?: string | null | undefined;
  /** Ngành, nghề chính */
  industry?: string | null | undefined;
  /** Loại hình */
  kind: OrganisationKind;
  /** Số giấy chứng nhận cũ */
  legacyRegistrationNo?: string | null | undefined;
  /** Tên */
  name: string;
  /** Số thành viên chính thức */
  officialMemberCount?: number | null | undefined;
  /** Ngày đăng ký */
  registeredOn?: string | null | undefined;
  /** Đã đăng ký, chỉ thông báo, hay chưa */
  registrationKind?: RegistrationKind | null | undefined;
  /** Tình trạng pháp lý */
  registryStatus?: RegistryStatus | null | undefined;
  /** Tình trạng pháp lý có từ ngày */
  registryStatusSince?: string | null | undefined;
  /** Tên viết tắt */
  shortName?: string | null | undefined;
  /** Mã số thuế */
  taxCode?: string | null | undefined;
  /** Trạng thái mã số thuế */
  taxStatus?: TaxStatus | null | undefined;
  /** Trạng thái mã số thuế có từ ngày */
  taxStatusSince?: string | null | undefined;
  /** Xã, phường nơi đặt trụ sở chính */
  unitId: string | number;
};

export type OrganisationKind =
  /** Hợp tác xã */
  | 'COOPERATIVE'
  /** Tổ hợp tác */
  | 'COOPERATIVE_GROUP'
  /** Liên hiệp hợp tác xã */
  | 'COOPERATIVE_UNION'
  /** Quỹ tín dụng nhân dân */
  | 'PEOPLES_CREDIT_FUND';

export type OrganisationKindFilter = {
  eq?: OrganisationKind | null | undefined;
  in?: Array<OrganisationKind> | null | undefined;
};

export type OrganisationMergeFilter = {
  id?: IdFilter | null | undefined;
  mergedOn?: DateFilter | null | undefined;
  undoneOn?: DateFilter | null | undefined;
};

export type OrganisationMergeSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OrganisationMergeSortField;
};

export type OrganisationMergeSortField =
  | 'mergedAt';

export type OrganisationNameSourceFilter = {
  eq?: StatementSource | null | undefined;
  in?: Array<StatementSource> | null | undefined;
};

export type OrganisationOperationalStateFilter = {
  eq?: OperationalState | null | undefined;
  in?: Array<OperationalState> | null | undefined;
};

export type OrganisationRefFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
  /** Của tổ chức trong các xã, phường hoặc tỉnh này (mã bản ghi) */
  inUnit?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  /** Của tổ chức trong các lĩnh vực này: AGRICULTURE … */
  ofField?: Array<string> | null | undefined;
  /** Của tổ chức thuộc các loại hình này: COOPERATIVE, COOPERATIVE_GROUP … */
  ofKind?: Array<string> | null | undefined;
};

export type OrganisationRegistrationKindFilter = {
  eq?: RegistrationKind | null | undefined;
  in?: Array<RegistrationKind> | null | undefined;
};

export type OrganisationRegistryStatusFilter = {
  eq?: RegistryStatus | null | undefined;
  in?: Array<RegistryStatus> | null | undefined;
};

export type OrganisationRegistryStatusSourceFilter = {
  eq?: StatementSource | null | undefined;
  in?: Array<StatementSource> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type OrganisationSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OrganisationSortField;
};

export type OrganisationSortField =
  | 'charterCapital'
  | 'code'
  | 'establishedOn'
  | 'kind'
  | 'name'
  | 'officialMemberCount'
  | 'operationalState'
  | 'registeredOn'
  | 'registryStatus';

export type OrganisationTaxStatusFilter = {
  eq?: TaxStatus | null | undefined;
  in?: Array<TaxStatus> | null | undefined;
};

export type OutsideSeriesSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: OutsideSeriesSortField;
};

export type OutsideSeriesSortField =
  | 'code'
  | 'name';

/** Phần sửa; trường không gửi giữ nguyên */
export type PartyChange = {
  /** Ngày sinh; ngày, tháng được mã hoá */
  birthDate?: string | null | undefined;
  /** Năm sinh, khi không biết ngày */
  birthYear?: number | null | undefined;
  /** Nơi ở; được mã hoá */
  homeAddress?: string | null | undefined;
  /** Họ và tên hoặc tên gọi */
  name?: string | null | undefined;
  /** Số định danh cá nhân; được mã hoá, không hiện lại */
  nationalId?: string | null | undefined;
  /** Điện thoại; được mã hoá */
  phone?: string | null | undefined;
  sex?: Sex | null | undefined;
};

/** Những gì ghi về một cá nhân, hộ, pháp nhân hoặc cơ quan */
export type PartyInput = {
  /** Ngày sinh; ngày, tháng được mã hoá */
  birthDate?: string | null | undefined;
  /** Năm sinh, khi không biết ngày */
  birthYear?: number | null | undefined;
  /** Nơi ở; được mã hoá */
  homeAddress?: string | null | undefined;
  kind: PartyKind;
  /** Họ và tên hoặc tên gọi */
  name: string;
  /** Số định danh cá nhân; được mã hoá, không hiện lại */
  nationalId?: string | null | undefined;
  /** Điện thoại; được mã hoá */
  phone?: string | null | undefined;
  sex?: Sex | null | undefined;
};

export type PartyKind =
  | 'AGENCY'
  | 'ENTERPRISE'
  | 'HOUSEHOLD'
  | 'PERSON';

export type PartySort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: PartySortField;
};

export type PartySortField =
  | 'name';

/** Trả nợ; không ghi từng phần thì phân bổ theo thứ tự của tham số pháp lý */
export type PayDebt = {
  /** Số tiền (đồng) */
  amount: string;
  /** Căn cứ: giấy báo, chứng từ */
  basis?: string | null | undefined;
  debtId: string | number;
  /** Lãi (đồng) */
  interest?: string | null | undefined;
  /** Phạt, chậm nộp (đồng) */
  penalty?: string | null | undefined;
  /** Gốc (đồng) */
  principal?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Mã của lần gửi: gửi lại cùng mã chỉ ghi một lần */
  requestKey?: string | number | null | undefined;
  /** Có hiệu lực từ ngày */
  validOn: string;
};

/** Thêm một vụ vào liên kết */
export type PlanSeason = {
  /** Giá trị phải giao (đồng) */
  contractedValue?: string | null | undefined;
  /** Sản lượng phải giao */
  contractedVolume: number;
  /** Đến hết ngày */
  endsOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Tên vụ */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Từ ngày */
  startsOn: string;
};

export type PromoteGroup = {
  expectedVersion: number;
  /** Tên hợp tác xã mới */
  name: string;
  organisationId: string | number;
  /** Ngày thành lập hợp tác xã */
  promotedOn: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type ProposalDecision =
  /** Nhận */
  | 'ACCEPTED'
  /** Không nhận */
  | 'REFUSED';

export type ProposalFilter = {
  id?: IdFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  proposedAt?: DateTimeFilter | null | undefined;
  proposedBy?: TextFilter | null | undefined;
  state?: ProposalStateFilter | null | undefined;
  target?: ProposalTargetFilter | null | undefined;
};

export type ProposalSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: ProposalSortField;
};

export type ProposalSortField =
  | 'closedAt'
  | 'proposedAt'
  | 'state';

export type ProposalState =
  /** Đã quyết định */
  | 'DECIDED'
  /** Chờ quyết định */
  | 'OPEN'
  /** Chờ quyết định, hồ sơ đã thay đổi */
  | 'STALE'
  /** Đã rút */
  | 'WITHDRAWN';

export type ProposalStateFilter = {
  eq?: ProposalState | null | undefined;
  in?: Array<ProposalState> | null | undefined;
};

export type ProposalTargetFilter = {
  eq?: ProposalTargetKind | null | undefined;
  in?: Array<ProposalTargetKind> | null | undefined;
};

export type ProposalTargetKind =
  /** Thành viên */
  | 'MEMBERSHIP'
  /** Kết nạp thành viên */
  | 'NEW_MEMBER'
  /** Tổ chức */
  | 'ORGANISATION';

export type ProposeMemberChange = {
  content: MemberChange;
  /** Thay đổi có hiệu lực từ ngày (rỗng: sửa cho đúng điều đã ghi) */
  effectiveOn?: string | null | undefined;
  /** Giấy tờ, căn cứ kèm theo */
  evidence?: string | null | undefined;
  /** Phiên bản của thành viên mà người đề nghị đã xem */
  expectedVersion: number;
  membershipId: string | number;
  organisationId: string | number;
  /** Lý do đề nghị */
  reason: string;
};

export type ProposeNewMember = {
  content: NewMember;
  /** Giấy tờ, căn cứ kèm theo */
  evidence?: string | null | undefined;
  organisationId: string | number;
  /** Lý do đề nghị */
  reason: string;
};

export type ProposeOrganisationChange = {
  /** Các mục đề nghị sửa; mục không gửi giữ nguyên */
  content: OrganisationChange;
  /** Thay đổi có hiệu lực từ ngày (rỗng: sửa cho đúng điều đã ghi) */
  effectiveOn?: string | null | undefined;
  /** Giấy tờ, căn cứ kèm theo */
  evidence?: string | null | undefined;
  /** Phiên bản của hồ sơ mà người đề nghị đã xem */
  expectedVersion: number;
  organisationId: string | number;
  /** Lý do đề nghị */
  reason: string;
};

/** Thay mã số bằng mã mới; hỏi bằng mã cũ vẫn ra mã mới */
export type RecodeArea = {
  /** Mã số */
  code: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  /** Có giá trị đến hết ngày */
  expiresOn?: string | null | undefined;
  id: string | number;
  /** Ngày cấp */
  issuedOn: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type RecogniseNewRural = {
  /** Số, ký hiệu quyết định */
  decisionNumber: string;
  /** Ngày quyết định */
  decisionOn: string;
  /** Nơi lưu hoặc đường dẫn văn bản */
  documentReference?: string | null | undefined;
  /** Cơ quan ban hành */
  issuedBy: string;
  level: NewRuralLevel;
  /** Lý do, căn cứ */
  reason: string;
  /** Xã, phường của ngày công nhận (có thể đã sáp nhập) */
  unitId: string | number;
  /** Có hiệu lực từ ngày; bỏ trống là ngày quyết định */
  validFrom?: string | null | undefined;
};

/** Quyết định công nhận theo hồ sơ */
export type RecogniseOcopDossier = {
  decisionNumber: string;
  decisionOn: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Cơ quan ban hành */
  issuedBy: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type RecordAnnualFigure = {
  content: AnnualFigureContent;
  organisationId: string | number;
  /** Nguồn số liệu: báo cáo giấy số nào, biểu nào */
  origin: string;
  /** Lý do, căn cứ */
  reason: string;
  year: number;
};

export type RecordContribution = {
  /** Số tiền (đồng) */
  amount: string;
  /** Tài sản góp và căn cứ định giá, khi góp bằng tài sản */
  asset?: string | null | undefined;
  /** Số giấy chứng nhận góp vốn */
  certificateNo?: string | null | undefined;
  kind: ContributionKind;
  membershipId: string | number;
  occurredOn: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type RecordDelivery = {
  /** Giao ngày */
  deliveredOn: string;
  /** Ghi chú, căn cứ */
  note?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Vụ */
  seasonId: string | number;
  /** Giá trị (đồng) */
  value?: string | null | undefined;
  /** Sản lượng đã giao (âm: ghi đính chính) */
  volume: number;
};

export type RecordExport = {
  /** Mã số */
  areaCodeId: string | number;
  /** Số tờ khai hải quan */
  declarationNumber: string;
  /** Bên nhập khẩu */
  importer?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Xuất ngày */
  shippedOn: string;
  /** Khối lượng (tấn) */
  tonnes: number;
};

export type RecordGovernanceModel = {
  /** Nghị quyết số, ngày */
  basis?: string | null | undefined;
  /** Ngày đại hội thành viên quyết định */
  decidedOn: string;
  model: GovernanceKind;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type RecordHolding = {
  /** Vốn đã đưa vào (đồng) */
  capital: string;
  /** Tên doanh nghiệp; đã có tên này thì dùng bản ghi đã có */
  enterpriseName: string;
  /** Thành lập hay góp vốn */
  manner: HoldingManner;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Nghị quyết đại hội thành viên */
  resolution?: string | null | undefined;
  /** Tỷ lệ sở hữu, % */
  sharePercent?: number | null | undefined;
  /** Từ ngày */
  validFrom: string;
  /** Đến ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type RecordMemberExit = {
  exitReason: MemberExitReason;
  /** Ngày đầu tiên không còn là thành viên */
  exitedOn: string;
  /** Phiên bản mà người ghi đã xem */
  expectedVersion: number;
  membershipId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Ghi lại một quyết định đã có */
export type RecordOcopCertificate = {
  authority?: OcopAuthority | null | undefined;
  decisionNumber?: string | null | undefined;
  /** Ngày quyết định; chỉ biết năm thì để trống */
  decisionOn?: string | null | undefined;
  decisionYear: number;
  issuedBy?: string | null | undefined;
  productId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  score?: number | null | undefined;
  /** Nguồn */
  source: string;
  stars: number;
};

/** Chủ thể đã được báo */
export type RecordOcopNotice = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Bằng chứng: số văn bản, mã thư, người nhận */
  proof: string;
  /** Lý do, căn cứ */
  reason: string;
  sentOn: string;
};

export type RecordOperationalState = {
  evidence?: string | null | undefined;
  foundOn: string;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  state: OperationalState;
};

/** Cùng một kết quả xác định thực tế cho nhiều tổ chức */
export type RecordOperationalStates = {
  evidence?: string | null | undefined;
  foundOn: string;
  /** Từ 1 đến 500 tổ chức */
  organisations: Array<SeenOrganisation>;
  /** Lý do, căn cứ */
  reason: string;
  state: OperationalState;
};

export type RecordTechnology = {
  /** Bằng chứng */
  evidence: string;
  /** Người hoặc cơ quan phát hiện */
  foundBy: string;
  /** Ngày phát hiện */
  foundOn: string;
  /** Mục của danh mục */
  itemId: string | number;
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Áp dụng từ ngày; bỏ trống là ngày phát hiện */
  validFrom?: string | null | undefined;
  /** Hết hiệu lực vào ngày (không tính ngày này) */
  validTo?: string | null | undefined;
};

export type RegisterAreaCode = {
  /** Diện tích (ha) */
  areaHa?: number | null | undefined;
  /** Mã số */
  code: string;
  /** Sản phẩm của danh mục */
  commodityId: string | number;
  /** Có giá trị đến hết ngày */
  expiresOn?: string | null | undefined;
  /** Ngày cấp */
  issuedOn: string;
  /** Vùng trồng hay cơ sở đóng gói */
  kind: AreaCodeKind;
  /** Thị trường */
  market: string;
  /** Tên vùng, cơ sở */
  name: string;
  /** Tổ chức giữ mã */
  organisationId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Xã, phường */
  unitId?: string | number | null | undefined;
};

export type RegisterOcopProduct = {
  /** Mô tả */
  description?: string | null | undefined;
  /** Tên sản phẩm */
  name: string;
  /** Lý do, căn cứ */
  reason: string;
  /** Bộ sản phẩm (1–26) */
  setNumber?: number | null | undefined;
  subject: OcopSubject;
  /** Xã, phường; bỏ trống là nơi tổ chức đặt trụ sở */
  unitId?: string | number | null | undefined;
};

export type RegistrationKind =
  /** Chưa đăng ký, chưa thông báo */
  | 'NONE'
  /** Đã thông báo */
  | 'NOTIFIED'
  /** Đã đăng ký */
  | 'REGISTERED'
  /** Chưa rõ */
  | 'UNKNOWN';

export type RegistryStatus =
  /** Đang hoạt động */
  | 'ACTIVE'
  /** Đang làm thủ tục phá sản */
  | 'BANKRUPTCY_IN_PROGRESS'
  /** Đang làm thủ tục giải thể */
  | 'DISSOLVING'
  /** Không hoạt động tại địa chỉ đã đăng ký */
  | 'NOT_AT_ADDRESS'
  /** Bị thu hồi do cưỡng chế thuế */
  | 'REVOKED_TAX_ENFORCEMENT'
  /** Tạm ngừng kinh doanh */
  | 'SUSPENDED'
  /** Đã chấm dứt tồn tại */
  | 'TERMINATED'
  /** Chưa rõ */
  | 'UNKNOWN';

export type RemindAnnualReturns = {
  /** Đợt báo cáo */
  campaignId: string | number;
  /** Chỉ xã, phường này */
  communeId?: string | number | null | undefined;
  /** Chỉ các tổ chức này */
  organisationIds?: Array<string | number> | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type ReminderKind =
  /** Báo xã tổ chức chưa nộp */
  | 'CHASE'
  /** Nhắc xã kiểm tra */
  | 'CHECK'
  /** Nhắc tổ chức nộp */
  | 'SUBMIT';

/** Bỏ một bản ghi nhập nhầm; lịch sử vẫn giữ */
export type RemoveNewRural = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Bộ đã có phiếu chấm thì không xóa được */
export type RemoveOcopCriteriaSet = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Bỏ một giá trị nhập nhầm; lịch sử vẫn giữ */
export type RemoveOutsideValue = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type RenameUser = {
  /** Họ và tên */
  displayName: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Gia hạn một mã số */
export type RenewAreaCode = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  /** Có giá trị đến hết ngày; bỏ trống: không thời hạn */
  expiresOn?: string | null | undefined;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type ResetPassword = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Mật khẩu mới, phải đổi khi đăng nhập lần tới */
  password: string;
  /** Lý do, căn cứ */
  reason: string;
};

export type ReturnState =
  | 'ACCEPTED'
  | 'COMMUNE_CHECKED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type ReturnTexts = {
  /** Khó khăn, vướng mắc */
  difficulties?: string | null | undefined;
  /** Kiến nghị, đề xuất */
  proposals?: string | null | undefined;
};

/** Hủy một bút toán bằng bút toán ngược cùng ngày */
export type ReverseDebtPosting = {
  debtId: string | number;
  postingId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Hủy cả các bút toán sau đứng trên nó */
  withLater: boolean;
};

export type RevokeNewRural = {
  /** Hết hiệu lực từ ngày; bỏ trống là ngày quyết định thu hồi */
  endsOn?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Cơ quan thu hồi */
  revocationBy: string;
  /** Quyết định thu hồi số */
  revocationNumber: string;
  /** Ngày quyết định thu hồi */
  revocationOn: string;
};

export type RevokeOcopCertificate = {
  decisionNumber: string;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  ground: OcopRevocationGround;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  revokedOn: string;
};

export type RoleCode =
  | 'ALLIANCE_OFFICER'
  | 'AUDITOR'
  | 'COMMUNE_OFFICER'
  | 'COOP_USER'
  | 'FUND_OFFICER'
  | 'LIAISON'
  | 'OCOP_COUNCIL'
  | 'PROVINCE_OFFICER'
  | 'SECTOR_OFFICER'
  | 'SYSTEM_ADMIN';

export type RoleReach =
  | 'ALL_BELOW'
  | 'LEVEL_ONLY';

export type RuleFindingFilter = {
  closedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  rule?: TextFilter | null | undefined;
  severity?: RuleFindingSeverityFilter | null | undefined;
};

export type RuleFindingSeverityFilter = {
  eq?: FindingSeverity | null | undefined;
  in?: Array<FindingSeverity> | null | undefined;
};

export type RuleFindingSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: RuleFindingSortField;
};

export type RuleFindingSortField =
  | 'openedOn';

export type SaveAnnualReturn = {
  content: AnnualFigureContent;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  texts?: ReturnTexts | null | undefined;
};

/** Phiếu của chính mình; không ai khác xem được cho đến khi hội đồng chốt */
export type SaveOcopSheet = {
  comment?: string | null | undefined;
  dossierId: string | number;
  /** Lý do, căn cứ */
  reason: string;
  scoring: OcopScoring;
  /** Gửi: từ đây không sửa được nữa */
  send: boolean;
};

/** Cách xem để lưu; có id là sửa cách xem đã có */
export type SaveView = {
  /** Phiên bản đã xem, khi sửa */
  expectedVersion?: number | null | undefined;
  id?: string | number | null | undefined;
  /** Danh sách nào */
  list: string;
  name: string;
  preferred: boolean;
  shared: boolean;
  state: string;
};

export type ScanState =
  /** Đã quét, không thấy vi-rút */
  | 'CLEAN'
  /** Có vi-rút */
  | 'INFECTED'
  /** Chưa quét */
  | 'UNSCANNED';

export type SeatOcopMember = {
  dossierId: string | number;
  post: OcopCouncilPost;
  /** Lý do, căn cứ */
  reason: string;
  /** Tài khoản giữ vai trò thành viên hội đồng OCOP */
  userId: string | number;
};

/** Một tổ chức và phiên bản mà người chọn đã xem */
export type SeenOrganisation = {
  expectedVersion: number;
  organisationId: string | number;
};

export type SeriesStep =
  | 'DAY'
  | 'YEAR';

export type ServiceKind =
  | 'ELECTRICITY'
  | 'EXTENSION'
  | 'IRRIGATION'
  | 'MARKET'
  | 'OTHER'
  | 'WASTE'
  | 'WATER_SUPPLY';

/** Tạm dừng, thu hồi hoặc khôi phục một mã số */
export type SetAreaCodeStatus = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Tình trạng do cơ quan cấp mã xác định */
  status: AreaCodeStatus;
};

export type SetLinkParties = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Các bên; đúng một bên chủ trì */
  parties: Array<LinkPartyInput>;
  /** Lý do, căn cứ */
  reason: string;
};

export type SettleBreach = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Ngày giải quyết xong */
  settledOn: string;
};

/** Kết luận về người trùng số định danh */
export type SettleContestedPerson = {
  expectedVersion: number;
  /** Phiên bản đã xem của người giữ số; cần khi bản ghi đó thay đổi */
  holderVersion?: number | null | undefined;
  /** Số đúng của người ghi sau, khi số là của người giữ trước */
  nationalId?: string | null | undefined;
  outcome: ContestOutcome;
  /** Người ghi sau, đang chờ xem xét */
  partyId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type Sex =
  | 'FEMALE'
  | 'MALE';

export type SizeClass =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL'
  | 'UNKNOWN';

export type SizeDoubt =
  | 'FIELD_UNKNOWN'
  | 'FIGURES_MISSING'
  | 'NO_RULE'
  | 'THRESHOLD_UNKNOWN';

/** Chiều sắp xếp */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Chủ nợ xác nhận còn nợ bao nhiêu vào một ngày; khoản không nói đến giữ nguyên */
export type StateDebt = {
  /** Căn cứ: giấy báo, chứng từ */
  basis?: string | null | undefined;
  debtId: string | number;
  /** Lãi (đồng) */
  interest?: string | null | undefined;
  /** Phạt, chậm nộp (đồng) */
  penalty?: string | null | undefined;
  /** Gốc (đồng) */
  principal?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  /** Mã của lần gửi: gửi lại cùng mã chỉ ghi một lần */
  requestKey?: string | number | null | undefined;
  /** Có hiệu lực từ ngày */
  validOn: string;
};

export type StateOutsideValue = {
  /** Văn bản, ấn phẩm */
  document: string;
  /** Ngày số liệu; số liệu năm là 31/12 */
  measuredOn: string;
  /** Ngày công bố */
  publishedOn?: string | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
  seriesId: string | number;
  /** Chính thức, sơ bộ hay ước tính */
  stage: ValueStage;
  /** Đơn vị hành chính của ngày số liệu */
  unitId: string | number;
  /** Đường dẫn */
  url?: string | null | undefined;
  /** Giá trị, theo đơn vị tính của chuỗi */
  value: number;
};

export type StatementSource =
  /** Cơ quan đăng ký */
  | 'DKKD'
  /** Cơ quan quản lý */
  | 'OFFICE'
  /** Thuế */
  | 'THUE';

export type SuccessionKind =
  | 'BOUNDARY_SHIFT'
  | 'KEEP'
  | 'LEVEL_CHANGE'
  | 'MERGE'
  | 'RENAME'
  | 'SPLIT';

export type SuccessionPortion =
  | 'PART'
  | 'WHOLE';

export type TaxStatus =
  /** 00 – Đã cấp mã số thuế */
  | 'S00'
  /** 01 – Ngừng hoạt động, đã chấm dứt mã số thuế */
  | 'S01'
  /** 02 – Đã chuyển cơ quan thuế quản lý */
  | 'S02'
  /** 03 – Ngừng hoạt động, chưa chấm dứt mã số thuế */
  | 'S03'
  /** 04 – Mã số thuế không có giá trị */
  | 'S04'
  /** 05 – Tạm ngừng hoạt động, kinh doanh */
  | 'S05'
  /** 06 – Không hoạt động tại địa chỉ đã đăng ký */
  | 'S06'
  /** 07 – Đã mở thủ tục phá sản */
  | 'S07'
  /** 08 – Không sử dụng */
  | 'S08'
  /** 09 – Chờ xác minh địa chỉ */
  | 'S09'
  /** 10 – Chờ cập nhật số định danh */
  | 'S10'
  /** Chưa rõ */
  | 'UNKNOWN';

export type TechnologyAdoptionFilter = {
  foundOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  item?: IdFilter | null | undefined;
  kind?: TechnologyAdoptionKindFilter | null | undefined;
  organisation?: OrganisationRefFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  verdict?: TechnologyAdoptionVerdictFilter | null | undefined;
  verifiedOn?: DateFilter | null | undefined;
};

export type TechnologyAdoptionKindFilter = {
  eq?: TechnologyKind | null | undefined;
  in?: Array<TechnologyKind> | null | undefined;
};

export type TechnologyAdoptionSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: TechnologyAdoptionSortField;
};

export type TechnologyAdoptionSortField =
  | 'foundOn'
  | 'validFrom';

export type TechnologyAdoptionVerdictFilter = {
  eq?: TechnologyVerdict | null | undefined;
  in?: Array<TechnologyVerdict> | null | undefined;
};

export type TechnologyItemFilter = {
  code?: TextFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: TechnologyItemKindFilter | null | undefined;
  offered?: FlagFilter | null | undefined;
};

export type TechnologyItemKindFilter = {
  eq?: TechnologyKind | null | undefined;
  in?: Array<TechnologyKind> | null | undefined;
};

export type TechnologyItemSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: TechnologyItemSortField;
};

export type TechnologyItemSortField =
  | 'code'
  | 'kind'
  | 'name';

export type TechnologyKind =
  | 'DIGITAL'
  | 'HIGH_TECH';

export type TechnologyVerdict =
  | 'PENDING'
  | 'REFUSED'
  | 'VERIFIED';

export type TextFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type Training =
  | 'ELEMENTARY'
  | 'NONE'
  | 'SECONDARY_COLLEGE'
  | 'UNIVERSITY';

export type TransferCapital = {
  amount: string;
  fromMembershipId: string | number;
  occurredOn: string;
  /** Lý do, căn cứ */
  reason: string;
  toMembershipId: string | number;
};

export type UndoImport = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Hoàn tác các dòng chưa ai sửa, giữ các dòng đã sửa sau đó; bỏ trống là tất cả hoặc không gì cả */
  keepChanged?: boolean | null | undefined;
  /** Lý do, căn cứ */
  reason: string;
};

export type UnitKind =
  | 'CENTRAL_CITY'
  | 'COMMUNE'
  | 'PROVINCE'
  | 'PROVINCIAL_CITY'
  | 'RURAL_DISTRICT'
  | 'SPECIAL_ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'URBAN_DISTRICT'
  | 'WARD';

export type UnitLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type UnmaskPerson = {
  partyId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Tách lại hai hồ sơ đã gộp */
export type UnmergeOrganisations = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type UpdateOrganisation = {
  /** Xác nhận mã số in như vậy dù sai số kiểm tra */
  acceptCode?: boolean | null | undefined;
  content: OrganisationChange;
  /** Thay đổi có hiệu lực từ ngày; bỏ trống là sửa cho đúng nội dung hiện tại */
  effectiveOn?: string | null | undefined;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

/** Dùng một giấy tờ của chủ thể cho một tiêu chí của hồ sơ */
export type UseOcopEvidence = {
  /** Mã tiêu chí, hoặc phần A, B, C khi không có bộ tiêu chí */
  criterion: string;
  dossierId: string | number;
  evidenceId: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type UserAccountFilter = {
  disabledAt?: DateTimeFilter | null | undefined;
  id?: UserAccountIdFilter | null | undefined;
  unit?: AdminUnitRefFilter | null | undefined;
  username?: TextFilter | null | undefined;
};

export type UserAccountIdFilter = {
  eq?: string | number | null | undefined;
  /** Đang giữ một trong các vai trò này */
  holdsRole?: Array<string> | null | undefined;
  in?: Array<string | number> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type UserAccountSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: UserAccountSortField;
};

export type UserAccountSortField =
  | 'displayName'
  | 'username';

export type ValueChainLinkFilter = {
  commodity?: IdFilter | null | undefined;
  consumption?: FlagFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  form?: ValueChainLinkFormFilter | null | undefined;
  id?: IdFilter | null | undefined;
  keeper?: OrganisationRefFilter | null | undefined;
  kind?: ValueChainLinkKindFilter | null | undefined;
  legalBasis?: ValueChainLinkLegalBasisFilter | null | undefined;
  market?: ValueChainLinkMarketFilter | null | undefined;
  number?: TextFilter | null | undefined;
  processing?: FlagFilter | null | undefined;
  production?: FlagFilter | null | undefined;
  signedOn?: DateFilter | null | undefined;
  state?: ValueChainLinkStateFilter | null | undefined;
  supply?: FlagFilter | null | undefined;
  value?: MoneyFilter | null | undefined;
};

export type ValueChainLinkFormFilter = {
  eq?: LinkForm | null | undefined;
  in?: Array<LinkForm> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ValueChainLinkKindFilter = {
  eq?: LinkKind | null | undefined;
  in?: Array<LinkKind> | null | undefined;
};

export type ValueChainLinkLegalBasisFilter = {
  eq?: LinkLegalBasis | null | undefined;
  in?: Array<LinkLegalBasis> | null | undefined;
};

export type ValueChainLinkMarketFilter = {
  eq?: LinkMarket | null | undefined;
  in?: Array<LinkMarket> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ValueChainLinkSort = {
  /** Chiều; bỏ trống là tăng dần */
  direction?: SortDirection | null | undefined;
  field: ValueChainLinkSortField;
};

export type ValueChainLinkSortField =
  | 'endsOn'
  | 'product'
  | 'signedOn'
  | 'state'
  | 'value';

export type ValueChainLinkStateFilter = {
  eq?: LinkState | null | undefined;
  in?: Array<LinkState> | null | undefined;
};

export type ValueStage =
  | 'ESTIMATE'
  | 'OFFICIAL'
  | 'PRELIMINARY';

export type VerifyTechnology = {
  /** true: đúng là có ứng dụng; false: bác bỏ */
  confirmed: boolean;
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
  /** Hết hiệu lực vào ngày; bỏ trống giữ như đã ghi */
  validTo?: string | null | undefined;
  /** Kết luận */
  verdictNote?: string | null | undefined;
  /** Ngày xác minh */
  verifiedOn: string;
};

export type Whereabouts =
  /** Nước ngoài */
  | 'ABROAD'
  /** Tỉnh khác */
  | 'OTHER_PROVINCE'
  /** Trong tỉnh */
  | 'PROVINCE';

export type WithdrawProposal = {
  /** Phiên bản mà người làm đã xem */
  expectedVersion: number;
  id: string | number;
  /** Lý do, căn cứ */
  reason: string;
};

export type AdminUnitListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AdminUnitFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  everExisted: boolean;
}>;


export type AdminUnitListQuery = { adminUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, fullName: string, level: UnitLevel, validFrom: string, validTo: string | null, verified: boolean, matchedBy: string | null, parent: { id: string, fullName: string } | null }> } };

export type AdminUnitDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminUnitDetailQuery = { adminUnit: { id: string, code: string | null, fullName: string, level: UnitLevel, validFrom: string, validFromKnown: boolean, validTo: string | null, verified: boolean, document: { id: string, number: string, title: string, issuer: string, effectiveOn: string, mark: DocumentMark, note: string | null } | null, parent: { id: string, fullName: string, parent: { id: string, fullName: string } | null } | null, predecessors: { nodes: Array<{ id: string, kind: SuccessionKind, portion: SuccessionPortion, effectiveOn: string, verified: boolean, predecessor: { id: string, code: string | null, fullName: string, parent: { id: string, fullName: string } | null } }> }, successors: { nodes: Array<{ id: string, kind: SuccessionKind, portion: SuccessionPortion, effectiveOn: string, verified: boolean, successor: { id: string, code: string | null, fullName: string, parent: { id: string, fullName: string } | null } }> } } | null };

export type OrganisationFiguresQueryVariables = Exact<{
  id: string | number;
  years?: AnnualFigureFilter | null | undefined;
}>;


export type OrganisationFiguresQuery = { organisation: { id: string, kind: OrganisationKind, annualFigures: { nodes: Array<{ id: string, version: number, year: number, origin: string, membersAtStart: number | null, membersJoined: number | null, membersLeft: number | null, memberCount: number | null, officialMemberCount: number | null, associateMemberCount: number | null, individualMemberCount: number | null, householdMemberCount: number | null, legalMemberCount: number | null, workerCount: number | null, memberWorkerCount: number | null, femaleWorkerCount: number | null, workerMonthlyIncome: string | null, memberMonthlyIncome: string | null, charterCapitalRegistered: string | null, charterCapitalPaid: string | null, equity: string | null, liabilities: string | null, receivables: string | null, totalCapital: string | null, indivisibleFund: string | null, revenue: string | null, revenueInternal: string | null, revenueExternal: string | null, externalIncome: string | null, profit: string | null, profitAfterTax: string | null, taxPaid: string | null, indivisibleFundAllocation: string | null, developmentFund: string | null, reserveFund: string | null, otherFunds: string | null, chairTraining: Training | null, directorTraining: Training | null, supervisorHeadTraining: Training | null, accountantTraining: Training | null, reportedGrade: Grade | null, size: { sizeClass: SizeClass, doubt: SizeDoubt | null, membersOfRegister: boolean } | null }> }, governanceModels: { nodes: Array<{ id: string, model: GovernanceKind, basis: string | null, validFrom: string, validTo: string | null }> } } | null };

export type FigureFieldsFragment = { id: string, version: number, year: number, origin: string, membersAtStart: number | null, membersJoined: number | null, membersLeft: number | null, memberCount: number | null, officialMemberCount: number | null, associateMemberCount: number | null, individualMemberCount: number | null, householdMemberCount: number | null, legalMemberCount: number | null, workerCount: number | null, memberWorkerCount: number | null, femaleWorkerCount: number | null, workerMonthlyIncome: string | null, memberMonthlyIncome: string | null, charterCapitalRegistered: string | null, charterCapitalPaid: string | null, equity: string | null, liabilities: string | null, receivables: string | null, totalCapital: string | null, indivisibleFund: string | null, revenue: string | null, revenueInternal: string | null, revenueExternal: string | null, externalIncome: string | null, profit: string | null, profitAfterTax: string | null, taxPaid: string | null, indivisibleFundAllocation: string | null, developmentFund: string | null, reserveFund: string | null, otherFunds: string | null, chairTraining: Training | null, directorTraining: Training | null, supervisorHeadTraining: Training | null, accountantTraining: Training | null, reportedGrade: Grade | null, size: { sizeClass: SizeClass, doubt: SizeDoubt | null, membersOfRegister: boolean } | null };

export type FigureToEditQueryVariables = Exact<{
  filter: AnnualFigureFilter;
}>;


export type FigureToEditQuery = { annualFigures: { nodes: Array<{ id: string, version: number, year: number, origin: string, membersAtStart: number | null, membersJoined: number | null, membersLeft: number | null, memberCount: number | null, officialMemberCount: number | null, associateMemberCount: number | null, individualMemberCount: number | null, householdMemberCount: number | null, legalMemberCount: number | null, workerCount: number | null, memberWorkerCount: number | null, femaleWorkerCount: number | null, workerMonthlyIncome: string | null, memberMonthlyIncome: string | null, charterCapitalRegistered: string | null, charterCapitalPaid: string | null, equity: string | null, liabilities: string | null, receivables: string | null, totalCapital: string | null, indivisibleFund: string | null, revenue: string | null, revenueInternal: string | null, revenueExternal: string | null, externalIncome: string | null, profit: string | null, profitAfterTax: string | null, taxPaid: string | null, indivisibleFundAllocation: string | null, developmentFund: string | null, reserveFund: string | null, otherFunds: string | null, chairTraining: Training | null, directorTraining: Training | null, supervisorHeadTraining: Training | null, accountantTraining: Training | null, reportedGrade: Grade | null, organisation: { id: string, name: string } | null, size: { sizeClass: SizeClass, doubt: SizeDoubt | null, membersOfRegister: boolean } | null }> } };

export type FigureSubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type FigureSubjectQuery = { organisation: { id: string, name: string, kind: OrganisationKind } | null };

export type FigureListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort?: OrganisationSort | null | undefined;
  search?: string | null | undefined;
  thisYear?: AnnualFigureFilter | null | undefined;
  yearBefore?: AnnualFigureFilter | null | undefined;
}>;


export type FigureListQuery = { organisations: { totalCount: number, totalIsMinimum: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, code: string | null, kind: OrganisationKind, commune: { id: string, fullName: string }, now: { nodes: Array<{ reportedGrade: Grade | null, id: string, revenue: string | null, totalCapital: string | null, profit: string | null, memberCount: number | null, workerCount: number | null, size: { sizeClass: SizeClass } | null }> }, before: { nodes: Array<{ id: string, revenue: string | null, totalCapital: string | null, profit: string | null, memberCount: number | null, workerCount: number | null }> } }> } };

export type ListedFiguresFragment = { id: string, revenue: string | null, totalCapital: string | null, profit: string | null, memberCount: number | null, workerCount: number | null };

export type GrowthQueryVariables = Exact<{
  year: number;
  kind?: OrganisationKind | null | undefined;
  field?: EconomicField | null | undefined;
  unitId?: string | number | null | undefined;
}>;


export type GrowthQuery = { revenue: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null }, profit: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null }, capital: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null }, members: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null }, workers: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null }, income: { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null } };

export type GrowthLineFragment = { metric: GrowthMetric, measuredAs: GrowthMetric | null, measuredAsMark: LegalMark | null, due: number, reported: number, missing: number, mean: number | null, meanBefore: number | null, growth: number | null, matched: number, matchedGrowth: number | null };

export type RecordFigureMutationVariables = Exact<{
  input: RecordAnnualFigure;
}>;


export type RecordFigureMutation = { recordAnnualFigure: { id: string } };

export type CorrectFigureMutationVariables = Exact<{
  input: CorrectAnnualFigure;
}>;


export type CorrectFigureMutation = { correctAnnualFigure: { id: string } };

export type RecordGovernanceMutationVariables = Exact<{
  input: RecordGovernanceModel;
}>;


export type RecordGovernanceMutation = { recordGovernanceModel: { id: string } };

export type CampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignsQuery = { annualCampaigns: { nodes: Array<{ id: string, year: number, dueOn: string, communeDueOn: string, deadlineMark: LegalMark, basis: string, form: string | null }> } };

export type CampaignProgressQueryVariables = Exact<{
  campaignId: string | number;
}>;


export type CampaignProgressQuery = { annualCampaignProgress: Array<{ communeId: string, communeName: string, due: number, submitted: number, checked: number, accepted: number, late: number, missing: number }> };

export type ReturnListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AnnualReturnFilter | null | undefined;
  sort?: AnnualReturnSort | null | undefined;
}>;


export type ReturnListQuery = { annualReturns: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: number, state: ReturnState, dueOn: string, daysLate: number, daysLeft: number | null, submittedOn: string | null, submittedByName: string | null, onBehalf: boolean, reminders: { nodes: Array<{ id: string, sentOn: string }> }, organisation: { id: string, name: string, code: string | null, commune: { id: string, fullName: string } } | null }> } };

export type ReturnDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnDetailQuery = { annualReturn: { id: string, version: number, year: number, state: ReturnState, content: unknown, sources: unknown, difficulties: string | null, proposals: string | null, dueOn: string, daysLate: number, daysLeft: number | null, submittedOn: string | null, submittedByName: string | null, onBehalf: boolean, checkedByName: string | null, checkedOn: string | null, acceptedByName: string | null, acceptedOn: string | null, returnReason: string | null, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, campaign: { id: string, year: number }, organisation: { id: string, name: string } | null, reminders: { nodes: Array<{ id: string, kind: ReminderKind, occasion: string, sentOn: string, told: number, byName: string, lettersQueued: number | null, lettersSent: number | null }> } } | null };

export type RemindReturnsMutationVariables = Exact<{
  input: RemindAnnualReturns;
}>;


export type RemindReturnsMutation = { remindAnnualReturns: { missing: number, reminded: number, already: number, unreached: Array<{ returnId: string, organisationId: string, name: string }> } };

export type OpenCampaignMutationVariables = Exact<{
  input: OpenAnnualCampaign;
}>;


export type OpenCampaignMutation = { openAnnualCampaign: { id: string } };

export type SaveReturnMutationVariables = Exact<{
  input: SaveAnnualReturn;
}>;


export type SaveReturnMutation = { saveAnnualReturn: { id: string, version: number } };

export type SubmitReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type SubmitReturnMutation = { submitAnnualReturn: { id: string } };

export type GiveBackReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type GiveBackReturnMutation = { returnAnnualReturn: { id: string } };

export type CheckReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type CheckReturnMutation = { checkAnnualReturn: { id: string } };

export type SendBackReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type SendBackReturnMutation = { sendBackAnnualReturn: { id: string } };

export type AcceptReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type AcceptReturnMutation = { acceptAnnualReturn: { id: string } };

export type WithdrawReturnMutationVariables = Exact<{
  input: ActOnReturn;
}>;


export type WithdrawReturnMutation = { withdrawAnnualReturn: { id: string } };

export type ApiClientListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ApiClientFilter | null | undefined;
  sort?: ApiClientSort | null | undefined;
}>;


export type ApiClientListQuery = { apiClients: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, clientId: string, name: string, agreement: string | null, authentication: ClientAuthentication, scope: string, disabledAt: string | null, unit: { id: string, fullName: string } | null }> } };

export type ApiClientScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientScopesQuery = { apiClientScopes: Array<string> };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClient;
}>;


export type CreateApiClientMutation = { createApiClient: { id: string } };

export type DisableApiClientMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type DisableApiClientMutation = { disableApiClient: { id: string } };

export type AuditListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
  sort?: AuditEntrySort | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, actorId: string, reason: string, requestId: string, operation: string, recordTable: string, recordName: string | null, recordId: string, position: string | null, organisation: { id: string, name: string } | null }> } };

export type AuditActorsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditActorsQuery = { userAccounts: { nodes: Array<{ id: string, displayName: string }> } };

export type CommodityListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: CommodityFilter | null | undefined;
  sort?: CommoditySort | null | undefined;
}>;


export type CommodityListQuery = { commodities: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, code: string, name: string, aliases: string | null, sector: CommoditySector, offeredFrom: string, offeredTo: string | null }> } };

export type AddCommodityMutationVariables = Exact<{
  input: AddCommodity;
}>;


export type AddCommodityMutation = { addCommodity: { id: string } };

export type ChangeCommodityMutationVariables = Exact<{
  input: ChangeCommodity;
}>;


export type ChangeCommodityMutation = { changeCommodity: { id: string } };

export type ContestedPersonListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  sort?: PartySort | null | undefined;
}>;


export type ContestedPersonListQuery = { contestedPersons: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, memberships: { totalCount: number, nodes: Array<{ id: string, organisation: { id: string, name: string } | null, commune: { fullName: string } }> } }> } };

export type ContestedPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type ContestedPersonQuery = { person: { id: string, version: number, name: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, maskedPhone: string | null, maskedHomeAddress: string | null, memberships: { nodes: Array<{ id: string, name: string, validFrom: string, validTo: string | null, organisation: { id: string, name: string } | null, commune: { fullName: string } }> }, contestFindings: { nodes: Array<{ id: string, at: string, otherName: string, outcome: ContestOutcome, actorName: string, reason: string }> } } | null, numberHolder: { id: string, version: number, name: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, maskedPhone: string | null, maskedHomeAddress: string | null, memberships: { nodes: Array<{ id: string, name: string, validFrom: string, validTo: string | null, organisation: { id: string, name: string } | null, commune: { fullName: string } }> }, contestFindings: { nodes: Array<{ id: string, at: string, otherName: string, outcome: ContestOutcome, actorName: string, reason: string }> } } | null };

export type ClaimantFragment = { id: string, version: number, name: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, maskedPhone: string | null, maskedHomeAddress: string | null, memberships: { nodes: Array<{ id: string, name: string, validFrom: string, validTo: string | null, organisation: { id: string, name: string } | null, commune: { fullName: string } }> }, contestFindings: { nodes: Array<{ id: string, at: string, otherName: string, outcome: ContestOutcome, actorName: string, reason: string }> } };

export type SettleContestedPersonMutationVariables = Exact<{
  input: SettleContestedPerson;
}>;


export type SettleContestedPersonMutation = { settleContestedPerson: { id: string } };

export type DebtListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DebtFilter | null | undefined;
  sort?: DebtSort | null | undefined;
}>;


export type DebtListQuery = { debts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: DebtKind, direction: DebtDirection, confidentiality: DebtConfidentiality, counterpartyName: string, originOn: string, dueOn: string | null, originalPrincipal: string, outstanding: string | null, overdueDays: number | null, evidence: DebtEvidenceGrade, disputed: boolean, organisation: { id: string, name: string } }> } };

export type DebtTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type DebtTotalsQuery = { debtTotals: { payable: string, receivable: string, withoutClasses: Array<DebtConfidentiality>, lines: Array<{ kind: DebtKind, direction: DebtDirection, count: number, principal: string, interest: string, interestEstimated: string, penalty: string, outstanding: string, isPartial: boolean }> } };

export type DebtDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type DebtDetailQuery = { debt: { id: string, version: number, kind: DebtKind, subKind: DebtSubKind, direction: DebtDirection, confidentiality: DebtConfidentiality, counterpartyName: string, originOn: string, dueOn: string | null, originalPrincipal: string, contractNumber: string | null, evidence: DebtEvidenceGrade, confirmedOn: string | null, limitationOn: string | null, disputed: boolean, debtGroup: DebtGroup | null, debtGroupSource: string | null, debtGroupOn: string | null, note: string | null, outstanding: string | null, overdueDays: number | null, organisation: { id: string, name: string }, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, book: { id: string, balance: { principal: string, interest: string, interestEstimated: string, penalty: string, outstanding: string, paid: string, writtenOff: string, transferred: string, setOff: string } | null, postings: { nodes: Array<{ id: string, kind: LedgerPostingKind, validOn: string, at: string, basis: string | null, reverses: { id: string } | null, entries: { nodes: Array<{ id: string, account: LedgerAccount, amount: string }> } }> } } | null, cases: { nodes: Array<{ id: string, state: DebtCaseState, openedOn: string, closedOn: string | null }> } } | null };

export type DebtCasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type DebtCasePageQuery = { debtCase: { id: string, version: number, state: DebtCaseState, recoverability: DebtRecoverability | null, path: DebtSettlementPath | null, openedOn: string, dueOn: string | null, closedOn: string | null, closing: DebtCaseClosing | null, planWanted: string | null, planPaid: string | null, planBehind: string | null, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, instalments: { nodes: Array<{ id: string, dueOn: string, amount: string }> }, decisions: { nodes: Array<{ id: string, path: DebtSettlementPath, number: string, decidedOn: string, bodyName: string, signer: string, amount: string | null, approval: { id: string, version: number, state: ApprovalState, title: string, payloadHash: string, proposerName: string, deciderName: string | null, expiresAt: string, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }> } | null }> }, debt: { id: string, counterpartyName: string, outstanding: string | null, organisation: { id: string, name: string } } | null } | null };

export type StateDebtMutationVariables = Exact<{
  input: StateDebt;
}>;


export type StateDebtMutation = { stateDebt: { id: string } };

export type PayDebtMutationVariables = Exact<{
  input: PayDebt;
}>;


export type PayDebtMutation = { payDebt: { id: string } };

export type ReverseDebtPostingMutationVariables = Exact<{
  input: ReverseDebtPosting;
}>;


export type ReverseDebtPostingMutation = { reverseDebtPosting: { id: string } };

export type OpenDebtCaseMutationVariables = Exact<{
  input: OpenDebtCase;
}>;


export type OpenDebtCaseMutation = { openDebtCase: { id: string } };

export type VerifyDebtCaseMutationVariables = Exact<{
  input: MoveDebtCase;
}>;


export type VerifyDebtCaseMutation = { verifyDebtCase: { id: string } };

export type ClassifyDebtCaseMutationVariables = Exact<{
  input: ClassifyDebtCase;
}>;


export type ClassifyDebtCaseMutation = { classifyDebtCase: { id: string } };

export type SubmitDebtCaseMutationVariables = Exact<{
  input: MoveDebtCase;
}>;


export type SubmitDebtCaseMutation = { submitDebtCase: { id: string } };

export type ExecuteDebtCaseMutationVariables = Exact<{
  input: MoveDebtCase;
}>;


export type ExecuteDebtCaseMutation = { executeDebtCase: { id: string } };

export type UnfreezeDebtCaseMutationVariables = Exact<{
  input: MoveDebtCase;
}>;


export type UnfreezeDebtCaseMutation = { unfreezeDebtCase: { id: string } };

export type CloseDebtCaseMutationVariables = Exact<{
  input: CloseDebtCase;
}>;


export type CloseDebtCaseMutation = { closeDebtCase: { id: string } };

export type ApproveDebtDecisionMutationVariables = Exact<{
  input: ApproveAct;
}>;


export type ApproveDebtDecisionMutation = { approveAct: { id: string } };

export type RefuseDebtDecisionMutationVariables = Exact<{
  input: CloseProposedAct;
}>;


export type RefuseDebtDecisionMutation = { refuseAct: { id: string } };

export type DuplicateListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DuplicatePairFilter | null | undefined;
  sort?: DuplicatePairSort | null | undefined;
}>;


export type DuplicateListQuery = { duplicatePairs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: DuplicatePairState, score: number, kindAgrees: FieldAgreement, nameAgrees: FieldAgreement, codeAgrees: FieldAgreement, taxCodeAgrees: FieldAgreement, registrationNoAgrees: FieldAgreement, communeAgrees: FieldAgreement, registeredOnAgrees: FieldAgreement, representativeAgrees: FieldAgreement, openedOn: string, judgedOn: string | null, judgement: string | null, one: { id: string, code: string | null, kind: OrganisationKind, name: string, registryStatus: RegistryStatus }, other: { id: string, code: string | null, kind: OrganisationKind, name: string, registryStatus: RegistryStatus } }> } };

export type DismissDuplicateMutationVariables = Exact<{
  input: DismissDuplicate;
}>;


export type DismissDuplicateMutation = { dismissDuplicate: { id: string } };

export type DuplicatePairQueryVariables = Exact<{
  id: string | number;
}>;


export type DuplicatePairQuery = { duplicatePair: { id: string, version: number, state: DuplicatePairState, score: number, kindAgrees: FieldAgreement, nameAgrees: FieldAgreement, codeAgrees: FieldAgreement, taxCodeAgrees: FieldAgreement, registrationNoAgrees: FieldAgreement, communeAgrees: FieldAgreement, registeredOnAgrees: FieldAgreement, representativeAgrees: FieldAgreement, openedOn: string, judgedOn: string | null, judgement: string | null, one: { id: string, code: string | null, kind: OrganisationKind, name: string, registryStatus: RegistryStatus }, other: { id: string, code: string | null, kind: OrganisationKind, name: string, registryStatus: RegistryStatus } } | null };

export type MergePreviewQueryVariables = Exact<{
  plan: MergePlan;
}>;


export type MergePreviewQuery = { mergePreview: { survivorId: string, absorbedId: string, survivorVersion: number, absorbedVersion: number, survivorName: string, absorbedName: string, fields: Array<{ field: string, survivor: string | null, absorbed: string | null, from: MergeSide, ownedBy: MergeFieldOwner | null }>, tables: Array<{ table: string, label: string, moved: number, kept: number }> } };

export type MergeOrganisationsMutationVariables = Exact<{
  input: MergeOrganisations;
}>;


export type MergeOrganisationsMutation = { mergeOrganisations: { id: string } };

export type MergeListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrganisationMergeFilter | null | undefined;
  sort?: OrganisationMergeSort | null | undefined;
}>;


export type MergeListQuery = { organisationMerges: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, mergedOn: string, mergedBy: string, reason: string, undoneOn: string | null, survivor: { id: string, code: string | null, kind: OrganisationKind, name: string }, absorbed: { id: string, code: string | null, kind: OrganisationKind, name: string } }> } };

export type MergeQueryVariables = Exact<{
  id: string | number;
}>;


export type MergeQuery = { organisationMerge: { id: string, version: number, mergedOn: string, mergedBy: string, reason: string, undoneOn: string | null, undoneBy: string | null, undoneReason: string | null, survivor: { id: string, code: string | null, kind: OrganisationKind, name: string }, absorbed: { id: string, code: string | null, kind: OrganisationKind, name: string } } | null };

export type UnmergePreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type UnmergePreviewQuery = { unmergePreview: { possible: boolean, tables: Array<{ table: string, label: string, moved: number, kept: number }>, later: Array<{ table: string, label: string, moved: number }> } };

export type UnmergeOrganisationsMutationVariables = Exact<{
  input: UnmergeOrganisations;
}>;


export type UnmergeOrganisationsMutation = { unmergeOrganisations: { id: string } };

export type OrganisationEstablishmentsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganisationEstablishmentsQuery = { organisation: { id: string, establishments: { nodes: Array<{ id: string, version: number, kind: EstablishmentKind, code: string | null, name: string, addressLine: string | null, headName: string | null, source: EstablishmentSource, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } }> }, enterpriseHoldings: { nodes: Array<{ id: string, version: number, manner: HoldingManner, sharePercent: number | null, capital: string, resolution: string | null, validFrom: string, validTo: string | null, enterprise: { id: string, name: string } | null }> }, entrustedServices: { nodes: Array<{ id: string, version: number, service: ServiceKind, content: string | null, entrustedBy: string, decisionNumber: string, decisionOn: string, amount: string | null, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } }> } } | null };

export type EstablishmentListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: EstablishmentFilter | null | undefined;
  sort?: EstablishmentSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type EstablishmentListQuery = { establishments: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: EstablishmentKind, code: string | null, name: string, addressLine: string | null, headName: string | null, source: EstablishmentSource, validFrom: string, validTo: string | null, unit: { id: string, fullName: string }, organisation: { id: string, name: string } | null }> } };

export type HoldingListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: EnterpriseHoldingFilter | null | undefined;
  sort?: EnterpriseHoldingSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type HoldingListQuery = { enterpriseHoldings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, manner: HoldingManner, sharePercent: number | null, capital: string, resolution: string | null, validFrom: string, validTo: string | null, enterprise: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } };

export type ServiceListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: EntrustedServiceFilter | null | undefined;
  sort?: EntrustedServiceSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ServiceListQuery = { entrustedServices: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, service: ServiceKind, content: string | null, entrustedBy: string, decisionNumber: string, decisionOn: string, amount: string | null, validFrom: string, validTo: string | null, unit: { id: string, fullName: string }, organisation: { id: string, name: string } | null }> } };

export type OpenEstablishmentMutationVariables = Exact<{
  input: OpenEstablishment;
}>;


export type OpenEstablishmentMutation = { openEstablishment: { id: string } };

export type CorrectEstablishmentMutationVariables = Exact<{
  input: CorrectEstablishment;
}>;


export type CorrectEstablishmentMutation = { correctEstablishment: { id: string } };

export type CloseEstablishmentMutationVariables = Exact<{
  input: EndRecord;
}>;


export type CloseEstablishmentMutation = { closeEstablishment: { id: string } };

export type RecordHoldingMutationVariables = Exact<{
  input: RecordHolding;
}>;


export type RecordHoldingMutation = { recordHolding: { id: string } };

export type CorrectHoldingMutationVariables = Exact<{
  input: CorrectHolding;
}>;


export type CorrectHoldingMutation = { correctHolding: { id: string } };

export type EndHoldingMutationVariables = Exact<{
  input: EndRecord;
}>;


export type EndHoldingMutation = { endHolding: { id: string } };

export type EntrustServiceMutationVariables = Exact<{
  input: EntrustService;
}>;


export type EntrustServiceMutation = { entrustService: { id: string } };

export type CorrectEntrustedServiceMutationVariables = Exact<{
  input: CorrectEntrustedService;
}>;


export type CorrectEntrustedServiceMutation = { correctEntrustedService: { id: string } };

export type EndEntrustedServiceMutationVariables = Exact<{
  input: EndRecord;
}>;


export type EndEntrustedServiceMutation = { endEntrustedService: { id: string } };

export type ExportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ExportEntryFilter | null | undefined;
  sort?: ExportEntrySort | null | undefined;
}>;


export type ExportListQuery = { exportEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, step: ExportStep, actorName: string, list: string, title: string, format: string, question: unknown, total: number, rows: number, exportId: string }> } };

export type FindingListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RuleFindingFilter | null | undefined;
  sort?: RuleFindingSort | null | undefined;
}>;


export type FindingListQuery = { ruleFindings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, rule: string, ruleName: string, ruleNameEn: string, severity: FindingSeverity, message: string, openedOn: string, closedOn: string | null, organisation: { id: string, code: string | null, name: string, registryStatus: RegistryStatus, taxStatus: TaxStatus, commune: { id: string, fullName: string } } | null }> } };

export type DiscrepancyListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: DiscrepancyFilter | null | undefined;
  sort?: DiscrepancySort | null | undefined;
}>;


export type DiscrepancyListQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, field: string, authority: StatementSource, officeValue: string | null, authorityValue: string | null, openedOn: string, closedOn: string | null, officeUnit: { id: string, fullName: string } | null, authorityUnit: { id: string, fullName: string } | null, organisation: { id: string, code: string | null, name: string, commune: { id: string, fullName: string } } | null }> } };

export type AreaCodeListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: GrowingAreaCodeFilter | null | undefined;
  sort?: GrowingAreaCodeSort | null | undefined;
}>;


export type AreaCodeListQuery = { growingAreaCodes: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, currentCode: string | null, kind: AreaCodeKind, market: string, name: string, areaHa: number | null, issuedOn: string, expiresOn: string | null, status: AreaCodeStatus, commodity: { id: string, name: string }, organisation: { id: string, name: string } }> } };

export type OrganisationAreaCodesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationAreaCodesQuery = { organisation: { id: string, growingAreaCodes: { nodes: Array<{ id: string, version: number, code: string, currentCode: string | null, kind: AreaCodeKind, market: string, name: string, areaHa: number | null, issuedOn: string, expiresOn: string | null, status: AreaCodeStatus, commodity: { id: string, name: string }, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, shipments: { totalCount: number, nodes: Array<{ id: string, shippedOn: string, tonnes: number, declarationNumber: string, importer: string | null }> } }> } } | null };

export type AreaCommoditiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaCommoditiesQuery = { commodities: { nodes: Array<{ id: string, name: string }> } };

export type RegisterAreaCodeMutationVariables = Exact<{
  input: RegisterAreaCode;
}>;


export type RegisterAreaCodeMutation = { registerAreaCode: { id: string } };

export type RenewAreaCodeMutationVariables = Exact<{
  input: RenewAreaCode;
}>;


export type RenewAreaCodeMutation = { renewAreaCode: { id: string } };

export type RecodeAreaMutationVariables = Exact<{
  input: RecodeArea;
}>;


export type RecodeAreaMutation = { recodeArea: { id: string } };

export type SetAreaCodeStatusMutationVariables = Exact<{
  input: SetAreaCodeStatus;
}>;


export type SetAreaCodeStatusMutation = { setAreaCodeStatus: { id: string } };

export type RecordExportMutationVariables = Exact<{
  input: RecordExport;
}>;


export type RecordExportMutation = { recordExport: { id: string } };

export type HomeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeFiguresQuery = { all: { totalCount: number }, cooperatives: { totalCount: number }, groups: { totalCount: number }, unions: { totalCount: number }, funds: { totalCount: number }, mismatches: { totalCount: number }, discrepancies: { totalCount: number }, breaches: { totalCount: number }, dormant: { totalCount: number } };

export type WaitingImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingImportsQuery = { importBatches: { totalCount: number } };

export type WaitingProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingProposalsQuery = { proposals: { totalCount: number } };

export type ImportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ImportBatchFilter | null | undefined;
  sort?: ImportBatchSort | null | undefined;
}>;


export type ImportListQuery = { importBatches: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, fileName: string, form: string, status: ImportStatus, receivedBy: string, receivedAt: string, appliedBy: string | null, appliedAt: string | null, undoneBy: string | null, undoneAt: string | null, dataRows: number, created: number, updated: number, unchanged: number, discrepancies: number, rejected: number }> } };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { importBatch: { id: string, version: number, form: string, fileName: string, fileBytes: number, fileHash: string, status: ImportStatus, figuresOn: string | null, receivedBy: string, receivedAt: string, appliedBy: string | null, appliedAt: string | null, undoneBy: string | null, undoneAt: string | null, rowsRead: number, dataRows: number, groupRows: number, totalRows: number, blankRows: number, frameRows: number, unknownRows: number, created: number, updated: number, unchanged: number, discrepancies: number, rejected: number, undoneRows: number, repairedCells: number, errorCells: number, warningCells: number, mode: ImportMode | null, problem: unknown, sheets: unknown, notes: unknown, job: { id: string, task: ImportTask, rowsDone: number, rowsTotal: number, cancelled: boolean } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ImportRowFilter | null | undefined;
}>;


export type ImportRowsQuery = { importBatch: { id: string, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, sheet: number, rowNo: number, kind: ImportRowKind, reason: string, place: string | null, outcome: ImportRowOutcome | null, undone: boolean, targetId: string | null, raw: unknown, content: unknown, cells: unknown, findings: unknown, changes: unknown }> } } | null };

export type HeldCellsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  filter?: ImportRowFilter | null | undefined;
}>;


export type HeldCellsQuery = { importBatch: { id: string, rows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: unknown, cells: unknown }> } } | null };

export type SameFileImportsQueryVariables = Exact<{
  fileHash: string;
}>;


export type SameFileImportsQuery = { importBatches: { nodes: Array<{ id: string, appliedBy: string | null, appliedAt: string | null }> } };

export type ImportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportFormsQuery = { importForms: Array<{ code: string, label: string, columns: Array<{ key: string, label: string, kind: string, required: boolean }> }> };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapImportColumns;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { id: string } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImport;
}>;


export type ApplyImportMutation = { applyImport: { id: string } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImport;
}>;


export type UndoImportMutation = { undoImport: { id: string } };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { cancelImport: { id: string } };

export type LegalParameterListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: LegalParameterFilter | null | undefined;
  sort?: LegalParameterSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LegalParameterListQuery = { legalParameters: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, label: string, labelEn: string | null, text: string, mark: LegalMark, source: string, validFrom: string, validTo: string | null, confirmedBy: string | null, confirmedOn: string | null, dependants: Array<string>, note: string | null }> } };

export type LegalParameterDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type LegalParameterDetailQuery = { legalParameter: { id: string, version: number, code: string, label: string, labelEn: string | null, kind: LegalValueKind, value: unknown, unit: string | null, text: string, mark: LegalMark, source: string, note: string | null, validFrom: string, validTo: string | null, confirmedBy: string | null, confirmedOn: string | null, basis: string | null, dependants: Array<string>, replacesId: string | null } | null };

export type ConfirmLegalParameterMutationVariables = Exact<{
  input: ConfirmLegalParameter;
}>;


export type ConfirmLegalParameterMutation = { confirmLegalParameter: { id: string } };

export type MemberListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: MembershipFilter | null | undefined;
  sort?: MembershipSort | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MemberListQuery = { memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: MemberKind, type: MemberType, isForeign: boolean, joinedOn: string, validTo: string | null, exitReason: MemberExitReason | null, pledgedCapital: string | null, paidCapital: string | null, party: { id: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, maskedPhone: string | null, maskedHomeAddress: string | null } | null, organisation: { id: string, name: string, charterCapital: string | null } | null, commune: { fullName: string } }> } };

export type MemberFiguresQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MemberFiguresQuery = { memberFigures: { organisations: number, memberships: number, official: number, associateCapital: number, associateNonCapital: number, women: number, households: number, bodies: number, pledged: string, paid: string, persons: { numbered: number, unnumbered: number, least: number, most: number } } };

export type MemberRegisterQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type MemberRegisterQuery = { organisation: { id: string, code: string | null, name: string, kind: OrganisationKind, charterCapital: string | null, officialMemberCount: number | null, commune: { fullName: string }, province: { fullName: string }, findings: { nodes: Array<{ id: string, rule: string, severity: FindingSeverity, message: string }> } } | null };

export type MembershipQueryVariables = Exact<{
  id: string | number;
}>;


export type MembershipQuery = { memberships: { nodes: Array<{ id: string, version: number, name: string, kind: MemberKind, type: MemberType, usesServices: boolean | null, contributesLabour: boolean | null, isForeign: boolean, joinedOn: string, validFrom: string, validTo: string | null, exitReason: MemberExitReason | null, note: string | null, pledgedCapital: string | null, paidCapital: string | null, party: { id: string, maskedNationalId: string | null } | null, memberOrganisation: { id: string, name: string } | null, representative: { id: string, name: string } | null, organisation: { id: string, name: string, kind: OrganisationKind, charterCapital: string | null } | null, contributions: { nodes: Array<{ id: string, kind: ContributionKind, occurredOn: string, amount: string, pledgedChange: string, paidChange: string, asset: string | null, certificateNo: string | null, corrects: { id: string } | null }> } }> } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, version: number, kind: PartyKind, name: string, sex: Sex | null, birthYear: number | null, maskedNationalId: string | null, maskedPhone: string | null, maskedHomeAddress: string | null, memberships: { nodes: Array<{ id: string, type: MemberType, validFrom: string, validTo: string | null, exitReason: MemberExitReason | null, pledgedCapital: string | null, paidCapital: string | null, organisation: { id: string, name: string } | null }> } } | null };

export type PersonDisclosuresQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonDisclosuresQuery = { person: { id: string, disclosures: { nodes: Array<{ id: string, at: string, actorName: string, reason: string }> } } | null };

export type FindMembersQueryVariables = Exact<{
  organisationId: string | number;
  search?: string | null | undefined;
}>;


export type FindMembersQuery = { memberships: { nodes: Array<{ id: string, name: string }> } };

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMember;
}>;


export type AdmitMemberMutation = { admitMember: { id: string } };

export type ChangeMemberTypeMutationVariables = Exact<{
  input: ChangeMemberType;
}>;


export type ChangeMemberTypeMutation = { changeMemberType: { id: string } };

export type RecordMemberExitMutationVariables = Exact<{
  input: RecordMemberExit;
}>;


export type RecordMemberExitMutation = { recordMemberExit: { id: string } };

export type RecordContributionMutationVariables = Exact<{
  input: RecordContribution;
}>;


export type RecordContributionMutation = { recordContribution: { id: string } };

export type TransferCapitalMutationVariables = Exact<{
  input: TransferCapital;
}>;


export type TransferCapitalMutation = { transferCapital: { id: string } };

export type CorrectContributionMutationVariables = Exact<{
  input: CorrectContribution;
}>;


export type CorrectContributionMutation = { correctContribution: { id: string } };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPerson;
}>;


export type CorrectPersonMutation = { correctPerson: { id: string } };

export type UnmaskPersonMutationVariables = Exact<{
  input: UnmaskPerson;
}>;


export type UnmaskPersonMutation = { unmaskPerson: { id: string, nationalId: string | null, phone: string | null, birthDate: string | null, homeAddress: string | null } };

export type ProposeMemberChangeNowMutationVariables = Exact<{
  input: ProposeMemberChange;
}>;


export type ProposeMemberChangeNowMutation = { proposeMemberChange: { id: string } };

export type ProposeNewMemberNowMutationVariables = Exact<{
  input: ProposeNewMember;
}>;


export type ProposeNewMemberNowMutation = { proposeNewMember: { id: string } };

export type NewRuralCommunesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: AdminUnitFilter | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NewRuralCommunesQuery = { adminUnits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, fullName: string, province: { id: string, fullName: string } | null, newRuralStanding: { state: NewRuralState, level: NewRuralLevel | null, basis: NewRuralBasis, counts: boolean | null, predecessors: Array<{ unitId: string, state: NewRuralState }> } | null }> } };

export type UnitNewRuralQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNewRuralQuery = { adminUnit: { id: string, newRuralStanding: { state: NewRuralState, level: NewRuralLevel | null, basis: NewRuralBasis, counts: boolean | null, reading: string | null, predecessors: Array<{ unitId: string, fullName: string, portion: string, state: NewRuralState, level: NewRuralLevel | null }> } | null, newRuralRecognitions: { nodes: Array<{ id: string, version: number, level: NewRuralLevel, decisionNumber: string, decisionOn: string, issuedBy: string, documentReference: string | null, validFrom: string, validTo: string | null, revocationNumber: string | null, revocationOn: string | null, revocationBy: string | null }> } } | null };

export type RecogniseNewRuralMutationVariables = Exact<{
  input: RecogniseNewRural;
}>;


export type RecogniseNewRuralMutation = { recogniseNewRural: { id: string } };

export type CorrectNewRuralMutationVariables = Exact<{
  input: CorrectNewRural;
}>;


export type CorrectNewRuralMutation = { correctNewRural: { id: string } };

export type RevokeNewRuralMutationVariables = Exact<{
  input: RevokeNewRural;
}>;


export type RevokeNewRuralMutation = { revokeNewRural: { id: string } };

export type RemoveNewRuralMutationVariables = Exact<{
  input: RemoveNewRural;
}>;


export type RemoveNewRuralMutation = { removeNewRural: boolean };

export type NoticeLetterListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: NoticeLetterFilter | null | undefined;
  sort?: NoticeLetterSort | null | undefined;
}>;


export type NoticeLetterListQuery = { noticeLetters: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, step: LetterStep, recipientId: string | null, subject: string, attempt: number, messageId: string | null, failure: string | null }> } };

export type RegisterOcopProductMutationVariables = Exact<{
  input: RegisterOcopProduct;
}>;


export type RegisterOcopProductMutation = { registerOcopProduct: { id: string } };

export type CorrectOcopProductMutationVariables = Exact<{
  input: CorrectOcopProduct;
}>;


export type CorrectOcopProductMutation = { correctOcopProduct: { id: string } };

export type RecordOcopCertificateMutationVariables = Exact<{
  input: RecordOcopCertificate;
}>;


export type RecordOcopCertificateMutation = { recordOcopCertificate: { id: string } };

export type RevokeOcopCertificateMutationVariables = Exact<{
  input: RevokeOcopCertificate;
}>;


export type RevokeOcopCertificateMutation = { revokeOcopCertificate: { id: string } };

export type RecordOcopNoticeMutationVariables = Exact<{
  input: RecordOcopNotice;
}>;


export type RecordOcopNoticeMutation = { recordOcopNotice: { id: string } };

export type OpenOcopDossierMutationVariables = Exact<{
  input: OpenOcopDossier;
}>;


export type OpenOcopDossierMutation = { openOcopDossier: { id: string } };

export type AssessOcopDossierMutationVariables = Exact<{
  input: AssessOcopDossier;
}>;


export type AssessOcopDossierMutation = { assessOcopDossier: { id: string } };

export type SubmitOcopDossierMutationVariables = Exact<{
  input: ActOnOcopDossier;
}>;


export type SubmitOcopDossierMutation = { submitOcopDossier: { id: string } };

export type ReturnOcopDossierMutationVariables = Exact<{
  input: ActOnOcopDossier;
}>;


export type ReturnOcopDossierMutation = { returnOcopDossier: { id: string } };

export type CheckOcopDossierMutationVariables = Exact<{
  input: CheckOcopDossier;
}>;


export type CheckOcopDossierMutation = { checkOcopDossier: { id: string } };

export type AppraiseOcopDossierMutationVariables = Exact<{
  input: AppraiseOcopDossier;
}>;


export type AppraiseOcopDossierMutation = { appraiseOcopDossier: { id: string } };

export type SeatOcopMemberMutationVariables = Exact<{
  input: SeatOcopMember;
}>;


export type SeatOcopMemberMutation = { seatOcopMember: { id: string } };

export type DeclareOcopConflictMutationVariables = Exact<{
  input: DeclareOcopConflict;
}>;


export type DeclareOcopConflictMutation = { declareOcopConflict: { id: string } };

export type SaveOcopSheetMutationVariables = Exact<{
  input: SaveOcopSheet;
}>;


export type SaveOcopSheetMutation = { saveOcopSheet: { isSent: boolean } | null };

export type CloseOcopCouncilMutationVariables = Exact<{
  input: CloseOcopCouncil;
}>;


export type CloseOcopCouncilMutation = { closeOcopCouncil: { id: string } };

export type ForwardOcopDossierMutationVariables = Exact<{
  input: ForwardOcopDossier;
}>;


export type ForwardOcopDossierMutation = { forwardOcopDossier: { id: string } };

export type RecogniseOcopDossierMutationVariables = Exact<{
  input: RecogniseOcopDossier;
}>;


export type RecogniseOcopDossierMutation = { recogniseOcopDossier: { id: string } };

export type RecordOcopCentreRecognitionMutationVariables = Exact<{
  input: RecogniseOcopDossier;
}>;


export type RecordOcopCentreRecognitionMutation = { recordOcopCentreRecognition: { id: string } };

export type RefuseOcopDossierMutationVariables = Exact<{
  input: ActOnOcopDossier;
}>;


export type RefuseOcopDossierMutation = { refuseOcopDossier: { id: string } };

export type RemoveOcopCriteriaSetMutationVariables = Exact<{
  input: RemoveOcopCriteriaSet;
}>;


export type RemoveOcopCriteriaSetMutation = { removeOcopCriteriaSet: { id: string } };

export type OcopProductListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OcopProductFilter | null | undefined;
  sort?: OcopProductSort | null | undefined;
}>;


export type OcopProductListQuery = { ocopProducts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, code: string | null, setNumber: number | null, subjectKind: OcopSubjectKind, subjectName: string | null, stars: number | null, expiresOn: string | null, unit: { id: string, fullName: string }, certificate: { id: string, state: OcopCertificateState } | null }> } };

export type OcopProductDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type OcopProductDetailQuery = { ocopProduct: { id: string, version: number, name: string, code: string | null, setNumber: number | null, description: string | null, subjectKind: OcopSubjectKind, subjectName: string | null, stars: number | null, expiresOn: string | null, organisation: { id: string, name: string } | null, party: { id: string } | null, unit: { id: string, fullName: string }, files: { nodes: Array<{ id: string, version: number, title: string, attachment: { id: string, fileName: string, kind: FileKind, bytes: number, scan: ScanState, uploadedBy: string, uploadedAt: string } | null }> }, certificate: { id: string, state: OcopCertificateState } | null, certificates: { nodes: Array<{ id: string, version: number, stars: number, score: number | null, state: OcopCertificateState, decisionNumber: string | null, decisionOn: string | null, decisionYear: number, authority: OcopAuthority | null, issuedBy: string | null, expiresOn: string | null, graceUntil: string | null, supersededOn: string | null, revokedOn: string | null, revocationGround: OcopRevocationGround | null, revocationNumber: string | null, concludedOn: string | null, concludedGround: OcopRevocationGround | null, conclusion: string | null, revocationDueOn: string | null, revocation: OcopRevocationStanding | null, breach: string | null, isOwn: boolean, source: string | null, notices: { nodes: Array<{ id: string, version: number, daysBefore: number, dueOn: string, sentOn: string | null, proof: string | null, isLate: boolean }> } }> }, dossiers: { nodes: Array<{ id: string, kind: OcopDossierKind, state: OcopDossierState, openedOn: string, score: number | null, stars: number | null }> } } | null };

export type OcopNoticeListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OcopExpiryNoticeFilter | null | undefined;
  sort?: OcopExpiryNoticeSort | null | undefined;
}>;


export type OcopNoticeListQuery = { ocopExpiryNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, daysBefore: number, dueOn: string, sentOn: string | null, sentBy: string | null, proof: string | null, toldCount: number, isLate: boolean, certificate: { id: string, stars: number, state: OcopCertificateState, expiresOn: string | null, product: { id: string, name: string, subjectName: string | null } } }> } };

export type OcopSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type OcopSetsQuery = { ocopProductSets: { nodes: Array<{ id: string, number: number, code: string, sectorName: string, name: string }> }, ocopCriteriaSets: { nodes: Array<{ id: string, version: number, decision: string, setNumber: number, validFrom: string, criteriaCount: number, optionCount: number, gateCount: number, inferredCount: number }> } };

export type OrganisationOcopQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationOcopQuery = { organisation: { id: string, ocopProducts: { nodes: Array<{ id: string, name: string, code: string | null, stars: number | null, expiresOn: string | null, certificate: { id: string, state: OcopCertificateState } | null }> } } | null };

export type OcopCouncilPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type OcopCouncilPeopleQuery = { userAccounts: { nodes: Array<{ id: string, displayName: string, roles: { nodes: Array<{ role: RoleCode }> } }> } };

export type OcopDossierListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OcopDossierFilter | null | undefined;
  sort?: OcopDossierSort | null | undefined;
}>;


export type OcopDossierListQuery = { ocopDossiers: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: OcopDossierKind, state: OcopDossierState, openedOn: string, submittedOn: string | null, communeDueOn: string | null, selfTotal: number | null, score: number | null, stars: number | null, product: { id: string, name: string, subjectName: string | null } }> } };

export type OcopDossierDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type OcopDossierDetailQuery = { ocopDossier: { id: string, version: number, kind: OcopDossierKind, state: OcopDossierState, acts: Array<OcopDossierAct>, openedOn: string, selfSheet: unknown, selfTotal: number | null, selfStars: number | null, submittedOn: string | null, onBehalf: boolean, communeDueOn: string | null, originConfirmed: boolean | null, labourConfirmed: boolean | null, ideaConfirmed: boolean | null, identityConfirmed: boolean | null, communeNote: string | null, checkedByName: string | null, checkedOn: string | null, appraisal: string | null, siteVisitOn: string | null, appraisedByName: string | null, councilOpinion: string | null, councilOn: string | null, council: unknown, score: number | null, stars: number | null, forwardedOn: string | null, forwardedBy: string | null, closedOn: string | null, returnReason: string | null, criteriaSet: { id: string, decision: string, setNumber: number, tree: unknown } | null, product: { id: string, name: string, code: string | null, setNumber: number | null, subjectName: string | null, organisation: { id: string } | null, party: { id: string } | null }, seats: { nodes: Array<{ id: string, version: number, memberName: string, post: OcopCouncilPost, conflict: string | null, sentOn: string | null, total: number | null, isOutlier: boolean }> } } | null };

export type OcopOutcomeQueryVariables = Exact<{
  scoring: OcopOutcomeQuestion;
}>;


export type OcopOutcomeQuery = { ocopOutcome: { total: number, parts: unknown, bandStars: number, stars: number, eliminatedBy: Array<string>, missing: Array<string>, gatesKnown: boolean, next: { star: number, points: number, gates: Array<{ star: number, code: string, name: string, needs: string, needsPoints: number, points: number }> } | null } };

export type MyOcopSheetQueryVariables = Exact<{
  dossierId: string | number;
}>;


export type MyOcopSheetQuery = { myOcopSheet: { content: unknown, comment: string | null, isSent: boolean, conflict: string | null } | null };

export type OcopPaperListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OcopEvidenceFilter | null | undefined;
  sort?: OcopEvidenceSort | null | undefined;
}>;


export type OcopPaperListQuery = { ocopEvidences: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: OcopPaperKind, title: string, number: string | null, issuer: string | null, issuedOn: string | null, expiresOn: string | null, organisation: { id: string, name: string } | null, party: { id: string, name: string } | null, uses: { nodes: Array<{ id: string, criterion: string, dossier: { id: string, product: { id: string, name: string } } }> }, files: { nodes: Array<{ id: string, title: string, attachment: { id: string, fileName: string } | null }> } }> } };

export type OcopDossierPapersQueryVariables = Exact<{
  id: string | number;
}>;


export type OcopDossierPapersQuery = { ocopDossier: { id: string, papers: { nodes: Array<{ id: string, version: number, criterion: string, evidence: { id: string, kind: OcopPaperKind, title: string, number: string | null, expiresOn: string | null } }> } } | null };

export type AddOcopEvidenceMutationVariables = Exact<{
  input: AddOcopEvidence;
}>;


export type AddOcopEvidenceMutation = { addOcopEvidence: { id: string } };

export type CorrectOcopEvidenceMutationVariables = Exact<{
  input: CorrectOcopEvidence;
}>;


export type CorrectOcopEvidenceMutation = { correctOcopEvidence: { id: string } };

export type UseOcopEvidenceMutationVariables = Exact<{
  input: UseOcopEvidence;
}>;


export type UseOcopEvidenceMutation = { useOcopEvidence: { id: string } };

export type DropOcopEvidenceMutationVariables = Exact<{
  input: DropOcopEvidence;
}>;


export type DropOcopEvidenceMutation = { dropOcopEvidence: { id: string } };

export type AttachOcopEvidenceFileMutationVariables = Exact<{
  input: AttachOcopEvidenceFile;
}>;


export type AttachOcopEvidenceFileMutation = { attachOcopEvidenceFile: { id: string } };

export type AttachOcopProductFileMutationVariables = Exact<{
  input: AttachOcopProductFile;
}>;


export type AttachOcopProductFileMutation = { attachOcopProductFile: { id: string } };

export type DetachOcopProductFileMutationVariables = Exact<{
  input: DetachOcopFile;
}>;


export type DetachOcopProductFileMutation = { detachOcopProductFile: string };

export type ConcludeOnOcopCertificateMutationVariables = Exact<{
  input: ConcludeOnOcopCertificate;
}>;


export type ConcludeOnOcopCertificateMutation = { concludeOnOcopCertificate: { id: string } };

export type DropOcopConclusionMutationVariables = Exact<{
  input: DropOcopConclusion;
}>;


export type DropOcopConclusionMutation = { dropOcopConclusion: { id: string } };

export type OrganisationFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationFilesQuery = { organisation: { id: string, files: { nodes: Array<{ id: string, version: number, title: string, attachment: { id: string, fileName: string, kind: FileKind, bytes: number, scan: ScanState, uploadedBy: string, uploadedAt: string } | null }> } } | null };

export type AttachOrganisationFileMutationVariables = Exact<{
  input: AttachOrganisationFile;
}>;


export type AttachOrganisationFileMutation = { attachOrganisationFile: { id: string } };

export type DetachOrganisationFileMutationVariables = Exact<{
  input: DetachOrganisationFile;
}>;


export type DetachOrganisationFileMutation = { detachOrganisationFile: string };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisation;
}>;


export type CreateOrganisationMutation = { createOrganisation: { id: string } };

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisation;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { id: string, version: number } };

export type RecordOperationalStateMutationVariables = Exact<{
  input: RecordOperationalState;
}>;


export type RecordOperationalStateMutation = { recordOperationalState: { id: string } };

export type RecordOperationalStatesMutationVariables = Exact<{
  input: RecordOperationalStates;
}>;


export type RecordOperationalStatesMutation = { recordOperationalStates: { recorded: number, refused: Array<{ organisationId: string, name: string | null, message: string }> } };

export type AppointOfficerMutationVariables = Exact<{
  input: AppointOfficer;
}>;


export type AppointOfficerMutation = { appointOfficer: { id: string } };

export type EndOfficerMutationVariables = Exact<{
  input: EndTerm;
}>;


export type EndOfficerMutation = { endOfficer: { id: string } };

export type JoinUnionMutationVariables = Exact<{
  input: JoinUnion;
}>;


export type JoinUnionMutation = { joinUnion: { id: string } };

export type LeaveUnionMutationVariables = Exact<{
  input: EndTerm;
}>;


export type LeaveUnionMutation = { leaveUnion: { id: string } };

export type PromoteGroupMutationVariables = Exact<{
  input: PromoteGroup;
}>;


export type PromoteGroupMutation = { promoteGroup: { id: string } };

export type ProposeOrganisationChangeMutationVariables = Exact<{
  input: ProposeOrganisationChange;
}>;


export type ProposeOrganisationChangeMutation = { proposeOrganisationChange: { id: string } };

export type OrganisationListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  sort?: OrganisationSort | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OrganisationListQuery = { organisations: { totalCount: number, totalIsMinimum: boolean, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, code: string | null, kind: OrganisationKind, name: string, shortName: string | null, registryStatus: RegistryStatus, registryStatusSource: StatementSource | null, taxStatus: TaxStatus, operationalState: OperationalState, addressLine: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, charterCapital: string | null, officialMemberCount: number | null, matchedBy: string | null, commune: { id: string, fullName: string, territoryNames: string | null }, province: { id: string, fullName: string } }> } };

export type OrganisationDetailQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  discrepancies?: DiscrepancyFilter | null | undefined;
  findings?: RuleFindingFilter | null | undefined;
  years?: AnnualFigureFilter | null | undefined;
}>;


export type OrganisationDetailQuery = { organisation: { id: string, version: number, code: string | null, kind: OrganisationKind, name: string, nameSource: StatementSource, shortName: string | null, foreignName: string | null, registryStatus: RegistryStatus, registryStatusSource: StatementSource | null, registryStatusSince: string | null, taxStatus: TaxStatus, taxStatusSource: StatementSource | null, taxStatusSince: string | null, operationalState: OperationalState, operationalStateSince: string | null, addressLine: string | null, addressAsRegistered: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, industry: string | null, charterCapital: string | null, officialMemberCount: number | null, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, commune: { id: string, code: string | null, fullName: string, parent: { id: string, fullName: string, level: UnitLevel } | null }, province: { id: string, fullName: string }, statedUnit: { id: string, fullName: string, validTo: string | null, parent: { id: string, fullName: string, parent: { id: string, fullName: string } | null } | null }, officers: { nodes: Array<{ id: string, version: number, post: OfficerPost, validFrom: string, validTo: string | null, person: { id: string, name: string } | null }> }, unions: { nodes: Array<{ id: string, version: number, validFrom: string, validTo: string | null, union: { id: string, name: string }, member: { id: string, name: string } }> }, unionMembers: { nodes: Array<{ id: string, version: number, validFrom: string, validTo: string | null, union: { id: string, name: string }, member: { id: string, name: string } }> }, discrepancies: { nodes: Array<{ id: string, field: string, authority: StatementSource, officeValue: string | null, authorityValue: string | null, openedOn: string, closedOn: string | null }> }, findings: { nodes: Array<{ id: string, rule: string, ruleName: string, ruleNameEn: string, severity: FindingSeverity, message: string, openedOn: string, closedOn: string | null }> }, annualFigures: { nodes: Array<{ id: string, year: number, revenue: string | null, profit: string | null, memberCount: number | null, reportedGrade: Grade | null }> }, latestAnnualFigure: { id: string, year: number, revenue: string | null, profit: string | null, memberCount: number | null, reportedGrade: Grade | null } | null, representative: { id: string, name: string } | null } | null };

export type OrganisationEditQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationEditQuery = { organisation: { id: string, version: number, code: string | null, legacyRegistrationNo: string | null, kind: OrganisationKind, name: string, nameSource: StatementSource, shortName: string | null, foreignName: string | null, registrationKind: RegistrationKind, registryStatus: RegistryStatus, registryStatusSource: StatementSource | null, registryStatusSince: string | null, taxCode: string | null, taxStatus: TaxStatus, taxStatusSource: StatementSource | null, taxStatusSince: string | null, addressLine: string | null, addressAsRegistered: string | null, registeredOn: string | null, establishedOn: string | null, field: EconomicField | null, industry: string | null, charterCapital: string | null, officialMemberCount: number | null, statedUnit: { id: string } } | null };

export type TerritoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoriesQuery = { territories: { nodes: Array<{ code: string, name: string }> } };

export type OrganisationHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationHistoryQuery = { organisation: { id: string, officeStatements: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, knownFrom: string, code: string | null, kind: OrganisationKind, name: string, shortName: string | null, foreignName: string | null, registryStatus: RegistryStatus | null, registeredOn: string | null, charterCapital: string | null, addressLine: string | null, addressAsRegistered: string | null, establishedOn: string | null, field: EconomicField | null, officialMemberCount: number | null, taxStatus: TaxStatus | null, unit: { id: string, fullName: string } }> }, registryStatements: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, knownFrom: string, code: string | null, kind: OrganisationKind, name: string, shortName: string | null, foreignName: string | null, registryStatus: RegistryStatus | null, registeredOn: string | null, charterCapital: string | null, addressLine: string | null, unit: { id: string, fullName: string } }> }, taxStatements: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, knownFrom: string, taxCode: string, taxStatus: TaxStatus }> }, operationalFindings: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, knownFrom: string, state: OperationalState, foundBy: string, evidence: string | null }> } } | null };

export type StatementAuditQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type StatementAuditQuery = { auditEntries: { nodes: Array<{ id: string, at: string, actorId: string, reason: string, operation: string, recordId: string }> } };

export type OutsideSeriesListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  sort?: OutsideSeriesSort | null | undefined;
}>;


export type OutsideSeriesListQuery = { outsideSeriesList: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, measure: string, publisher: string, additive: boolean }> } };

export type OutsideSeriesDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type OutsideSeriesDetailQuery = { outsideSeries: { id: string, version: number, code: string, name: string, measure: string, step: SeriesStep, additive: boolean, decimals: number, minimum: number | null, maximum: number | null, publisher: string, note: string | null, areaTotals: Array<{ areaId: string, name: string, measuredOn: string, value: number, unitsCounted: number, unitsTotal: number }> | null, values: { totalCount: number, nodes: Array<{ id: string, version: number, measuredOn: string, value: number, stage: ValueStage, document: string, url: string | null, publishedOn: string | null, unit: { id: string, fullName: string } }> } } | null };

export type UnitOutsideValuesQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitOutsideValuesQuery = { adminUnit: { id: string, outsideValues: { nodes: Array<{ id: string, measuredOn: string, value: number, stage: ValueStage, document: string, url: string | null, series: { id: string, name: string, measure: string, step: SeriesStep } }> } } | null };

export type StateOutsideValueMutationVariables = Exact<{
  input: StateOutsideValue;
}>;


export type StateOutsideValueMutation = { stateOutsideValue: { id: string } };

export type CorrectOutsideValueMutationVariables = Exact<{
  input: CorrectOutsideValue;
}>;


export type CorrectOutsideValueMutation = { correctOutsideValue: { id: string } };

export type RemoveOutsideValueMutationVariables = Exact<{
  input: RemoveOutsideValue;
}>;


export type RemoveOutsideValueMutation = { removeOutsideValue: boolean };

export type CreateOutsideSeriesMutationVariables = Exact<{
  input: CreateOutsideSeries;
}>;


export type CreateOutsideSeriesMutation = { createOutsideSeries: { id: string } };

export type ChangeOutsideSeriesMutationVariables = Exact<{
  input: ChangeOutsideSeries;
}>;


export type ChangeOutsideSeriesMutation = { changeOutsideSeries: { id: string } };

export type ProposalListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ProposalFilter | null | undefined;
  sort?: ProposalSort | null | undefined;
}>;


export type ProposalListQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, target: ProposalTargetKind, memberName: string | null, state: ProposalState, proposerName: string, proposedAt: string, closedAt: string | null, organisation: { id: string, name: string, commune: { id: string, fullName: string } } | null, fields: { nodes: Array<{ id: string, field: string, decision: ProposalDecision | null }> } }> } };

export type ProposalDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalDetailQuery = { proposal: { id: string, version: number, target: ProposalTargetKind, targetNow: number | null, memberName: string | null, state: ProposalState, effectiveOn: string | null, reason: string, evidence: string | null, proposedBy: string, proposerName: string, proposedAt: string, deciderName: string | null, closedAt: string | null, closingNote: string | null, organisation: { id: string, version: number, name: string } | null, fields: { nodes: Array<{ id: string, field: string, stated: string | null, current: string | null, proposed: string | null, maskedProposed: string | null, decision: ProposalDecision | null, refusal: string | null }> } } | null };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposal;
}>;


export type DecideProposalMutation = { decideProposal: { id: string } };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposal;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { id: string } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type TechnologyListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TechnologyAdoptionFilter | null | undefined;
  sort?: TechnologyAdoptionSort | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TechnologyListQuery = { technologyAdoptions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: TechnologyKind, evidence: string, foundOn: string, foundBy: string, verdict: TechnologyVerdict, verifiedBy: string | null, verifiedOn: string | null, verdictNote: string | null, validFrom: string, validTo: string | null, item: { id: string, name: string }, organisation: { id: string, name: string } | null }> } };

export type OrganisationTechnologyQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganisationTechnologyQuery = { organisation: { id: string, adoptsHighTech: boolean | null, adoptsDigital: boolean | null, technologyAdoptions: { nodes: Array<{ id: string, version: number, kind: TechnologyKind, evidence: string, foundOn: string, foundBy: string, verdict: TechnologyVerdict, verifiedBy: string | null, verifiedOn: string | null, verdictNote: string | null, validFrom: string, validTo: string | null, item: { id: string, name: string } }> } } | null };

export type TechnologyItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type TechnologyItemsQuery = { technologyItems: { nodes: Array<{ id: string, kind: TechnologyKind, name: string }> } };

export type TechnologyCatalogueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: TechnologyItemFilter | null | undefined;
  sort?: TechnologyItemSort | null | undefined;
}>;


export type TechnologyCatalogueQuery = { technologyItems: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, code: string, kind: TechnologyKind, name: string, description: string | null, offered: boolean }> } };

export type AddTechnologyItemMutationVariables = Exact<{
  input: AddTechnologyItem;
}>;


export type AddTechnologyItemMutation = { addTechnologyItem: { id: string } };

export type ChangeTechnologyItemMutationVariables = Exact<{
  input: ChangeTechnologyItem;
}>;


export type ChangeTechnologyItemMutation = { changeTechnologyItem: { id: string } };

export type RecordTechnologyMutationVariables = Exact<{
  input: RecordTechnology;
}>;


export type RecordTechnologyMutation = { recordTechnology: { id: string } };

export type CorrectTechnologyMutationVariables = Exact<{
  input: CorrectTechnology;
}>;


export type CorrectTechnologyMutation = { correctTechnology: { id: string } };

export type VerifyTechnologyMutationVariables = Exact<{
  input: VerifyTechnology;
}>;


export type VerifyTechnologyMutation = { verifyTechnology: { id: string } };

export type EndTechnologyMutationVariables = Exact<{
  input: EndTechnology;
}>;


export type EndTechnologyMutation = { endTechnology: { id: string } };

export type UserListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: UserAccountFilter | null | undefined;
  sort?: UserAccountSort | null | undefined;
  search?: string | null | undefined;
}>;


export type UserListQuery = { userAccounts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, username: string, displayName: string, disabledAt: string | null, unit: { id: string, fullName: string } | null, roles: { nodes: Array<{ id: string, role: RoleCode, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } | null, organisation: { id: string, name: string } | null }> } }> } };

export type UserDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type UserDetailQuery = { userAccount: { id: string, version: number, username: string, displayName: string, disabledAt: string | null, passwordSetAt: string, unit: { id: string, fullName: string } | null, roles: { nodes: Array<{ id: string, version: number, role: RoleCode, reach: RoleReach, validFrom: string, validTo: string | null, unit: { id: string, fullName: string } | null, organisation: { id: string, name: string } | null }> } } | null };

export type SignInLocksQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInLocksQuery = { signInLocks: Array<{ userId: string, until: string, everywhere: boolean }> };

export type UnlockSignInMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type UnlockSignInMutation = { unlockSignIn: { id: string } };

export type RoleDescriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleDescriptionsQuery = { roleDescriptions: Array<{ role: RoleCode, label: string, permissions: Array<{ code: string, label: string }> }> };

export type CreateUserMutationVariables = Exact<{
  input: CreateUser;
}>;


export type CreateUserMutation = { createUser: { id: string } };

export type RenameUserMutationVariables = Exact<{
  input: RenameUser;
}>;


export type RenameUserMutation = { renameUser: { id: string } };

export type DisableUserMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type DisableUserMutation = { disableUser: { id: string } };

export type EnableUserMutationVariables = Exact<{
  input: ChangeUser;
}>;


export type EnableUserMutation = { enableUser: { id: string } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPassword;
}>;


export type ResetPasswordMutation = { resetPassword: { id: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRole;
}>;


export type GrantRoleMutation = { grantRole: { id: string } };

export type EndRoleMutationVariables = Exact<{
  input: EndRole;
}>;


export type EndRoleMutation = { endRole: { id: string } };

export type DraftLinkMutationVariables = Exact<{
  input: DraftLink;
}>;


export type DraftLinkMutation = { draftLink: { id: string } };

export type ChangeLinkMutationVariables = Exact<{
  input: ChangeLink;
}>;


export type ChangeLinkMutation = { changeLink: { id: string } };

export type SetLinkPartiesMutationVariables = Exact<{
  input: SetLinkParties;
}>;


export type SetLinkPartiesMutation = { setLinkParties: { id: string } };

export type SignLinkMutationVariables = Exact<{
  input: MoveLink;
}>;


export type SignLinkMutation = { signLink: { id: string } };

export type StartLinkMutationVariables = Exact<{
  input: MoveLink;
}>;


export type StartLinkMutation = { startLink: { id: string } };

export type CompleteLinkMutationVariables = Exact<{
  input: MoveLink;
}>;


export type CompleteLinkMutation = { completeLink: { id: string } };

export type TerminateLinkMutationVariables = Exact<{
  input: MoveLink;
}>;


export type TerminateLinkMutation = { terminateLink: { id: string } };

export type BreachLinkMutationVariables = Exact<{
  input: BreakLink;
}>;


export type BreachLinkMutation = { breachLink: { id: string } };

export type RecordLinkBreachMutationVariables = Exact<{
  input: BreakLink;
}>;


export type RecordLinkBreachMutation = { recordLinkBreach: { id: string } };

export type SettleLinkBreachMutationVariables = Exact<{
  input: SettleBreach;
}>;


export type SettleLinkBreachMutation = { settleLinkBreach: { id: string } };

export type PlanLinkSeasonMutationVariables = Exact<{
  input: PlanSeason;
}>;


export type PlanLinkSeasonMutation = { planLinkSeason: { id: string } };

export type ChangeLinkSeasonMutationVariables = Exact<{
  input: ChangeSeason;
}>;


export type ChangeLinkSeasonMutation = { changeLinkSeason: { id: string } };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDelivery;
}>;


export type RecordDeliveryMutation = { recordDelivery: { id: string } };

export type AttachLinkFileMutationVariables = Exact<{
  input: AttachLinkFile;
}>;


export type AttachLinkFileMutation = { attachLinkFile: { id: string } };

export type DetachLinkFileMutationVariables = Exact<{
  input: DetachLinkFile;
}>;


export type DetachLinkFileMutation = { detachLinkFile: string };

export type LinkListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: ValueChainLinkFilter | null | undefined;
  sort?: ValueChainLinkSort | null | undefined;
}>;


export type LinkListQuery = { valueChainLinks: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, kind: LinkKind, product: string, form: LinkForm | null, market: LinkMarket | null, state: LinkState, signedOn: string | null, endsOn: string | null, value: string | null, volume: number | null, volumeUnit: string | null, keeper: { id: string, name: string }, parties: { nodes: Array<{ id: string, name: string, role: LinkRole }> } }> } };

export type LinkDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type LinkDetailQuery = { valueChainLink: { id: string, version: number, kind: LinkKind, number: string | null, product: string, supply: boolean, production: boolean, processing: boolean, consumption: boolean, form: LinkForm | null, legalBasis: LinkLegalBasis, market: LinkMarket | null, areaHa: number | null, volume: number | null, volumeUnit: string | null, priceRule: string | null, inputsAdvanced: string | null, qualityStandard: string | null, performanceSecurityKind: LinkSecurityKind | null, insured: boolean | null, value: string | null, startsOn: string | null, endsOn: string | null, approvalNumber: string | null, approvalOn: string | null, approvalBody: string | null, note: string | null, state: LinkState, signedOn: string | null, inForceOn: string | null, endedOn: string | null, endReason: string | null, commodity: { id: string, name: string } | null, keeper: { id: string, name: string }, allowedActions: Array<{ action: ActionName, allowed: boolean, code: string | null, reason: string | null }>, parties: { nodes: Array<{ id: string, kind: LinkPartyKind, name: string, taxCode: string | null, role: LinkRole, isLead: boolean, whereabouts: Whereabouts | null, place: string | null, organisation: { id: string, name: string } | null }> }, seasons: { nodes: Array<{ id: string, version: number, name: string, startsOn: string, endsOn: string, contractedVolume: number, contractedValue: string | null, deliveredVolume: number | null, deliveredValue: string | null, deliveries: { nodes: Array<{ id: string, deliveredOn: string, volume: number, value: string | null, note: string | null }> } }> }, breaches: { nodes: Array<{ id: string, version: number, occurredOn: string, side: LinkBreachSide, cause: LinkBreachCause, description: string, settledOn: string | null }> }, files: { nodes: Array<{ id: string, version: number, title: string, attachment: { id: string, fileName: string, kind: FileKind, bytes: number, scan: ScanState, uploadedBy: string, uploadedAt: string } | null }> } } | null };

export type OrganisationLinksQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganisationLinksQuery = { organisation: { id: string, chainStanding: ChainStanding | null, valueChainLinks: { nodes: Array<{ id: string, role: LinkRole, isLead: boolean, link: { id: string, number: string | null, product: string, form: LinkForm | null, state: LinkState, signedOn: string | null, endsOn: string | null, value: string | null, parties: { nodes: Array<{ id: string, name: string, role: LinkRole, organisation: { id: string } | null }> } } | null }> } } | null };

export type CommoditiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommoditiesQuery = { commodities: { nodes: Array<{ id: string, name: string }> } };

export type LinkWarningsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: RuleFindingFilter | null | undefined;
  sort?: RuleFindingSort | null | undefined;
}>;


export type LinkWarningsQuery = { ruleFindings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, rule: string, ruleName: string, ruleNameEn: string, message: string, openedOn: string, organisation: { id: string, name: string, commune: { id: string, fullName: string } } | null }> } };

export type OtherBuyersQueryVariables = Exact<{
  commodityId: string | number;
  except?: string | number | null | undefined;
}>;


export type OtherBuyersQuery = { otherBuyers: Array<{ name: string, place: string | null, liveLinks: number, agreedValue: string, score: number, reasons: Array<string> }> };

export type ChainParticipationQueryVariables = Exact<{
  territory?: string | null | undefined;
}>;


export type ChainParticipationQuery = { chainParticipation: { organisations: number, takingPart: number, signedOnly: number, percent: number | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, displayName: string, mustChangePassword: boolean, permissions: Array<string>, roles: Array<{ role: RoleCode, reach: RoleReach, unitId: string | null, organisationId: string | null, placeName: string }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SearchUnitsQueryVariables = Exact<{
  search: string;
  first: number;
  filter?: AdminUnitFilter | null | undefined;
  everExisted: boolean;
}>;


export type SearchUnitsQuery = { adminUnits: { nodes: Array<{ id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, matchedBy: string | null, parent: { id: string, fullName: string } | null }> } };

export type UnitNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNameQuery = { adminUnit: { id: string, code: string | null, fullName: string, level: UnitLevel, validTo: string | null, matchedBy: string | null, parent: { id: string, fullName: string } | null } | null };

export type ActorNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ActorNamesQuery = { userAccounts: { nodes: Array<{ id: string, displayName: string }> } };

export type FindOrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
}>;


export type FindOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string, code: string | null, commune: { id: string, fullName: string } }> } };

export type FindingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingRulesQuery = { findingRules: Array<{ code: string, name: string, nameEn: string }> };

export type MyViewsQueryVariables = Exact<{
  list: string;
}>;


export type MyViewsQuery = { myViews: Array<{ id: string, version: number, name: string, state: string, shared: boolean, preferred: boolean, own: boolean, ownerName: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveView;
}>;


export type SaveViewMutation = { saveView: Array<{ id: string }> };

export type DeleteViewMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type DeleteViewMutation = { deleteView: Array<{ id: string }> };

export type MyNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticesQuery = { myNotices: { unread: number, email: string | null, latest: Array<{ id: string, at: string, subject: string, text: string, link: string | null, readAt: string | null }> } };

export type ReadNoticesMutationVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type ReadNoticesMutation = { readNotices: { unread: number } };

export type SetNoticeAddressMutationVariables = Exact<{
  email?: string | null | undefined;
}>;


export type SetNoticeAddressMutation = { setNoticeAddress: { email: string | null } };

export type OwnProvinceQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnProvinceQuery = { adminUnit: { id: string, province: { id: string } | null } | null };

export type FindAnythingQueryVariables = Exact<{
  text: string;
  organisations: boolean;
  persons: boolean;
}>;


export type FindAnythingQuery = { organisations?: { nodes: Array<{ id: string, name: string, code: string | null, matchedBy: string | null, commune: { fullName: string } }> }, memberships?: { nodes: Array<{ id: string, name: string, party: { id: string, birthYear: number | null, maskedNationalId: string | null } | null, organisation: { name: string } | null, commune: { fullName: string } }> }, adminUnits: { nodes: Array<{ id: string, fullName: string, matchedBy: string | null, parent: { fullName: string } | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FigureFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureFields on AnnualFigure {
  id
  version
  year
  origin
  membersAtStart
  membersJoined
  membersLeft
  memberCount
  officialMemberCount
  associateMemberCount
  individualMemberCount
  householdMemberCount
  legalMemberCount
  workerCount
  memberWorkerCount
  femaleWorkerCount
  workerMonthlyIncome
  memberMonthlyIncome
  charterCapitalRegistered
  charterCapitalPaid
  equity
  liabilities
  receivables
  totalCapital
  indivisibleFund
  revenue
  revenueInternal
  revenueExternal
  externalIncome
  profit
  profitAfterTax
  taxPaid
  indivisibleFundAllocation
  developmentFund
  reserveFund
  otherFunds
  chairTraining
  directorTraining
  supervisorHeadTraining
  accountantTraining
  reportedGrade
  size {
    sizeClass
    doubt
    membersOfRegister
  }
}
    `, {"fragmentName":"FigureFields"}) as unknown as TypedDocumentString<FigureFieldsFragment, unknown>;
export const ListedFiguresFragmentDoc = new TypedDocumentString(`
    fragment ListedFigures on AnnualFigure {
  id
  revenue
  totalCapital
  profit
  memberCount
  workerCount
}
    `, {"fragmentName":"ListedFigures"}) as unknown as TypedDocumentString<ListedFiguresFragment, unknown>;
export const GrowthLineFragmentDoc = new TypedDocumentString(`
    fragment GrowthLine on AnnualGrowth {
  metric
  measuredAs
  measuredAsMark
  due
  reported
  missing
  mean
  meanBefore
  growth
  matched
  matchedGrowth
}
    `, {"fragmentName":"GrowthLine"}) as unknown as TypedDocumentString<GrowthLineFragment, unknown>;
export const ClaimantFragmentDoc = new TypedDocumentString(`
    fragment Claimant on Party {
  id
  version
  name
  sex
  birthYear
  maskedNationalId
  maskedPhone
  maskedHomeAddress
  memberships(first: 20) {
    nodes {
      id
      name
      validFrom
      validTo
      organisation {
        id
        name
      }
      commune {
        fullName
      }
    }
  }
  contestFindings(first: 20) {
    nodes {
      id
      at
      otherName
      outcome
      actorName
      reason
    }
  }
}
    `, {"fragmentName":"Claimant"}) as unknown as TypedDocumentString<ClaimantFragment, unknown>;
export const AdminUnitListDocument = new TypedDocumentString(`
    query AdminUnitList($first: Int, $after: String, $last: Int, $before: String, $filter: AdminUnitFilter, $search: String, $asOf: Date, $everExisted: Boolean!) {
  adminUnits(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    search: $search
    asOf: $asOf
    everExisted: $everExisted
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      fullName
      level
      validFrom
      validTo
      verified
      matchedBy
      parent {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminUnitListQuery, AdminUnitListQueryVariables>;
export const AdminUnitDetailDocument = new TypedDocumentString(`
    query AdminUnitDetail($id: ID!) {
  adminUnit(id: $id) {
    id
    code
    fullName
    level
    validFrom
    validFromKnown
    validTo
    verified
    document {
      id
      number
      title
      issuer
      effectiveOn
      mark
      note
    }
    parent {
      id
      fullName
      parent {
        id
        fullName
      }
    }
    predecessors(first: 100) {
      nodes {
        id
        kind
        portion
        effectiveOn
        verified
        predecessor {
          id
          code
          fullName
          parent {
            id
            fullName
          }
        }
      }
    }
    successors(first: 100) {
      nodes {
        id
        kind
        portion
        effectiveOn
        verified
        successor {
          id
          code
          fullName
          parent {
            id
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdminUnitDetailQuery, AdminUnitDetailQueryVariables>;
export const OrganisationFiguresDocument = new TypedDocumentString(`
    query OrganisationFigures($id: ID!, $years: AnnualFigureFilter) {
  organisation(id: $id) {
    id
    kind
    annualFigures(first: 6, filter: $years, sort: {field: year, direction: DESC}) {
      nodes {
        ...FigureFields
      }
    }
    governanceModels(first: 10) {
      nodes {
        id
        model
        basis
        validFrom
        validTo
      }
    }
  }
}
    fragment FigureFields on AnnualFigure {
  id
  version
  year
  origin
  membersAtStart
  membersJoined
  membersLeft
  memberCount
  officialMemberCount
  associateMemberCount
  individualMemberCount
  householdMemberCount
  legalMemberCount
  workerCount
  memberWorkerCount
  femaleWorkerCount
  workerMonthlyIncome
  memberMonthlyIncome
  charterCapitalRegistered
  charterCapitalPaid
  equity
  liabilities
  receivables
  totalCapital
  indivisibleFund
  revenue
  revenueInternal
  revenueExternal
  externalIncome
  profit
  profitAfterTax
  taxPaid
  indivisibleFundAllocation
  developmentFund
  reserveFund
  otherFunds
  chairTraining
  directorTraining
  supervisorHeadTraining
  accountantTraining
  reportedGrade
  size {
    sizeClass
    doubt
    membersOfRegister
  }
}`) as unknown as TypedDocumentString<OrganisationFiguresQuery, OrganisationFiguresQueryVariables>;
export const FigureToEditDocument = new TypedDocumentString(`
    query FigureToEdit($filter: AnnualFigureFilter!) {
  annualFigures(first: 1, filter: $filter) {
    nodes {
      ...FigureFields
      organisation {
        id
        name
      }
    }
  }
}
    fragment FigureFields on AnnualFigure {
  id
  version
  year
  origin
  membersAtStart
  membersJoined
  membersLeft
  memberCount
  officialMemberCount
  associateMemberCount
  individualMemberCount
  householdMemberCount
  legalMemberCount
  workerCount
  memberWorkerCount
  femaleWorkerCount
  workerMonthlyIncome
  memberMonthlyIncome
  charterCapitalRegistered
  charterCapitalPaid
  equity
  liabilities
  receivables
  totalCapital
  indivisibleFund
  revenue
  revenueInternal
  revenueExternal
  externalIncome
  profit
  profitAfterTax
  taxPaid
  indivisibleFundAllocation
  developmentFund
  reserveFund
  otherFunds
  chairTraining
  directorTraining
  supervisorHeadTraining
  accountantTraining
  reportedGrade
  size {
    sizeClass
    doubt
    membersOfRegister
  }
}`) as unknown as TypedDocumentString<FigureToEditQuery, FigureToEditQueryVariables>;
export const FigureSubjectDocument = new TypedDocumentString(`
    query FigureSubject($id: ID!) {
  organisation(id: $id) {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<FigureSubjectQuery, FigureSubjectQueryVariables>;
export const FigureListDocument = new TypedDocumentString(`
    query FigureList($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationFilter, $sort: OrganisationSort, $search: String, $thisYear: AnnualFigureFilter, $yearBefore: AnnualFigureFilter) {
  organisations(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    search: $search
  ) {
    totalCount
    totalIsMinimum
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      code
      kind
      commune {
        id
        fullName
      }
      now: annualFigures(first: 1, filter: $thisYear) {
        nodes {
          ...ListedFigures
          reportedGrade
          size {
            sizeClass
          }
        }
      }
      before: annualFigures(first: 1, filter: $yearBefore) {
        nodes {
          ...ListedFigures
        }
      }
    }
  }
}
    fragment ListedFigures on AnnualFigure {
  id
  revenue
  totalCapital
  profit
  memberCount
  workerCount
}`) as unknown as TypedDocumentString<FigureListQuery, FigureListQueryVariables>;
export const GrowthDocument = new TypedDocumentString(`
    query Growth($year: Int!, $kind: OrganisationKind, $field: EconomicField, $unitId: ID) {
  revenue: annualGrowth(
    year: $year
    metric: REVENUE
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
  profit: annualGrowth(
    year: $year
    metric: PROFIT
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
  capital: annualGrowth(
    year: $year
    metric: WORKING_CAPITAL
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
  members: annualGrowth(
    year: $year
    metric: MEMBERS
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
  workers: annualGrowth(
    year: $year
    metric: WORKERS
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
  income: annualGrowth(
    year: $year
    metric: WORKER_INCOME
    kind: $kind
    field: $field
    unitId: $unitId
  ) {
    ...GrowthLine
  }
}
    fragment GrowthLine on AnnualGrowth {
  metric
  measuredAs
  measuredAsMark
  due
  reported
  missing
  mean
  meanBefore
  growth
  matched
  matchedGrowth
}`) as unknown as TypedDocumentString<GrowthQuery, GrowthQueryVariables>;
export const RecordFigureDocument = new TypedDocumentString(`
    mutation RecordFigure($input: RecordAnnualFigure!) {
  recordAnnualFigure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordFigureMutation, RecordFigureMutationVariables>;
export const CorrectFigureDocument = new TypedDocumentString(`
    mutation CorrectFigure($input: CorrectAnnualFigure!) {
  correctAnnualFigure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectFigureMutation, CorrectFigureMutationVariables>;
export const RecordGovernanceDocument = new TypedDocumentString(`
    mutation RecordGovernance($input: RecordGovernanceModel!) {
  recordGovernanceModel(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordGovernanceMutation, RecordGovernanceMutationVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns {
  annualCampaigns(first: 10) {
    nodes {
      id
      year
      dueOn
      communeDueOn
      deadlineMark
      basis
      form
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignProgressDocument = new TypedDocumentString(`
    query CampaignProgress($campaignId: ID!) {
  annualCampaignProgress(campaignId: $campaignId) {
    communeId
    communeName
    due
    submitted
    checked
    accepted
    late
    missing
  }
}
    `) as unknown as TypedDocumentString<CampaignProgressQuery, CampaignProgressQueryVariables>;
export const ReturnListDocument = new TypedDocumentString(`
    query ReturnList($first: Int, $after: String, $last: Int, $before: String, $filter: AnnualReturnFilter, $sort: AnnualReturnSort) {
  annualReturns(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      year
      state
      dueOn
      daysLate
      daysLeft
      submittedOn
      submittedByName
      onBehalf
      reminders(first: 1, filter: {kind: {eq: SUBMIT}}) {
        nodes {
          id
          sentOn
        }
      }
      organisation {
        id
        name
        code
        commune {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnListQuery, ReturnListQueryVariables>;
export const ReturnDetailDocument = new TypedDocumentString(`
    query ReturnDetail($id: ID!) {
  annualReturn(id: $id) {
    id
    version
    year
    state
    allowedActions {
      action
      allowed
      code
      reason
    }
    content
    sources
    difficulties
    proposals
    dueOn
    daysLate
    daysLeft
    submittedOn
    submittedByName
    onBehalf
    checkedByName
    checkedOn
    acceptedByName
    acceptedOn
    returnReason
    campaign {
      id
      year
    }
    organisation {
      id
      name
    }
    reminders(first: 20) {
      nodes {
        id
        kind
        occasion
        sentOn
        told
        byName
        lettersQueued
        lettersSent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnDetailQuery, ReturnDetailQueryVariables>;
export const RemindReturnsDocument = new TypedDocumentString(`
    mutation RemindReturns($input: RemindAnnualReturns!) {
  remindAnnualReturns(input: $input) {
    missing
    reminded
    already
    unreached {
      returnId
      organisationId
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RemindReturnsMutation, RemindReturnsMutationVariables>;
export const OpenCampaignDocument = new TypedDocumentString(`
    mutation OpenCampaign($input: OpenAnnualCampaign!) {
  openAnnualCampaign(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenCampaignMutation, OpenCampaignMutationVariables>;
export const SaveReturnDocument = new TypedDocumentString(`
    mutation SaveReturn($input: SaveAnnualReturn!) {
  saveAnnualReturn(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveReturnMutation, SaveReturnMutationVariables>;
export const SubmitReturnDocument = new TypedDocumentString(`
    mutation SubmitReturn($input: ActOnReturn!) {
  submitAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitReturnMutation, SubmitReturnMutationVariables>;
export const GiveBackReturnDocument = new TypedDocumentString(`
    mutation GiveBackReturn($input: ActOnReturn!) {
  returnAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveBackReturnMutation, GiveBackReturnMutationVariables>;
export const CheckReturnDocument = new TypedDocumentString(`
    mutation CheckReturn($input: ActOnReturn!) {
  checkAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CheckReturnMutation, CheckReturnMutationVariables>;
export const SendBackReturnDocument = new TypedDocumentString(`
    mutation SendBackReturn($input: ActOnReturn!) {
  sendBackAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendBackReturnMutation, SendBackReturnMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: ActOnReturn!) {
  acceptAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const WithdrawReturnDocument = new TypedDocumentString(`
    mutation WithdrawReturn($input: ActOnReturn!) {
  withdrawAnnualReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawReturnMutation, WithdrawReturnMutationVariables>;
export const ApiClientListDocument = new TypedDocumentString(`
    query ApiClientList($first: Int, $after: String, $last: Int, $before: String, $filter: ApiClientFilter, $sort: ApiClientSort) {
  apiClients(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      clientId
      name
      agreement
      authentication
      scope
      disabledAt
      unit {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApiClientListQuery, ApiClientListQueryVariables>;
export const ApiClientScopesDocument = new TypedDocumentString(`
    query ApiClientScopes {
  apiClientScopes
}
    `) as unknown as TypedDocumentString<ApiClientScopesQuery, ApiClientScopesQueryVariables>;
export const CreateApiClientDocument = new TypedDocumentString(`
    mutation CreateApiClient($input: CreateApiClient!) {
  createApiClient(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateApiClientMutation, CreateApiClientMutationVariables>;
export const DisableApiClientDocument = new TypedDocumentString(`
    mutation DisableApiClient($input: ChangeUser!) {
  disableApiClient(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableApiClientMutation, DisableApiClientMutationVariables>;
export const AuditListDocument = new TypedDocumentString(`
    query AuditList($first: Int, $after: String, $last: Int, $before: String, $filter: AuditEntryFilter, $sort: AuditEntrySort) {
  auditEntries(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      at
      actorId
      reason
      requestId
      operation
      recordTable
      recordName
      recordId
      position
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditListQuery, AuditListQueryVariables>;
export const AuditActorsDocument = new TypedDocumentString(`
    query AuditActors {
  userAccounts(first: 100) {
    nodes {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<AuditActorsQuery, AuditActorsQueryVariables>;
export const CommodityListDocument = new TypedDocumentString(`
    query CommodityList($first: Int, $after: String, $last: Int, $before: String, $filter: CommodityFilter, $sort: CommoditySort) {
  commodities(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      code
      name
      aliases
      sector
      offeredFrom
      offeredTo
    }
  }
}
    `) as unknown as TypedDocumentString<CommodityListQuery, CommodityListQueryVariables>;
export const AddCommodityDocument = new TypedDocumentString(`
    mutation AddCommodity($input: AddCommodity!) {
  addCommodity(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCommodityMutation, AddCommodityMutationVariables>;
export const ChangeCommodityDocument = new TypedDocumentString(`
    mutation ChangeCommodity($input: ChangeCommodity!) {
  changeCommodity(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeCommodityMutation, ChangeCommodityMutationVariables>;
export const ContestedPersonListDocument = new TypedDocumentString(`
    query ContestedPersonList($first: Int, $after: String, $last: Int, $before: String, $sort: PartySort) {
  contestedPersons(
    first: $first
    after: $after
    last: $last
    before: $before
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      sex
      birthYear
      maskedNationalId
      memberships(first: 3) {
        totalCount
        nodes {
          id
          organisation {
            id
            name
          }
          commune {
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContestedPersonListQuery, ContestedPersonListQueryVariables>;
export const ContestedPersonDocument = new TypedDocumentString(`
    query ContestedPerson($id: ID!) {
  person(id: $id) {
    ...Claimant
  }
  numberHolder(personId: $id) {
    ...Claimant
  }
}
    fragment Claimant on Party {
  id
  version
  name
  sex
  birthYear
  maskedNationalId
  maskedPhone
  maskedHomeAddress
  memberships(first: 20) {
    nodes {
      id
      name
      validFrom
      validTo
      organisation {
        id
        name
      }
      commune {
        fullName
      }
    }
  }
  contestFindings(first: 20) {
    nodes {
      id
      at
      otherName
      outcome
      actorName
      reason
    }
  }
}`) as unknown as TypedDocumentString<ContestedPersonQuery, ContestedPersonQueryVariables>;
export const SettleContestedPersonDocument = new TypedDocumentString(`
    mutation SettleContestedPerson($input: SettleContestedPerson!) {
  settleContestedPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleContestedPersonMutation, SettleContestedPersonMutationVariables>;
export const DebtListDocument = new TypedDocumentString(`
    query DebtList($first: Int, $after: String, $last: Int, $before: String, $filter: DebtFilter, $sort: DebtSort) {
  debts(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      direction
      confidentiality
      counterpartyName
      originOn
      dueOn
      originalPrincipal
      outstanding
      overdueDays
      evidence
      disputed
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DebtListQuery, DebtListQueryVariables>;
export const DebtTotalsDocument = new TypedDocumentString(`
    query DebtTotals {
  debtTotals {
    lines {
      kind
      direction
      count
      principal
      interest
      interestEstimated
      penalty
      outstanding
      isPartial
    }
    payable
    receivable
    withoutClasses
  }
}
    `) as unknown as TypedDocumentString<DebtTotalsQuery, DebtTotalsQueryVariables>;
export const DebtDetailDocument = new TypedDocumentString(`
    query DebtDetail($id: ID!) {
  debt(id: $id) {
    id
    version
    kind
    subKind
    direction
    confidentiality
    counterpartyName
    originOn
    dueOn
    originalPrincipal
    contractNumber
    evidence
    confirmedOn
    limitationOn
    disputed
    debtGroup
    debtGroupSource
    debtGroupOn
    note
    outstanding
    overdueDays
    organisation {
      id
      name
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
    book {
      id
      balance {
        principal
        interest
        interestEstimated
        penalty
        outstanding
        paid
        writtenOff
        transferred
        setOff
      }
      postings(first: 100) {
        nodes {
          id
          kind
          validOn
          at
          basis
          reverses {
            id
          }
          entries(first: 10) {
            nodes {
              id
              account
              amount
            }
          }
        }
      }
    }
    cases(first: 20) {
      nodes {
        id
        state
        openedOn
        closedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DebtDetailQuery, DebtDetailQueryVariables>;
export const DebtCasePageDocument = new TypedDocumentString(`
    query DebtCasePage($id: ID!) {
  debtCase(id: $id) {
    id
    version
    state
    recoverability
    path
    openedOn
    dueOn
    closedOn
    closing
    planWanted
    planPaid
    planBehind
    allowedActions {
      action
      allowed
      code
      reason
    }
    instalments(first: 100) {
      nodes {
        id
        dueOn
        amount
      }
    }
    decisions(first: 50) {
      nodes {
        id
        path
        number
        decidedOn
        bodyName
        signer
        amount
        approval {
          id
          version
          state
          title
          payloadHash
          proposerName
          deciderName
          expiresAt
          allowedActions {
            action
            allowed
            code
            reason
          }
        }
      }
    }
    debt {
      id
      counterpartyName
      outstanding
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DebtCasePageQuery, DebtCasePageQueryVariables>;
export const StateDebtDocument = new TypedDocumentString(`
    mutation StateDebt($input: StateDebt!) {
  stateDebt(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StateDebtMutation, StateDebtMutationVariables>;
export const PayDebtDocument = new TypedDocumentString(`
    mutation PayDebt($input: PayDebt!) {
  payDebt(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PayDebtMutation, PayDebtMutationVariables>;
export const ReverseDebtPostingDocument = new TypedDocumentString(`
    mutation ReverseDebtPosting($input: ReverseDebtPosting!) {
  reverseDebtPosting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReverseDebtPostingMutation, ReverseDebtPostingMutationVariables>;
export const OpenDebtCaseDocument = new TypedDocumentString(`
    mutation OpenDebtCase($input: OpenDebtCase!) {
  openDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenDebtCaseMutation, OpenDebtCaseMutationVariables>;
export const VerifyDebtCaseDocument = new TypedDocumentString(`
    mutation VerifyDebtCase($input: MoveDebtCase!) {
  verifyDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VerifyDebtCaseMutation, VerifyDebtCaseMutationVariables>;
export const ClassifyDebtCaseDocument = new TypedDocumentString(`
    mutation ClassifyDebtCase($input: ClassifyDebtCase!) {
  classifyDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClassifyDebtCaseMutation, ClassifyDebtCaseMutationVariables>;
export const SubmitDebtCaseDocument = new TypedDocumentString(`
    mutation SubmitDebtCase($input: MoveDebtCase!) {
  submitDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitDebtCaseMutation, SubmitDebtCaseMutationVariables>;
export const ExecuteDebtCaseDocument = new TypedDocumentString(`
    mutation ExecuteDebtCase($input: MoveDebtCase!) {
  executeDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExecuteDebtCaseMutation, ExecuteDebtCaseMutationVariables>;
export const UnfreezeDebtCaseDocument = new TypedDocumentString(`
    mutation UnfreezeDebtCase($input: MoveDebtCase!) {
  unfreezeDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnfreezeDebtCaseMutation, UnfreezeDebtCaseMutationVariables>;
export const CloseDebtCaseDocument = new TypedDocumentString(`
    mutation CloseDebtCase($input: CloseDebtCase!) {
  closeDebtCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseDebtCaseMutation, CloseDebtCaseMutationVariables>;
export const ApproveDebtDecisionDocument = new TypedDocumentString(`
    mutation ApproveDebtDecision($input: ApproveAct!) {
  approveAct(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveDebtDecisionMutation, ApproveDebtDecisionMutationVariables>;
export const RefuseDebtDecisionDocument = new TypedDocumentString(`
    mutation RefuseDebtDecision($input: CloseProposedAct!) {
  refuseAct(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseDebtDecisionMutation, RefuseDebtDecisionMutationVariables>;
export const DuplicateListDocument = new TypedDocumentString(`
    query DuplicateList($first: Int, $after: String, $last: Int, $before: String, $filter: DuplicatePairFilter, $sort: DuplicatePairSort) {
  duplicatePairs(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      state
      score
      kindAgrees
      nameAgrees
      codeAgrees
      taxCodeAgrees
      registrationNoAgrees
      communeAgrees
      registeredOnAgrees
      representativeAgrees
      openedOn
      judgedOn
      judgement
      one {
        id
        code
        kind
        name
        registryStatus
      }
      other {
        id
        code
        kind
        name
        registryStatus
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicateListQuery, DuplicateListQueryVariables>;
export const DismissDuplicateDocument = new TypedDocumentString(`
    mutation DismissDuplicate($input: DismissDuplicate!) {
  dismissDuplicate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DismissDuplicateMutation, DismissDuplicateMutationVariables>;
export const DuplicatePairDocument = new TypedDocumentString(`
    query DuplicatePair($id: ID!) {
  duplicatePair(id: $id) {
    id
    version
    state
    score
    kindAgrees
    nameAgrees
    codeAgrees
    taxCodeAgrees
    registrationNoAgrees
    communeAgrees
    registeredOnAgrees
    representativeAgrees
    openedOn
    judgedOn
    judgement
    one {
      id
      code
      kind
      name
      registryStatus
    }
    other {
      id
      code
      kind
      name
      registryStatus
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatePairQuery, DuplicatePairQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($plan: MergePlan!) {
  mergePreview(plan: $plan) {
    survivorId
    absorbedId
    survivorVersion
    absorbedVersion
    survivorName
    absorbedName
    fields {
      field
      survivor
      absorbed
      from
      ownedBy
    }
    tables {
      table
      label
      moved
      kept
    }
  }
}
    `) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeOrganisationsDocument = new TypedDocumentString(`
    mutation MergeOrganisations($input: MergeOrganisations!) {
  mergeOrganisations(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeOrganisationsMutation, MergeOrganisationsMutationVariables>;
export const MergeListDocument = new TypedDocumentString(`
    query MergeList($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationMergeFilter, $sort: OrganisationMergeSort) {
  organisationMerges(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      mergedOn
      mergedBy
      reason
      undoneOn
      survivor {
        id
        code
        kind
        name
      }
      absorbed {
        id
        code
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeListQuery, MergeListQueryVariables>;
export const MergeDocument = new TypedDocumentString(`
    query Merge($id: ID!) {
  organisationMerge(id: $id) {
    id
    version
    mergedOn
    mergedBy
    reason
    undoneOn
    undoneBy
    undoneReason
    survivor {
      id
      code
      kind
      name
    }
    absorbed {
      id
      code
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MergeQuery, MergeQueryVariables>;
export const UnmergePreviewDocument = new TypedDocumentString(`
    query UnmergePreview($id: ID!) {
  unmergePreview(mergeId: $id) {
    possible
    tables {
      table
      label
      moved
      kept
    }
    later {
      table
      label
      moved
    }
  }
}
    `) as unknown as TypedDocumentString<UnmergePreviewQuery, UnmergePreviewQueryVariables>;
export const UnmergeOrganisationsDocument = new TypedDocumentString(`
    mutation UnmergeOrganisations($input: UnmergeOrganisations!) {
  unmergeOrganisations(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnmergeOrganisationsMutation, UnmergeOrganisationsMutationVariables>;
export const OrganisationEstablishmentsDocument = new TypedDocumentString(`
    query OrganisationEstablishments($id: ID!, $asOf: Date) {
  organisation(id: $id, asOf: $asOf) {
    id
    establishments(first: 100) {
      nodes {
        id
        version
        kind
        code
        name
        addressLine
        headName
        source
        validFrom
        validTo
        unit {
          id
          fullName
        }
      }
    }
    enterpriseHoldings(first: 100) {
      nodes {
        id
        version
        manner
        sharePercent
        capital
        resolution
        validFrom
        validTo
        enterprise {
          id
          name
        }
      }
    }
    entrustedServices(first: 100) {
      nodes {
        id
        version
        service
        content
        entrustedBy
        decisionNumber
        decisionOn
        amount
        validFrom
        validTo
        unit {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationEstablishmentsQuery, OrganisationEstablishmentsQueryVariables>;
export const EstablishmentListDocument = new TypedDocumentString(`
    query EstablishmentList($first: Int, $after: String, $last: Int, $before: String, $filter: EstablishmentFilter, $sort: EstablishmentSort, $asOf: Date) {
  establishments(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      code
      name
      addressLine
      headName
      source
      validFrom
      validTo
      unit {
        id
        fullName
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EstablishmentListQuery, EstablishmentListQueryVariables>;
export const HoldingListDocument = new TypedDocumentString(`
    query HoldingList($first: Int, $after: String, $last: Int, $before: String, $filter: EnterpriseHoldingFilter, $sort: EnterpriseHoldingSort, $asOf: Date) {
  enterpriseHoldings(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      manner
      sharePercent
      capital
      resolution
      validFrom
      validTo
      enterprise {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingListQuery, HoldingListQueryVariables>;
export const ServiceListDocument = new TypedDocumentString(`
    query ServiceList($first: Int, $after: String, $last: Int, $before: String, $filter: EntrustedServiceFilter, $sort: EntrustedServiceSort, $asOf: Date) {
  entrustedServices(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      service
      content
      entrustedBy
      decisionNumber
      decisionOn
      amount
      validFrom
      validTo
      unit {
        id
        fullName
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceListQuery, ServiceListQueryVariables>;
export const OpenEstablishmentDocument = new TypedDocumentString(`
    mutation OpenEstablishment($input: OpenEstablishment!) {
  openEstablishment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenEstablishmentMutation, OpenEstablishmentMutationVariables>;
export const CorrectEstablishmentDocument = new TypedDocumentString(`
    mutation CorrectEstablishment($input: CorrectEstablishment!) {
  correctEstablishment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectEstablishmentMutation, CorrectEstablishmentMutationVariables>;
export const CloseEstablishmentDocument = new TypedDocumentString(`
    mutation CloseEstablishment($input: EndRecord!) {
  closeEstablishment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseEstablishmentMutation, CloseEstablishmentMutationVariables>;
export const RecordHoldingDocument = new TypedDocumentString(`
    mutation RecordHolding($input: RecordHolding!) {
  recordHolding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordHoldingMutation, RecordHoldingMutationVariables>;
export const CorrectHoldingDocument = new TypedDocumentString(`
    mutation CorrectHolding($input: CorrectHolding!) {
  correctHolding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectHoldingMutation, CorrectHoldingMutationVariables>;
export const EndHoldingDocument = new TypedDocumentString(`
    mutation EndHolding($input: EndRecord!) {
  endHolding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndHoldingMutation, EndHoldingMutationVariables>;
export const EntrustServiceDocument = new TypedDocumentString(`
    mutation EntrustService($input: EntrustService!) {
  entrustService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EntrustServiceMutation, EntrustServiceMutationVariables>;
export const CorrectEntrustedServiceDocument = new TypedDocumentString(`
    mutation CorrectEntrustedService($input: CorrectEntrustedService!) {
  correctEntrustedService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectEntrustedServiceMutation, CorrectEntrustedServiceMutationVariables>;
export const EndEntrustedServiceDocument = new TypedDocumentString(`
    mutation EndEntrustedService($input: EndRecord!) {
  endEntrustedService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndEntrustedServiceMutation, EndEntrustedServiceMutationVariables>;
export const ExportListDocument = new TypedDocumentString(`
    query ExportList($first: Int, $after: String, $last: Int, $before: String, $filter: ExportEntryFilter, $sort: ExportEntrySort) {
  exportEntries(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      at
      step
      actorName
      list
      title
      format
      question
      total
      rows
      exportId
    }
  }
}
    `) as unknown as TypedDocumentString<ExportListQuery, ExportListQueryVariables>;
export const FindingListDocument = new TypedDocumentString(`
    query FindingList($first: Int, $after: String, $last: Int, $before: String, $filter: RuleFindingFilter, $sort: RuleFindingSort) {
  ruleFindings(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      rule
      ruleName
      ruleNameEn
      severity
      message
      openedOn
      closedOn
      organisation {
        id
        code
        name
        registryStatus
        taxStatus
        commune {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
export const DiscrepancyListDocument = new TypedDocumentString(`
    query DiscrepancyList($first: Int, $after: String, $last: Int, $before: String, $filter: DiscrepancyFilter, $sort: DiscrepancySort) {
  discrepancies(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      field
      authority
      officeValue
      authorityValue
      officeUnit {
        id
        fullName
      }
      authorityUnit {
        id
        fullName
      }
      openedOn
      closedOn
      organisation {
        id
        code
        name
        commune {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscrepancyListQuery, DiscrepancyListQueryVariables>;
export const AreaCodeListDocument = new TypedDocumentString(`
    query AreaCodeList($first: Int, $after: String, $last: Int, $before: String, $filter: GrowingAreaCodeFilter, $sort: GrowingAreaCodeSort) {
  growingAreaCodes(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      currentCode
      kind
      market
      name
      areaHa
      issuedOn
      expiresOn
      status
      commodity {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreaCodeListQuery, AreaCodeListQueryVariables>;
export const OrganisationAreaCodesDocument = new TypedDocumentString(`
    query OrganisationAreaCodes($id: ID!) {
  organisation(id: $id) {
    id
    growingAreaCodes(first: 100) {
      nodes {
        id
        version
        code
        currentCode
        kind
        market
        name
        areaHa
        issuedOn
        expiresOn
        status
        commodity {
          id
          name
        }
        allowedActions {
          action
          allowed
          code
          reason
        }
        shipments(first: 10) {
          totalCount
          nodes {
            id
            shippedOn
            tonnes
            declarationNumber
            importer
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationAreaCodesQuery, OrganisationAreaCodesQueryVariables>;
export const AreaCommoditiesDocument = new TypedDocumentString(`
    query AreaCommodities {
  commodities(first: 100, filter: {offeredTo: {isNull: true}}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AreaCommoditiesQuery, AreaCommoditiesQueryVariables>;
export const RegisterAreaCodeDocument = new TypedDocumentString(`
    mutation RegisterAreaCode($input: RegisterAreaCode!) {
  registerAreaCode(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterAreaCodeMutation, RegisterAreaCodeMutationVariables>;
export const RenewAreaCodeDocument = new TypedDocumentString(`
    mutation RenewAreaCode($input: RenewAreaCode!) {
  renewAreaCode(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenewAreaCodeMutation, RenewAreaCodeMutationVariables>;
export const RecodeAreaDocument = new TypedDocumentString(`
    mutation RecodeArea($input: RecodeArea!) {
  recodeArea(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecodeAreaMutation, RecodeAreaMutationVariables>;
export const SetAreaCodeStatusDocument = new TypedDocumentString(`
    mutation SetAreaCodeStatus($input: SetAreaCodeStatus!) {
  setAreaCodeStatus(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetAreaCodeStatusMutation, SetAreaCodeStatusMutationVariables>;
export const RecordExportDocument = new TypedDocumentString(`
    mutation RecordExport($input: RecordExport!) {
  recordExport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordExportMutation, RecordExportMutationVariables>;
export const HomeFiguresDocument = new TypedDocumentString(`
    query HomeFigures {
  all: organisations(first: 1) {
    totalCount
  }
  cooperatives: organisations(first: 1, filter: {kind: {eq: COOPERATIVE}}) {
    totalCount
  }
  groups: organisations(first: 1, filter: {kind: {eq: COOPERATIVE_GROUP}}) {
    totalCount
  }
  unions: organisations(first: 1, filter: {kind: {eq: COOPERATIVE_UNION}}) {
    totalCount
  }
  funds: organisations(first: 1, filter: {kind: {eq: PEOPLES_CREDIT_FUND}}) {
    totalCount
  }
  mismatches: ruleFindings(
    first: 1
    filter: {rule: {eq: "V23"}, closedOn: {isNull: true}}
  ) {
    totalCount
  }
  discrepancies(first: 1, filter: {closedOn: {isNull: true}}) {
    totalCount
  }
  breaches: ruleFindings(
    first: 1
    filter: {severity: {eq: ERROR}, closedOn: {isNull: true}}
  ) {
    totalCount
  }
  dormant: organisations(
    first: 1
    filter: {operationalState: {in: [DORMANT, AWAITING_DISSOLUTION]}}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const WaitingImportsDocument = new TypedDocumentString(`
    query WaitingImports {
  importBatches(first: 1, filter: {status: {eq: CHECKED}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingImportsQuery, WaitingImportsQueryVariables>;
export const WaitingProposalsDocument = new TypedDocumentString(`
    query WaitingProposals {
  proposals(first: 1, filter: {state: {in: [OPEN, STALE]}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WaitingProposalsQuery, WaitingProposalsQueryVariables>;
export const ImportListDocument = new TypedDocumentString(`
    query ImportList($first: Int, $after: String, $last: Int, $before: String, $filter: ImportBatchFilter, $sort: ImportBatchSort) {
  importBatches(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      fileName
      form
      status
      receivedBy
      receivedAt
      appliedBy
      appliedAt
      undoneBy
      undoneAt
      dataRows
      created
      updated
      unchanged
      discrepancies
      rejected
    }
  }
}
    `) as unknown as TypedDocumentString<ImportListQuery, ImportListQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: ID!) {
  importBatch(id: $id) {
    id
    version
    form
    fileName
    fileBytes
    fileHash
    status
    figuresOn
    receivedBy
    receivedAt
    appliedBy
    appliedAt
    undoneBy
    undoneAt
    rowsRead
    dataRows
    groupRows
    totalRows
    blankRows
    frameRows
    unknownRows
    created
    updated
    unchanged
    discrepancies
    rejected
    undoneRows
    repairedCells
    errorCells
    warningCells
    mode
    problem
    job {
      id
      task
      rowsDone
      rowsTotal
      cancelled
    }
    sheets
    notes
  }
}
    `) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: ImportRowFilter) {
  importBatch(id: $id) {
    id
    rows(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        sheet
        rowNo
        kind
        reason
        place
        outcome
        undone
        targetId
        raw
        content
        cells
        findings
        changes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const HeldCellsDocument = new TypedDocumentString(`
    query HeldCells($id: ID!, $after: String, $filter: ImportRowFilter) {
  importBatch(id: $id) {
    id
    rows(first: 100, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        content
        cells
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldCellsQuery, HeldCellsQueryVariables>;
export const SameFileImportsDocument = new TypedDocumentString(`
    query SameFileImports($fileHash: String!) {
  importBatches(
    first: 5
    filter: {fileHash: {eq: $fileHash}, status: {in: [APPLIED, PARTLY_UNDONE]}}
  ) {
    nodes {
      id
      appliedBy
      appliedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SameFileImportsQuery, SameFileImportsQueryVariables>;
export const ImportFormsDocument = new TypedDocumentString(`
    query ImportForms {
  importForms {
    code
    label
    columns {
      key
      label
      kind
      required
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFormsQuery, ImportFormsQueryVariables>;
export const MapImportColumnsDocument = new TypedDocumentString(`
    mutation MapImportColumns($input: MapImportColumns!) {
  mapImportColumns(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($input: ApplyImport!) {
  applyImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImport!) {
  undoImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const LegalParameterListDocument = new TypedDocumentString(`
    query LegalParameterList($first: Int, $after: String, $last: Int, $before: String, $filter: LegalParameterFilter, $sort: LegalParameterSort, $asOf: Date) {
  legalParameters(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      label
      labelEn
      text
      mark
      source
      validFrom
      validTo
      confirmedBy
      confirmedOn
      dependants
      note
    }
  }
}
    `) as unknown as TypedDocumentString<LegalParameterListQuery, LegalParameterListQueryVariables>;
export const LegalParameterDetailDocument = new TypedDocumentString(`
    query LegalParameterDetail($id: ID!) {
  legalParameter(id: $id) {
    id
    version
    code
    label
    labelEn
    kind
    value
    unit
    text
    mark
    source
    note
    validFrom
    validTo
    confirmedBy
    confirmedOn
    basis
    dependants
    replacesId
  }
}
    `) as unknown as TypedDocumentString<LegalParameterDetailQuery, LegalParameterDetailQueryVariables>;
export const ConfirmLegalParameterDocument = new TypedDocumentString(`
    mutation ConfirmLegalParameter($input: ConfirmLegalParameter!) {
  confirmLegalParameter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmLegalParameterMutation, ConfirmLegalParameterMutationVariables>;
export const MemberListDocument = new TypedDocumentString(`
    query MemberList($first: Int, $after: String, $last: Int, $before: String, $filter: MembershipFilter, $sort: MembershipSort, $search: String, $asOf: Date) {
  memberships(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    search: $search
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      kind
      type
      isForeign
      joinedOn
      validTo
      exitReason
      pledgedCapital
      paidCapital
      party {
        id
        sex
        birthYear
        maskedNationalId
        maskedPhone
        maskedHomeAddress
      }
      organisation {
        id
        name
        charterCapital
      }
      commune {
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberListQuery, MemberListQueryVariables>;
export const MemberFiguresDocument = new TypedDocumentString(`
    query MemberFigures($organisationId: ID, $asOf: Date) {
  memberFigures(organisationId: $organisationId, asOf: $asOf) {
    organisations
    memberships
    official
    associateCapital
    associateNonCapital
    women
    households
    bodies
    pledged
    paid
    persons {
      numbered
      unnumbered
      least
      most
    }
  }
}
    `) as unknown as TypedDocumentString<MemberFiguresQuery, MemberFiguresQueryVariables>;
export const MemberRegisterDocument = new TypedDocumentString(`
    query MemberRegister($id: ID!, $asOf: Date) {
  organisation(id: $id, asOf: $asOf) {
    id
    code
    name
    kind
    charterCapital
    officialMemberCount
    commune {
      fullName
    }
    province {
      fullName
    }
    findings(first: 50, filter: {closedOn: {isNull: true}}) {
      nodes {
        id
        rule
        severity
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MemberRegisterQuery, MemberRegisterQueryVariables>;
export const MembershipDocument = new TypedDocumentString(`
    query Membership($id: ID!) {
  memberships(first: 1, filter: {id: {eq: $id}}) {
    nodes {
      id
      version
      name
      kind
      type
      usesServices
      contributesLabour
      isForeign
      joinedOn
      validFrom
      validTo
      exitReason
      note
      pledgedCapital
      paidCapital
      party {
        id
        maskedNationalId
      }
      memberOrganisation {
        id
        name
      }
      representative {
        id
        name
      }
      organisation {
        id
        name
        kind
        charterCapital
      }
      contributions(first: 100) {
        nodes {
          id
          kind
          occurredOn
          amount
          pledgedChange
          paidChange
          asset
          certificateNo
          corrects {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembershipQuery, MembershipQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    version
    kind
    name
    sex
    birthYear
    maskedNationalId
    maskedPhone
    maskedHomeAddress
    memberships(first: 50) {
      nodes {
        id
        type
        validFrom
        validTo
        exitReason
        pledgedCapital
        paidCapital
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PersonDisclosuresDocument = new TypedDocumentString(`
    query PersonDisclosures($id: ID!) {
  person(id: $id) {
    id
    disclosures(first: 50) {
      nodes {
        id
        at
        actorName
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonDisclosuresQuery, PersonDisclosuresQueryVariables>;
export const FindMembersDocument = new TypedDocumentString(`
    query FindMembers($organisationId: ID!, $search: String) {
  memberships(
    first: 20
    search: $search
    filter: {organisation: {eq: $organisationId}, validTo: {isNull: true}}
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindMembersQuery, FindMembersQueryVariables>;
export const AdmitMemberDocument = new TypedDocumentString(`
    mutation AdmitMember($input: AdmitMember!) {
  admitMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdmitMemberMutation, AdmitMemberMutationVariables>;
export const ChangeMemberTypeDocument = new TypedDocumentString(`
    mutation ChangeMemberType($input: ChangeMemberType!) {
  changeMemberType(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberTypeMutation, ChangeMemberTypeMutationVariables>;
export const RecordMemberExitDocument = new TypedDocumentString(`
    mutation RecordMemberExit($input: RecordMemberExit!) {
  recordMemberExit(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMemberExitMutation, RecordMemberExitMutationVariables>;
export const RecordContributionDocument = new TypedDocumentString(`
    mutation RecordContribution($input: RecordContribution!) {
  recordContribution(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordContributionMutation, RecordContributionMutationVariables>;
export const TransferCapitalDocument = new TypedDocumentString(`
    mutation TransferCapital($input: TransferCapital!) {
  transferCapital(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TransferCapitalMutation, TransferCapitalMutationVariables>;
export const CorrectContributionDocument = new TypedDocumentString(`
    mutation CorrectContribution($input: CorrectContribution!) {
  correctContribution(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectContributionMutation, CorrectContributionMutationVariables>;
export const CorrectPersonDocument = new TypedDocumentString(`
    mutation CorrectPerson($input: CorrectPerson!) {
  correctPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const UnmaskPersonDocument = new TypedDocumentString(`
    mutation UnmaskPerson($input: UnmaskPerson!) {
  unmaskPerson(input: $input) {
    id
    nationalId
    phone
    birthDate
    homeAddress
  }
}
    `) as unknown as TypedDocumentString<UnmaskPersonMutation, UnmaskPersonMutationVariables>;
export const ProposeMemberChangeNowDocument = new TypedDocumentString(`
    mutation ProposeMemberChangeNow($input: ProposeMemberChange!) {
  proposeMemberChange(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeMemberChangeNowMutation, ProposeMemberChangeNowMutationVariables>;
export const ProposeNewMemberNowDocument = new TypedDocumentString(`
    mutation ProposeNewMemberNow($input: ProposeNewMember!) {
  proposeNewMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeNewMemberNowMutation, ProposeNewMemberNowMutationVariables>;
export const NewRuralCommunesDocument = new TypedDocumentString(`
    query NewRuralCommunes($first: Int, $after: String, $last: Int, $before: String, $filter: AdminUnitFilter, $search: String, $asOf: Date) {
  adminUnits(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    search: $search
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      fullName
      province {
        id
        fullName
      }
      newRuralStanding {
        state
        level
        basis
        counts
        predecessors {
          unitId
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewRuralCommunesQuery, NewRuralCommunesQueryVariables>;
export const UnitNewRuralDocument = new TypedDocumentString(`
    query UnitNewRural($id: ID!) {
  adminUnit(id: $id) {
    id
    newRuralStanding {
      state
      level
      basis
      counts
      reading
      predecessors {
        unitId
        fullName
        portion
        state
        level
      }
    }
    newRuralRecognitions(first: 50) {
      nodes {
        id
        version
        level
        decisionNumber
        decisionOn
        issuedBy
        documentReference
        validFrom
        validTo
        revocationNumber
        revocationOn
        revocationBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitNewRuralQuery, UnitNewRuralQueryVariables>;
export const RecogniseNewRuralDocument = new TypedDocumentString(`
    mutation RecogniseNewRural($input: RecogniseNewRural!) {
  recogniseNewRural(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecogniseNewRuralMutation, RecogniseNewRuralMutationVariables>;
export const CorrectNewRuralDocument = new TypedDocumentString(`
    mutation CorrectNewRural($input: CorrectNewRural!) {
  correctNewRural(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectNewRuralMutation, CorrectNewRuralMutationVariables>;
export const RevokeNewRuralDocument = new TypedDocumentString(`
    mutation RevokeNewRural($input: RevokeNewRural!) {
  revokeNewRural(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeNewRuralMutation, RevokeNewRuralMutationVariables>;
export const RemoveNewRuralDocument = new TypedDocumentString(`
    mutation RemoveNewRural($input: RemoveNewRural!) {
  removeNewRural(input: $input)
}
    `) as unknown as TypedDocumentString<RemoveNewRuralMutation, RemoveNewRuralMutationVariables>;
export const NoticeLetterListDocument = new TypedDocumentString(`
    query NoticeLetterList($first: Int, $after: String, $last: Int, $before: String, $filter: NoticeLetterFilter, $sort: NoticeLetterSort) {
  noticeLetters(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      at
      step
      recipientId
      subject
      attempt
      messageId
      failure
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeLetterListQuery, NoticeLetterListQueryVariables>;
export const RegisterOcopProductDocument = new TypedDocumentString(`
    mutation RegisterOcopProduct($input: RegisterOcopProduct!) {
  registerOcopProduct(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterOcopProductMutation, RegisterOcopProductMutationVariables>;
export const CorrectOcopProductDocument = new TypedDocumentString(`
    mutation CorrectOcopProduct($input: CorrectOcopProduct!) {
  correctOcopProduct(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectOcopProductMutation, CorrectOcopProductMutationVariables>;
export const RecordOcopCertificateDocument = new TypedDocumentString(`
    mutation RecordOcopCertificate($input: RecordOcopCertificate!) {
  recordOcopCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOcopCertificateMutation, RecordOcopCertificateMutationVariables>;
export const RevokeOcopCertificateDocument = new TypedDocumentString(`
    mutation RevokeOcopCertificate($input: RevokeOcopCertificate!) {
  revokeOcopCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeOcopCertificateMutation, RevokeOcopCertificateMutationVariables>;
export const RecordOcopNoticeDocument = new TypedDocumentString(`
    mutation RecordOcopNotice($input: RecordOcopNotice!) {
  recordOcopNotice(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOcopNoticeMutation, RecordOcopNoticeMutationVariables>;
export const OpenOcopDossierDocument = new TypedDocumentString(`
    mutation OpenOcopDossier($input: OpenOcopDossier!) {
  openOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenOcopDossierMutation, OpenOcopDossierMutationVariables>;
export const AssessOcopDossierDocument = new TypedDocumentString(`
    mutation AssessOcopDossier($input: AssessOcopDossier!) {
  assessOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssessOcopDossierMutation, AssessOcopDossierMutationVariables>;
export const SubmitOcopDossierDocument = new TypedDocumentString(`
    mutation SubmitOcopDossier($input: ActOnOcopDossier!) {
  submitOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitOcopDossierMutation, SubmitOcopDossierMutationVariables>;
export const ReturnOcopDossierDocument = new TypedDocumentString(`
    mutation ReturnOcopDossier($input: ActOnOcopDossier!) {
  returnOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnOcopDossierMutation, ReturnOcopDossierMutationVariables>;
export const CheckOcopDossierDocument = new TypedDocumentString(`
    mutation CheckOcopDossier($input: CheckOcopDossier!) {
  checkOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CheckOcopDossierMutation, CheckOcopDossierMutationVariables>;
export const AppraiseOcopDossierDocument = new TypedDocumentString(`
    mutation AppraiseOcopDossier($input: AppraiseOcopDossier!) {
  appraiseOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppraiseOcopDossierMutation, AppraiseOcopDossierMutationVariables>;
export const SeatOcopMemberDocument = new TypedDocumentString(`
    mutation SeatOcopMember($input: SeatOcopMember!) {
  seatOcopMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SeatOcopMemberMutation, SeatOcopMemberMutationVariables>;
export const DeclareOcopConflictDocument = new TypedDocumentString(`
    mutation DeclareOcopConflict($input: DeclareOcopConflict!) {
  declareOcopConflict(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclareOcopConflictMutation, DeclareOcopConflictMutationVariables>;
export const SaveOcopSheetDocument = new TypedDocumentString(`
    mutation SaveOcopSheet($input: SaveOcopSheet!) {
  saveOcopSheet(input: $input) {
    isSent
  }
}
    `) as unknown as TypedDocumentString<SaveOcopSheetMutation, SaveOcopSheetMutationVariables>;
export const CloseOcopCouncilDocument = new TypedDocumentString(`
    mutation CloseOcopCouncil($input: CloseOcopCouncil!) {
  closeOcopCouncil(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseOcopCouncilMutation, CloseOcopCouncilMutationVariables>;
export const ForwardOcopDossierDocument = new TypedDocumentString(`
    mutation ForwardOcopDossier($input: ForwardOcopDossier!) {
  forwardOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ForwardOcopDossierMutation, ForwardOcopDossierMutationVariables>;
export const RecogniseOcopDossierDocument = new TypedDocumentString(`
    mutation RecogniseOcopDossier($input: RecogniseOcopDossier!) {
  recogniseOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecogniseOcopDossierMutation, RecogniseOcopDossierMutationVariables>;
export const RecordOcopCentreRecognitionDocument = new TypedDocumentString(`
    mutation RecordOcopCentreRecognition($input: RecogniseOcopDossier!) {
  recordOcopCentreRecognition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOcopCentreRecognitionMutation, RecordOcopCentreRecognitionMutationVariables>;
export const RefuseOcopDossierDocument = new TypedDocumentString(`
    mutation RefuseOcopDossier($input: ActOnOcopDossier!) {
  refuseOcopDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseOcopDossierMutation, RefuseOcopDossierMutationVariables>;
export const RemoveOcopCriteriaSetDocument = new TypedDocumentString(`
    mutation RemoveOcopCriteriaSet($input: RemoveOcopCriteriaSet!) {
  removeOcopCriteriaSet(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveOcopCriteriaSetMutation, RemoveOcopCriteriaSetMutationVariables>;
export const OcopProductListDocument = new TypedDocumentString(`
    query OcopProductList($first: Int, $after: String, $last: Int, $before: String, $filter: OcopProductFilter, $sort: OcopProductSort) {
  ocopProducts(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      name
      code
      setNumber
      subjectKind
      subjectName
      stars
      expiresOn
      unit {
        id
        fullName
      }
      certificate {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopProductListQuery, OcopProductListQueryVariables>;
export const OcopProductDetailDocument = new TypedDocumentString(`
    query OcopProductDetail($id: ID!) {
  ocopProduct(id: $id) {
    id
    version
    name
    code
    setNumber
    description
    subjectKind
    subjectName
    stars
    expiresOn
    organisation {
      id
      name
    }
    party {
      id
    }
    unit {
      id
      fullName
    }
    files(first: 50) {
      nodes {
        id
        version
        title
        attachment {
          id
          fileName
          kind
          bytes
          scan
          uploadedBy
          uploadedAt
        }
      }
    }
    certificate {
      id
      state
    }
    certificates(first: 20) {
      nodes {
        id
        version
        stars
        score
        state
        decisionNumber
        decisionOn
        decisionYear
        authority
        issuedBy
        expiresOn
        graceUntil
        supersededOn
        revokedOn
        revocationGround
        revocationNumber
        concludedOn
        concludedGround
        conclusion
        revocationDueOn
        revocation
        breach
        isOwn
        source
        notices(first: 5) {
          nodes {
            id
            version
            daysBefore
            dueOn
            sentOn
            proof
            isLate
          }
        }
      }
    }
    dossiers(first: 20) {
      nodes {
        id
        kind
        state
        openedOn
        score
        stars
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopProductDetailQuery, OcopProductDetailQueryVariables>;
export const OcopNoticeListDocument = new TypedDocumentString(`
    query OcopNoticeList($first: Int, $after: String, $last: Int, $before: String, $filter: OcopExpiryNoticeFilter, $sort: OcopExpiryNoticeSort) {
  ocopExpiryNotices(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      daysBefore
      dueOn
      sentOn
      sentBy
      proof
      toldCount
      isLate
      certificate {
        id
        stars
        state
        expiresOn
        product {
          id
          name
          subjectName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopNoticeListQuery, OcopNoticeListQueryVariables>;
export const OcopSetsDocument = new TypedDocumentString(`
    query OcopSets {
  ocopProductSets(first: 100) {
    nodes {
      id
      number
      code
      sectorName
      name
    }
  }
  ocopCriteriaSets(first: 100) {
    nodes {
      id
      version
      decision
      setNumber
      validFrom
      criteriaCount
      optionCount
      gateCount
      inferredCount
    }
  }
}
    `) as unknown as TypedDocumentString<OcopSetsQuery, OcopSetsQueryVariables>;
export const OrganisationOcopDocument = new TypedDocumentString(`
    query OrganisationOcop($id: ID!) {
  organisation(id: $id) {
    id
    ocopProducts(first: 100) {
      nodes {
        id
        name
        code
        stars
        expiresOn
        certificate {
          id
          state
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationOcopQuery, OrganisationOcopQueryVariables>;
export const OcopCouncilPeopleDocument = new TypedDocumentString(`
    query OcopCouncilPeople {
  userAccounts(first: 100) {
    nodes {
      id
      displayName
      roles(first: 20) {
        nodes {
          role
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopCouncilPeopleQuery, OcopCouncilPeopleQueryVariables>;
export const OcopDossierListDocument = new TypedDocumentString(`
    query OcopDossierList($first: Int, $after: String, $last: Int, $before: String, $filter: OcopDossierFilter, $sort: OcopDossierSort) {
  ocopDossiers(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      kind
      state
      openedOn
      submittedOn
      communeDueOn
      selfTotal
      score
      stars
      product {
        id
        name
        subjectName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopDossierListQuery, OcopDossierListQueryVariables>;
export const OcopDossierDetailDocument = new TypedDocumentString(`
    query OcopDossierDetail($id: ID!) {
  ocopDossier(id: $id) {
    id
    version
    kind
    state
    acts
    openedOn
    selfSheet
    selfTotal
    selfStars
    submittedOn
    onBehalf
    communeDueOn
    originConfirmed
    labourConfirmed
    ideaConfirmed
    identityConfirmed
    communeNote
    checkedByName
    checkedOn
    appraisal
    siteVisitOn
    appraisedByName
    councilOpinion
    councilOn
    council
    score
    stars
    forwardedOn
    forwardedBy
    closedOn
    returnReason
    criteriaSet {
      id
      decision
      setNumber
      tree
    }
    product {
      id
      name
      code
      setNumber
      subjectName
      organisation {
        id
      }
      party {
        id
      }
    }
    seats(first: 30) {
      nodes {
        id
        version
        memberName
        post
        conflict
        sentOn
        total
        isOutlier
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopDossierDetailQuery, OcopDossierDetailQueryVariables>;
export const OcopOutcomeDocument = new TypedDocumentString(`
    query OcopOutcome($scoring: OcopOutcomeQuestion!) {
  ocopOutcome(scoring: $scoring) {
    total
    parts
    bandStars
    stars
    eliminatedBy
    missing
    gatesKnown
    next {
      star
      points
      gates {
        star
        code
        name
        needs
        needsPoints
        points
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopOutcomeQuery, OcopOutcomeQueryVariables>;
export const MyOcopSheetDocument = new TypedDocumentString(`
    query MyOcopSheet($dossierId: ID!) {
  myOcopSheet(dossierId: $dossierId) {
    content
    comment
    isSent
    conflict
  }
}
    `) as unknown as TypedDocumentString<MyOcopSheetQuery, MyOcopSheetQueryVariables>;
export const OcopPaperListDocument = new TypedDocumentString(`
    query OcopPaperList($first: Int, $after: String, $last: Int, $before: String, $filter: OcopEvidenceFilter, $sort: OcopEvidenceSort) {
  ocopEvidences(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      kind
      title
      number
      issuer
      issuedOn
      expiresOn
      organisation {
        id
        name
      }
      party {
        id
        name
      }
      uses(first: 20) {
        nodes {
          id
          criterion
          dossier {
            id
            product {
              id
              name
            }
          }
        }
      }
      files(first: 10) {
        nodes {
          id
          title
          attachment {
            id
            fileName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopPaperListQuery, OcopPaperListQueryVariables>;
export const OcopDossierPapersDocument = new TypedDocumentString(`
    query OcopDossierPapers($id: ID!) {
  ocopDossier(id: $id) {
    id
    papers(first: 100) {
      nodes {
        id
        version
        criterion
        evidence {
          id
          kind
          title
          number
          expiresOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OcopDossierPapersQuery, OcopDossierPapersQueryVariables>;
export const AddOcopEvidenceDocument = new TypedDocumentString(`
    mutation AddOcopEvidence($input: AddOcopEvidence!) {
  addOcopEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddOcopEvidenceMutation, AddOcopEvidenceMutationVariables>;
export const CorrectOcopEvidenceDocument = new TypedDocumentString(`
    mutation CorrectOcopEvidence($input: CorrectOcopEvidence!) {
  correctOcopEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectOcopEvidenceMutation, CorrectOcopEvidenceMutationVariables>;
export const UseOcopEvidenceDocument = new TypedDocumentString(`
    mutation UseOcopEvidence($input: UseOcopEvidence!) {
  useOcopEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UseOcopEvidenceMutation, UseOcopEvidenceMutationVariables>;
export const DropOcopEvidenceDocument = new TypedDocumentString(`
    mutation DropOcopEvidence($input: DropOcopEvidence!) {
  dropOcopEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DropOcopEvidenceMutation, DropOcopEvidenceMutationVariables>;
export const AttachOcopEvidenceFileDocument = new TypedDocumentString(`
    mutation AttachOcopEvidenceFile($input: AttachOcopEvidenceFile!) {
  attachOcopEvidenceFile(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachOcopEvidenceFileMutation, AttachOcopEvidenceFileMutationVariables>;
export const AttachOcopProductFileDocument = new TypedDocumentString(`
    mutation AttachOcopProductFile($input: AttachOcopProductFile!) {
  attachOcopProductFile(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachOcopProductFileMutation, AttachOcopProductFileMutationVariables>;
export const DetachOcopProductFileDocument = new TypedDocumentString(`
    mutation DetachOcopProductFile($input: DetachOcopFile!) {
  detachOcopProductFile(input: $input)
}
    `) as unknown as TypedDocumentString<DetachOcopProductFileMutation, DetachOcopProductFileMutationVariables>;
export const ConcludeOnOcopCertificateDocument = new TypedDocumentString(`
    mutation ConcludeOnOcopCertificate($input: ConcludeOnOcopCertificate!) {
  concludeOnOcopCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConcludeOnOcopCertificateMutation, ConcludeOnOcopCertificateMutationVariables>;
export const DropOcopConclusionDocument = new TypedDocumentString(`
    mutation DropOcopConclusion($input: DropOcopConclusion!) {
  dropOcopConclusion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DropOcopConclusionMutation, DropOcopConclusionMutationVariables>;
export const OrganisationFilesDocument = new TypedDocumentString(`
    query OrganisationFiles($id: ID!) {
  organisation(id: $id) {
    id
    files(first: 50) {
      nodes {
        id
        version
        title
        attachment {
          id
          fileName
          kind
          bytes
          scan
          uploadedBy
          uploadedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationFilesQuery, OrganisationFilesQueryVariables>;
export const AttachOrganisationFileDocument = new TypedDocumentString(`
    mutation AttachOrganisationFile($input: AttachOrganisationFile!) {
  attachOrganisationFile(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachOrganisationFileMutation, AttachOrganisationFileMutationVariables>;
export const DetachOrganisationFileDocument = new TypedDocumentString(`
    mutation DetachOrganisationFile($input: DetachOrganisationFile!) {
  detachOrganisationFile(input: $input)
}
    `) as unknown as TypedDocumentString<DetachOrganisationFileMutation, DetachOrganisationFileMutationVariables>;
export const CreateOrganisationDocument = new TypedDocumentString(`
    mutation CreateOrganisation($input: CreateOrganisation!) {
  createOrganisation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const UpdateOrganisationDocument = new TypedDocumentString(`
    mutation UpdateOrganisation($input: UpdateOrganisation!) {
  updateOrganisation(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;
export const RecordOperationalStateDocument = new TypedDocumentString(`
    mutation RecordOperationalState($input: RecordOperationalState!) {
  recordOperationalState(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOperationalStateMutation, RecordOperationalStateMutationVariables>;
export const RecordOperationalStatesDocument = new TypedDocumentString(`
    mutation RecordOperationalStates($input: RecordOperationalStates!) {
  recordOperationalStates(input: $input) {
    recorded
    refused {
      organisationId
      name
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOperationalStatesMutation, RecordOperationalStatesMutationVariables>;
export const AppointOfficerDocument = new TypedDocumentString(`
    mutation AppointOfficer($input: AppointOfficer!) {
  appointOfficer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppointOfficerMutation, AppointOfficerMutationVariables>;
export const EndOfficerDocument = new TypedDocumentString(`
    mutation EndOfficer($input: EndTerm!) {
  endOfficer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndOfficerMutation, EndOfficerMutationVariables>;
export const JoinUnionDocument = new TypedDocumentString(`
    mutation JoinUnion($input: JoinUnion!) {
  joinUnion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<JoinUnionMutation, JoinUnionMutationVariables>;
export const LeaveUnionDocument = new TypedDocumentString(`
    mutation LeaveUnion($input: EndTerm!) {
  leaveUnion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LeaveUnionMutation, LeaveUnionMutationVariables>;
export const PromoteGroupDocument = new TypedDocumentString(`
    mutation PromoteGroup($input: PromoteGroup!) {
  promoteGroup(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PromoteGroupMutation, PromoteGroupMutationVariables>;
export const ProposeOrganisationChangeDocument = new TypedDocumentString(`
    mutation ProposeOrganisationChange($input: ProposeOrganisationChange!) {
  proposeOrganisationChange(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeOrganisationChangeMutation, ProposeOrganisationChangeMutationVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($first: Int, $after: String, $last: Int, $before: String, $filter: OrganisationFilter, $sort: OrganisationSort, $search: String, $asOf: Date) {
  organisations(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    search: $search
    asOf: $asOf
  ) {
    totalCount
    totalIsMinimum
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      code
      kind
      name
      shortName
      registryStatus
      registryStatusSource
      taxStatus
      operationalState
      addressLine
      registeredOn
      establishedOn
      field
      charterCapital
      officialMemberCount
      matchedBy
      commune {
        id
        fullName
        territoryNames
      }
      province {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const OrganisationDetailDocument = new TypedDocumentString(`
    query OrganisationDetail($id: ID!, $asOf: Date, $discrepancies: DiscrepancyFilter, $findings: RuleFindingFilter, $years: AnnualFigureFilter) {
  organisation(id: $id, asOf: $asOf) {
    id
    version
    code
    kind
    name
    nameSource
    shortName
    foreignName
    registryStatus
    registryStatusSource
    registryStatusSince
    taxStatus
    taxStatusSource
    taxStatusSince
    operationalState
    operationalStateSince
    addressLine
    addressAsRegistered
    registeredOn
    establishedOn
    field
    industry
    charterCapital
    officialMemberCount
    allowedActions {
      action
      allowed
      code
      reason
    }
    commune {
      id
      code
      fullName
      parent {
        id
        fullName
        level
      }
    }
    province {
      id
      fullName
    }
    statedUnit {
      id
      fullName
      validTo
      parent {
        id
        fullName
        parent {
          id
          fullName
        }
      }
    }
    officers(first: 50) {
      nodes {
        id
        version
        post
        person {
          id
          name
        }
        validFrom
        validTo
      }
    }
    unions(first: 50) {
      nodes {
        id
        version
        union {
          id
          name
        }
        member {
          id
          name
        }
        validFrom
        validTo
      }
    }
    unionMembers(first: 100) {
      nodes {
        id
        version
        union {
          id
          name
        }
        member {
          id
          name
        }
        validFrom
        validTo
      }
    }
    discrepancies(first: 50, filter: $discrepancies) {
      nodes {
        id
        field
        authority
        officeValue
        authorityValue
        openedOn
        closedOn
      }
    }
    findings(first: 50, filter: $findings) {
      nodes {
        id
        rule
        ruleName
        ruleNameEn
        severity
        message
        openedOn
        closedOn
      }
    }
    annualFigures(first: 1, filter: $years, sort: {field: year, direction: DESC}) {
      nodes {
        id
        year
        revenue
        profit
        memberCount
        reportedGrade
      }
    }
    latestAnnualFigure {
      id
      year
      revenue
      profit
      memberCount
      reportedGrade
    }
    representative {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationDetailQuery, OrganisationDetailQueryVariables>;
export const OrganisationEditDocument = new TypedDocumentString(`
    query OrganisationEdit($id: ID!) {
  organisation(id: $id) {
    id
    version
    code
    legacyRegistrationNo
    kind
    name
    nameSource
    shortName
    foreignName
    registrationKind
    registryStatus
    registryStatusSource
    registryStatusSince
    taxCode
    taxStatus
    taxStatusSource
    taxStatusSince
    addressLine
    addressAsRegistered
    registeredOn
    establishedOn
    field
    industry
    charterCapital
    officialMemberCount
    statedUnit {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationEditQuery, OrganisationEditQueryVariables>;
export const TerritoriesDocument = new TypedDocumentString(`
    query Territories {
  territories(first: 20) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TerritoriesQuery, TerritoriesQueryVariables>;
export const OrganisationHistoryDocument = new TypedDocumentString(`
    query OrganisationHistory($id: ID!) {
  organisation(id: $id) {
    id
    officeStatements(first: 50) {
      nodes {
        id
        validFrom
        validTo
        knownFrom
        code
        kind
        name
        shortName
        foreignName
        registryStatus
        registeredOn
        charterCapital
        addressLine
        unit {
          id
          fullName
        }
        addressAsRegistered
        establishedOn
        field
        officialMemberCount
        taxStatus
      }
    }
    registryStatements(first: 50) {
      nodes {
        id
        validFrom
        validTo
        knownFrom
        code
        kind
        name
        shortName
        foreignName
        registryStatus
        registeredOn
        charterCapital
        addressLine
        unit {
          id
          fullName
        }
      }
    }
    taxStatements(first: 50) {
      nodes {
        id
        validFrom
        validTo
        knownFrom
        taxCode
        taxStatus
      }
    }
    operationalFindings(first: 50) {
      nodes {
        id
        validFrom
        validTo
        knownFrom
        state
        foundBy
        evidence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const StatementAuditDocument = new TypedDocumentString(`
    query StatementAudit($ids: [ID!]!) {
  auditEntries(first: 100, filter: {recordId: {in: $ids}}) {
    nodes {
      id
      at
      actorId
      reason
      operation
      recordId
    }
  }
}
    `) as unknown as TypedDocumentString<StatementAuditQuery, StatementAuditQueryVariables>;
export const OutsideSeriesListDocument = new TypedDocumentString(`
    query OutsideSeriesList($first: Int, $after: String, $last: Int, $before: String, $sort: OutsideSeriesSort) {
  outsideSeriesList(
    first: $first
    after: $after
    last: $last
    before: $before
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      code
      name
      measure
      publisher
      additive
    }
  }
}
    `) as unknown as TypedDocumentString<OutsideSeriesListQuery, OutsideSeriesListQueryVariables>;
export const OutsideSeriesDetailDocument = new TypedDocumentString(`
    query OutsideSeriesDetail($id: ID!) {
  outsideSeries(id: $id) {
    id
    version
    code
    name
    measure
    step
    additive
    decimals
    minimum
    maximum
    publisher
    note
    areaTotals {
      areaId
      name
      measuredOn
      value
      unitsCounted
      unitsTotal
    }
    values(first: 100, sort: {field: measuredOn, direction: DESC}) {
      totalCount
      nodes {
        id
        version
        measuredOn
        value
        stage
        document
        url
        publishedOn
        unit {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutsideSeriesDetailQuery, OutsideSeriesDetailQueryVariables>;
export const UnitOutsideValuesDocument = new TypedDocumentString(`
    query UnitOutsideValues($id: ID!) {
  adminUnit(id: $id) {
    id
    outsideValues(first: 100) {
      nodes {
        id
        measuredOn
        value
        stage
        document
        url
        series {
          id
          name
          measure
          step
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitOutsideValuesQuery, UnitOutsideValuesQueryVariables>;
export const StateOutsideValueDocument = new TypedDocumentString(`
    mutation StateOutsideValue($input: StateOutsideValue!) {
  stateOutsideValue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StateOutsideValueMutation, StateOutsideValueMutationVariables>;
export const CorrectOutsideValueDocument = new TypedDocumentString(`
    mutation CorrectOutsideValue($input: CorrectOutsideValue!) {
  correctOutsideValue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectOutsideValueMutation, CorrectOutsideValueMutationVariables>;
export const RemoveOutsideValueDocument = new TypedDocumentString(`
    mutation RemoveOutsideValue($input: RemoveOutsideValue!) {
  removeOutsideValue(input: $input)
}
    `) as unknown as TypedDocumentString<RemoveOutsideValueMutation, RemoveOutsideValueMutationVariables>;
export const CreateOutsideSeriesDocument = new TypedDocumentString(`
    mutation CreateOutsideSeries($input: CreateOutsideSeries!) {
  createOutsideSeries(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOutsideSeriesMutation, CreateOutsideSeriesMutationVariables>;
export const ChangeOutsideSeriesDocument = new TypedDocumentString(`
    mutation ChangeOutsideSeries($input: ChangeOutsideSeries!) {
  changeOutsideSeries(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeOutsideSeriesMutation, ChangeOutsideSeriesMutationVariables>;
export const ProposalListDocument = new TypedDocumentString(`
    query ProposalList($first: Int, $after: String, $last: Int, $before: String, $filter: ProposalFilter, $sort: ProposalSort) {
  proposals(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      target
      memberName
      state
      proposerName
      proposedAt
      closedAt
      organisation {
        id
        name
        commune {
          id
          fullName
        }
      }
      fields(first: 30) {
        nodes {
          id
          field
          decision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const ProposalDetailDocument = new TypedDocumentString(`
    query ProposalDetail($id: ID!) {
  proposal(id: $id) {
    id
    version
    target
    targetNow
    memberName
    state
    effectiveOn
    reason
    evidence
    proposedBy
    proposerName
    proposedAt
    deciderName
    closedAt
    closingNote
    organisation {
      id
      version
      name
    }
    fields(first: 60) {
      nodes {
        id
        field
        stated
        current
        proposed
        maskedProposed
        decision
        refusal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalDetailQuery, ProposalDetailQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposal!) {
  decideProposal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: WithdrawProposal!) {
  withdrawProposal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const TechnologyListDocument = new TypedDocumentString(`
    query TechnologyList($first: Int, $after: String, $last: Int, $before: String, $filter: TechnologyAdoptionFilter, $sort: TechnologyAdoptionSort, $asOf: Date) {
  technologyAdoptions(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      kind
      evidence
      foundOn
      foundBy
      verdict
      verifiedBy
      verifiedOn
      verdictNote
      validFrom
      validTo
      item {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TechnologyListQuery, TechnologyListQueryVariables>;
export const OrganisationTechnologyDocument = new TypedDocumentString(`
    query OrganisationTechnology($id: ID!, $asOf: Date) {
  organisation(id: $id, asOf: $asOf) {
    id
    adoptsHighTech
    adoptsDigital
    technologyAdoptions(first: 100) {
      nodes {
        id
        version
        kind
        evidence
        foundOn
        foundBy
        verdict
        verifiedBy
        verifiedOn
        verdictNote
        validFrom
        validTo
        item {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationTechnologyQuery, OrganisationTechnologyQueryVariables>;
export const TechnologyItemsDocument = new TypedDocumentString(`
    query TechnologyItems {
  technologyItems(first: 100, filter: {offered: {eq: true}}) {
    nodes {
      id
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TechnologyItemsQuery, TechnologyItemsQueryVariables>;
export const TechnologyCatalogueDocument = new TypedDocumentString(`
    query TechnologyCatalogue($first: Int, $after: String, $last: Int, $before: String, $filter: TechnologyItemFilter, $sort: TechnologyItemSort) {
  technologyItems(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      version
      code
      kind
      name
      description
      offered
    }
  }
}
    `) as unknown as TypedDocumentString<TechnologyCatalogueQuery, TechnologyCatalogueQueryVariables>;
export const AddTechnologyItemDocument = new TypedDocumentString(`
    mutation AddTechnologyItem($input: AddTechnologyItem!) {
  addTechnologyItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTechnologyItemMutation, AddTechnologyItemMutationVariables>;
export const ChangeTechnologyItemDocument = new TypedDocumentString(`
    mutation ChangeTechnologyItem($input: ChangeTechnologyItem!) {
  changeTechnologyItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeTechnologyItemMutation, ChangeTechnologyItemMutationVariables>;
export const RecordTechnologyDocument = new TypedDocumentString(`
    mutation RecordTechnology($input: RecordTechnology!) {
  recordTechnology(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordTechnologyMutation, RecordTechnologyMutationVariables>;
export const CorrectTechnologyDocument = new TypedDocumentString(`
    mutation CorrectTechnology($input: CorrectTechnology!) {
  correctTechnology(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectTechnologyMutation, CorrectTechnologyMutationVariables>;
export const VerifyTechnologyDocument = new TypedDocumentString(`
    mutation VerifyTechnology($input: VerifyTechnology!) {
  verifyTechnology(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VerifyTechnologyMutation, VerifyTechnologyMutationVariables>;
export const EndTechnologyDocument = new TypedDocumentString(`
    mutation EndTechnology($input: EndTechnology!) {
  endTechnology(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndTechnologyMutation, EndTechnologyMutationVariables>;
export const UserListDocument = new TypedDocumentString(`
    query UserList($first: Int, $after: String, $last: Int, $before: String, $filter: UserAccountFilter, $sort: UserAccountSort, $search: String) {
  userAccounts(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
    search: $search
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      username
      displayName
      disabledAt
      unit {
        id
        fullName
      }
      roles(first: 20) {
        nodes {
          id
          role
          validFrom
          validTo
          unit {
            id
            fullName
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UserListQuery, UserListQueryVariables>;
export const UserDetailDocument = new TypedDocumentString(`
    query UserDetail($id: ID!) {
  userAccount(id: $id) {
    id
    version
    username
    displayName
    disabledAt
    passwordSetAt
    unit {
      id
      fullName
    }
    roles(first: 100) {
      nodes {
        id
        version
        role
        reach
        validFrom
        validTo
        unit {
          id
          fullName
        }
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UserDetailQuery, UserDetailQueryVariables>;
export const SignInLocksDocument = new TypedDocumentString(`
    query SignInLocks {
  signInLocks {
    userId
    until
    everywhere
  }
}
    `) as unknown as TypedDocumentString<SignInLocksQuery, SignInLocksQueryVariables>;
export const UnlockSignInDocument = new TypedDocumentString(`
    mutation UnlockSignIn($input: ChangeUser!) {
  unlockSignIn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlockSignInMutation, UnlockSignInMutationVariables>;
export const RoleDescriptionsDocument = new TypedDocumentString(`
    query RoleDescriptions {
  roleDescriptions {
    role
    label
    permissions {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<RoleDescriptionsQuery, RoleDescriptionsQueryVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: CreateUser!) {
  createUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const RenameUserDocument = new TypedDocumentString(`
    mutation RenameUser($input: RenameUser!) {
  renameUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenameUserMutation, RenameUserMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($input: ChangeUser!) {
  disableUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($input: ChangeUser!) {
  enableUser(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPassword!) {
  resetPassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRole!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($input: EndRole!) {
  endRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const DraftLinkDocument = new TypedDocumentString(`
    mutation DraftLink($input: DraftLink!) {
  draftLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftLinkMutation, DraftLinkMutationVariables>;
export const ChangeLinkDocument = new TypedDocumentString(`
    mutation ChangeLink($input: ChangeLink!) {
  changeLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeLinkMutation, ChangeLinkMutationVariables>;
export const SetLinkPartiesDocument = new TypedDocumentString(`
    mutation SetLinkParties($input: SetLinkParties!) {
  setLinkParties(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetLinkPartiesMutation, SetLinkPartiesMutationVariables>;
export const SignLinkDocument = new TypedDocumentString(`
    mutation SignLink($input: MoveLink!) {
  signLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignLinkMutation, SignLinkMutationVariables>;
export const StartLinkDocument = new TypedDocumentString(`
    mutation StartLink($input: MoveLink!) {
  startLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartLinkMutation, StartLinkMutationVariables>;
export const CompleteLinkDocument = new TypedDocumentString(`
    mutation CompleteLink($input: MoveLink!) {
  completeLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CompleteLinkMutation, CompleteLinkMutationVariables>;
export const TerminateLinkDocument = new TypedDocumentString(`
    mutation TerminateLink($input: MoveLink!) {
  terminateLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TerminateLinkMutation, TerminateLinkMutationVariables>;
export const BreachLinkDocument = new TypedDocumentString(`
    mutation BreachLink($input: BreakLink!) {
  breachLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BreachLinkMutation, BreachLinkMutationVariables>;
export const RecordLinkBreachDocument = new TypedDocumentString(`
    mutation RecordLinkBreach($input: BreakLink!) {
  recordLinkBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordLinkBreachMutation, RecordLinkBreachMutationVariables>;
export const SettleLinkBreachDocument = new TypedDocumentString(`
    mutation SettleLinkBreach($input: SettleBreach!) {
  settleLinkBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleLinkBreachMutation, SettleLinkBreachMutationVariables>;
export const PlanLinkSeasonDocument = new TypedDocumentString(`
    mutation PlanLinkSeason($input: PlanSeason!) {
  planLinkSeason(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanLinkSeasonMutation, PlanLinkSeasonMutationVariables>;
export const ChangeLinkSeasonDocument = new TypedDocumentString(`
    mutation ChangeLinkSeason($input: ChangeSeason!) {
  changeLinkSeason(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeLinkSeasonMutation, ChangeLinkSeasonMutationVariables>;
export const RecordDeliveryDocument = new TypedDocumentString(`
    mutation RecordDelivery($input: RecordDelivery!) {
  recordDelivery(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDeliveryMutation, RecordDeliveryMutationVariables>;
export const AttachLinkFileDocument = new TypedDocumentString(`
    mutation AttachLinkFile($input: AttachLinkFile!) {
  attachLinkFile(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachLinkFileMutation, AttachLinkFileMutationVariables>;
export const DetachLinkFileDocument = new TypedDocumentString(`
    mutation DetachLinkFile($input: DetachLinkFile!) {
  detachLinkFile(input: $input)
}
    `) as unknown as TypedDocumentString<DetachLinkFileMutation, DetachLinkFileMutationVariables>;
export const LinkListDocument = new TypedDocumentString(`
    query LinkList($first: Int, $after: String, $last: Int, $before: String, $filter: ValueChainLinkFilter, $sort: ValueChainLinkSort) {
  valueChainLinks(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      number
      kind
      product
      form
      market
      state
      signedOn
      endsOn
      value
      volume
      volumeUnit
      keeper {
        id
        name
      }
      parties(first: 20) {
        nodes {
          id
          name
          role
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkListQuery, LinkListQueryVariables>;
export const LinkDetailDocument = new TypedDocumentString(`
    query LinkDetail($id: ID!) {
  valueChainLink(id: $id) {
    id
    version
    kind
    number
    product
    supply
    production
    processing
    consumption
    form
    legalBasis
    market
    areaHa
    volume
    volumeUnit
    priceRule
    inputsAdvanced
    qualityStandard
    performanceSecurityKind
    insured
    value
    startsOn
    endsOn
    approvalNumber
    approvalOn
    approvalBody
    note
    state
    signedOn
    inForceOn
    endedOn
    endReason
    commodity {
      id
      name
    }
    keeper {
      id
      name
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
    parties(first: 60) {
      nodes {
        id
        kind
        name
        taxCode
        role
        isLead
        whereabouts
        place
        organisation {
          id
          name
        }
      }
    }
    seasons(first: 30) {
      nodes {
        id
        version
        name
        startsOn
        endsOn
        contractedVolume
        contractedValue
        deliveredVolume
        deliveredValue
        deliveries(first: 30) {
          nodes {
            id
            deliveredOn
            volume
            value
            note
          }
        }
      }
    }
    breaches(first: 30) {
      nodes {
        id
        version
        occurredOn
        side
        cause
        description
        settledOn
      }
    }
    files(first: 50) {
      nodes {
        id
        version
        title
        attachment {
          id
          fileName
          kind
          bytes
          scan
          uploadedBy
          uploadedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkDetailQuery, LinkDetailQueryVariables>;
export const OrganisationLinksDocument = new TypedDocumentString(`
    query OrganisationLinks($id: ID!, $asOf: Date) {
  organisation(id: $id, asOf: $asOf) {
    id
    chainStanding
    valueChainLinks(first: 100) {
      nodes {
        id
        role
        isLead
        link {
          id
          number
          product
          form
          state
          signedOn
          endsOn
          value
          parties(first: 20) {
            nodes {
              id
              name
              role
              organisation {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationLinksQuery, OrganisationLinksQueryVariables>;
export const CommoditiesDocument = new TypedDocumentString(`
    query Commodities {
  commodities(first: 100, filter: {offeredTo: {isNull: true}}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CommoditiesQuery, CommoditiesQueryVariables>;
export const LinkWarningsDocument = new TypedDocumentString(`
    query LinkWarnings($first: Int, $after: String, $last: Int, $before: String, $filter: RuleFindingFilter, $sort: RuleFindingSort) {
  ruleFindings(
    first: $first
    after: $after
    last: $last
    before: $before
    filter: $filter
    sort: $sort
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      id
      rule
      ruleName
      ruleNameEn
      message
      openedOn
      organisation {
        id
        name
        commune {
          id
          fullName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkWarningsQuery, LinkWarningsQueryVariables>;
export const OtherBuyersDocument = new TypedDocumentString(`
    query OtherBuyers($commodityId: ID!, $except: ID) {
  otherBuyers(commodityId: $commodityId, except: $except) {
    name
    place
    liveLinks
    agreedValue
    score
    reasons
  }
}
    `) as unknown as TypedDocumentString<OtherBuyersQuery, OtherBuyersQueryVariables>;
export const ChainParticipationDocument = new TypedDocumentString(`
    query ChainParticipation($territory: String) {
  chainParticipation(territory: $territory) {
    organisations
    takingPart
    signedOnly
    percent
  }
}
    `) as unknown as TypedDocumentString<ChainParticipationQuery, ChainParticipationQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    username
    displayName
    mustChangePassword
    permissions
    roles {
      role
      reach
      unitId
      organisationId
      placeName
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SearchUnitsDocument = new TypedDocumentString(`
    query SearchUnits($search: String!, $first: Int!, $filter: AdminUnitFilter, $everExisted: Boolean!) {
  adminUnits(
    search: $search
    first: $first
    filter: $filter
    everExisted: $everExisted
  ) {
    nodes {
      id
      code
      fullName
      level
      validTo
      matchedBy
      parent {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchUnitsQuery, SearchUnitsQueryVariables>;
export const UnitNameDocument = new TypedDocumentString(`
    query UnitName($id: ID!) {
  adminUnit(id: $id) {
    id
    code
    fullName
    level
    validTo
    matchedBy
    parent {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<UnitNameQuery, UnitNameQueryVariables>;
export const ActorNamesDocument = new TypedDocumentString(`
    query ActorNames($ids: [ID!]!) {
  userAccounts(first: 100, filter: {id: {in: $ids}}) {
    nodes {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<ActorNamesQuery, ActorNamesQueryVariables>;
export const FindOrganisationsDocument = new TypedDocumentString(`
    query FindOrganisations($search: String, $filter: OrganisationFilter) {
  organisations(first: 20, search: $search, filter: $filter) {
    nodes {
      id
      name
      code
      commune {
        id
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const FindingRulesDocument = new TypedDocumentString(`
    query FindingRules {
  findingRules {
    code
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<FindingRulesQuery, FindingRulesQueryVariables>;
export const MyViewsDocument = new TypedDocumentString(`
    query MyViews($list: String!) {
  myViews(list: $list) {
    id
    version
    name
    state
    shared
    preferred
    own
    ownerName
  }
}
    `) as unknown as TypedDocumentString<MyViewsQuery, MyViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveView!) {
  saveView(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!, $expectedVersion: Int!) {
  deleteView(id: $id, expectedVersion: $expectedVersion) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const MyNoticesDocument = new TypedDocumentString(`
    query MyNotices {
  myNotices {
    unread
    email
    latest {
      id
      at
      subject
      text
      link
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyNoticesQuery, MyNoticesQueryVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    mutation ReadNotices($ids: [ID!]) {
  readNotices(ids: $ids) {
    unread
  }
}
    `) as unknown as TypedDocumentString<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const SetNoticeAddressDocument = new TypedDocumentString(`
    mutation SetNoticeAddress($email: String) {
  setNoticeAddress(email: $email) {
    email
  }
}
    `) as unknown as TypedDocumentString<SetNoticeAddressMutation, SetNoticeAddressMutationVariables>;
export const OwnProvinceDocument = new TypedDocumentString(`
    query OwnProvince($id: ID!) {
  adminUnit(id: $id) {
    id
    province {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnProvinceQuery, OwnProvinceQueryVariables>;
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($text: String!, $organisations: Boolean!, $persons: Boolean!) {
  organisations(first: 7, search: $text) @include(if: $organisations) {
    nodes {
      id
      name
      code
      matchedBy
      commune {
        fullName
      }
    }
  }
  memberships(first: 7, search: $text) @include(if: $persons) {
    nodes {
      id
      name
      party {
        id
        birthYear
        maskedNationalId
      }
      organisation {
        name
      }
      commune {
        fullName
      }
    }
  }
  adminUnits(first: 5, search: $text) {
    nodes {
      id
      fullName
      matchedBy
      parent {
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;