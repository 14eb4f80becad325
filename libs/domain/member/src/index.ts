export { MEMBER_ERRORS } from './member.errors';
export { AdmitMember, ChangeMemberType, PartyChange, PartyInput, RecordMemberExit } from './member.inputs';
export { MemberModule } from './member.module';
export { ExitReason, MemberType } from './member.words';
export { Membership } from './membership.entity';
export { MembershipService, notInFuture } from './membership.service';
export { maskedOf, maskedValue, MASKS } from './party.member.resolver';
export { PersonRecords, SEALED, SEALED_FIELDS, type SealedField } from './person-records';
export { PersonService } from './person.service';
