import type { LinkState } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { linkWords } from './words';

const TONES = {
  DRAFT: 'quiet',
  SIGNED: 'warning',
  IN_FORCE: 'good',
  COMPLETED: 'quiet',
  TERMINATED: 'warning',
  BREACHED: 'bad',
} as const;

/** The states in the order of the way. */
export const LINK_STATES = Object.keys(TONES) as readonly LinkState[];

/** Where a link stands, in one word. */
export function StateMark({ state }: { state: LinkState }) {
  const words = useWords(linkWords);
  return <Tone tone={TONES[state]}>{words[state]}</Tone>;
}
