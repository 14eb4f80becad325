import { type CriteriaTree, leavesOf } from '@domain/ocop-criteria';
import type { EntityManager } from 'typeorm';

/* What the decision calls the co-op's own rating, and which of ours it means. */
const GRADES: readonly (readonly [text: RegExp, grades: readonly string[]])[] = [
  [/Hợp tác xã xếp loại khá trở lên/i, ['GOOD', 'FAIR']],
  [/Hợp tác xã xếp loại trung bình/i, ['AVERAGE']],
];

/** The level that the co-op's rating gives at the criterion that asks for it (3.4 in most sets). */
export function choicesOfGrade(tree: CriteriaTree, grade: string | null): Record<string, number> {
  const [text] = GRADES.find(([, grades]) => grade !== null && grades.includes(grade)) ?? [];
  if (!text) return {};
  const found = leavesOf(tree).flatMap(({ leaf }) => {
    const option = leaf.options.find(({ label }) => text.test(label));
    return option ? [[leaf.code, option.no] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What the register knows already of a sheet. */
export async function prefilled(
  tx: EntityManager,
  tree: CriteriaTree,
  organisationId: string | null,
): Promise<Record<string, number>> {
  if (organisationId === null) return {};
  const [year] = (await tx.query(
    `SELECT reported_grade AS grade FROM annual_figure
     WHERE organisation_id = $1 AND reported_grade IS NOT NULL ORDER BY year DESC LIMIT 1`,
    [organisationId],
  )) as { grade: string }[];
  return choicesOfGrade(tree, year?.grade ?? null);
}
