export { PARTY_READ, PARTY_WRITE, Party, PartyKind, Sex } from './party.entity';
