import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { DayInput } from './day-input';
import { day, money, spokenMoney, wholeNumber } from './format';
import { ariaOf, type Field, type InputProps } from './form-spec';
import { useWords } from './language';
import { UnitPicker, unitName } from './unit-picker';
import { kitWords } from './words';

interface FieldInputProps extends InputProps {
  field: Field;
}

/** The input for one field; text in, text out, whatever the kind. */
export function FieldInput({ field, ...props }: FieldInputProps) {
  const { id, value, onChange } = props;
  const aria = ariaOf(props);
  const words = useWords(kitWords);
  const disabled = Boolean(field.lockedBy);
  const set = (next: string | undefined) => onChange?.(next || undefined);
  switch (field.kind) {
    case 'text':
      return <Input {...aria} id={id} value={value} disabled={disabled} onChange={({ target }) => set(target.value)} />;
    case 'password':
      return (
        <Input.Password
          {...aria}
          id={id}
          value={value}
          autoComplete={field.fresh ? 'new-password' : 'current-password'}
          onChange={({ target }) => set(target.value)}
        />
      );
    case 'lines':
      return (
        <Input.TextArea
          {...aria}
          id={id}
          value={value}
          disabled={disabled}
          rows={3}
          onChange={({ target }) => set(target.value)}
        />
      );
    case 'money':
    case 'whole':
      return <NumberInput {...aria} field={field} id={id} value={value} onChange={set} />;
    case 'day':
      return (
        <DayInput
          {...aria}
          id={id}
          value={value}
          latest={field.latest}
          disabled={disabled}
          placeholder={words.dayHint}
          onChange={set}
        />
      );
    case 'unit':
      return <UnitPicker {...aria} id={id} value={value} disabled={disabled} onChange={set} />;
    case 'custom':
      return field.input?.({ ...aria, id, value, onChange: set });
    case 'choice':
      return (
        <Select
          {...aria}
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
          {...aria}
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
          {...aria}
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
function NumberInput({ field, ...props }: FieldInputProps) {
  const { id, value, onChange } = props;
  const words = useWords(kitWords);
  const spoken = field.kind === 'money' ? spokenMoney(value) : '';
  return (
    <>
      <InputNumber<string>
        {...ariaOf(props)}
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
