import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AdminUnitFilter } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { communeList, type CommuneRow } from './queries';
import { Counts, State } from './standing';
import { newRuralWords } from './words';

/** Where each commune stands on a day. */
export function NewRuralListPage() {
  const words = useWords(newRuralWords);
  const spec = useCommuneSpec();
  const state = useListState(spec);
  const query = useQuery(communeList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useCommuneSpec(): ListSpec<CommuneRow, AdminUnitFilter> {
  const words = useWords(newRuralWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'adminUnits', noViews: true, also: () => ({ filter: { level: { eq: 'COMMUNE' } } }) },
      search: words.search,
      dated: true,
      columns: [
        {
          key: 'commune',
          field: 'fullName,code',
          title: words.commune,
          fixed: true,
          width: 230,
          cell: ({ id, fullName }) => (
            <Link to="/admin-units/$id" params={{ id }} search={{ tab: 'new-rural' }} className="row-link">
              {fullName}
            </Link>
          ),
        },
        { key: 'province', title: words.province, width: 160, cell: ({ province }) => province?.fullName ?? '–' },
        {
          key: 'state',
          field: 'newRuralStanding.state',
          title: words.state,
          width: 130,
          cell: ({ newRuralStanding: standing }) => (standing ? <State state={standing.state} basis={standing.basis} /> : '–'),
        },
        {
          key: 'level',
          field: 'newRuralStanding.level',
          title: words.level,
          width: 110,
          cell: ({ newRuralStanding: standing }) => (standing?.level ? words[standing.level] : '–'),
        },
        {
          key: 'basis',
          field: 'newRuralStanding.basis',
          title: words.basis,
          width: 210,
          cell: (row) => <Basis row={row} />,
        },
        {
          key: 'counts',
          field: 'newRuralStanding.counts',
          title: words.counts,
          width: 150,
          cell: ({ newRuralStanding: standing }) => <Counts standing={standing} />,
        },
      ],
      filters: [
        {
          key: 'province',
          kind: 'unit',
          level: 'PROVINCE',
          label: words.province,
          toFilter: ([id]) => ({ province: { eq: id } }),
        },
      ],
    }),
    [words],
  );
}

function Basis({ row: { newRuralStanding: standing } }: { row: CommuneRow }) {
  const words = useWords(newRuralWords);
  if (!standing) return '–';
  if (standing.basis !== 'PREDECESSORS') return words[standing.basis];
  const met = standing.predecessors.filter(({ state }) => state === 'RECOGNISED').length;
  return words.ofPredecessors(String(met), String(standing.predecessors.length));
}
