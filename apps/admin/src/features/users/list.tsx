import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { UserAccountFilter } from '../../graphql/graphql';
import { instant, today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { options, roleWord } from '../../kit/vocabulary';
import { placeOf, signInLocks, userList, type UserRow } from './queries';
import { RoleCatalogue } from './role-catalogue';
import { userWords } from './words';

/** Who may work here, in which role, where. */
export function UserListPage() {
  const words = useWords(userWords);
  const navigate = useNavigate();
  const spec = useUserSpec();
  const state = useListState(spec);
  const query = useQuery(userList(spec, state));
  return (
    <Page
      title={words.title}
      actions={
        <Gate permission="identity:manage">
          <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/users/new' })}>
            {words.create}
          </Button>
        </Gate>
      }
    >
      <List label={words.title} spec={spec} state={state} query={query} />
      <RoleCatalogue />
    </Page>
  );
}

function useUserSpec(): ListSpec<UserRow, UserAccountFilter> {
  const words = useWords(userWords);
  const language = useLanguage();
  const { data: locks } = useQuery(signInLocks);
  return useMemo(
    () => ({
      pageSize: 50,
      search: words.search,
      file: { list: 'userAccounts' },
      columns: [
        {
          key: 'name',
          field: 'displayName',
          title: words.name,
          sort: 'displayName',
          fixed: true,
          width: 200,
          cell: ({ id, displayName }) => (
            <Link to="/users/$id" params={{ id }} className="row-link">
              {displayName}
            </Link>
          ),
        },
        { key: 'username', title: words.username, sort: 'username', width: 140, cell: ({ username }) => username },
        { key: 'unit', title: words.unit, width: 160, cell: ({ unit }) => unit?.fullName ?? words.nation },
        {
          key: 'roles',
          field: null,
          title: words.roles,
          width: 280,
          cell: ({ roles }) =>
            roles.nodes
              .filter(({ validFrom, validTo }) => validFrom <= today() && (!validTo || validTo > today()))
              .map((held) => `${roleWord(held.role, language)} – ${placeOf(held, words.nation)}`)
              .join('; ') || words.rolesNone,
        },
        {
          key: 'state',
          field: 'disabledAt',
          title: words.state,
          width: 110,
          cell: ({ id, disabledAt }) => {
            const until = locks?.get(id);
            if (disabledAt) return <Tone tone="bad">{words.disabled}</Tone>;
            if (until) return <Tone tone="warning">{words.lockedUntil(instant(until))}</Tone>;
            return <Tone tone="good">{words.active}</Tone>;
          },
        },
      ],
      filters: [
        {
          key: 'role',
          kind: 'choice',
          label: words.role,
          options: options('role', language),
          toFilter: (roles) => ({ id: { holdsRole: [...roles] } }),
        },
        {
          key: 'unit',
          kind: 'unit',
          level: 'COMMUNE',
          label: words.unit,
          toFilter: (units) => ({ unit: { in: [...units] } }),
        },
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
      ],
    }),
    [words, language, locks],
  );
}
