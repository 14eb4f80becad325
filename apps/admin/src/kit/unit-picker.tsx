import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { SearchUnitsQuery, UnitLevel } from '../graphql/graphql';
import { ask } from './client';
import { SearchUnitsDocument, UnitNameDocument } from './documents';
import { ariaOf, type InputProps } from './form-spec';
import { useWords } from './language';
import { kitWords } from './words';

type Unit = SearchUnitsQuery['adminUnits']['nodes'][number];

/** Which units are offered: of one tier or any, of today or also those that have ended. */
interface Offer {
  level?: UnitLevel;
  everExisted: boolean;
}

const searchUnits = (search: string, { level, everExisted }: Offer) =>
  queryOptions({
    queryKey: ['units', 'search', search, level, everExisted],
    queryFn: async ({ signal }) => {
      const filter = level ? { level: { eq: level } } : undefined;
      return (await ask(SearchUnitsDocument, { search, first: 20, filter, everExisted }, signal)).adminUnits.nodes;
    },
    enabled: search.length >= 2,
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

interface UnitPickerProps extends Omit<InputProps, 'value'> {
  label?: string;
  className?: string;
  value?: string | null;
  placeholder?: string;
  level?: UnitLevel;
  /** Also offers units that have ended, for what was written down before a reform. */
  everExisted?: boolean;
  disabled?: boolean;
}

/** Finds a unit by any name it ever had. A unit that has ended says so, with the day. */
export function UnitPicker(props: UnitPickerProps) {
  const { label, id, className, value, placeholder, level, everExisted = false, disabled, onChange } = props;
  const words = useWords(kitWords);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery(searchUnits(text, { level, everExisted }));
  const chosen = useQuery(unitName(value ?? undefined));
  const units = text.length >= 2 ? (found.data ?? []) : [];
  const shown = chosen.data && !units.some((unit) => unit.id === chosen.data?.id) ? [chosen.data, ...units] : units;
  return (
    <Select
      {...ariaOf(props)}
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

/**
 * "Xã Lan Mẫu, Huyện Lục Nam (cũ)": two old communes often share a name, so the parent is always said; and why it was
 * found, when by a name it no longer bears.
 */
function unitLabel({ fullName, parent, validTo, matchedBy }: Unit, ended: string): string {
  const where = parent ? `${fullName}, ${parent.fullName}` : fullName;
  const named = validTo ? `${where} (${ended})` : where;
  return matchedBy && !matchedBy.startsWith(fullName) ? `${named} – ${matchedBy}` : named;
}
