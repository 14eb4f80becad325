import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { ApiClientFilter, ClientAuthentication } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Empty } from '../../kit/states';
import { DisableApiClientDocument } from './documents';
import { actOnApiClients, apiClientList, type ApiClientRow } from './queries';
import { apiClientWords } from './words';
import { reasonField } from '../../kit/form-spec';

const WAYS = ['PRIVATE_KEY_JWT', 'CLIENT_SECRET_BASIC'] as const;

/** Which programs may connect, under which agreement, to what. */
export function ApiClientListPage() {
  const words = useWords(apiClientWords);
  const navigate = useNavigate();
  const spec = useApiClientSpec();
  const state = useListState(spec);
  const query = useQuery(apiClientList(spec, state));
  return (
    <Page
      title={words.title}
      subtitle={words.note}
      actions={
        <Gate permission="api-client:manage">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/api-clients/new' })}>
            {words.create}
          </Button>
        </Gate>
      }
    >
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useApiClientSpec(): ListSpec<ApiClientRow, ApiClientFilter> {
  const words = useWords(apiClientWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'apiClients' },
      columns: [
        { key: 'name', title: words.name, sort: 'name', fixed: true, width: 210, cell: ({ name }) => name },
        { key: 'clientId', title: words.clientId, sort: 'clientId', width: 130, cell: ({ clientId }) => clientId },
        { key: 'agreement', title: words.agreement, width: 120, cell: ({ agreement }) => agreement ?? '–' },
        {
          key: 'scope',
          title: words.scope,
          width: 180,
          cell: ({ scope }) => (
            <ul>
              {scope.split(' ').map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          ),
        },
        { key: 'unit', title: words.unit, width: 110, cell: ({ unit }) => unit?.fullName ?? words.nation },
        {
          key: 'authentication',
          title: words.authentication,
          optional: true,
          width: 170,
          cell: ({ authentication }) => words[authentication],
        },
        {
          key: 'state',
          field: 'disabledAt',
          title: words.state,
          width: 120,
          cell: ({ disabledAt }) =>
            disabledAt ? (
              <Tone tone="bad">{words.disabledSince(instant(disabledAt))}</Tone>
            ) : (
              <Tone tone="good">{words.active}</Tone>
            ),
        },
        { key: 'act', field: null, title: words.act, width: 140, cell: (row) => <Stop row={row} /> },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          single: true,
          options: [
            { value: 'active', label: words.active },
            { value: 'disabled', label: words.disabled },
          ],
          toFilter: ([state]) => ({ disabledAt: { isNull: state === 'active' } }),
        },
        {
          key: 'authentication',
          kind: 'choice',
          label: words.authentication,
          options: WAYS.map((value) => ({ value, label: words[value] })),
          toFilter: (ways) => ({ authentication: { in: ways as ClientAuthentication[] } }),
        },
      ],
    }),
    [words],
  );
}

function Stop({ row: { id, version: expectedVersion, disabledAt, name } }: { row: ApiClientRow }) {
  const words = useWords(apiClientWords);
  const client = useQueryClient();
  if (disabledAt) return null;
  return (
    <Gate permission="api-client:manage">
      <ActButton
        small
        danger
        label={words.disable}
        title={`${words.disable}: ${name}`}
        note={words.disableNote}
        fields={[reasonField(words.reason)]}
        done={words.done}
        act={({ reason = '' }) => actOnApiClients(client, DisableApiClientDocument, { id, expectedVersion, reason })}
      />
    </Gate>
  );
}
