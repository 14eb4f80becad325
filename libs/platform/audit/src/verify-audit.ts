import type { AuditCheckpoint } from './audit-checkpoint';
import { CHAIN_START, CHAINED_COLUMNS, type ChainedEntry, link } from './audit-chain.rules';

/** What does not fit. `position` is the place in the chain where it shows first. */
export interface AuditProblem {
  kind: 'CHANGED' | 'MISSING' | 'DOUBLED' | 'TAIL_CUT' | 'REWRITTEN';
  position: string;
}

export interface AuditReport {
  /** Entries looked at. */
  checked: number;
  /** Last position of the chain. */
  sealedTo: string;
  /** Committed entries that the sequencer has not reached yet; they are covered by nothing so far. */
  unsealed: number;
  /** The first problems, twenty at most; empty means that the chain is whole. */
  problems: AuditProblem[];
}

interface Runs {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

type SealedEntry = ChainedEntry & { position: string; chainHash: Buffer };

const SLICE = 10_000;
const MOST_PROBLEMS = 20;

/**
 * Walks the whole chain. Found without a checkpoint: an entry changed, taken out of the middle, put in, moved, or a tail
 * shorter than the head says. Found with checkpoints kept outside the database also: a tail and head rewritten together.
 */
export async function verifyAudit(runner: Runs, checkpoints: readonly AuditCheckpoint[] = []): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  const report = (kind: AuditProblem['kind'], position: bigint): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, position: String(position) });
  };
  const anchors = new Map(checkpoints.map(({ position, chainHash }) => [position, chainHash]));
  let last = 0n;
  let hash: Buffer = CHAIN_START;
  let checked = 0;
  let lastId = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const entries = await slice(runner, last, lastId);
    for (const entry of entries) {
      const position = BigInt(entry.position);
      checked += 1;
      if (position === last) report('DOUBLED', position);
      else if (position > last + 1n) report('MISSING', last + 1n);
      if (!link(hash, position, entry).equals(entry.chainHash)) report('CHANGED', position);
      const anchored = anchors.get(entry.position);
      if (anchored && anchored !== entry.chainHash.toString('hex')) report('REWRITTEN', position);
      // Go on from what stands there, so that one change is one problem and not all that follow.
      last = position;
      lastId = entry.id;
      hash = entry.chainHash;
    }
    if (entries.length < SLICE) break;
  }
  await compareEnd(runner, { last, hash, anchors, report });
  const [{ unsealed }] = (await runner.query(
    'SELECT count(*)::int AS unsealed FROM audit_entry WHERE position IS NULL',
  )) as [{ unsealed: number }];
  return { checked, sealedTo: String(last), unsealed, problems };
}

interface End {
  last: bigint;
  hash: Buffer;
  anchors: ReadonlyMap<string, string>;
  report: (kind: AuditProblem['kind'], position: bigint) => void;
}

async function compareEnd(runner: Runs, { last, hash, anchors, report }: End): Promise<void> {
  const [head] = (await runner.query('SELECT position::text, chain_hash AS "chainHash" FROM audit_head')) as {
    position: string;
    chainHash: Buffer;
  }[];
  const furthest = [head?.position ?? '0', ...anchors.keys()].map(BigInt).reduce((a, b) => (a > b ? a : b));
  if (furthest > last) report('TAIL_CUT', last + 1n);
  else if (!head || BigInt(head.position) !== last || !head.chainHash.equals(hash)) report('CHANGED', last);
}

async function slice(runner: Runs, after: bigint, afterId: string): Promise<SealedEntry[]> {
  return (await runner.query(
    `SELECT ${CHAINED_COLUMNS}, position::text AS position, chain_hash AS "chainHash"
     FROM audit_entry e WHERE (e.position, e.id) > ($1, $2::uuid) ORDER BY e.position, e.id LIMIT ${SLICE}`,
    [String(after), afterId],
  )) as SealedEntry[];
}
