import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OrganisationMergeFilter } from '../../graphql/graphql';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { mergeList, type MergeRow } from './queries';
import { DuplicateViews } from './views';
import { duplicateWords } from './words';

/** What was merged into what, by whom and why, also what was taken back. */
export function MergeListPage() {
  const words = useWords(duplicateWords);
  const spec = useMergeSpec();
  const state = useListState(spec);
  const query = useQuery(mergeList(spec, state));
  return (
    <Page title={words.mergesTitle} subtitle={words.mergesNote}>
      <DuplicateViews />
      <List label={words.mergesTitle} spec={spec} state={state} query={query} empty={<Empty title={words.noMerges} />} />
    </Page>
  );
}

function useMergeSpec(): ListSpec<MergeRow, OrganisationMergeFilter> {
  const words = useWords(duplicateWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'organisationMerges' },
      columns: [
        {
          key: 'absorbed',
          title: words.absorbed,
          fixed: true,
          width: 240,
          cell: ({ id, absorbed }) => (
            <>
              <Link to="/merges/$id" params={{ id }} className="row-link">
                {absorbed.name}
              </Link>
              {absorbed.code && <span className="matched-by">{absorbed.code}</span>}
            </>
          ),
        },
        {
          key: 'survivor',
          title: words.kept,
          width: 240,
          cell: ({ survivor: { id, name, code } }) => (
            <>
              <Link to="/organisations/$id" params={{ id }}>
                {name}
              </Link>
              {code && <span className="matched-by">{code}</span>}
            </>
          ),
        },
        {
          key: 'on',
          field: 'mergedOn',
          title: words.mergedOn,
          sort: 'mergedAt',
          width: 110,
          cell: ({ mergedOn }) => day(mergedOn),
        },
        { key: 'by', field: 'mergedBy', title: words.mergedBy, width: 140, cell: ({ mergedBy }) => mergedBy },
        { key: 'reason', title: words.reason, width: 220, cell: ({ reason }) => reason },
        {
          key: 'state',
          field: 'undoneOn',
          title: words.state,
          width: 130,
          cell: ({ undoneOn }) =>
            undoneOn ? <Tone tone="quiet">{words.undoneOn(day(undoneOn))}</Tone> : <Tone tone="good">{words.holds}</Tone>,
        },
      ],
      filters: [
        {
          key: 'holds',
          kind: 'flag',
          label: words.onlyHolding,
          toFilter: () => ({ undoneOn: { isNull: true } }),
        },
      ],
    }),
    [words],
  );
}
