import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { OrganisationKind } from '../../graphql/graphql';
import { ariaOf, type InputProps } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { foundOrganisations } from './queries';
import { organisationWords } from './words';

interface OrganisationPickerProps extends InputProps {
  kinds: readonly OrganisationKind[];
}

/** Finds an organisation of some kinds by what the list also searches by. */
export function OrganisationPicker({ kinds, ...props }: OrganisationPickerProps) {
  const { id, value, onChange } = props;
  const words = useWords(organisationWords);
  const [typed, setTyped] = useState('');
  const query = useQuery(foundOrganisations(useDeferredValue(typed.trim()), kinds));
  return (
    <Select
      {...ariaOf(props)}
      id={id}
      value={value}
      placeholder={words.search}
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
