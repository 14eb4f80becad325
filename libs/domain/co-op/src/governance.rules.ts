import type { Finding } from './co-op.rules';
import { OfficerPost, OrganisationKind, Severity } from './co-op.words';

/** Somebody in a post of one organisation today. */
export interface HeldPost {
  personId: string;
  /** His name as it is searched for: until ID numbers are known, one name in one organisation is most likely one person. */
  nameKey: string;
  post: OfficerPost;
}

const SUPERVISING: readonly OfficerPost[] = ['SUPERVISOR_HEAD', 'SUPERVISOR'];
/* Whom supervisors watch over; in the order in which the finding names them. */
const SUPERVISED: readonly OfficerPost[] = ['CHAIR', 'BOARD_MEMBER', 'DIRECTOR', 'CHIEF_ACCOUNTANT'];

const POST_WORDS: Record<OfficerPost, string> = {
  CHAIR: 'Chủ tịch Hội đồng quản trị',
  BOARD_MEMBER: 'thành viên Hội đồng quản trị',
  DIRECTOR: 'Giám đốc (Tổng giám đốc)',
  SUPERVISOR_HEAD: 'Trưởng Ban kiểm soát',
  SUPERVISOR: 'kiểm soát viên',
  CHIEF_ACCOUNTANT: 'kế toán trưởng',
  GROUP_HEAD: 'tổ trưởng',
};

/**
 * V24: who supervises an organisation may not also govern it, run it or keep its accounts. The finding names the posts
 * and no person, for more people may read findings than may see persons.
 */
export function findingsOfPosts(posts: readonly HeldPost[]): Finding[] {
  const found = new Set<string>();
  for (const supervisor of posts.filter(({ post }) => SUPERVISING.includes(post))) {
    for (const post of SUPERVISED) {
      const others = posts.filter((other) => other.post === post);
      const same = others.find(({ personId }) => personId === supervisor.personId);
      const alike = others.find(({ nameKey }) => nameKey === supervisor.nameKey);
      const two = `${POST_WORDS[supervisor.post]} vừa làm ${POST_WORDS[post]}`;
      if (same) found.add(`Một người vừa làm ${two}`);
      else if (alike) found.add(`Hai người cùng họ tên, có thể là một, vừa làm ${two}`);
    }
  }
  return [...found].map((message) => ({ rule: 'V24', severity: Severity.WARNING, message }));
}

/** What the register knows of a union's members today. */
export interface UnionFacts {
  kind: OrganisationKind;
  /** As reported; it counts before what the register lists. */
  officialMemberCount: number | null;
  /** Kinds of the listed members; an empty list is a list nobody has made. */
  memberKinds: readonly OrganisationKind[];
}

/** Who may be a member of a union (V2): a cooperative; a people's credit fund is one under its own law. */
export function mayJoinUnion(kind: string | undefined): boolean {
  return kind === OrganisationKind.COOPERATIVE || kind === OrganisationKind.PEOPLES_CREDIT_FUND;
}

/** V2 over the list of members: each must be a cooperative, and there must be as many as the law asks. */
export function findingsOfUnion(
  { kind, officialMemberCount, memberKinds }: UnionFacts,
  minimum: number | null,
): Finding[] {
  if (kind !== OrganisationKind.COOPERATIVE_UNION) return [];
  const found: Finding[] = [];
  const add = (message: string): number => found.push({ rule: 'V2', severity: Severity.ERROR, message });
  const others = memberKinds.filter((member) => !mayJoinUnion(member)).length;
  if (others > 0) add(`Có ${others} thành viên không phải hợp tác xã`);
  const listed = memberKinds.length;
  if (officialMemberCount === null && listed > 0 && minimum !== null && listed < minimum) {
    add(`Sổ ghi ${listed} hợp tác xã thành viên, luật cần ít nhất ${minimum}`);
  }
  return found;
}
