import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CommodityFilter, CommoditySector } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, reasonField } from '../../kit/form-spec';
import { day, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { AddCommodityDocument, ChangeCommodityDocument } from './documents';
import { actOnCommodities, commodityList, type CommodityRow } from './queries';
import { commodityWords } from './words';

type Words = (typeof commodityWords)['en'];

const SECTORS: readonly CommoditySector[] = ['CROP', 'LIVESTOCK', 'AQUACULTURE', 'FORESTRY', 'SALT', 'OTHER'];

/** The catalogue of products of chains: added to, renamed, and taken out of use from a day on. */
export function CommodityListPage() {
  const words = useWords(commodityWords);
  const spec = useCommoditySpec();
  const state = useListState(spec);
  const query = useQuery(commodityList(spec, state));
  return (
    <Page
      title={words.title}
      subtitle={words.note}
      actions={
        <Gate permission="commodity:write">
          <AddButton />
        </Gate>
      }
    >
      <List label={words.title} spec={spec} state={state} query={query} empty={words.none} />
    </Page>
  );
}

function useCommoditySpec(): ListSpec<CommodityRow, CommodityFilter> {
  const words = useWords(commodityWords);
  return useMemo(
    () => ({
      pageSize: 50,
      columns: [
        {
          key: 'name',
          title: words.name,
          sort: 'name',
          fixed: true,
          width: 200,
          cell: ({ name }) => <strong>{name}</strong>,
        },
        { key: 'code', title: words.code, sort: 'code', width: 170, cell: ({ code }) => <code>{code}</code> },
        { key: 'sector', title: words.sector, sort: 'sector', width: 130, cell: ({ sector }) => words[sector] },
        { key: 'aliases', title: words.aliases, width: 300, cell: ({ aliases }) => aliases ?? '–' },
        {
          key: 'offeredFrom',
          title: words.offeredFrom,
          optional: true,
          width: 130,
          cell: ({ offeredFrom }) => day(offeredFrom),
        },
        { key: 'state', title: words.state, width: 170, cell: ({ offeredTo }) => <OfferMark offeredTo={offeredTo} /> },
        {
          key: 'act',
          title: words.act,
          width: 90,
          cell: (row) => (
            <Gate permission="commodity:write">
              <ChangeButton row={row} />
            </Gate>
          ),
        },
      ],
      filters: [
        {
          key: 'sector',
          kind: 'choice',
          label: words.sector,
          options: SECTORS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ sector: { in: values as CommoditySector[] } }),
        },
        { key: 'offered', kind: 'flag', label: words.onlyOffered, toFilter: () => ({ offeredTo: { isNull: true } }) },
      ],
    }),
    [words],
  );
}

function OfferMark({ offeredTo }: Pick<CommodityRow, 'offeredTo'>) {
  const words = useWords(commodityWords);
  if (!offeredTo || offeredTo > today())
    return (
      <span>
        <Tone tone="good">{words.offered}</Tone>
        {offeredTo && <span className="matched-by">{`${words.offeredTo} ${day(offeredTo)}`}</span>}
      </span>
    );
  return <Tone tone="quiet">{`${words.withdrawn} ${day(offeredTo)}`}</Tone>;
}

const nameField = (words: Words): Field => ({
  name: 'name',
  label: words.name,
  kind: 'text',
  required: true,
  max: 100,
});
const aliasesField = (words: Words): Field => ({
  name: 'aliases',
  label: words.aliases,
  kind: 'lines',
  max: 500,
  hint: words.aliasesHint,
  wide: true,
});
function AddButton() {
  const words = useWords(commodityWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.add}
      primary
      fields={[
        nameField(words),
        { name: 'code', label: words.code, kind: 'text', required: true, max: 40, hint: words.codeHint },
        {
          name: 'sector',
          label: words.sector,
          kind: 'choice',
          required: true,
          options: SECTORS.map((value) => ({ value, label: words[value] })),
        },
        { name: 'offeredFrom', label: words.offeredFrom, kind: 'day', required: true },
        aliasesField(words),
        reasonField(words.reason),
      ]}
      values={{ offeredFrom: today() }}
      done={words.done}
      act={({ name = '', code = '', sector, offeredFrom = '', aliases, reason = '' }) =>
        actOnCommodities(client, AddCommodityDocument, {
          name,
          code,
          sector: sector as CommoditySector,
          offeredFrom,
          aliases: aliases ?? null,
          reason,
        })
      }
    />
  );
}

function ChangeButton({ row }: { row: CommodityRow }) {
  const words = useWords(commodityWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.change}
      title={`${words.change}: ${row.name}`}
      small
      fields={[
        nameField(words),
        { name: 'offeredTo', label: words.offeredTo, kind: 'day' },
        aliasesField(words),
        reasonField(words.reason),
      ]}
      values={{ name: row.name, aliases: row.aliases ?? undefined, offeredTo: row.offeredTo ?? undefined }}
      done={words.done}
      act={({ name = '', aliases, offeredTo, reason = '' }) =>
        actOnCommodities(client, ChangeCommodityDocument, {
          id: row.id,
          expectedVersion: row.version,
          name,
          aliases: aliases ?? null,
          offeredTo: offeredTo ?? null,
          reason,
        })
      }
    />
  );
}
