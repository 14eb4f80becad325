import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { OrganisationFilter } from '../../graphql/graphql';
import { day, money, wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { OperationalState, OrganisationKind, RegistryStatus, TaxStatusShort } from '../../kit/marks';
import { organisationFieldWord } from '../../kit/organisation-fields';
import { Page } from '../../kit/page';
import { Gate, useMay } from '../../kit/session';
import { Empty } from '../../kit/states';
import { options } from '../../kit/vocabulary';
import { RecordStates } from './bulk-state';
import { organisationList, territories, type OrganisationRow } from './queries';
import { organisationWords } from './words';

/** The register as a list: dense, everything about the view in the address. */
export function OrganisationListPage() {
  const words = useWords(organisationWords);
  const navigate = useNavigate();
  const spec = useOrganisationSpec();
  const state = useListState(spec);
  const query = useQuery(organisationList(spec, state));
  // What is seen of an earlier day is not what an act would change.
  const mayWrite = useMay('organisation:write') && !state.asOf;
  const create = (
    <Gate permission="organisation:write">
      <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/organisations/new' })}>
        {words.create}
      </Button>
    </Gate>
  );
  const toImport = (
    <Gate permission="import:write">
      <Button icon={<UploadOutlined />} onClick={() => void navigate({ to: '/imports' })}>
        {words.toImport}
      </Button>
    </Gate>
  );
  return (
    <Page
      title={words.title}
      actions={
        <>
          {toImport}
          {create}
        </>
      }
    >
      <List
        label={words.title}
        spec={spec}
        state={state}
        query={query}
        bulk={
          mayWrite ? { nameOf: ({ name }) => name, acts: (chosen) => <RecordStates selection={chosen} /> } : undefined
        }
        empty={
          <Empty title={words.empty}>
            {toImport} {create}
          </Empty>
        }
      />
    </Page>
  );
}

function useOrganisationSpec(): ListSpec<OrganisationRow, OrganisationFilter> {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const { data: known } = useQuery(territories);
  return useMemo(
    () => ({
      pageSize: 50,
      search: words.search,
      dated: true,
      file: { list: 'organisations' },
      columns: [
        { key: 'name', title: words.name, sort: 'name', fixed: true, width: 205, cell: (row) => <Name row={row} /> },
        { key: 'code', title: words.code, sort: 'code', width: 85, cell: ({ code }) => code ?? '–' },
        { key: 'kind', title: words.kind, width: 55, cell: ({ kind }) => <OrganisationKind code={kind} /> },
        {
          key: 'registry',
          field: 'registryStatus',
          title: words.registry,
          width: 125,
          cell: ({ registryStatus }) => <RegistryStatus code={registryStatus} />,
        },
        {
          key: 'tax',
          field: 'taxStatus',
          title: words.tax,
          width: 125,
          cell: ({ taxStatus }) => <TaxStatusShort code={taxStatus} />,
        },
        {
          key: 'operational',
          field: 'operationalState',
          title: words.operational,
          width: 120,
          cell: ({ operationalState }) => <OperationalState code={operationalState} />,
        },
        { key: 'commune', title: words.commune, width: 105, cell: ({ commune }) => commune?.fullName ?? '–' },
        {
          key: 'territory',
          field: null,
          title: words.territory,
          optional: true,
          width: 130,
          cell: ({ commune }) => commune?.territoryNames ?? '–',
        },
        {
          key: 'members',
          field: 'officialMemberCount',
          title: words.membersShort,
          sort: 'officialMemberCount',
          width: 80,
          align: 'right',
          cell: ({ officialMemberCount: n }) => (n === null || n === undefined ? '–' : wholeNumber(n)),
        },
        {
          key: 'capital',
          field: 'charterCapital',
          title: words.capital,
          sort: 'charterCapital',
          optional: true,
          width: 150,
          align: 'right',
          cell: ({ charterCapital }) => money(charterCapital),
        },
        {
          key: 'established',
          field: 'establishedOn',
          title: words.establishedOn,
          sort: 'establishedOn',
          optional: true,
          width: 120,
          cell: ({ establishedOn }) => day(establishedOn),
        },
        {
          key: 'registered',
          field: 'registeredOn',
          title: words.registeredOn,
          sort: 'registeredOn',
          optional: true,
          width: 120,
          cell: ({ registeredOn }) => day(registeredOn),
        },
        {
          key: 'address',
          field: 'addressLine',
          title: words.address,
          optional: true,
          width: 260,
          cell: (row) => row.addressLine ?? '–',
        },
        {
          key: 'field',
          title: words.field,
          optional: true,
          width: 160,
          cell: ({ field }) => organisationFieldWord(field, language),
        },
      ],
      filters: [
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: options('organisationKind', language),
          toFilter: (kinds) => ({ kind: { in: kinds as NonNullable<OrganisationFilter['kind']>['in'] } }),
        },
        {
          key: 'registryStatus',
          kind: 'choice',
          label: words.registryLong,
          options: options('registryStatus', language),
          toFilter: (codes) => ({
            registryStatus: { in: codes as NonNullable<OrganisationFilter['registryStatus']>['in'] },
          }),
        },
        {
          key: 'taxStatus',
          kind: 'choice',
          label: words.taxLong,
          options: options('taxStatus', language),
          toFilter: (codes) => ({ taxStatus: { in: codes as NonNullable<OrganisationFilter['taxStatus']>['in'] } }),
        },
        {
          key: 'operationalState',
          kind: 'choice',
          label: words.operationalLong,
          options: options('operationalState', language),
          toFilter: (codes) => ({
            operationalState: { in: codes as NonNullable<OrganisationFilter['operationalState']>['in'] },
          }),
        },
        {
          key: 'commune',
          kind: 'unit',
          level: 'COMMUNE',
          label: words.commune,
          toFilter: ([id]) => ({ commune: { eq: id } }),
        },
        {
          key: 'territory',
          kind: 'choice',
          label: words.territory,
          options: (known ?? []).map(({ code, name }) => ({ value: code, label: name })),
          toFilter: (codes) => ({ commune: { inTerritory: [...codes] } }),
        },
      ],
    }),
    [words, language, known],
  );
}

/** The way to the record, the chosen day going along; below it why the search found it. */
function Name({ row }: { row: OrganisationRow }) {
  const words = useWords(organisationWords);
  const { asOf } = useSearch({ from: '/shell/organisations' });
  return (
    <>
      <Link to="/organisations/$id" params={{ id: row.id }} search={{ asOf }} className="row-link">
        {row.name}
      </Link>
      {row.matchedBy && (
        <span className="matched-by">
          {words.matched}: {row.matchedBy}
        </span>
      )}
    </>
  );
}
