import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import {
  CorrectTechnologyDocument,
  EndTechnologyDocument,
  RecordTechnologyDocument,
  VerifyTechnologyDocument,
} from './documents';
import { actOnTechnology, technologyItems, type Adoption } from './queries';
import { technologyWords } from './words';

type Words = (typeof technologyWords)['en'];

const contentFields = (words: Words): Field[] => [
  { name: 'foundOn', label: words.foundOn, kind: 'day', required: true, latest: today() },
  { name: 'foundBy', label: words.foundBy, kind: 'text', required: true, max: 200 },
  { name: 'validFrom', label: words.validFrom, kind: 'day', hint: words.validFromHint, latest: today() },
  { name: 'validTo', label: words.validTo, kind: 'day' },
  { name: 'evidence', label: words.evidence, kind: 'lines', required: true, max: 1000, wide: true },
  reasonField(words.reason),
];

const contentOf = ({ evidence = '', foundOn = '', foundBy = '', validFrom, validTo, reason = '' }: FormValues) => ({
  evidence,
  foundOn,
  foundBy,
  validFrom,
  validTo,
  reason,
});

export function RecordButton({ organisationId }: { organisationId: string }) {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const { data: items = [] } = useQuery(technologyItems);
  const item: Field = {
    name: 'itemId',
    label: words.item,
    kind: 'choice',
    required: true,
    options: items.map(({ id, name, kind }) => ({ value: id, label: `${name} – ${words[kind]}` })),
    wide: true,
  };
  return (
    <ActButton
      label={words.record}
      primary
      fields={[item, ...contentFields(words)]}
      values={{ foundOn: today() }}
      done={words.done}
      act={(values) =>
        actOnTechnology(client, RecordTechnologyDocument, {
          ...contentOf(values),
          organisationId,
          itemId: values.itemId ?? '',
        })
      }
    />
  );
}

export function CorrectButton({ record }: { record: Adoption }) {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const { id, version: expectedVersion, evidence, foundOn, foundBy, validFrom, validTo } = record;
  return (
    <ActButton
      label={words.correct}
      note={words.correctNote}
      small
      fields={contentFields(words)}
      values={{ evidence, foundOn, foundBy, validFrom, validTo: validTo ?? undefined }}
      done={words.done}
      act={(values) =>
        actOnTechnology(client, CorrectTechnologyDocument, { ...contentOf(values), id, expectedVersion })
      }
    />
  );
}

export function VerifyButton({ record: { id, version: expectedVersion } }: { record: Adoption }) {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const fields: Field[] = [
    {
      name: 'confirmed',
      label: words.confirmed,
      kind: 'choice',
      required: true,
      options: [
        { value: 'YES', label: words.confirmYes },
        { value: 'NO', label: words.confirmNo },
      ],
    },
    { name: 'verifiedOn', label: words.verifiedOn, kind: 'day', required: true, latest: today() },
    { name: 'validTo', label: words.validTo, kind: 'day' },
    { name: 'verdictNote', label: words.verdictNote, kind: 'lines', max: 1000, wide: true },
    reasonField(words.reason),
  ];
  const act = ({ confirmed, verifiedOn = '', validTo, verdictNote, reason = '' }: FormValues) =>
    actOnTechnology(client, VerifyTechnologyDocument, {
      id,
      expectedVersion,
      confirmed: confirmed === 'YES',
      verifiedOn,
      validTo,
      verdictNote,
      reason,
    });
  return (
    <ActButton
      label={words.verify}
      note={words.verifyNote}
      small
      primary
      fields={fields}
      values={{ verifiedOn: today() }}
      done={words.done}
      act={act}
    />
  );
}

export function EndButton({ record: { id, version: expectedVersion } }: { record: Adoption }) {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'endsOn', label: words.endsOn, kind: 'day', required: true },
    reasonField(words.reason),
  ];
  return (
    <ActButton
      label={words.end}
      small
      fields={fields}
      done={words.done}
      act={({ endsOn = '', reason = '' }) =>
        actOnTechnology(client, EndTechnologyDocument, { id, expectedVersion, endsOn, reason })
      }
    />
  );
}
