import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { SearchUnitsQuery } from '../graphql/graphql';
import { ask } from './client';
import { SearchUnitsDocument, UnitNameDocument } from './documents';
import { useWords } from './language';
import { kitWords } from './words';

type Unit = SearchUnitsQuery['searchAdminUnits'][number];

const searchUnits = (text: string) =>
  queryOptions({
    queryKey: ['units', 'search', text],
    queryFn: async ({ signal }) => (await ask(SearchUnitsDocument, { text, first: 20 }, signal)).searchAdminUnits,
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

export const unitName = (id: string | undefined) =>
  queryOptions({
    queryKey: ['units', 'name', id],
    queryFn: async ({ signal }) => (await ask(UnitNameDocument, { id: id ?? '' }, signal)).adminUnit ?? null,
    enabled: Boolean(id),
    staleTime: 300_000,
  });

interface UnitPickerProps {
  label?: string;
  id?: string;
  className?: string;
  value?: string | null;
  placeholder?: string;
  disabled?: boolean;
  onChange?: (id: string | undefined) => void;
}

/** Finds a unit by any name it ever had. A unit that has ended says so, with the day. */
export function UnitPicker({ label, id, className, value, placeholder, disabled, onChange }: UnitPickerProps) {
  const words = useWords(kitWords);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(searchUnits(text));
  const chosen = useQuery(unitName(value ?? undefined));
  const units = text.length >= 2 ? (found.data ?? []) : [];
  const shown = chosen.data && !units.some((unit) => unit.id === chosen.data?.id) ? [chosen.data, ...units] : units;
  return (
    <Select
      id={id}
      className={className}
      aria-label={label}
      value={value ?? undefined}
      placeholder={placeholder ?? words.unitHint}
      allowClear
      disabled={disabled}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching || chosen.isFetching}
      notFoundContent={text.length < 2 ? words.unitMore : words.nothingShown}
      popupMatchSelectWidth={360}
      options={shown.map((unit) => ({ value: unit.id, label: unitLabel(unit, words.unitEnded) }))}
      onChange={(unit: string | undefined) => onChange?.(unit)}
    />
  );
}

/** "Xã Lan Mẫu, Huyện Lục Nam (cũ)": two old communes often share a name, so the parent is always said. */
function unitLabel({ fullName, parent, validTo }: Unit, ended: string): string {
  const where = parent ? `${fullName}, ${parent.fullName}` : fullName;
  return validTo ? `${where} (${ended})` : where;
}
