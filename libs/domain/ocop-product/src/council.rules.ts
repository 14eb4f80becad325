/** A sheet that counts: sent by a member without a conflict of interest. */
export interface CountedSheet {
  seatId: string;
  total: number;
  /** The highest rank that no gate bars, as this member scored. */
  gateStars: number;
  eliminatedBy: readonly string[];
}

export interface CouncilResult {
  sheets: number;
  /** Mean of the totals, to two decimals: the score of the product. */
  mean: number;
  /** Standard deviation of the totals. */
  spread: number;
  min: number;
  max: number;
  /** Seats whose total lies further from the mean than is usual. */
  outliers: string[];
  /** What members found that throws the product out, each once. */
  eliminatedBy: string[];
  /** Most members found a ground: the product is thrown out. */
  isEliminated: boolean;
  /** By the mean and by what most members found of the gates. */
  stars: number;
}

/**
 * What a council found. The score is the mean of the sheets; a gate counts as reached where most sheets reach it, so
 * the rank is the highest one that the mean has the points for and that most sheets reach.
 * @param bandStars the rank of the mean by points alone
 * @param outlierPoints how far from the mean a sheet is looked at again; null: nobody is pointed at
 */
export function councilResult(
  sheets: readonly CountedSheet[],
  bandStars: (mean: number) => number,
  outlierPoints: number | null,
): CouncilResult | null {
  if (sheets.length === 0) return null;
  const totals = sheets.map(({ total }) => total);
  const exact = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const mean = round(exact);
  const spread = Math.sqrt(totals.reduce((sum, total) => sum + (total - exact) ** 2, 0) / totals.length);
  const thrownOut = sheets.filter(({ eliminatedBy }) => eliminatedBy.length > 0);
  const isEliminated = thrownOut.length * 2 > sheets.length;
  const reached = [5, 4, 3, 2, 1].find(
    (stars) => sheets.filter(({ gateStars }) => gateStars >= stars).length * 2 > sheets.length,
  );
  return {
    sheets: sheets.length,
    mean,
    spread: round(spread),
    min: Math.min(...totals),
    max: Math.max(...totals),
    outliers:
      outlierPoints === null
        ? []
        : sheets.filter(({ total }) => Math.abs(total - exact) > outlierPoints).map(({ seatId }) => seatId),
    eliminatedBy: [...new Set(thrownOut.flatMap(({ eliminatedBy }) => eliminatedBy))],
    isEliminated,
    stars: isEliminated ? 0 : Math.min(bandStars(mean), reached ?? 0),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
