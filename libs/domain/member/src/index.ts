export { Membership } from './membership.entity';
export { MemberModule } from './member.module';
