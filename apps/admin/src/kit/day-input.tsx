import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import { day, isDay } from './format';
import { ariaOf, type InputProps } from './form-spec';
import { useWords } from './language';
import { kitWords } from './words';

interface DayInputProps extends Omit<InputProps, 'value'> {
  /** Not needed inside a form item, which labels its input itself. */
  label?: string;
  value?: string | null;
  placeholder?: string;
  /** Last day that can be chosen, 'YYYY-MM-DD'. */
  latest?: string;
  disabled?: boolean;
}

/**
 * A day typed as 01072026 or 1/7/2026 or picked; 'YYYY-MM-DD' outside, dd/MM/yyyy on the screen. What was typed and is
 * no day is taken out of the box by the picker; a line below says so, or it would seem to have been taken.
 */
export function DayInput({ label, value, placeholder, latest, disabled, ...props }: DayInputProps) {
  const { id, onChange } = props;
  const words = useWords(kitWords);
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState('');
  // The same object while the day is the same: a new one would take back what is being typed.
  const chosenDay = useMemo(() => (value ? dayjs(value) : null), [value]);
  const take = (on: string | undefined): void => {
    setTyped('');
    setLeft('');
    onChange?.(on);
  };
  // The picker forgets what was typed when the box is left before it has understood it, as on a busy machine.
  const leave = (): void => {
    const on = readDay(typed.trim());
    if (!on || (latest !== undefined && on > latest)) setLeft(typed.trim());
    else if (on !== value) take(on);
  };
  const fault = !left ? undefined : latest && readDay(left) ? words.dayTooLate(day(latest)) : words.noSuchDay;
  return (
    <span
      className="day-field"
      onInput={({ target }) => {
        setTyped((target as HTMLInputElement).value);
        setLeft('');
      }}
      onBlur={leave}
    >
      <DatePicker
        {...ariaOf(props)}
        id={id}
        className="day-input"
        aria-label={label}
        format={['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY']}
        value={chosenDay}
        placeholder={placeholder}
        maxDate={latest ? dayjs(latest) : undefined}
        disabled={disabled}
        status={fault && 'error'}
        onChange={(chosen) => take(chosen?.format('YYYY-MM-DD'))}
      />
      {fault && (
        <span role="alert" className="day-fault">
          “{left}”: {fault}
        </span>
      )}
    </span>
  );
}

/** A day as officials type it, as 'YYYY-MM-DD'; nothing when there is no such day. */
function readDay(text: string): string | undefined {
  const [, date = '', month = '', year] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}
