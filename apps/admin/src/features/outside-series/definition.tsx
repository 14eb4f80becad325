import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { SeriesStep } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { RegisterProblem } from '../../kit/register-problem';
import { ChangeOutsideSeriesDocument, CreateOutsideSeriesDocument } from './documents';
import { actOnSeries, type Series } from './queries';
import { figure, readFigure } from './value-text';
import { outsideSeriesWords } from './words';

type Words = (typeof outsideSeriesWords)['en'];

/** What of a definition may change later. */
const changingFields = (words: Words): Field[] => [
  { name: 'name', label: words.name, kind: 'text', required: true, max: 200, wide: true },
  { name: 'measure', label: words.measure, kind: 'text', required: true, max: 60 },
  { name: 'publisher', label: words.publisher, kind: 'text', required: true, max: 200 },
  { name: 'minimum', label: words.minimum, kind: 'text' },
  { name: 'maximum', label: words.maximum, kind: 'text' },
  { name: 'note', label: words.noteLabel, kind: 'lines', max: 1000, wide: true },
  reasonField(words.reason),
];

function contentOf(values: FormValues, words: Words) {
  const { name = '', measure = '', publisher = '', minimum, maximum, note, reason = '' } = values;
  const edge = (text: string | undefined, field: string): number | undefined => {
    if (!text) return undefined;
    const number = readFigure(text);
    if (number !== undefined) return number;
    const code = 'OUTSIDE_VALUE_TEXT';
    throw new RegisterProblem('INVALID', code, words.notNumber, [{ code, message: words.notNumber, field }]);
  };
  return {
    name,
    measure,
    publisher,
    minimum: edge(minimum, 'minimum'),
    maximum: edge(maximum, 'maximum'),
    note,
    reason,
  };
}

/** Begins a series: what is measured, by whom, in what, how often. */
export function CreateSeriesButton() {
  const words = useWords(outsideSeriesWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const fields: Field[] = [
    { name: 'code', label: words.code, kind: 'text', required: true, max: 60, hint: words.codeHint },
    {
      name: 'step',
      label: words.step,
      kind: 'choice',
      required: true,
      options: (['YEAR', 'DAY'] as const).map((value) => ({ value, label: words[value] })),
    },
    { name: 'decimals', label: words.decimals, kind: 'whole', required: true },
    { name: 'additive', label: words.additive, kind: 'flag' },
    ...changingFields(words),
  ];
  const act = async (values: FormValues) => {
    const { code = '', step, decimals, additive } = values;
    const { createOutsideSeries } = await actOnSeries(client, CreateOutsideSeriesDocument, {
      ...contentOf(values, words),
      code,
      step: step as SeriesStep,
      decimals: Number(decimals),
      additive: additive === 'YES',
    });
    await navigate({ to: '/outside-series/$id', params: { id: createOutsideSeries.id } });
  };
  return (
    <ActButton
      label={words.create}
      note={words.createNote}
      primary
      fields={fields}
      values={{ step: 'YEAR', decimals: '0' }}
      done={words.done}
      act={act}
    />
  );
}

/** Changes what a series is called and bounded by. */
export function ChangeSeriesButton({ series }: { series: Series }) {
  const words = useWords(outsideSeriesWords);
  const client = useQueryClient();
  const { id, version: expectedVersion, name, measure, publisher, minimum, maximum, note } = series;
  const edge = (value: number | null | undefined) =>
    value === null || value === undefined ? undefined : figure(value);
  return (
    <ActButton
      label={words.change}
      note={words.changeNote}
      fields={changingFields(words)}
      values={{ name, measure, publisher, minimum: edge(minimum), maximum: edge(maximum), note: note ?? undefined }}
      done={words.done}
      act={async (values) =>
        actOnSeries(client, ChangeOutsideSeriesDocument, { ...contentOf(values, words), id, expectedVersion })
      }
    />
  );
}
