import { PARTY_READ, Party } from '@domain/party';
import { Allow, Ask, connectionOf, Exported, listArgs, Moment } from '@platform/api';
import { Reads } from '@platform/database';
import type { Scope } from '@platform/kernel';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SettleContestedPerson } from './contested-person.inputs';
import { ContestedPersonService } from './contested-person.service';
import { ContributionService } from './contribution.service';
import { MemberFigures, memberFigures, MemberFiguresOf } from './member-figures';
import {
  AdmitMember,
  ChangeMemberType,
  CorrectContribution,
  CorrectPerson,
  RecordContribution,
  RecordMemberExit,
  TransferCapital,
  UnmaskPerson,
} from './member.inputs';
import { DISCLOSURE_READ, MEMBER_READ, MEMBER_WRITE, PERSON_REVIEW, PERSON_UNMASK } from './member.permissions';
import { Membership } from './membership.entity';
import { MembershipService } from './membership.service';
import { PersonDisclosure } from './person-disclosure.entity';
import { PersonService, UnmaskedPerson } from './person.service';

@ArgsType()
class MembershipList extends listArgs(Membership) {}
@ArgsType()
class PersonById extends Moment {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}
@ArgsType()
class PersonDisclosureList extends listArgs(PersonDisclosure) {}
@ArgsType()
class PartyList extends listArgs(Party) {}

const MembershipConnection = connectionOf(Membership);
const PersonDisclosureConnection = connectionOf(PersonDisclosure);
const PartyConnection = connectionOf(Party);

/** The GraphQL door of this lib: one line an operation, with its permission. */
@Resolver(() => Membership)
export class MemberResolver {
  constructor(
    private readonly reads: Reads,
    private readonly members: MembershipService,
    private readonly capital: ContributionService,
    private readonly persons: PersonService,
    private readonly contests: ContestedPersonService,
  ) {}

  @Query(() => MembershipConnection, { name: 'memberships', description: 'Thành viên của mọi tổ chức trong phạm vi' })
  @Exported({ root: 'memberships', title: 'Danh sách thành viên' })
  @Allow(MEMBER_READ)
  list(@Args() args: MembershipList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Membership, ask, args, { order: ['listKey', 'ASC'], where: placeOf(ask.scope) });
  }

  @Query(() => MemberFigures, { name: 'memberFigures', description: 'Đếm thành viên, người, vốn góp' })
  @Allow(MEMBER_READ)
  async figures(@Args() of: MemberFiguresOf, @Ask() ask: Ask): Promise<MemberFigures> {
    const [figures] = await this.reads.summary<MemberFigures>(ask, memberFigures(of, of.asOf ?? ask.moment.today));
    return figures!;
  }

  @Query(() => Party, { name: 'person', nullable: true, description: 'Một người, hộ, pháp nhân trong phạm vi' })
  @Allow(PARTY_READ)
  person(@Args() { id }: PersonById, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(Party, ask, { id });
  }

  @Query(() => PartyConnection, {
    name: 'contestedPersons',
    description: 'Người có số định danh mà sổ đã ghi cho người khác tên, chờ cấp tỉnh xem xét',
  })
  @Exported({ root: 'contestedPersons', title: 'Người trùng số định danh' })
  @Allow(PERSON_REVIEW)
  contested(@Args() args: PartyList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(Party, ask, args, { order: ['name', 'ASC'], where: { isContested: true } });
  }

  @Query(() => Party, {
    name: 'numberHolder',
    nullable: true,
    description: 'Người giữ trước số định danh của một người đang chờ xem xét (rỗng khi ở ngoài phạm vi)',
  })
  @Allow(PERSON_REVIEW)
  numberHolder(@Args('personId', { type: () => ID }) personId: string, @Ask() ask: Ask): Promise<unknown> {
    return this.contests.holderOf(ask, personId);
  }

  @Query(() => PersonDisclosureConnection, { name: 'personDisclosures', description: 'Các lần mở thông tin cá nhân' })
  @Exported({ root: 'personDisclosures', title: 'Các lần mở thông tin cá nhân' })
  @Allow(DISCLOSURE_READ)
  disclosures(@Args() args: PersonDisclosureList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(PersonDisclosure, ask, args, { order: ['at', 'DESC'] });
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  admitMember(@Args('input') input: AdmitMember, @Ask() ask: Ask): Promise<unknown> {
    return this.members.admit(ask, input);
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  changeMemberType(@Args('input') input: ChangeMemberType, @Ask() ask: Ask): Promise<unknown> {
    return this.members.changeType(ask, input);
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  recordMemberExit(@Args('input') input: RecordMemberExit, @Ask() ask: Ask): Promise<unknown> {
    return this.members.exit(ask, input);
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  recordContribution(@Args('input') input: RecordContribution, @Ask() ask: Ask): Promise<unknown> {
    return this.capital.record(ask, input);
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  transferCapital(@Args('input') input: TransferCapital, @Ask() ask: Ask): Promise<unknown> {
    return this.capital.transfer(ask, input);
  }

  @Mutation(() => Membership)
  @Allow(MEMBER_WRITE)
  correctContribution(@Args('input') input: CorrectContribution, @Ask() ask: Ask): Promise<unknown> {
    return this.capital.correct(ask, input);
  }

  @Mutation(() => Party)
  @Allow(MEMBER_WRITE)
  correctPerson(@Args('input') input: CorrectPerson, @Ask() ask: Ask): Promise<unknown> {
    return this.persons.correct(ask, input);
  }

  @Mutation(() => Party, { description: 'Kết luận ai là ai khi hai người cùng một số định danh' })
  @Allow(PERSON_REVIEW)
  settleContestedPerson(@Args('input') input: SettleContestedPerson, @Ask() ask: Ask): Promise<unknown> {
    return this.contests.settle(ask, input);
  }

  @Mutation(() => UnmaskedPerson, { description: 'Mở thông tin đã che của một người; lần mở được ghi lại' })
  @Allow(PERSON_UNMASK)
  unmaskPerson(@Args('input') input: UnmaskPerson, @Ask() ask: Ask): Promise<UnmaskedPerson> {
    return this.persons.unmask(ask, input);
  }
}

/*
 * The place of a membership is that of its organisation, so it says nothing new beside the scope; but with one place the
 * list is one index, where through the organisations a commune would walk the province.
 */
function placeOf({ all, provinceIds, communeIds, organisationIds }: Scope): Record<string, string> {
  if (all || provinceIds.length + communeIds.length + organisationIds.length !== 1) return {};
  const [provinceId] = provinceIds;
  const [commune] = communeIds;
  return { ...(provinceId ? { provinceId } : {}), ...(commune ? { commune } : {}) };
}
