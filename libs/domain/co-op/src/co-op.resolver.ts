import { Allow, Ask, connectionOf, Exported, listArgs, Moment } from '@platform/api';
import { Reads } from '@platform/database';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import {
  AppointOfficer,
  CreateOrganisation,
  EndTerm,
  JoinUnion,
  PromoteGroup,
  RecordOperationalState,
  UpdateOrganisation,
} from './co-op.inputs';
import { ORGANISATION_READ, ORGANISATION_WRITE } from './co-op.permissions';
import { Discrepancy, FindingRuleDescription, RuleFinding } from './discrepancy.entity';
import { namedFindingRules } from './finding-rules';
import { ORGANISATION_FILE } from './organisation.file';
import { GovernanceService } from './governance.service';
import { Organisation } from './organisation.entity';
import { OrganisationService } from './organisation.service';

@ArgsType()
class OrganisationList extends listArgs(Organisation) {}
@ArgsType()
class OrganisationById extends Moment {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}
@ArgsType()
class OrganisationByCode extends Moment {
  @Field({ description: 'Mã số hợp tác xã' })
  @IsString()
  @MaxLength(14)
  code!: string;
}
@ArgsType()
class RuleFindingList extends listArgs(RuleFinding) {}
@ArgsType()
class DiscrepancyList extends listArgs(Discrepancy) {}

const OrganisationConnection = connectionOf(Organisation);
const RuleFindingConnection = connectionOf(RuleFinding);
const DiscrepancyConnection = connectionOf(Discrepancy);

/** The GraphQL door of this lib: one line an operation, with its permission. */
@Resolver(() => Organisation)
export class CoOpResolver {
  constructor(
    private readonly reads: Reads,
    private readonly organisations: OrganisationService,
    private readonly governance: GovernanceService,
  ) {}

  @Query(() => OrganisationConnection, { name: 'organisations', description: 'Danh sách tổ chức kinh tế tập thể' })
  @Exported(ORGANISATION_FILE)
  @Allow(ORGANISATION_READ)
  list(@Args() args: OrganisationList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Organisation, ask, args, { order: ['name', 'ASC'] });
  }

  @Query(() => Organisation, {
    name: 'organisation',
    nullable: true,
    description: 'Hồ sơ đã gộp vào hồ sơ khác thì trả lời hồ sơ giữ lại: id khác với id đã hỏi, xem mergedRecords',
  })
  @Allow(ORGANISATION_READ)
  one(@Args() { id }: OrganisationById, @Ask() ask: Ask): Promise<unknown> {
    return this.standing(ask, { id });
  }

  @Query(() => Organisation, { name: 'organisationByCode', nullable: true })
  @Allow(ORGANISATION_READ)
  byCode(@Args() { code }: OrganisationByCode, @Ask() ask: Ask): Promise<unknown> {
    return this.standing(ask, { code });
  }

  /* Who asks for a record that was merged is answered with the one that stands for it; for all others nothing is added. */
  private async standing(ask: Ask, key: { id: string } | { code: string }): Promise<unknown> {
    const found = await this.reads.one(Organisation, ask, key);
    if (found !== null) return found;
    const { asOf, knownAt } = ask.moment;
    const asked = ['id' in key ? key.id : null, 'code' in key ? key.code : null, asOf, knownAt] as const;
    const types = ['uuid', 'text', 'date', 'timestamptz'] as const;
    const [row] = await this.reads.summary<{ id: string | null }>(
      ask,
      ({ bind }) => `SELECT organisation_standing_for(${types.map((type, at) => bind(asked[at], type)).join(', ')}) AS id`,
    );
    return row?.id ? this.reads.one(Organisation, ask, { id: row.id }) : null;
  }

  @Query(() => RuleFindingConnection, {
    name: 'ruleFindings',
    description: 'Danh sách phát hiện, gồm sai lệch tình trạng',
  })
  @Exported({ root: 'ruleFindings', title: 'Danh sách phát hiện' })
  @Allow(ORGANISATION_READ)
  findings(@Args() args: RuleFindingList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(RuleFinding, ask, args, { order: ['openedOn', 'DESC'] });
  }

  @Query(() => [FindingRuleDescription], { description: 'Các quy tắc mà phát hiện được mở theo, có tên' })
  @Allow(ORGANISATION_READ)
  findingRules(): FindingRuleDescription[] {
    return namedFindingRules().map(([code, [name, nameEn]]) => ({ code, name, nameEn }));
  }

  @Query(() => DiscrepancyConnection, {
    name: 'discrepancies',
    description: 'Danh sách sai lệch: cơ quan quản lý và cơ quan có thẩm quyền ghi khác nhau',
  })
  @Exported({ root: 'discrepancies', title: 'Sai lệch với cơ quan có thẩm quyền' })
  @Allow(ORGANISATION_READ)
  discrepancies(@Args() args: DiscrepancyList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Discrepancy, ask, args, { order: ['openedOn', 'DESC'] });
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  createOrganisation(@Args('input') input: CreateOrganisation, @Ask() ask: Ask): Promise<unknown> {
    return this.organisations.create(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  updateOrganisation(@Args('input') input: UpdateOrganisation, @Ask() ask: Ask): Promise<unknown> {
    return this.organisations.update(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  promoteGroup(@Args('input') input: PromoteGroup, @Ask() ask: Ask): Promise<unknown> {
    return this.organisations.promote(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  recordOperationalState(@Args('input') input: RecordOperationalState, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.recordOperationalState(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  appointOfficer(@Args('input') input: AppointOfficer, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.appoint(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  endOfficer(@Args('input') input: EndTerm, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.endOfficer(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  joinUnion(@Args('input') input: JoinUnion, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.joinUnion(ask, input);
  }

  @Mutation(() => Organisation)
  @Allow(ORGANISATION_WRITE)
  leaveUnion(@Args('input') input: EndTerm, @Ask() ask: Ask): Promise<unknown> {
    return this.governance.leaveUnion(ask, input);
  }
}
