import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LegalMark, LegalParameterFilter } from '../../graphql/graphql';
import { day, period } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Mark } from '../../kit/marks';
import { Page } from '../../kit/page';
import { options } from '../../kit/vocabulary';
import { legalParameterList, type LegalParameterRow, parameterName } from './queries';
import { legalRuleWords } from './words';

/** Everything the register counts with, and what nobody has confirmed yet. */
export function LegalRuleListPage() {
  const words = useWords(legalRuleWords);
  const spec = useLegalRuleSpec();
  const state = useListState(spec);
  const query = useQuery(legalParameterList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useLegalRuleSpec(): ListSpec<LegalParameterRow, LegalParameterFilter> {
  const words = useWords(legalRuleWords);
  const language = useLanguage();
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'legalParameters' },
      dated: true,
      columns: [
        {
          key: 'label',
          title: words.label,
          sort: 'label',
          fixed: true,
          width: 260,
          cell: ({ id, ...named }) => (
            <Link to="/legal-rules/$id" params={{ id }} className="row-link">
              {parameterName(named, language)}
            </Link>
          ),
        },
        { key: 'value', field: 'text', title: words.value, width: 150, cell: ({ text }) => text },
        { key: 'mark', title: words.mark, width: 120, cell: ({ mark }) => <Mark code={mark} /> },
        { key: 'source', title: words.source, width: 200, cell: ({ source }) => source },
        {
          key: 'period',
          field: 'validFrom,validTo',
          title: words.period,
          sort: 'validFrom',
          width: 110,
          cell: ({ validFrom, validTo }) => period(validFrom, validTo),
        },
        {
          key: 'confirmed',
          field: 'confirmedBy,confirmedOn',
          title: words.confirmed,
          width: 120,
          cell: ({ confirmedBy, confirmedOn }) =>
            confirmedBy ? words.confirmedBy(confirmedBy, day(confirmedOn)) : words.notConfirmed,
        },
        { key: 'code', title: words.code, sort: 'code', optional: true, width: 160, cell: ({ code }) => code },
        {
          key: 'dependants',
          title: words.dependants,
          optional: true,
          width: 200,
          cell: ({ dependants }) => dependants.join('; ') || '–',
        },
      ],
      filters: [
        {
          key: 'mark',
          kind: 'choice',
          label: words.mark,
          options: options('mark', language),
          toFilter: (marks) => ({ mark: { in: marks as LegalMark[] } }),
        },
      ],
    }),
    [words, language],
  );
}
