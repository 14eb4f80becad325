import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { OrganisationKind } from '../graphql/graphql';
import { ask } from './client';
import { FindOrganisationsDocument } from './documents';
import { ariaOf, type InputProps } from './form-spec';
import { useWords } from './language';
import { kitWords } from './words';

interface OrganisationPickerProps extends InputProps {
  /** Only these kinds; any where left out. */
  kinds?: readonly OrganisationKind[];
  /** What it is called where no label stands beside it. */
  label?: string;
}

const foundOrganisations = (search: string, kinds: readonly OrganisationKind[] | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'found', search, kinds],
    queryFn: async ({ signal }) => {
      const filter = kinds && { kind: { in: [...kinds] } };
      return (await ask(FindOrganisationsDocument, { search: search || undefined, filter }, signal)).organisations
        .nodes;
    },
    placeholderData: keepPreviousData,
  });

/** Finds an organisation by what the list also searches by. */
export function OrganisationPicker({ kinds, label, ...props }: OrganisationPickerProps) {
  const { id, value, onChange } = props;
  const words = useWords(kitWords);
  const [typed, setTyped] = useState('');
  const query = useQuery(foundOrganisations(useDeferredValue(typed.trim()), kinds));
  return (
    <Select
      {...ariaOf(props)}
      aria-label={label}
      id={id}
      value={value}
      placeholder={words.organisationHint}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={query.isFetching}
      options={(query.data ?? []).map(({ id: value, name, code, commune }) => ({
        value,
        label: [name, code, commune.fullName].filter(Boolean).join(' · '),
      }))}
      onChange={(chosen: string | undefined) => onChange?.(chosen)}
    />
  );
}
