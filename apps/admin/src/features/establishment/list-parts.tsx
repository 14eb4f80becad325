import { Link } from '@tanstack/react-router';
import { dayBefore, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import type { Column, Filter } from '../../kit/list-spec';
import { PageViews } from '../../kit/page-views';
import type { Words } from './fields';
import { establishmentWords } from './words';

/** The three lists of what organisations have beside their head office. */
export function EstablishmentViews() {
  const words = useWords(establishmentWords);
  const views = [
    { to: '/establishments', label: words.branchList },
    { to: '/enterprise-holdings', label: words.holdingList },
    { to: '/entrusted-services', label: words.serviceList },
  ];
  return <PageViews label={words.views} views={views} />;
}

interface Term {
  validFrom: string;
  validTo?: string | null;
  organisation?: { id: string; name: string } | null;
}

/** Whose the row is: the way to the tab where it is recorded. */
export function organisationColumn<Row extends Term>(words: Words): Column<Row> {
  return {
    key: 'organisation',
    title: words.organisation,
    fixed: true,
    width: 215,
    cell: ({ organisation }) =>
      organisation ? (
        <Link
          to="/organisations/$id"
          params={{ id: organisation.id }}
          search={{ tab: 'establishment' }}
          className="row-link"
        >
          {organisation.name}
        </Link>
      ) : (
        '–'
      ),
  };
}

export function periodColumn<Row extends Term>(words: Words): Column<Row> {
  return {
    key: 'period',
    field: 'validFrom,validTo',
    title: words.period,
    sort: 'validFrom',
    width: 160,
    cell: ({ validFrom, validTo }) => period(validFrom, validTo),
  };
}

interface TermFilter {
  organisation?: { inUnit?: string[] | null } | null;
  validTo?: { isNull?: boolean | null; to?: string | null } | null;
}

/** The commune of the organisation, what still holds, and what is about to end. */
export function termFilters(words: Words): Filter<TermFilter>[] {
  return [
    {
      key: 'commune',
      kind: 'unit',
      label: words.commune,
      level: 'COMMUNE',
      toFilter: (units) => ({ organisation: { inUnit: [...units] } }),
    },
    { key: 'open', kind: 'flag', label: words.openOnly, toFilter: () => ({ validTo: { isNull: true } }) },
    {
      key: 'ends',
      kind: 'day',
      label: words.endsBefore,
      toFilter: ([on = '']) => ({ validTo: { to: dayBefore(on) } }),
    },
  ];
}
