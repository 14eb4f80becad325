import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ImportRowFilter, ImportRowKind, ImportRowOutcome } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import type { Column, Filter, ListSpec } from '../../kit/list-spec';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { importForms, importRows, type Batch } from './queries';
import { ImportCell, RowNotes } from './row-cells';
import { readSheets, type ImportRow, type ImportSheet } from './sheets';
import { importWords } from './words';

const OUTCOMES = ['CREATE', 'UPDATE', 'UNCHANGED', 'DISCREPANCY', 'REJECTED'] as const;
const TONES = { CREATE: 'good', UPDATE: 'good', UNCHANGED: 'quiet', DISCREPANCY: 'warning', REJECTED: 'bad' } as const;
const KINDS = [
  'DATA',
  'GROUP',
  'SUBTOTAL',
  'TOTAL',
  'BLANK',
  'TITLE',
  'HEADER',
  'NUMBERING',
  'FOOTER',
  'UNKNOWN',
] as const;

/** The dry run row by row: what would be done, every repair and every error at its cell. */
export function RowsStep({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const spec = useRowSpec(batch);
  const state = useListState(spec);
  const query = useQuery(importRows(batch.id, spec, state, words.notFound));
  return <List label={words.stepRows} spec={spec} state={state} query={query} />;
}

function useRowSpec(batch: Batch): ListSpec<ImportRow, ImportRowFilter> {
  const words = useWords(importWords);
  const labels = useQuery(importForms).data;
  return useMemo(() => {
    const sheets = readSheets(batch.sheets).filter(({ columns }) => columns);
    const form = labels?.find(({ code }) => code === batch.form);
    const column = (key: string) => form?.columns.find((one) => one.key === key);
    const label = (key: string) => column(key)?.label ?? key;
    const rowNo: Column<ImportRow> = {
      key: 'rowNo',
      title: words.rowNo,
      fixed: true,
      width: 50,
      cell: (row) => (sheets.length > 1 ? `${row.sheet + 1}:${row.rowNo}` : row.rowNo),
    };
    const outcome: Column<ImportRow> = {
      key: 'outcome',
      title: words.outcome,
      width: 90,
      cell: ({ kind, outcome: result, undone }) =>
        undone ? (
          <Tone tone="quiet">{words.UNDONE}</Tone>
        ) : result ? (
          <Tone tone={TONES[result]}>{words[result]}</Tone>
        ) : (
          <Tone tone="quiet">{words[kind]}</Tone>
        ),
    };
    const notes: Column<ImportRow> = {
      key: 'notes',
      title: words.notes,
      width: 260,
      cell: (row) => <RowNotes row={row} keys={keysOf(sheets)} label={label} kindOf={(key) => column(key)?.kind} />,
    };
    const values = keysOf(sheets).map((key): Column<ImportRow> => ({
      key,
      title: label(key),
      width: key === 'name' ? 220 : 110,
      optional: key === 'ordinal',
      cell: (row) => (
        <ImportCell row={row} columnKey={key} kind={column(key)?.kind} index={indexOf(sheets, row.sheet, key)} />
      ),
    }));
    const kept: Filter<ImportRowFilter> = {
      key: 'kept',
      kind: 'flag',
      label: words.keptRows,
      toFilter: () => ({ undone: { eq: false }, outcome: { in: ['CREATE', 'UPDATE', 'DISCREPANCY'] } }),
    };
    // The notes stand right behind the name, where they are seen without scrolling sideways.
    const at = values.findIndex(({ key }) => key === 'name') + 1;
    return {
      pageSize: 50,
      columns: [rowNo, outcome, ...values.slice(0, at), notes, ...values.slice(at)],
      filters: [
        {
          key: 'outcome',
          kind: 'choice',
          label: words.outcome,
          options: OUTCOMES.map((value) => ({ value, label: words[value] })),
          toFilter: (codes) => ({ outcome: { in: codes as ImportRowOutcome[] } }),
        },
        {
          key: 'kind',
          kind: 'choice',
          label: words.kind,
          options: KINDS.map((value) => ({ value, label: words[value] })),
          toFilter: (codes) => ({ kind: { in: codes as ImportRowKind[] } }),
        },
        { key: 'errors', kind: 'flag', label: words.withErrors, toFilter: () => ({ errors: { min: 1 } }) },
        { key: 'warnings', kind: 'flag', label: words.withWarnings, toFilter: () => ({ warnings: { min: 1 } }) },
        ...(batch.undoneRows > 0 ? [kept] : []),
      ],
    };
  }, [batch, labels, words]);
}

/** Keys of all mapped columns, in the order of the first sheet that has them. */
function keysOf(sheets: readonly ImportSheet[]): readonly string[] {
  const keys = sheets.flatMap(({ columns }) => columns ?? []).flatMap(({ key }) => (key ? [key] : []));
  return [...new Set(keys)];
}

function indexOf(sheets: readonly ImportSheet[], sheet: number, key: string): number | undefined {
  return sheets.find(({ index }) => index === sheet)?.columns?.find((column) => column.key === key)?.index;
}
