import { useQueryClient } from '@tanstack/react-query';
import type { ValueStage } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { RegisterProblem } from '../../kit/register-problem';
import { UnitPicker } from '../../kit/unit-picker';
import { CorrectOutsideValueDocument, RemoveOutsideValueDocument, StateOutsideValueDocument } from './documents';
import { actOnSeries, type Series, type Value } from './queries';
import { figure, readFigure } from './value-text';
import { outsideSeriesWords } from './words';

type Words = (typeof outsideSeriesWords)['en'];

const valueFields = (words: Words): Field[] => [
  { name: 'value', label: words.value, kind: 'text', required: true },
  {
    name: 'stage',
    label: words.stage,
    kind: 'choice',
    required: true,
    options: (['OFFICIAL', 'PRELIMINARY', 'ESTIMATE'] as const).map((value) => ({ value, label: words[value] })),
  },
  { name: 'document', label: words.document, kind: 'text', required: true, max: 300, wide: true },
  { name: 'url', label: words.url, kind: 'text', max: 500, wide: true },
  { name: 'publishedOn', label: words.publishedOn, kind: 'day', latest: today() },
  reasonField(words.reason),
];

function contentOf({ value = '', stage, document = '', url, publishedOn, reason = '' }: FormValues, words: Words) {
  const number = readFigure(value);
  if (number === undefined) {
    const code = 'OUTSIDE_VALUE_TEXT';
    throw new RegisterProblem('INVALID', code, words.notNumber, [{ code, message: words.notNumber, field: 'value' }]);
  }
  return { value: number, stage: stage as ValueStage, document, url, publishedOn, reason };
}

export function StateButton({ series: { id: seriesId, step } }: { series: Series }) {
  const words = useWords(outsideSeriesWords);
  const client = useQueryClient();
  const yearly = step === 'YEAR';
  const fields: Field[] = [
    {
      name: 'unitId',
      label: words.unit,
      kind: 'custom',
      required: true,
      wide: true,
      input: (props) => <UnitPicker {...props} everExisted />,
    },
    yearly
      ? { name: 'measuredOn', label: words.year, kind: 'whole', required: true }
      : { name: 'measuredOn', label: words.measuredOn, kind: 'day', required: true, latest: today() },
    ...valueFields(words),
  ];
  return (
    <ActButton
      label={words.state}
      primary
      fields={fields}
      values={{ stage: 'OFFICIAL' }}
      done={words.done}
      act={({ unitId = '', measuredOn = '', ...rest }) =>
        actOnSeries(client, StateOutsideValueDocument, {
          ...contentOf(rest, words),
          seriesId,
          unitId,
          measuredOn: yearly ? `${measuredOn}-12-31` : measuredOn,
        })
      }
    />
  );
}

export function CorrectButton({ value: held }: { value: Value }) {
  const words = useWords(outsideSeriesWords);
  const client = useQueryClient();
  const { id, version: expectedVersion, value, stage, document, url, publishedOn } = held;
  return (
    <ActButton
      label={words.correct}
      small
      fields={valueFields(words)}
      values={{ value: figure(value), stage, document, url: url ?? undefined, publishedOn: publishedOn ?? undefined }}
      done={words.done}
      act={(values) =>
        actOnSeries(client, CorrectOutsideValueDocument, { ...contentOf(values, words), id, expectedVersion })
      }
    />
  );
}

export function RemoveButton({ value: { id, version: expectedVersion } }: { value: Value }) {
  const words = useWords(outsideSeriesWords);
  const client = useQueryClient();
  return (
    <ActButton
      label={words.remove}
      note={words.removeNote}
      small
      danger
      fields={[reasonField(words.reason)]}
      done={words.done}
      act={({ reason = '' }) => actOnSeries(client, RemoveOutsideValueDocument, { id, expectedVersion, reason })}
    />
  );
}
