import { CoOpModule } from '@domain/co-op';
import { LegalRuleModule } from '@domain/legal-rule';
import { OcopCriteriaModule } from '@domain/ocop-criteria';
import { ImportModule } from '@platform/import';
import { every, Jobs } from '@platform/job';
import { today } from '@platform/kernel';
import { NoticeModule } from '@platform/notice';
import { Module, type OnModuleInit } from '@nestjs/common';
import { CertificateService } from './certificate.service';
import { CouncilService } from './council.service';
import { DossierResolver } from './dossier.resolver';
import { DossierService } from './dossier.service';
import { EvidenceService } from './evidence.service';
import { ExpiryNoticeJob } from './expiry-notice.job';
import { Minutes } from './minutes';
import { registerOcopFindings } from './ocop.findings';
import { OCOP_FIELDS } from './ocop-fields';
import { OcopFileResolver } from './ocop-file.resolver';
import { OcopLaw } from './ocop-law';
import { OcopListImport } from './ocop-list.import';
import { OcopProductResolver } from './ocop-product.resolver';
import { OcopProductService } from './ocop-product.service';
import { PublicCatalogue } from './public-catalogue';
import { PublicController } from './public.controller';
import { RevocationNotices } from './revocation-notices.job';

registerOcopFindings();

/** OCOP products on their way from the subject over commune, province and council to a certificate, and its end. */
@Module({
  imports: [LegalRuleModule, CoOpModule, OcopCriteriaModule, NoticeModule, ImportModule],
  controllers: [PublicController],
  providers: [
    OcopProductResolver,
    DossierResolver,
    OcopFileResolver,
    OcopProductService,
    CertificateService,
    DossierService,
    CouncilService,
    EvidenceService,
    OcopLaw,
    OcopListImport,
    Minutes,
    PublicCatalogue,
    ExpiryNoticeJob,
    RevocationNotices,
    ...OCOP_FIELDS,
  ],
})
export class OcopProductModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly notices: ExpiryNoticeJob,
    private readonly revocations: RevocationNotices,
  ) {}

  onModuleInit(): void {
    this.jobs.add(every(60, 'ocop-expiry-notices', (tx) => this.notices.run(tx, today())));
    this.jobs.add(every(60, 'ocop-revocations', (tx) => this.revocations.run(tx, today())));
  }
}
