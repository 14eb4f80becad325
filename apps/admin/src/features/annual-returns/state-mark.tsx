import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { returnWords } from './words';

type State = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'COMMUNE_CHECKED' | 'ACCEPTED';

const TONES = {
  DRAFT: 'quiet',
  SUBMITTED: 'warning',
  RETURNED: 'bad',
  COMMUNE_CHECKED: 'warning',
  ACCEPTED: 'good',
} as const;

/** The states in the order of the way. */
export const RETURN_STATES = Object.keys(TONES) as readonly State[];

/** Where a return stands, in one word. */
export function StateMark({ state }: { state: State }) {
  const words = useWords(returnWords);
  return <Tone tone={TONES[state]}>{words[state]}</Tone>;
}
