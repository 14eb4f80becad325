import fc from 'fast-check';
import { OfficerPost } from './co-op.words';
import { findingsOfPosts, findingsOfUnion, type HeldPost, mayJoinUnion } from './governance.rules';

const held = (personId: string, post: OfficerPost, nameKey = personId): HeldPost => ({ personId, nameKey, post });
const SUPERVISING: readonly OfficerPost[] = ['SUPERVISOR_HEAD', 'SUPERVISOR'];
const SUPERVISED: readonly OfficerPost[] = ['CHAIR', 'BOARD_MEMBER', 'DIRECTOR', 'CHIEF_ACCOUNTANT'];

describe('who supervises may not be supervised (V24)', () => {
  it.each(SUPERVISED)('finds a supervisor who is %s, and nobody in one post or in posts that go together', (post) => {
    const [finding] = findingsOfPosts([held('a', 'SUPERVISOR'), held('a', post)]);
    expect(finding).toMatchObject({ rule: 'V24', severity: 'WARNING' });
    expect(findingsOfPosts([held('a', 'SUPERVISOR'), held('b', post)])).toEqual([]);
    expect(findingsOfPosts([held('a', 'CHAIR'), held('a', 'DIRECTOR')])).toEqual([]);
  });

  it('says what it does not know: two of one name may be one', () => {
    const [finding] = findingsOfPosts([held('a', 'SUPERVISOR', 'nguien van a'), held('b', 'DIRECTOR', 'nguien van a')]);
    expect(finding?.message).toMatch(/^Hai người cùng họ tên/);
  });

  it('names no person', () => {
    const found = findingsOfPosts([held('a', 'SUPERVISOR', 'nguien van a'), held('a', 'DIRECTOR', 'nguien van a')]);
    expect(JSON.stringify(found).toLowerCase()).not.toContain('nguien');
  });

  it('finds something just where one name holds posts of both sides, in whatever order', () => {
    const post = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      nameKey: fc.constantFrom('x', 'y'),
      post: fc.constantFrom(...Object.values(OfficerPost)),
    });
    fc.assert(
      fc.property(fc.array(post, { maxLength: 7 }), (posts) => {
        const clash = posts.some(
          (one) =>
            SUPERVISING.includes(one.post) &&
            posts.some(
              (other) =>
                SUPERVISED.includes(other.post) && (other.personId === one.personId || other.nameKey === one.nameKey),
            ),
        );
        expect(findingsOfPosts(posts).length > 0).toBe(clash);
        expect(new Set(findingsOfPosts([...posts].reverse()).map(({ message }) => message))).toEqual(
          new Set(findingsOfPosts(posts).map(({ message }) => message)),
        );
      }),
    );
  });
});

describe('the members of a union (V2)', () => {
  const union = { kind: 'COOPERATIVE_UNION', officialMemberCount: null, memberKinds: [] } as const;

  it('are cooperatives', () => {
    expect(mayJoinUnion('COOPERATIVE') && mayJoinUnion('PEOPLES_CREDIT_FUND')).toBe(true);
    const [finding] = findingsOfUnion({ ...union, memberKinds: ['COOPERATIVE', 'COOPERATIVE_GROUP'] }, null);
    expect(finding).toMatchObject({ rule: 'V2', severity: 'ERROR', message: 'Có 1 thành viên không phải hợp tác xã' });
  });

  it('are as many as the law asks, where they are listed and no number is reported', () => {
    const two = { ...union, memberKinds: ['COOPERATIVE', 'COOPERATIVE'] as const };
    expect(findingsOfUnion(two, 3)).toHaveLength(1);
    expect(findingsOfUnion(two, 2)).toEqual([]);
    expect(findingsOfUnion(two, null)).toEqual([]);
    expect(findingsOfUnion(union, 3)).toEqual([]);
    expect(findingsOfUnion({ ...two, officialMemberCount: 5 }, 3)).toEqual([]);
  });

  it('are asked of a union alone', () => {
    expect(findingsOfUnion({ ...union, kind: 'COOPERATIVE', memberKinds: ['COOPERATIVE_GROUP'] }, 3)).toEqual([]);
  });
});
