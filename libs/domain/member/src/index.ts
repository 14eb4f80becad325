export { MemberModule } from './member.module';
