import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RuleFindingFilter } from '../../graphql/graphql';
import { findingRuleWord, useFindingRuleOptions } from '../../kit/finding-rules';
import { day } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { EARLY, linkWarnings, type WarningRow } from './queries';
import { linkWords } from './words';

/** What is about to go wrong: each row leads to the links, or the codes, of its organisation. */
export function LinkWarningsPage() {
  const words = useWords(linkWords);
  const spec = useWarningSpec();
  const state = useListState(spec);
  const query = useQuery(linkWarnings(spec, state));
  return (
    <Page
      title={words.warnings}
      subtitle={words.warningsNote}
      crumbs={[
        <Link key="list" to="/value-chain-links">
          {words.title}
        </Link>,
      ]}
    >
      <List label={words.warnings} spec={spec} state={state} query={query} empty={<Empty title={words.noWarning} />} />
    </Page>
  );
}

function useWarningSpec(): ListSpec<WarningRow, RuleFindingFilter> {
  const words = useWords(linkWords);
  const language = useLanguage();
  const rules = useFindingRuleOptions(language, EARLY);
  return useMemo(
    () => ({
      pageSize: 50,
      columns: [
        {
          key: 'organisation',
          title: words.organisation,
          fixed: true,
          width: 250,
          cell: ({ organisation, rule }) =>
            organisation && (
              <Link
                to="/organisations/$id"
                params={{ id: organisation.id }}
                search={{ tab: rule === 'CODE_ENDING' ? 'growing-areas' : 'links' }}
                className="row-link"
              >
                {organisation.name}
              </Link>
            ),
        },
        {
          key: 'commune',
          title: words.commune,
          width: 140,
          cell: ({ organisation }) => organisation?.commune?.fullName ?? '–',
        },
        {
          key: 'rule',
          title: words.warning,
          width: 170,
          cell: (finding) => (
            <Tone tone={finding.rule === 'V17' ? 'bad' : 'warning'}>{findingRuleWord(finding, language)}</Tone>
          ),
        },
        { key: 'message', title: words.what, width: 420, cell: ({ message }) => message },
        { key: 'since', title: words.since, sort: 'openedOn', width: 110, cell: ({ openedOn }) => day(openedOn) },
      ],
      filters: [
        {
          key: 'rule',
          kind: 'choice',
          label: words.warning,
          options: rules,
          toFilter: (rules) => ({ rule: { in: [...rules] } }),
        },
      ],
    }),
    [words, language, rules],
  );
}
