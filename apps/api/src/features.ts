import { AdminUnitModule } from '@domain/admin-unit';
import { AnnualReportModule } from '@domain/annual-report';
import { AnnualReturnModule } from '@domain/annual-return';
import { CoOpModule } from '@domain/co-op';
import { CommodityModule } from '@domain/commodity';
import { GrowingAreaModule } from '@domain/growing-area';
import { DebtModule } from '@domain/debt';
import { DebtSettlementModule } from '@domain/debt-settlement';
import { EstablishmentModule } from '@domain/establishment';
import { IdentityModule } from '@domain/identity';
import { LedgerModule } from '@domain/ledger';
import { LegalRuleModule } from '@domain/legal-rule';
import { OrganisationMergeModule } from '@domain/organisation-merge';
import { NewRuralStatusModule } from '@domain/new-rural-status';
import { OutsideSeriesModule } from '@domain/outside-series';
import { OrganisationFileModule } from '@domain/organisation-file';
import { MemberModule } from '@domain/member';
import { OcopCriteriaModule } from '@domain/ocop-criteria';
import { OcopProductModule } from '@domain/ocop-product';
import { ProposalModule } from '@domain/proposal';
import { TechnologyAdoptionModule } from '@domain/technology-adoption';
import { ValueChainLinkModule } from '@domain/value-chain-link';
import { ApprovalModule } from '@platform/approval';
import { AttachmentModule } from '@platform/attachment';
import { AuditModule } from '@platform/audit';
import { ExportModule } from '@platform/export';
import { ImportModule } from '@platform/import';
import { NoticeModule } from '@platform/notice';
import { SavedViewModule } from '@platform/saved-view';

/** THE LIST of modules with a door of their own, one line each. */
export const FEATURES = [
  AuditModule,
  ImportModule,
  ExportModule,
  NoticeModule,
  SavedViewModule,
  AttachmentModule,
  ApprovalModule,
  AdminUnitModule,
  LegalRuleModule,
  LedgerModule,
  NewRuralStatusModule,
  OutsideSeriesModule,
  OcopCriteriaModule,
  IdentityModule,
  CoOpModule,
  AnnualReportModule,
  MemberModule,
  ProposalModule,
  OrganisationFileModule,
  EstablishmentModule,
  TechnologyAdoptionModule,
  CommodityModule,
  ValueChainLinkModule,
  GrowingAreaModule,
  AnnualReturnModule,
  OrganisationMergeModule,
  DebtModule,
  DebtSettlementModule,
  OcopProductModule,
];
