import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { DayInput } from './day-input';
import { day, money, spokenMoney, wholeNumber } from './format';
import type { Field, InputProps } from './form-spec';
import { useWords } from './language';
import { UnitPicker, unitName } from './unit-picker';
import { kitWords } from './words';

interface FieldInputProps extends InputProps {
  field: Field;
}

/** The input for one field; text in, text out, whatever the kind. */
export function FieldInput({ field, id, value, onChange }: FieldInputProps) {
  const words = useWords(kitWords);
  const disabled = Boolean(field.lockedBy);
  const set = (next: string | undefined) => onChange?.(next || undefined);
  switch (field.kind) {
    case 'text':
      return <Input id={id} value={value} disabled={disabled} onChange={({ target }) => set(target.value)} />;
    case 'password':
      return (
        <Input.Password
          id={id}
          value={value}
          autoComplete={field.fresh ? 'new-password' : 'current-password'}
          onChange={({ target }) => set(target.value)}
        />
      );
    case 'lines':
      return (
        <Input.TextArea
          id={id}
          value={value}
          disabled={disabled}
          rows={3}
          onChange={({ target }) => set(target.value)}
        />
      );
    case 'money':
    case 'whole':
      return <NumberInput field={field} id={id} value={value} onChange={set} />;
    case 'day':
      return <DayInput id={id} value={value} latest={field.latest} disabled={disabled} onChange={set} placeholder={words.dayHint} />;
    case 'unit':
      return <UnitPicker id={id} value={value} disabled={disabled} onChange={set} />;
    case 'custom':
      return field.input?.({ id, value, onChange: set });
    case 'choice':
      return (
        <Select
          id={id}
          value={value}
          disabled={disabled}
          allowClear={!field.required}
          placeholder={words.chooseHint}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...(field.options ?? [])]}
          onChange={set}
        />
      );
    case 'flag':
      return (
        <Checkbox
          id={id}
          checked={value === 'YES'}
          disabled={disabled}
          onChange={({ target }) => set(target.checked ? 'YES' : undefined)}
        >
          {field.label}
        </Checkbox>
      );
    case 'choices':
      return (
        <Select
          id={id}
          mode="multiple"
          value={value ? value.split(',') : []}
          disabled={disabled}
          placeholder={words.chooseHint}
          options={[...(field.options ?? [])]}
          onChange={(chosen: string[]) => set(chosen.join(','))}
        />
      );
  }
}

/** Whole numbers with dots while typing; a sum is also said in words, the surest way to see three zeros too many. */
function NumberInput({ field, id, value, onChange }: FieldInputProps) {
  const words = useWords(kitWords);
  const spoken = field.kind === 'money' ? spokenMoney(value) : '';
  return (
    <>
      <InputNumber<string>
        id={id}
        className="number-input"
        stringMode
        min="0"
        precision={0}
        controls={false}
        disabled={Boolean(field.lockedBy)}
        value={value}
        suffix={field.kind === 'money' ? words.dong : undefined}
        formatter={(shown) => (shown === undefined ? '' : wholeNumber(shown))}
        parser={(typed) => (typed ?? '').replace(/\D/g, '')}
        onChange={(next) => onChange?.(next === null ? undefined : String(next))}
      />
      {spoken && <span className="spoken-money">{spoken}</span>}
    </>
  );
}

/** A value of the field as it is read, for the conflict bar and the history. */
export function FieldValue({ field, value }: { field: Field; value: string | undefined }) {
  const words = useWords(kitWords);
  const unit = useQuery(unitName(field.kind === 'unit' ? value : undefined));
  if (!value) return <em>{words.emptyValue}</em>;
  switch (field.kind) {
    case 'money':
      return money(value);
    case 'whole':
      return wholeNumber(value);
    case 'day':
      return day(value);
    case 'unit':
      return unit.data?.fullName ?? value;
    case 'choice':
      return field.options?.find((option) => option.value === value)?.label ?? value;
    default:
      return value;
  }
}
