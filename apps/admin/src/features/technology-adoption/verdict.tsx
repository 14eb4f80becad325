import { Tone } from '../../kit/marks';
import { useWords } from '../../kit/language';
import { technologyWords } from './words';

const TONES = { PENDING: 'warning', VERIFIED: 'good', REFUSED: 'bad' } as const;

export function VerdictTone({ verdict }: { verdict: keyof typeof TONES }) {
  const words = useWords(technologyWords);
  return <Tone tone={TONES[verdict]}>{words[verdict]}</Tone>;
}
