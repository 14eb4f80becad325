import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import type { ReturnRow } from './queries';
import { returnWords } from './words';

const SOON = 3;

/** How long there is to submit, or how late it was or is. Nothing for what came in time. */
export function DaysMark({ row: { daysLeft, daysLate } }: { row: Pick<ReturnRow, 'daysLeft' | 'daysLate'> }) {
  const words = useWords(returnWords);
  if (daysLate > 0) return <Tone tone="bad">{words.lateBy(String(daysLate))}</Tone>;
  if (daysLeft === null || daysLeft === undefined) return null;
  const text = daysLeft === 0 ? words.lastDay : words.daysLeft(String(daysLeft));
  return <Tone tone={daysLeft <= SOON ? 'warning' : 'quiet'}>{text}</Tone>;
}
