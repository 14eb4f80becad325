import { organisationRefusals, type OrganisationStanding, tooYoung } from './organisation.acts.rules';

const GROUP: OrganisationStanding = {
  kind: 'COOPERATIVE_GROUP',
  registryStatus: 'ACTIVE',
  registrationKind: 'REGISTERED',
  knownSince: '2025-02-28',
  monthsBeforePromotion: 12,
};
const codes = (facts: Partial<OrganisationStanding>, today = '2026-06-01') => {
  const refused = organisationRefusals({ ...GROUP, ...facts }, today);
  return [refused.promoteGroup?.().code ?? null, refused.joinUnion?.().code ?? null];
};

describe('what an organisation as it stands is not open to', () => {
  it('is told by its kind: only a group is promoted, only cooperatives and unions meet in a union', () => {
    expect(codes({})).toEqual([null, 'MEMBER_NOT_COOPERATIVE']);
    expect(codes({ kind: 'COOPERATIVE' })).toEqual(['NOT_A_GROUP', null]);
    expect(codes({ kind: 'PEOPLES_CREDIT_FUND' })).toEqual(['NOT_A_GROUP', null]);
    expect(codes({ kind: 'COOPERATIVE_UNION' })).toEqual(['NOT_A_GROUP', null]);
  });

  it('is all of it once it has ended', () => {
    expect(codes({ registryStatus: 'TERMINATED' })).toEqual(['ORGANISATION_ENDED', 'MEMBER_NOT_COOPERATIVE']);
    expect(codes({ kind: 'COOPERATIVE', registryStatus: 'TERMINATED' })).toEqual(['NOT_A_GROUP', 'ORGANISATION_ENDED']);
  });

  it('is promotion without a certificate; where nobody knows of one nothing is refused', () => {
    expect(codes({ registrationKind: 'NOTIFIED' })[0]).toBe('GROUP_NOT_REGISTERED');
    expect(codes({ registrationKind: 'NONE' })[0]).toBe('GROUP_NOT_REGISTERED');
    expect(codes({ registrationKind: 'UNKNOWN' })[0]).toBeNull();
  });

  it('is promotion before the months of the law are full, to the day', () => {
    expect(codes({}, '2026-02-27')[0]).toBe('GROUP_TOO_YOUNG');
    expect(codes({}, '2026-02-28')[0]).toBeNull();
    expect(codes({ knownSince: null })[0]).toBe('GROUP_TOO_YOUNG');
    expect(codes({ monthsBeforePromotion: null }, '2025-03-01')[0]).toBeNull();
    expect(tooYoung({ knownSince: '2025-02-28', monthsBeforePromotion: 6 }, '2025-08-27')).not.toBeNull();
  });
});
