import type { ProposalRow } from './queries';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { today } from '../../kit/format';
import { proposalWords } from './words';

const TONES = { OPEN: 'warning', STALE: 'bad', DECIDED: 'good', WITHDRAWN: 'quiet' } as const;

/** Where a proposal stands; a decided one says how many of its fields were accepted. */
export function ProposalState({ proposal: { state, fields } }: { proposal: Pick<ProposalRow, 'state' | 'fields'> }) {
  const words = useWords(proposalWords);
  const accepted = fields.nodes.filter(({ decision }) => decision === 'ACCEPTED').length;
  return (
    <>
      <Tone tone={TONES[state]}>{words[state]}</Tone>
      {state === 'DECIDED' && <span className="matched-by">{words.accepted(accepted, fields.nodes.length)}</span>}
    </>
  );
}

/** Whole days since it was proposed, by the calendar of Vietnam. */
export function waitedDays(proposedAt: string, now = today()): number {
  return Math.round((Date.parse(now) - Date.parse(today(new Date(proposedAt)))) / 86_400_000);
}
