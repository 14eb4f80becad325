import type { ImportStatus } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { importWords } from './words';

const TONES = { CHECKED: 'warning', APPLIED: 'good', UNDONE: 'quiet' } as const;

export function BatchStatus({ status }: { status: ImportStatus }) {
  const words = useWords(importWords);
  return <Tone tone={TONES[status]}>{words[status]}</Tone>;
}
