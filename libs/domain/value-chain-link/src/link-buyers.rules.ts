/** What is known of a buyer of a product from the links of the last years. */
export interface BuyerFacts {
  name: string;
  place: string | null;
  liveLinks: number;
  completedLinks: number;
  /** Breaches that were the buyer's. */
  breaches: number;
  /** Agreed value of his live links (đồng). */
  agreedValue: string;
  /** Delivered of what was contracted in his seasons, 0 to 1 and above; null without a season. */
  deliveredShare: number | null;
}

export interface RankedBuyer extends BuyerFacts {
  score: number;
  reasons: string[];
}

/**
 * Other buyers of a product, the likeliest first. The order is ours and says why: who buys now, who has seen links through,
 * who takes what was agreed; a breach of his own weighs most. Equal ones stand by name.
 */
export function rankBuyers(buyers: readonly BuyerFacts[]): RankedBuyer[] {
  return buyers
    .map((buyer) => ({ ...buyer, ...judged(buyer) }))
    .sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1));
}

function judged({ liveLinks, completedLinks, breaches, deliveredShare }: BuyerFacts): {
  score: number;
  reasons: string[];
} {
  const points: [number, string | null][] = [
    [3 * Math.min(liveLinks, 5), liveLinks > 0 ? `đang mua theo ${liveLinks} liên kết` : null],
    [2 * Math.min(completedLinks, 5), completedLinks > 0 ? `đã hoàn thành ${completedLinks} liên kết` : null],
    [-6 * breaches, breaches > 0 ? `đã vi phạm ${breaches} lần` : null],
    [
      deliveredShare === null ? 0 : deliveredShare >= 0.9 ? 3 : deliveredShare >= 0.7 ? 1 : -2,
      deliveredShare === null ? null : `nhận ${Math.round(deliveredShare * 100)} % mức hợp đồng`,
    ],
  ];
  return {
    score: points.reduce((sum, [value]) => sum + value, 0),
    reasons: points.flatMap(([, reason]) => reason ?? []),
  };
}
