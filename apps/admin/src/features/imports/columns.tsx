import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import type { ImportColumnChoice } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded, Problem } from '../../kit/states';
import { importForms, mapColumns, type Batch } from './queries';
import { readSheets, type ImportSheet, type MappedColumn } from './sheets';
import { importWords } from './words';

type Form = { columns: readonly { key: string; label: string; kind: string; required: boolean }[] };
type Choose = (column: MappedColumn, change: Partial<Pick<MappedColumn, 'key' | 'power' | 'accepted'>>) => void;

/** Which column of the file goes where, in which money unit; saved together and checked again as a whole. */
export function ColumnsStep({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const forms = useQuery(importForms);
  const sheets = readSheets(batch.sheets);
  const [choices, setChoices] = useState<ImportColumnChoice[]>([]);
  const save = useMutation({
    mutationFn: () => mapColumns(batch, choices),
    onSuccess: async () => {
      void message.success(words.recheckOrdered);
      // Leave first: the new version would draw this step anew, with the choices forgotten.
      await navigate({ to: '/imports/$id', params: { id: batch.id } });
      await client.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  const choose =
    (sheet: number): Choose =>
    (column, change) =>
      setChoices((known) => {
        const others = known.filter((one) => one.sheet !== sheet || one.index !== column.index);
        const { key, power, accepted } = { ...column, ...known.find((one) => !others.includes(one)), ...change };
        return [...others, { sheet, index: column.index, key, power, accepted }];
      });
  return (
    <Loaded query={forms}>
      {(all) => {
        const form = all.find(({ code }) => code === batch.form) ?? { columns: [] };
        return (
          <>
            {sheets.map((sheet) => (
              <SheetColumns
                key={sheet.index}
                form={form}
                sheet={withChoices(sheet, choices)}
                choose={choose(sheet.index)}
              />
            ))}
            {save.error && <Problem error={save.error} />}
            <div className="form-actions">
              <Button
                type="primary"
                disabled={choices.length === 0}
                title={choices.length === 0 ? words.noColumnChange : undefined}
                loading={save.isPending}
                onClick={() => save.mutate()}
              >
                {words.recheck}
              </Button>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function withChoices(sheet: ImportSheet, choices: readonly ImportColumnChoice[]): ImportSheet {
  const columns = sheet.columns?.map((column) => {
    const choice = choices.find((one) => one.sheet === sheet.index && one.index === column.index);
    if (!choice) return column;
    const { key = null, power, accepted } = choice;
    const remembered = key === column.key ? column.remembered : undefined;
    return { ...column, key, power: power ?? column.power, accepted: accepted ?? column.accepted, remembered };
  });
  return { ...sheet, columns: columns ?? null };
}

const POWERS = [0, 3, 6, 9] as const;

function SheetColumns({ sheet, form, choose }: { sheet: ImportSheet; form: Form; choose: Choose }) {
  const words = useWords(importWords);
  const powers = POWERS.map((power) => ({ value: power as number, label: words[`power${power}`] }));
  const keys = [
    { value: '', label: words.notImported },
    ...form.columns.map(({ key, label, required }) => ({ value: key, label: required ? `${label} *` : label })),
  ];
  const title = words.columnsTitle(sheet.name);
  return (
    <Section title={title} note={sheet.columns ? words.columnsNote : words.noForm}>
      {sheet.columns && (
        <SmallTable
          label={title}
          head={[words.heading, words.formColumn, words.unit, words.accept, words.sure]}
          rows={sheet.columns.map((column) => {
            const { index, heading, key, power, accepted, score, remembered } = column;
            const money = form.columns.find((one) => one.key === key)?.kind === 'MONEY';
            return {
              id: String(index),
              cells: [
                heading || `(${index + 1})`,
                <Select
                  key="key"
                  className="column-select"
                  aria-label={`${heading}: ${words.formColumn}`}
                  value={key ?? ''}
                  options={keys}
                  showSearch={{ optionFilterProp: 'label' }}
                  onChange={(chosen) => choose(column, { key: chosen || null })}
                />,
                money && (
                  <Select
                    key="power"
                    className="power-select"
                    aria-label={`${heading}: ${words.unit}`}
                    value={power}
                    options={powers}
                    onChange={(chosen) => choose(column, { power: chosen })}
                  />
                ),
                key && (
                  <Checkbox
                    key="accepted"
                    aria-label={`${heading}: ${words.accept}`}
                    checked={accepted}
                    onChange={({ target }) => choose(column, { accepted: target.checked })}
                  />
                ),
                remembered ? words.rememberedOf(remembered) : key ? `${Math.round(score * 100)} %` : '–',
              ],
            };
          })}
        />
      )}
    </Section>
  );
}
