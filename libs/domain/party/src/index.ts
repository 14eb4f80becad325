export { PARTY_READ, PARTY_WRITE, Party, PartyKind } from './party.entity';
