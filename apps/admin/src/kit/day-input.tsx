import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { ariaOf, type InputProps } from './form-spec';

interface DayInputProps extends Omit<InputProps, 'value'> {
  /** Not needed inside a form item, which labels its input itself. */
  label?: string;
  value?: string | null;
  placeholder?: string;
  /** Last day that can be chosen, 'YYYY-MM-DD'. */
  latest?: string;
  disabled?: boolean;
}

/** A day typed as 01072026 or 1/7/2026 or picked; 'YYYY-MM-DD' outside, dd/MM/yyyy on the screen. */
export function DayInput({ label, value, placeholder, latest, disabled, ...props }: DayInputProps) {
  const { id, onChange } = props;
  return (
    <DatePicker
      {...ariaOf(props)}
      id={id}
      className="day-input"
      aria-label={label}
      format={['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY']}
      value={value ? dayjs(value) : null}
      placeholder={placeholder}
      maxDate={latest ? dayjs(latest) : undefined}
      disabled={disabled}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
    />
  );
}
