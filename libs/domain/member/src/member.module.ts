import { CoOpModule } from '@domain/co-op';
import { LegalRuleModule } from '@domain/legal-rule';
import { nameConstraint } from '@platform/database';
import { ImportModule } from '@platform/import';
import { SyncModule } from '@platform/sync';
import { Module } from '@nestjs/common';
import { ContestedPersonService } from './contested-person.service';
import { ContributionService } from './contribution.service';
import { MemberActs } from './member.acts';
import { registerMemberFindings } from './member-findings';
import { MemberListImport } from './member-list.import';
import { MEMBER_ERRORS } from './member.errors';
import { MemberResolver } from './member.resolver';
import { MembershipService } from './membership.service';
import { ORGANISATION_MEMBERS } from './organisation.member.resolver';
import { MaskedPersons, PARTY_OF_MEMBERS } from './party.member.resolver';
import { PersonRecords } from './person-records';
import { PersonService } from './person.service';

registerMemberFindings();
nameConstraint('membership_period_excl', () => MEMBER_ERRORS.ALREADY_MEMBER({ field: 'party' }));
nameConstraint('capital_contribution_corrects_idx', () => MEMBER_ERRORS.ALREADY_CORRECTED({ field: 'id' }));

/** Members of organisations and their capital. The keys of personal data come with the exchange, which has them first. */
@Module({
  imports: [CoOpModule, ImportModule, LegalRuleModule, SyncModule],
  providers: [
    MemberResolver,
    MemberActs,
    MembershipService,
    ContributionService,
    PersonRecords,
    MemberListImport,
    PersonService,
    ContestedPersonService,
    MaskedPersons,
    ...ORGANISATION_MEMBERS,
    ...PARTY_OF_MEMBERS,
  ],
  exports: [MembershipService, PersonService, PersonRecords],
})
export class MemberModule {}
