import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CertificateService } from './certificate.service';
import { EvidenceService } from './evidence.service';
import { OcopEvidence, OcopEvidenceUse } from './evidence.entity';
import {
  AddOcopEvidence,
  ConcludeOnOcopCertificate,
  CorrectOcopEvidence,
  CorrectOcopProduct,
  DropOcopConclusion,
  DropOcopEvidence,
  RecordOcopCertificate,
  RecordOcopNotice,
  RegisterOcopProduct,
  RevokeOcopCertificate,
  UseOcopEvidence,
} from './ocop.inputs';
import { OCOP_CHECK, OCOP_DECIDE, OCOP_FILE, OCOP_READ } from './ocop.permissions';
import { OcopCertificate, OcopExpiryNotice, OcopProduct } from './ocop-product.entity';
import { OcopProductService } from './ocop-product.service';

@ArgsType()
class OcopProductList extends listArgs(OcopProduct) {}
@ArgsType()
class OcopCertificateList extends listArgs(OcopCertificate) {}
@ArgsType()
class OcopExpiryNoticeList extends listArgs(OcopExpiryNotice) {}
@ArgsType()
class OcopEvidenceList extends listArgs(OcopEvidence) {}

const OcopProductConnection = connectionOf(OcopProduct);
const OcopCertificateConnection = connectionOf(OcopCertificate);
const OcopExpiryNoticeConnection = connectionOf(OcopExpiryNotice);
const OcopEvidenceConnection = connectionOf(OcopEvidence);

/** Products, certificates, notices of their end, papers. The way of a dossier is `DossierResolver`. */
@Resolver(() => OcopProduct)
export class OcopProductResolver {
  constructor(
    private readonly reads: Reads,
    private readonly products: OcopProductService,
    private readonly certificates: CertificateService,
    private readonly evidence: EvidenceService,
  ) {}

  @Query(() => OcopProductConnection, { description: 'Sản phẩm OCOP' })
  @Exported({ title: 'Danh sách sản phẩm OCOP' })
  @Allow(OCOP_READ)
  ocopProducts(@Args() args: OcopProductList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopProduct, ask, args, { order: ['name', 'ASC'] });
  }

  @Query(() => OcopProduct, { nullable: true, description: 'Một sản phẩm OCOP' })
  @Allow(OCOP_READ)
  ocopProduct(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(OcopProduct, ask, { id });
  }

  @Query(() => OcopCertificateConnection, { description: 'Giấy chứng nhận OCOP' })
  @Exported({ title: 'Giấy chứng nhận OCOP' })
  @Allow(OCOP_READ)
  ocopCertificates(@Args() args: OcopCertificateList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopCertificate, ask, args, { order: ['countedFrom', 'DESC'] });
  }

  @Query(() => OcopExpiryNoticeConnection, { description: 'Thông báo hết hạn: phải báo, đã báo, báo muộn' })
  @Exported({ title: 'Thông báo giấy chứng nhận OCOP sắp hết hạn' })
  @Allow(OCOP_READ)
  ocopExpiryNotices(@Args() args: OcopExpiryNoticeList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopExpiryNotice, ask, args, { order: ['dueOn', 'ASC'] });
  }

  @Query(() => OcopEvidenceConnection, { description: 'Giấy tờ minh chứng của các chủ thể' })
  @Exported({ title: 'Giấy tờ minh chứng OCOP' })
  @Allow(OCOP_READ)
  ocopEvidences(@Args() args: OcopEvidenceList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopEvidence, ask, args, { order: ['title', 'ASC'] });
  }

  @Mutation(() => OcopProduct)
  @Allow(OCOP_FILE)
  registerOcopProduct(@Args('input') input: RegisterOcopProduct, @Ask() ask: Ask): Promise<unknown> {
    return this.products.register(ask, input);
  }

  @Mutation(() => OcopProduct)
  @Allow(OCOP_FILE)
  correctOcopProduct(@Args('input') input: CorrectOcopProduct, @Ask() ask: Ask): Promise<unknown> {
    return this.products.correct(ask, input);
  }

  @Mutation(() => OcopCertificate, { description: 'Ghi lại một quyết định công nhận đã có' })
  @Allow(OCOP_DECIDE)
  recordOcopCertificate(@Args('input') input: RecordOcopCertificate, @Ask() ask: Ask): Promise<unknown> {
    return this.certificates.record(ask, input);
  }

  @Mutation(() => OcopCertificate)
  @Allow(OCOP_DECIDE)
  revokeOcopCertificate(@Args('input') input: RevokeOcopCertificate, @Ask() ask: Ask): Promise<unknown> {
    return this.certificates.revoke(ask, input);
  }

  @Mutation(() => OcopCertificate, { description: 'Ghi kết luận là căn cứ thu hồi; từ đó tính hạn thu hồi' })
  @Allow(OCOP_CHECK)
  concludeOnOcopCertificate(@Args('input') input: ConcludeOnOcopCertificate, @Ask() ask: Ask): Promise<unknown> {
    return this.certificates.conclude(ask, input);
  }

  @Mutation(() => OcopCertificate, { description: 'Bỏ kết luận không còn là căn cứ thu hồi' })
  @Allow(OCOP_DECIDE)
  dropOcopConclusion(@Args('input') input: DropOcopConclusion, @Ask() ask: Ask): Promise<unknown> {
    return this.certificates.dropConclusion(ask, input);
  }

  @Mutation(() => OcopExpiryNotice, { description: 'Ghi là đã báo cho chủ thể, với bằng chứng' })
  @Allow(OCOP_CHECK)
  recordOcopNotice(@Args('input') input: RecordOcopNotice, @Ask() ask: Ask): Promise<unknown> {
    return this.certificates.recordNotice(ask, input);
  }

  @Mutation(() => OcopEvidence)
  @Allow(OCOP_FILE)
  addOcopEvidence(@Args('input') input: AddOcopEvidence, @Ask() ask: Ask): Promise<unknown> {
    return this.evidence.add(ask, input);
  }

  @Mutation(() => OcopEvidence)
  @Allow(OCOP_FILE)
  correctOcopEvidence(@Args('input') input: CorrectOcopEvidence, @Ask() ask: Ask): Promise<unknown> {
    return this.evidence.correct(ask, input);
  }

  @Mutation(() => OcopEvidenceUse)
  @Allow(OCOP_FILE)
  useOcopEvidence(@Args('input') input: UseOcopEvidence, @Ask() ask: Ask): Promise<unknown> {
    return this.evidence.use(ask, input);
  }

  @Mutation(() => OcopEvidenceUse)
  @Allow(OCOP_FILE)
  dropOcopEvidence(@Args('input') input: DropOcopEvidence, @Ask() ask: Ask): Promise<unknown> {
    return this.evidence.drop(ask, input);
  }
}
