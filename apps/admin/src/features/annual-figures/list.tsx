import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OrganisationFilter } from '../../graphql/graphql';
import { money, today, wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { Column, ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { OrganisationKind } from '../../kit/marks';
import { Page } from '../../kit/page';
import type { Search } from '../../kit/search';
import { Empty } from '../../kit/states';
import { gradeWord, options, sizeClassWord } from '../../kit/vocabulary';
import { GrowthSection, percent } from './growth';
import { figureList, type FigureRow } from './queries';
import { figureWords } from './words';

type Figures = FigureRow['before']['nodes'][number];

const YEARS_OFFERED = 8;
const lastYear = (): number => Number(today().slice(0, 4)) - 1;

/** The figures of one year across the province, with the growth of their means. */
export function AnnualFigureListPage() {
  const words = useWords(figureWords);
  const spec = useFigureSpec();
  const state = useListState(spec);
  const year = Number(state.values('year')[0] ?? lastYear());
  const query = useQuery(figureList(spec, state, year));
  return (
    <Page title={words.title} subtitle={words.subtitle(String(year))}>
      <GrowthSection year={year} state={state} />
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}

function useFigureSpec(): ListSpec<FigureRow, OrganisationFilter> {
  const words = useWords(figureWords);
  const language = useLanguage();
  return useMemo(() => {
    const years = Array.from({ length: YEARS_OFFERED }, (_, back) => String(lastYear() - back));
    return {
      pageSize: 50,
      search: words.search,
      // The file is the list of figures themselves, under the conditions that the page puts to their organisations.
      file: { list: 'annualFigures', instead: figuresFile },
      columns: figureColumns(words, language),
      filters: [
        {
          key: 'year',
          kind: 'choice',
          label: words.year,
          single: true,
          options: years.map((value) => ({ value, label: value })),
          // Which year is shown, not which organisations: see figureList.
          toFilter: () => ({}),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          single: true,
          options: options('organisationKind', language),
          toFilter: (kinds) => ({ kind: { in: [...kinds] as NonNullable<OrganisationFilter['kind']>['in'] } }),
        },
        {
          key: 'field',
          kind: 'choice',
          label: words.field,
          single: true,
          options: options('economicField', language),
          toFilter: (fields) => ({ field: { in: [...fields] as NonNullable<OrganisationFilter['field']>['in'] } }),
        },
        {
          key: 'unit',
          kind: 'unit',
          label: words.commune,
          level: 'COMMUNE',
          toFilter: ([unit]) => ({ commune: { eq: unit } }),
        },
      ],
    };
  }, [words, language]);
}

/** The figures of the year shown, of the organisations shown; what is typed in the search box does not reach them. */
function figuresFile({ year, kind, field, unit }: Search): Readonly<Record<string, unknown>> {
  const one = (value: string | undefined) => (value ? value.split(',') : undefined);
  const organisation = { inUnit: one(unit), ofKind: one(kind), ofField: one(field) };
  return { filter: { year: { eq: Number(year ?? lastYear()) }, organisation } };
}

type FigureWords = ReturnType<typeof useWords<(typeof figureWords)['vi']>>;

function figureColumns(words: FigureWords, language: ReturnType<typeof useLanguage>): Column<FigureRow>[] {
  const number = (
    key: 'revenue' | 'totalCapital' | 'profit' | 'memberCount' | 'workerCount',
    title: string,
    width: number,
  ) =>
    ({
      key,
      title,
      width,
      align: 'right',
      cell: (row: FigureRow) => <Moved now={row.now.nodes[0]} before={row.before.nodes[0]} of={key} />,
    }) as const satisfies Column<FigureRow>;
  return [
    {
      key: 'name',
      title: words.organisations,
      sort: 'name',
      fixed: true,
      width: 230,
      cell: ({ id, name, code }) => (
        <>
          <Link to="/organisations/$id" params={{ id }} search={{ tab: 'years' }} className="row-link">
            {name}
          </Link>
          {code && <span className="matched-by">{code}</span>}
        </>
      ),
    },
    { key: 'kind', title: words.kindShort, width: 62, cell: ({ kind }) => <OrganisationKind code={kind} /> },
    { key: 'commune', title: words.commune, width: 120, cell: ({ commune }) => commune.fullName },
    number('revenue', words.REVENUE, 130),
    number('totalCapital', words.totalCapital, 130),
    number('profit', words.PROFIT, 120),
    number('memberCount', words.MEMBERS, 90),
    { ...number('workerCount', words.WORKERS, 90), optional: true },
    {
      key: 'size',
      title: words.size,
      width: 95,
      cell: ({ now: { nodes } }) => (nodes[0] ? sizeClassWord(nodes[0].size?.sizeClass, language) : '–'),
    },
    {
      key: 'grade',
      title: words.grade,
      width: 90,
      optional: true,
      cell: ({ now: { nodes } }) => gradeWord(nodes[0]?.reportedGrade, language),
    },
  ];
}

interface MovedProps {
  now: Figures | undefined;
  before: Figures | undefined;
  of: 'revenue' | 'totalCapital' | 'profit' | 'memberCount' | 'workerCount';
}

/** A figure with how it moved against the year before; where the year asked has none, that is said. */
function Moved({ now, before, of }: MovedProps) {
  const words = useWords(figureWords);
  const value = now?.[of];
  if (value === null || value === undefined) return <span className="no-figure">{words.noFigure}</span>;
  const last = before?.[of];
  const change =
    last === null || last === undefined || Number(last) <= 0 ? null : (Number(value) / Number(last) - 1) * 100;
  return (
    <>
      {of === 'memberCount' || of === 'workerCount' ? wholeNumber(value) : money(value)}
      {change !== null && <span className="matched-by">{percent(change)}</span>}
    </>
  );
}
