import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ValueChainLinkFilter } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page, Section } from '../../kit/page';
import { commodities, linkList, type LinkRow } from './queries';
import { StateMark } from './state-mark';
import { linkWords } from './words';

const LIVE: ValueChainLinkFilter = { state: { in: ['SIGNED', 'IN_FORCE'] } };

/** Who sells to whom: live links of one product, or of all, as lines between sellers and buyers, and as a list. */
export function LinkNetworkPage() {
  const words = useWords(linkWords);
  const spec = useNetworkSpec();
  const state = useListState(spec);
  const query = useQuery(linkList(spec, state, LIVE));
  return (
    <Page
      title={words.network}
      crumbs={[
        <Link key="list" to="/value-chain-links">
          {words.title}
        </Link>,
      ]}
      subtitle={words.networkNote}
    >
      {query.data && query.data.nodes.length > 0 && (
        <Section title={words.network}>
          <Network links={query.data.nodes} />
        </Section>
      )}
      <List label={words.network} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useNetworkSpec(): ListSpec<LinkRow, ValueChainLinkFilter> {
  const words = useWords(linkWords);
  const { data: products = [] } = useQuery(commodities);
  return useMemo(
    () => ({
      pageSize: 20,
      columns: [
        { key: 'keeper', title: words.keeper, fixed: true, width: 240, cell: ({ keeper }) => keeper.name },
        {
          key: 'product',
          title: words.product,
          width: 200,
          cell: ({ id, product }) => (
            <Link to="/value-chain-links/$id" params={{ id }} className="row-link">
              {product}
            </Link>
          ),
        },
        { key: 'buyer', title: words.buyer, width: 240, cell: (row) => buyersOf(row).join(', ') || '–' },
        { key: 'state', title: words.state, width: 130, cell: ({ state }) => <StateMark state={state} /> },
      ],
      filters: [
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
      ],
    }),
    [words, products],
  );
}

const buyersOf = ({ parties }: LinkRow): string[] =>
  parties.nodes.filter(({ role }) => role === 'BUYER').map(({ name }) => name);

const ROW = 30;
const WIDTH = 1000;
const LEFT = 330;
const RIGHT = 670;

/** Sellers on the left, buyers on the right, a line for each link; its width is its share of the agreed value. */
function Network({ links }: { links: readonly LinkRow[] }) {
  const words = useWords(linkWords);
  const lines = links.flatMap((link) => buyersOf(link).map((buyer) => ({ link, seller: link.keeper.name, buyer })));
  const sellers = [...new Set(lines.map(({ seller }) => seller))];
  const buyers = [...new Set(lines.map(({ buyer }) => buyer))];
  const height = Math.max(sellers.length, buyers.length, 1) * ROW;
  const place = (all: readonly string[], name: string) =>
    (all.indexOf(name) + 0.5) * (height / Math.max(1, all.length));
  const most = Math.max(1, ...lines.map(({ link }) => Number(link.value ?? 0)));
  return (
    <div className="network" role="region" aria-label={words.network} tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={words.network}>
        {lines.map(({ link, seller, buyer }, at) => {
          const [from, to] = [place(sellers, seller), place(buyers, buyer)];
          const middle = (LEFT + RIGHT) / 2;
          return (
            <Link
              key={`${link.id} ${at}`}
              to="/value-chain-links/$id"
              params={{ id: link.id }}
              aria-label={`${words.sells(seller, buyer)}: ${link.product}`}
            >
              <path
                className="network-line"
                strokeWidth={1.5 + (6 * Number(link.value ?? 0)) / most}
                d={`M${LEFT},${from} C${middle},${from} ${middle},${to} ${RIGHT},${to}`}
              />
            </Link>
          );
        })}
        {sellers.map((name) => (
          <text key={name} x={LEFT - 8} y={place(sellers, name) + 4} textAnchor="end">
            {shortened(name)}
          </text>
        ))}
        {buyers.map((name) => (
          <text key={name} x={RIGHT + 8} y={place(buyers, name) + 4}>
            {shortened(name)}
          </text>
        ))}
      </svg>
    </div>
  );
}

const shortened = (name: string): string => (name.length > 46 ? `${name.slice(0, 45)}…` : name);
