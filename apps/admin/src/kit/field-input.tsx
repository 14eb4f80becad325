import { Checkbox, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DayInput } from './day-input';
import { day, money, spokenMoney, wholeNumber } from './format';
import { ariaOf, type Field, type InputProps } from './form-spec';
import { useWords } from './language';
import { UnitPicker, unitName } from './unit-picker';
import { isWhole, parseSigned, parseWhole } from './whole-number';
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

/**
 * A whole number: plain digits while it is typed, with dots when it is left. What is no whole number stays in the form
 * as it was typed, for the form to refuse it. A sum is also said in words, the surest way to see three zeros too many.
 */
function NumberInput({ field, ...props }: FieldInputProps) {
  const { id, value, onChange } = props;
  const words = useWords(kitWords);
  const [typed, setTyped] = useState<string>();
  const isMoney = field.kind === 'money';
  const spoken = isMoney ? spokenMoney(value) : '';
  const type = (text: string) => {
    setTyped(text);
    onChange?.((field.signed ? parseSigned : parseWhole)(text, isMoney) ?? (text.trim() ? text : undefined));
  };
  return (
    <>
      <Input
        {...ariaOf(props)}
        id={id}
        className="number-input"
        autoComplete="off"
        disabled={Boolean(field.lockedBy)}
        value={typed ?? (isWhole(value) ? wholeNumber(value) : (value ?? ''))}
        suffix={isMoney ? words.dong : undefined}
        onFocus={() => setTyped(value ?? '')}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(undefined)}
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
