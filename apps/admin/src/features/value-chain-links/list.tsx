import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo } from 'react';
import type { LinkForm, LinkMarket, LinkState, ValueChainLinkFilter } from '../../graphql/graphql';
import { day, dayBefore, money, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Gate } from '../../kit/session';
import { chainParticipation, commodities, linkList, type LinkRow } from './queries';
import { LINK_STATES, StateMark } from './state-mark';
import { linkWords } from './words';

const FORMS: readonly LinkForm[] = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'];
const MARKETS: readonly LinkMarket[] = ['PROVINCE', 'DOMESTIC', 'EXPORT_DIRECT', 'EXPORT_THROUGH'];

/** Links: who with whom, of what, how far. */
export function LinkListPage() {
  const words = useWords(linkWords);
  const navigate = useNavigate();
  const spec = useLinkSpec();
  const state = useListState(spec);
  const query = useQuery(linkList(spec, state));
  return (
    <Page
      title={words.title}
      subtitle={
        <>
          {words.note} <Participation />
        </>
      }
      actions={
        <>
          <Button onClick={() => void navigate({ to: '/value-chain-links/warnings' })}>{words.warnings}</Button>
          <Button onClick={() => void navigate({ to: '/value-chain-links/network' })}>{words.network}</Button>
          <Gate permission="link:write">
            <Button type="primary" onClick={() => void navigate({ to: '/value-chain-links/new' })}>
              {words.draft}
            </Button>
          </Gate>
        </>
      }
    >
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

/* How far the province is on the way to its target. */
function Participation() {
  const words = useWords(linkWords);
  const { data } = useQuery(chainParticipation);
  if (!data || data.organisations === 0) return null;
  const percent = String(data.percent ?? 0).replace('.', ',');
  return <strong>{words.participation(data.takingPart, data.organisations, percent, data.signedOnly)}</strong>;
}

function useLinkSpec(): ListSpec<LinkRow, ValueChainLinkFilter> {
  const words = useWords(linkWords);
  const { data: products = [] } = useQuery(commodities);
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'valueChainLinks' },
      columns: [
        {
          key: 'product',
          title: words.product,
          sort: 'product',
          fixed: true,
          width: 230,
          cell: ({ id, number, product }) => (
            <>
              <Link to="/value-chain-links/$id" params={{ id }} className="row-link">
                {product}
              </Link>
              {number && <span className="matched-by">{number}</span>}
            </>
          ),
        },
        { key: 'keeper', title: words.keeper, width: 230, cell: ({ keeper }) => keeper.name },
        { key: 'buyer', title: words.buyer, field: null, width: 220, cell: buyersOf },
        {
          key: 'state',
          title: words.state,
          sort: 'state',
          width: 130,
          cell: ({ state }) => <StateMark state={state} />,
        },
        { key: 'form', title: words.form, width: 90, cell: ({ form }) => form ?? '–' },
        { key: 'signedOn', title: words.signedOn, sort: 'signedOn', width: 110, cell: ({ signedOn }) => day(signedOn) },
        { key: 'endsOn', title: words.endsOn, sort: 'endsOn', width: 110, cell: ({ endsOn }) => day(endsOn) },
        {
          key: 'value',
          title: words.value,
          sort: 'value',
          align: 'right',
          width: 150,
          cell: ({ value }) => money(value),
        },
        {
          key: 'volume',
          title: words.volume,
          optional: true,
          width: 120,
          align: 'right',
          cell: ({ volume, volumeUnit }) => volumeText(volume, volumeUnit),
        },
        {
          key: 'market',
          title: words.market,
          optional: true,
          width: 150,
          cell: ({ market }) => (market ? words[market] : '–'),
        },
      ],
      filters: [
        {
          key: 'state',
          kind: 'choice',
          label: words.state,
          options: LINK_STATES.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ state: { in: values as LinkState[] } }),
        },
        {
          key: 'product',
          kind: 'choice',
          label: words.product,
          options: products.map(({ id, name }) => ({ value: id, label: name })),
          toFilter: (values) => ({ commodity: { in: [...values] } }),
        },
        {
          key: 'commune',
          kind: 'unit',
          label: words.commune,
          level: 'COMMUNE',
          toFilter: (units) => ({ keeper: { inUnit: [...units] } }),
        },
        {
          key: 'form',
          kind: 'choice',
          label: words.form,
          options: FORMS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ form: { in: values as LinkForm[] } }),
        },
        {
          key: 'market',
          kind: 'choice',
          label: words.market,
          options: MARKETS.map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ market: { in: values as LinkMarket[] } }),
        },
        {
          key: 'ends',
          kind: 'day',
          label: words.endsBefore,
          toFilter: ([on = '']) => ({ endsOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words, products],
  );
}

function buyersOf({ parties }: Pick<LinkRow, 'parties'>): string {
  const buyers = parties.nodes.filter(({ role }) => role === 'BUYER').map(({ name }) => name);
  return buyers.length > 0 ? buyers.join(', ') : '–';
}

/** 1234.5 tons as the office writes it: 1.234,5 tấn. */
export function volumeText(volume: number | null | undefined, unit: string | null | undefined): string {
  if (volume === null || volume === undefined) return '–';
  const [whole = '0', part] = String(Math.round(volume * 100) / 100).split('.');
  return [`${wholeNumber(whole)}${part ? `,${part}` : ''}`, unit].filter(Boolean).join(' ');
}
