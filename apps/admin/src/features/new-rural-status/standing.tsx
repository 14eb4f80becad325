import { Tone } from '../../kit/marks';
import { useWords } from '../../kit/language';
import { newRuralWords } from './words';

const TONES = { RECOGNISED: 'good', PARTIAL: 'warning', NOT_RECOGNISED: 'quiet' } as const;

/** Recognised, in part, not recognised. */
export function State({ state }: { state: keyof typeof TONES }) {
  const words = useWords(newRuralWords);
  return <Tone tone={TONES[state]}>{words[state]}</Tone>;
}

/** Whether it counts; "nobody has said how" is an answer of its own. */
export function Counts({ counts }: { counts: boolean | null | undefined }) {
  const words = useWords(newRuralWords);
  if (counts === null || counts === undefined) return <span className="unconfirmed">{words.unknown}</span>;
  return counts ? words.yes : words.no;
}
