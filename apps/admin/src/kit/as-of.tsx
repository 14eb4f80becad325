import { Button } from 'antd';
import { DayInput } from './day-input';
import { day, today } from './format';
import { useWords } from './language';
import { kitWords } from './words';

interface AsOfProps {
  value: string | undefined;
  onChange: (asOf: string | undefined) => void;
}

/** Chooses the day a page is read as of; kept in the address by the page. Today is the same as no day. */
export function AsOf({ value, onChange }: AsOfProps) {
  const words = useWords(kitWords);
  return (
    <DayInput
      label={words.asOf}
      placeholder={words.asOf}
      value={value}
      latest={today()}
      onChange={(chosen) => onChange(chosen === today() ? undefined : chosen)}
    />
  );
}

interface AsOfNoteProps {
  asOf: string | undefined;
  onToday: () => void;
}

/** A past day must never be taken for today: the note stays above the data while a day is chosen. */
export function AsOfNote({ asOf, onToday }: AsOfNoteProps) {
  const words = useWords(kitWords);
  if (!asOf) return null;
  return (
    <div role="status" className="as-of-note">
      <span>{words.asOfNote(day(asOf))}</span>
      <Button size="small" onClick={onToday}>
        {words.backToToday}
      </Button>
    </div>
  );
}
