import { OrganisationKind } from '@domain/co-op';
import { type AnnualFacts, annualFindings, type AnnualLaw } from './annual-finding.rules';

const law: AnnualLaw = {
  fullGovernanceFromSize: 'SMALL',
  fullGovernanceUnionMembers: 10,
  fundShareCooperative: 5,
  fundShareUnion: 10,
};
const facts = (over: Partial<AnnualFacts> = {}): AnnualFacts => ({
  kind: OrganisationKind.COOPERATIVE,
  registryStatus: 'ACTIVE',
  officialMembers: 60,
  governance: 'REDUCED',
  year: 2025,
  sizeClass: 'MICRO',
  externalIncome: null,
  indivisibleFundAllocation: null,
  ...over,
});
const rules = (over: Partial<AnnualFacts>, by: Partial<AnnualLaw> = {}): string[] =>
  annualFindings(facts(over), { ...law, ...by }).map(({ rule }) => rule);

describe('V8: the model of governance', () => {
  it('is too small from the size of the law on, and only the reduced one', () => {
    expect(rules({ sizeClass: 'MICRO' })).toEqual([]);
    expect(rules({ sizeClass: 'SMALL' })).toEqual(['V8']);
    expect(rules({ sizeClass: 'LARGE' })).toEqual(['V8']);
    expect(rules({ sizeClass: 'LARGE', governance: 'FULL' })).toEqual([]);
    expect(rules({ sizeClass: 'LARGE', governance: null })).toEqual([]);
  });

  it('is not judged where class or law is not known, nor after the end', () => {
    expect(rules({ sizeClass: 'UNKNOWN' })).toEqual([]);
    expect(rules({ sizeClass: 'LARGE' }, { fullGovernanceFromSize: null })).toEqual([]);
    expect(rules({ sizeClass: 'LARGE', registryStatus: 'TERMINATED' })).toEqual([]);
  });

  it('of a union hangs on its members', () => {
    const union = { kind: OrganisationKind.COOPERATIVE_UNION, sizeClass: 'LARGE' } as const;
    expect(rules({ ...union, officialMembers: 9 })).toEqual([]);
    expect(rules({ ...union, officialMembers: 10 })).toEqual(['V8']);
    expect(rules({ kind: OrganisationKind.COOPERATIVE_GROUP, sizeClass: 'LARGE' })).toEqual([]);
  });
});

describe('V9: the indivisible fund', () => {
  const income = { governance: null, externalIncome: '1000000000' };
  it('takes at least the share of the law, to the đồng', () => {
    expect(rules({ ...income, indivisibleFundAllocation: '50000000' })).toEqual([]);
    expect(rules({ ...income, indivisibleFundAllocation: '49999999' })).toEqual(['V9']);
    const union = { ...income, kind: OrganisationKind.COOPERATIVE_UNION, officialMembers: 4 };
    expect(rules({ ...union, indivisibleFundAllocation: '99999999' })).toEqual(['V9']);
  });

  it('is not judged of what is not known, of a loss, or of kinds the article does not name', () => {
    expect(rules({ ...income })).toEqual([]);
    expect(rules({ ...income, externalIncome: '-5', indivisibleFundAllocation: '0' })).toEqual([]);
    expect(rules({ ...income, indivisibleFundAllocation: '0' }, { fundShareCooperative: null })).toEqual([]);
    const fund = { ...income, kind: OrganisationKind.PEOPLES_CREDIT_FUND, indivisibleFundAllocation: '0' };
    expect(rules(fund)).toEqual([]);
  });

  it('says both shares', () => {
    const [found] = annualFindings(facts({ ...income, indivisibleFundAllocation: '32000000' }), law);
    expect(found!.message).toContain('3,2 %');
    expect(found!.message).toContain('5 %');
  });
});
