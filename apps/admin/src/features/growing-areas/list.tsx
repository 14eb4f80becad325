import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AreaCodeKind, AreaCodeStatus, GrowingAreaCodeFilter } from '../../graphql/graphql';
import { dayBefore } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { CodeMark, CodeText, useTerm } from './code-mark';
import { areaCodeList, areaCommodities, type AreaCodeRow } from './queries';
import { areaWords } from './words';

/** Codes of growing areas and packing houses, those that end soon and those by an old code. */
export function AreaCodeListPage() {
  const words = useWords(areaWords);
  const spec = useAreaCodeSpec();
  const state = useListState(spec);
  const query = useQuery(areaCodeList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} />
    </Page>
  );
}

function useAreaCodeSpec(): ListSpec<AreaCodeRow, GrowingAreaCodeFilter> {
  const words = useWords(areaWords);
  const { data: products = [] } = useQuery(areaCommodities);
  const term = useTerm();
  return useMemo(
    () => ({
      pageSize: 50,
      file: { list: 'growingAreaCodes' },
      columns: [
        {
          key: 'code',
          title: words.code,
          sort: 'code',
          fixed: true,
          width: 180,
          cell: ({ code, currentCode, organisation }) => (
            <Link
              to="/organisations/$id"
              params={{ id: organisation.id }}
              search={{ tab: 'growing-areas' }}
              className="row-link"
            >
              <CodeText code={code} currentCode={currentCode} />
            </Link>
          ),
        },
        { key: 'organisation', title: words.organisation, width: 230, cell: ({ organisation }) => organisation.name },
        { key: 'kind', title: words.kind, width: 130, cell: ({ kind }) => words[kind] },
        { key: 'market', title: words.market, sort: 'market', width: 120, cell: ({ market }) => market },
        { key: 'commodity', title: words.commodity, width: 130, cell: ({ commodity }) => commodity.name },
        {
          key: 'expiresOn',
          title: words.term,
          sort: 'expiresOn',
          width: 190,
          cell: ({ issuedOn, expiresOn }) => term(issuedOn, expiresOn),
        },
        {
          key: 'status',
          title: words.status,
          width: 120,
          cell: ({ status, expiresOn }) => <CodeMark status={status} expiresOn={expiresOn} />,
        },
        { key: 'name', title: words.name, sort: 'name', optional: true, width: 200, cell: ({ name }) => name },
      ],
      filters: [
        { key: 'code', kind: 'text', label: words.codeFilter, toFilter: ([code = '']) => ({ code: { eq: code } }) },
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: (['GROWING_AREA', 'PACKING_HOUSE'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ kind: { in: values as AreaCodeKind[] } }),
        },
        {
          key: 'product',
          kind: 'choice',
          label: words.commodity,
          options: products.map(({ id, name }) => ({ value: id, label: name })),
          toFilter: (values) => ({ commodity: { in: [...values] } }),
        },
        {
          key: 'status',
          kind: 'choice',
          label: words.status,
          options: (['ACTIVE', 'SUSPENDED', 'REVOKED'] as const).map((value) => ({ value, label: words[value] })),
          toFilter: (values) => ({ status: { in: values as AreaCodeStatus[] } }),
        },
        {
          key: 'ends',
          kind: 'day',
          label: words.endsBefore,
          toFilter: ([on = '']) => ({ expiresOn: { to: dayBefore(on) } }),
        },
      ],
    }),
    [words, products, term],
  );
}
