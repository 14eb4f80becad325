import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DuplicatePairFilter, DuplicatePairState } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { OrganisationKind } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Empty } from '../../kit/states';
import { Agreements } from './agreements';
import { DismissDuplicateDocument } from './documents';
import { actOnDuplicates, duplicateList, waitingOnly, type DuplicateRow } from './queries';
import { DuplicateViews } from './views';
import { duplicateWords } from './words';
import { reasonField } from '../../kit/form-spec';

/** The work list: pairs of records that look like one organisation, the most alike first. */
export function DuplicateListPage() {
  const words = useWords(duplicateWords);
  const spec = useDuplicateSpec();
  const state = useListState(spec);
  const query = useQuery(duplicateList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <DuplicateViews />
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

/** One of two records: the way to it, its kind and code. */
export function Side({
  side: { id, name, code, kind },
}: {
  side: Pick<DuplicateRow['one'], 'id' | 'name' | 'code' | 'kind'>;
}) {
  return (
    <span className="pair-side">
      <Link to="/organisations/$id" params={{ id }} className="row-link">
        {name}
      </Link>{' '}
      <span className="matched-by">
        <OrganisationKind code={kind} /> {code ?? ''}
      </span>
    </span>
  );
}

/** Two organisations of one name are two; the reason stays beside the pair. */
export function DismissButton({ pair: { id, version } }: { pair: Pick<DuplicateRow, 'id' | 'version'> }) {
  const words = useWords(duplicateWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.dismiss}
      note={words.dismissNote}
      small
      fields={[reasonField(words.dismissReason)]}
      done={words.dismissed}
      act={({ reason = '' }) =>
        actOnDuplicates(client, DismissDuplicateDocument, { id, expectedVersion: version, reason })
      }
    />
  );
}

const STATES = ['OPEN', 'DISMISSED', 'GONE', 'MERGED'] as const;

function useDuplicateSpec(): ListSpec<DuplicateRow, DuplicatePairFilter> {
  const words = useWords(duplicateWords);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'duplicatePairs', also: (search) => ({ filter: waitingOnly(search) }) },
      columns: [
        {
          key: 'pair',
          field: 'one,other',
          title: words.pair,
          fixed: true,
          width: 300,
          cell: ({ one, other }) => (
            <>
              <Side side={one} />
              <Side side={other} />
            </>
          ),
        },
        { key: 'score', title: words.score, sort: 'score', align: 'right', width: 70, cell: ({ score }) => score },
        {
          key: 'agreement',
          field: null,
          title: words.agreement,
          width: 330,
          cell: (row) => (
            <>
              <Agreements pair={row} />
              {row.judgement && <span className="matched-by">{words.judged(day(row.judgedOn), row.judgement)}</span>}
            </>
          ),
        },
        {
          key: 'since',
          field: 'openedOn',
          title: words.since,
          sort: 'openedOn',
          width: 95,
          cell: ({ openedOn }) => day(openedOn),
        },
        { key: 'state', title: words.state, width: 110, optional: true, cell: ({ state }) => words[state] },
        {
          key: 'act',
          field: null,
          title: words.act,
          width: 150,
          cell: (row) =>
            row.state === 'OPEN' && (
              <Gate permission="organisation:merge">
                <span className="pair-acts">
                  <Link to="/duplicates/$id" params={{ id: row.id }}>
                    {words.look}
                  </Link>
                  <DismissButton pair={row} />
                </span>
              </Gate>
            ),
        },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          options: STATES.map((value) => ({ value, label: words[value] })),
          toFilter: (states) => ({ state: { in: states as DuplicatePairState[] } }),
        },
      ],
    }),
    [words],
  );
}
