import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from './client';
import { FindingRulesDocument } from './documents';
import type { Language } from './language';
import type { Option } from './vocabulary';

/** The server names the rules that findings are opened under, in both languages. */
const findingRules = queryOptions({
  queryKey: ['finding-rules'],
  queryFn: async ({ signal }) => (await ask(FindingRulesDocument, {}, signal)).findingRules,
  staleTime: Infinity,
});

interface NamedRule {
  ruleName: string;
  ruleNameEn: string;
}

export function findingRuleWord({ ruleName, ruleNameEn }: NamedRule, language: Language): string {
  return language === 'vi' ? ruleName : ruleNameEn;
}

/** What one chooses a rule by: all of them, or those of `only`; none until the server has named them. */
export function useFindingRuleOptions(language: Language, only?: readonly string[]): readonly Option[] {
  const { data } = useQuery(findingRules);
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ code }) => only?.includes(code) ?? true)
        .map(({ code, name, nameEn }) => ({ value: code, label: language === 'vi' ? name : nameEn })),
    [data, language, only],
  );
}

/** A rule of the law has a number one looks up; a check of our own has none to show. */
export function lawNumber(rule: string): string | undefined {
  return /^V\d+$/.test(rule) ? rule : undefined;
}
