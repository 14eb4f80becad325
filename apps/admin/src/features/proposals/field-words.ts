import { useCallback } from 'react';
import type { Field } from '../../kit/form-spec';
import { useFeatureList } from '../../kit/feature-list';
import { useLanguage } from '../../kit/language';

/** The fields of a kind of record as the feature of that record describes them; a field nobody describes is plain text. */
export function useRecordFields(target: string): ReadonlyMap<string, Field> {
  const language = useLanguage();
  const known = useFeatureList().find(({ proposable }) => proposable?.target === target)?.proposable;
  return new Map((known?.fields(language) ?? []).map((field) => [field.name, field]));
}

export function useFieldLabel(): (target: string, name: string) => string {
  const language = useLanguage();
  const features = useFeatureList();
  return useCallback(
    (target, name) => {
      const known = features.find(({ proposable }) => proposable?.target === target)?.proposable;
      return known?.fields(language).find((field) => field.name === name)?.label ?? name;
    },
    [features, language],
  );
}
