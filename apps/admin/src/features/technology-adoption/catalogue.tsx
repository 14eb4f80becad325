import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TechnologyItemFilter, TechnologyKind } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate, useMay } from '../../kit/session';
import { Empty } from '../../kit/states';
import { AddTechnologyItemDocument, ChangeTechnologyItemDocument } from './documents';
import { actOnTechnology, technologyCatalogue, type ItemRow } from './queries';
import { TechnologyViews } from './views';
import { technologyWords } from './words';

const KINDS = ['HIGH_TECH', 'DIGITAL'] as const;
type Words = (typeof technologyWords)['en'];

/** The catalogue: what can be recorded as in use. */
export function TechnologyCataloguePage() {
  const words = useWords(technologyWords);
  const spec = useItemSpec();
  const state = useListState(spec);
  const query = useQuery(technologyCatalogue(spec, state));
  return (
    <Page
      title={words.catalogue}
      subtitle={words.catalogueNote}
      actions={
        <Gate permission="technology:catalogue">
          <AddButton />
        </Gate>
      }
    >
      <TechnologyViews />
      <List
        label={words.catalogue}
        spec={spec}
        state={state}
        query={query}
        empty={<Empty title={words.catalogueEmpty} />}
      />
    </Page>
  );
}

function useItemSpec(): ListSpec<ItemRow, TechnologyItemFilter> {
  const words = useWords(technologyWords);
  const mayChange = useMay('technology:catalogue');
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'technologyItems' },
      columns: [
        { key: 'name', title: words.itemName, sort: 'name', fixed: true, width: 240, cell: ({ name }) => name },
        { key: 'code', title: words.code, sort: 'code', width: 170, cell: ({ code }) => <code>{code}</code> },
        { key: 'kind', title: words.kind, sort: 'kind', width: 130, cell: ({ kind }) => words[kind] },
        {
          key: 'description',
          title: words.description,
          width: 250,
          cell: ({ description }) => description ?? '–',
        },
        {
          key: 'offered',
          title: words.offered,
          width: 125,
          cell: ({ offered }) => (
            <Tone tone={offered ? 'good' : 'quiet'}>{offered ? words.offeredYes : words.offeredNo}</Tone>
          ),
        },
        ...(mayChange
          ? [
              {
                key: 'act',
                field: null,
                title: words.act,
                width: 80,
                cell: (item: ItemRow) => <ChangeButton item={item} />,
              },
            ]
          : []),
      ],
      filters: [
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: KINDS.map((value) => ({ value, label: words[value] })),
          toFilter: (kinds) => ({ kind: { in: kinds as TechnologyKind[] } }),
        },
        { key: 'offered', kind: 'flag', label: words.onlyOffered, toFilter: () => ({ offered: { eq: true } }) },
      ],
    }),
    [words, mayChange],
  );
}

const contentFields = (words: Words): Field[] => [
  { name: 'name', label: words.itemName, kind: 'text', required: true, max: 200, wide: true },
  { name: 'description', label: words.description, kind: 'lines', max: 500, wide: true },
];

function AddButton() {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'code', label: words.code, kind: 'text', required: true, max: 60, hint: words.codeHint },
    {
      name: 'kind',
      label: words.kind,
      kind: 'choice',
      required: true,
      options: KINDS.map((value) => ({ value, label: words[value] })),
    },
    ...contentFields(words),
    reasonField(words.reason),
  ];
  const act = ({ code = '', kind, name = '', description, reason = '' }: FormValues) =>
    actOnTechnology(client, AddTechnologyItemDocument, {
      code,
      kind: kind as TechnologyKind,
      name,
      description,
      reason,
    });
  return <ActButton label={words.addItem} primary fields={fields} done={words.done} act={act} />;
}

function ChangeButton({ item }: { item: ItemRow }) {
  const words = useWords(technologyWords);
  const client = useQueryClient();
  const { id, version: expectedVersion, name, description, offered } = item;
  const fields: Field[] = [
    ...contentFields(words),
    { name: 'offered', label: words.offered, kind: 'flag' },
    reasonField(words.reason),
  ];
  const act = (typed: FormValues) =>
    actOnTechnology(client, ChangeTechnologyItemDocument, {
      id,
      expectedVersion,
      name: typed.name ?? '',
      description: typed.description,
      offered: typed.offered === 'YES',
      reason: typed.reason ?? '',
    });
  return (
    <ActButton
      label={words.changeItem}
      title={`${words.changeItem}: ${name}`}
      small
      fields={fields}
      values={{ name, description: description ?? undefined, offered: offered ? 'YES' : undefined }}
      done={words.done}
      act={act}
    />
  );
}
