import type { ImportStatus } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { importWords } from './words';

const TONES = {
  READING: 'quiet',
  CHECKING: 'quiet',
  CHECKED: 'warning',
  APPLYING: 'warning',
  APPLIED: 'good',
  UNDOING: 'warning',
  PARTLY_UNDONE: 'warning',
  UNDONE: 'quiet',
  FAILED: 'bad',
  CANCELLED: 'quiet',
} as const;

export function BatchStatus({ status }: { status: ImportStatus }) {
  const words = useWords(importWords);
  return <Tone tone={TONES[status]}>{words[status]}</Tone>;
}
