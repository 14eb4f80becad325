import { useCallback } from 'react';
import type { Proposable } from '../../kit/feature';
import type { Field } from '../../kit/form-spec';
import { useFeatureList } from '../../kit/feature-list';
import { useLanguage } from '../../kit/language';
import type { ProposalRow } from './queries';

function useProposables(): readonly Proposable[] {
  return useFeatureList().flatMap(({ proposable }) => proposable ?? []);
}

/** The fields of a kind of record as the feature of that record describes them; a field nobody describes is plain text. */
export function useRecordFields(target: string): ReadonlyMap<string, Field> {
  const language = useLanguage();
  const known = useProposables().find((one) => one.target === target);
  return new Map((known?.fields(language) ?? []).map((field) => [field.name, field]));
}

type Titled = Pick<ProposalRow, 'target' | 'memberName' | 'fields'>;

/** What a proposal asks for in one line: whom it is about where it is about a member, and the fields. */
export function useProposalTitle(): (proposal: Titled) => string {
  const language = useLanguage();
  const features = useFeatureList();
  return useCallback(
    ({ target, memberName, fields }: Titled) => {
      const known = features.flatMap(({ proposable }) => proposable ?? []).find((one) => one.target === target);
      const labels = known?.fields(language) ?? [];
      const named = fields.nodes.map(({ field }) => labels.find(({ name }) => name === field)?.label ?? field);
      if (target === 'NEW_MEMBER') return `${known?.title?.(language) ?? ''}: ${memberName ?? ''}`;
      return memberName ? `${memberName}: ${named.join(', ')}` : named.join(', ');
    },
    [features, language],
  );
}
