import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AdminUnitFilter, UnitLevel } from '../../graphql/graphql';
import { period } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Unconfirmed } from '../../kit/marks';
import { Page } from '../../kit/page';
import { levelWord, options } from '../../kit/vocabulary';
import { adminUnitList, type AdminUnitRow } from './queries';
import { adminUnitWords } from './words';

/** Finds a unit by any name its territory ever had, on any day. */
export function AdminUnitListPage() {
  const words = useWords(adminUnitWords);
  const spec = useAdminUnitSpec();
  const state = useListState(spec);
  const query = useQuery(adminUnitList(spec, state));
  const rows = query.data?.nodes ?? [];
  const allUnverified = rows.length > 0 && rows.every(({ verified }) => !verified);
  const marked = useMemo(
    () => ({
      ...spec,
      columns: spec.columns.map((column) =>
        column.fixed ? { ...column, cell: (row: AdminUnitRow) => <Name row={row} marked={!allUnverified} /> } : column,
      ),
    }),
    [spec, allUnverified],
  );
  return (
    <Page title={words.title} subtitle={allUnverified && <Unconfirmed>{words.unverifiedAll}</Unconfirmed>}>
      <List label={words.title} spec={marked} state={state} query={query} />
    </Page>
  );
}

function useAdminUnitSpec(): ListSpec<AdminUnitRow, AdminUnitFilter> {
  const words = useWords(adminUnitWords);
  const language = useLanguage();
  return useMemo(
    () => ({
      pageSize: 50,
      search: words.search,
      dated: true,
      file: { list: 'adminUnits', also: ({ ever }) => ({ everExisted: ever === '1' }) },
      columns: [
        {
          key: 'name',
          field: 'fullName',
          title: words.name,
          fixed: true,
          width: 260,
          cell: (row) => <Name row={row} marked />,
        },
        { key: 'code', title: words.code, width: 80, cell: ({ code }) => code ?? '–' },
        { key: 'level', title: words.level, width: 130, cell: ({ level }) => levelWord(level, language) },
        {
          key: 'parent',
          title: words.parent,
          width: 200,
          cell: ({ parent }) =>
            parent ? (
              <Link to="/admin-units/$id" params={{ id: parent.id }}>
                {parent.fullName}
              </Link>
            ) : (
              '–'
            ),
        },
        {
          key: 'period',
          field: 'validFrom,validTo',
          title: words.period,
          width: 180,
          cell: ({ validFrom, validTo }) => period(validFrom, validTo),
        },
      ],
      filters: [
        {
          key: 'level',
          kind: 'choice',
          label: words.level,
          options: options('level', language),
          toFilter: (levels) => ({ level: { in: levels as UnitLevel[] } }),
        },
        {
          key: 'province',
          kind: 'unit',
          level: 'PROVINCE',
          label: words.province,
          toFilter: ([id]) => ({ province: { eq: id } }),
        },
        // Not a filter of the server's but an argument beside it: see adminUnitList.
        { key: 'ever', kind: 'flag', label: words.everExisted, toFilter: () => ({}) },
      ],
    }),
    [words, language],
  );
}

interface NameProps {
  row: AdminUnitRow;
  /** Rows not checked are told from the others; where all are alike the page says it once. */
  marked: boolean;
}

function Name({ row: { id, fullName, matchedBy, verified }, marked }: NameProps) {
  const words = useWords(adminUnitWords);
  return (
    <>
      <Link to="/admin-units/$id" params={{ id }} className="row-link">
        {fullName}
      </Link>{' '}
      {marked && !verified && <Unconfirmed>{words.unverified}</Unconfirmed>}
      {matchedBy && (
        <span className="matched-by">
          {words.matched}: {matchedBy}
        </span>
      )}
    </>
  );
}
