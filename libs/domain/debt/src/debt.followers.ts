import type { EntityManager } from 'typeorm';

type DebtFollower = (tx: EntityManager, debtId: string) => Promise<void>;

const followers: DebtFollower[] = [];

/** Work of a higher lib in the transaction that posts in the book of a debt, after the posting: a case that is open again. */
export function registerDebtFollower(follower: DebtFollower): void {
  followers.push(follower);
}

export async function followDebt(tx: EntityManager, debtId: string): Promise<void> {
  for (const follow of followers) await follow(tx, debtId);
}
