import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RuleFindingFilter } from '../../graphql/graphql';
import { findingRuleWord, lawNumber, useFindingRuleOptions } from '../../kit/finding-rules';
import { day } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { RegistryStatus, TaxStatusShort, Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { findingList, openOnly, type FindingRow } from './queries';
import { FindingViews, Subject } from './views';
import { findingWords } from './words';

/** The mismatch list: what officials hunt for, each row leading to its organisation. */
export function FindingListPage() {
  const words = useWords(findingWords);
  const spec = useFindingSpec();
  const state = useListState(spec);
  const query = useQuery(findingList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <FindingViews />
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useFindingSpec(): ListSpec<FindingRow, RuleFindingFilter> {
  const words = useWords(findingWords);
  const language = useLanguage();
  const rules = useFindingRuleOptions(language);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'ruleFindings', also: (search) => ({ filter: openOnly(search) }) },
      columns: [
        {
          key: 'organisation',
          title: words.organisation,
          fixed: true,
          width: 190,
          cell: ({ organisation }) => organisation && <Subject organisation={organisation} />,
        },
        {
          key: 'commune',
          field: null,
          title: words.commune,
          width: 95,
          cell: ({ organisation }) => organisation?.commune?.fullName,
        },
        {
          key: 'rule',
          title: words.rule,
          field: 'rule,ruleName',
          width: 125,
          cell: (finding) => (
            <>
              <Tone tone={finding.severity === 'ERROR' ? 'bad' : 'warning'}>{words[finding.severity]}</Tone>
              {findingRuleWord(finding, language)}
              <span className="matched-by">{lawNumber(finding.rule)}</span>
            </>
          ),
        },
        {
          key: 'message',
          title: words.message,
          width: 210,
          cell: ({ message, closedOn }) => (
            <>
              {message}
              {closedOn && <span className="matched-by">{words.closedOn(day(closedOn))}</span>}
            </>
          ),
        },
        {
          key: 'registry',
          field: null,
          title: words.registry,
          width: 105,
          cell: ({ organisation }) => <RegistryStatus code={organisation?.registryStatus} />,
        },
        {
          key: 'tax',
          field: null,
          title: words.tax,
          width: 105,
          cell: ({ organisation }) => <TaxStatusShort code={organisation?.taxStatus} />,
        },
        {
          key: 'since',
          field: 'openedOn',
          title: words.since,
          sort: 'openedOn',
          width: 85,
          cell: ({ openedOn }) => day(openedOn),
        },
      ],
      filters: [
        {
          key: 'rule',
          kind: 'choice',
          label: words.rule,
          options: rules,
          toFilter: (rules) => ({ rule: { in: [...rules] } }),
        },
        {
          key: 'severity',
          kind: 'choice',
          label: words.severity,
          options: (['ERROR', 'WARNING', 'ALERT'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (codes) => ({ severity: { in: codes as NonNullable<RuleFindingFilter['severity']>['in'] } }),
        },
        // Not a filter of the server's: see findingList.
        { key: 'closed', kind: 'flag', label: words.closed, toFilter: () => ({}) },
      ],
    }),
    [words, language, rules],
  );
}
