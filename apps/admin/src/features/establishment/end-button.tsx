import { useQueryClient } from '@tanstack/react-query';
import type { EndRecord, TypedDocumentString } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { useWords } from '../../kit/language';
import { actOnEstablishments } from './queries';
import { establishmentWords } from './words';
import { reasonField } from '../../kit/form-spec';

interface EndButtonProps<Result> {
  row: { id: string; version: number };
  label: string;
  document: TypedDocumentString<Result, { input: EndRecord }>;
}

/** Ends a record from a day on. */
export function EndButton<Result>({ row: { id, version: expectedVersion }, label, document }: EndButtonProps<Result>) {
  const words = useWords(establishmentWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={label}
      small
      fields={[{ name: 'endsOn', label: words.endsOn, kind: 'day', required: true }, reasonField(words.reason)]}
      done={words.done}
      act={({ endsOn = '', reason = '' }) =>
        actOnEstablishments(client, document, { id, expectedVersion, endsOn, reason })
      }
    />
  );
}
