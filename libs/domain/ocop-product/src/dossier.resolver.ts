import { Allow, Ask, connectionOf, Exported, GraphQLJson, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CouncilService, type OwnSheet } from './council.service';
import { OcopDossier, OcopSeat } from './dossier.entity';
import { DossierService } from './dossier.service';
import {
  ActOnOcopDossier,
  AppraiseOcopDossier,
  AssessOcopDossier,
  CheckOcopDossier,
  CloseOcopCouncil,
  DeclareOcopConflict,
  ForwardOcopDossier,
  OpenOcopDossier,
  RecogniseOcopDossier,
  SaveOcopSheet,
  SeatOcopMember,
} from './dossier.inputs';
import { OCOP_APPRAISE, OCOP_CHECK, OCOP_DECIDE, OCOP_FILE, OCOP_READ, OCOP_SCORE } from './ocop.permissions';

@ArgsType()
class OcopDossierList extends listArgs(OcopDossier) {}

const OcopDossierConnection = connectionOf(OcopDossier);

@ObjectType({ description: 'Phiếu chấm của chính người hỏi' })
class OwnOcopSheet {
  @Field(() => GraphQLJson) content!: object;
  @Field(() => String, { nullable: true }) comment!: string | null;
  @Field({ description: 'Đã gửi, không sửa được nữa' }) isSent!: boolean;
  @Field(() => String, { nullable: true, description: 'Xung đột lợi ích: không chấm' }) conflict!: string | null;
}

/** The way of a dossier, one line an act. */
@Resolver(() => OcopDossier)
export class DossierResolver {
  constructor(
    private readonly reads: Reads,
    private readonly dossiers: DossierService,
    private readonly council: CouncilService,
  ) {}

  @Query(() => OcopDossierConnection, { description: 'Hồ sơ OCOP' })
  @Exported({ title: 'Hồ sơ đánh giá, phân hạng OCOP' })
  @Allow(OCOP_READ)
  ocopDossiers(@Args() args: OcopDossierList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OcopDossier, ask, args, { order: ['openedOn', 'DESC'] });
  }

  @Query(() => OcopDossier, { nullable: true, description: 'Một hồ sơ OCOP' })
  @Allow(OCOP_READ)
  ocopDossier(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(OcopDossier, ask, { id });
  }

  @Query(() => OwnOcopSheet, { nullable: true, description: 'Phiếu của chính mình; rỗng khi chưa chấm' })
  @Allow(OCOP_SCORE)
  myOcopSheet(@Args('dossierId', { type: () => ID }) dossierId: string, @Ask() ask: Ask): Promise<OwnSheet | null> {
    return this.council.mine(ask.actor, dossierId);
  }

  @Mutation(() => OcopDossier)
  @Allow(OCOP_FILE)
  openOcopDossier(@Args('input') input: OpenOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.open(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Tự đánh giá (Mẫu 02)' })
  @Allow(OCOP_FILE)
  assessOcopDossier(@Args('input') input: AssessOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.assess(ask, input);
  }

  @Mutation(() => OcopDossier)
  @Allow(OCOP_FILE)
  submitOcopDossier(@Args('input') input: ActOnOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.submit(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Trả lại cho chủ thể' })
  @Allow(OCOP_CHECK)
  returnOcopDossier(@Args('input') input: ActOnOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.giveBack(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Xã kiểm tra (Mẫu 03)' })
  @Allow(OCOP_CHECK)
  checkOcopDossier(@Args('input') input: CheckOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.check(ask, input);
  }

  @Mutation(() => OcopDossier)
  @Allow(OCOP_APPRAISE)
  appraiseOcopDossier(@Args('input') input: AppraiseOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.appraise(ask, input);
  }

  @Mutation(() => OcopSeat)
  @Allow(OCOP_APPRAISE)
  seatOcopMember(@Args('input') input: SeatOcopMember, @Ask() ask: Ask): Promise<unknown> {
    return this.council.seat(ask, input);
  }

  @Mutation(() => OcopSeat)
  @Allow(OCOP_APPRAISE)
  declareOcopConflict(@Args('input') input: DeclareOcopConflict, @Ask() ask: Ask): Promise<unknown> {
    return this.council.declare(ask, input);
  }

  @Mutation(() => OwnOcopSheet, { nullable: true })
  @Allow(OCOP_SCORE)
  saveOcopSheet(@Args('input') input: SaveOcopSheet, @Ask() ask: Ask): Promise<OwnSheet | null> {
    return this.council.save(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Chốt điểm: trung bình các phiếu' })
  @Allow(OCOP_APPRAISE)
  closeOcopCouncil(@Args('input') input: CloseOcopCouncil, @Ask() ask: Ask): Promise<unknown> {
    return this.council.close(ask, input);
  }

  @Mutation(() => OcopDossier)
  @Allow(OCOP_DECIDE)
  forwardOcopDossier(@Args('input') input: ForwardOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.forward(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Công nhận 3, 4 sao và cấp giấy chứng nhận' })
  @Allow(OCOP_DECIDE)
  recogniseOcopDossier(@Args('input') input: RecogniseOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.recognise(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Ghi quyết định công nhận 5 sao của trung ương' })
  @Allow(OCOP_DECIDE)
  recordOcopCentreRecognition(@Args('input') input: RecogniseOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.recogniseByCentre(ask, input);
  }

  @Mutation(() => OcopDossier, { description: 'Không công nhận' })
  @Allow(OCOP_DECIDE)
  refuseOcopDossier(@Args('input') input: ActOnOcopDossier, @Ask() ask: Ask): Promise<unknown> {
    return this.dossiers.refuse(ask, input);
  }
}
