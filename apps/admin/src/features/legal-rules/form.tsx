import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { EntityForm } from '../../kit/entity-form';
import { type Edited, type Field, type FieldGroup, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { RegisterProblem } from '../../kit/register-problem';
import { confirmLegalParameter, type LegalParameter } from './queries';
import { readValue } from './value';
import { legalRuleWords } from './words';

/** Says that the value recorded is right, or states another one from a day on; both need a basis. */
export function ConfirmForm({ parameter }: { parameter: LegalParameter }) {
  const words = useWords(legalRuleWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const known = parameter.value !== null;
  const [change, setChange] = useState(known ? 'KEEP' : 'REPLACE');
  const [opened] = useState<Edited>({ values: { change }, version: parameter.version });
  const groups = useMemo(() => confirmGroups(words, parameter, change), [words, parameter, change]);
  const save = async (values: FormValues) => {
    const replaces = values.change === 'REPLACE';
    const value = replaces ? readValue(parameter.kind, values.value ?? '') : undefined;
    if (replaces && value === undefined) throw refusedValue(words.badValue);
    const id = await confirmLegalParameter(client, {
      id: parameter.id,
      expectedVersion: parameter.version,
      reason: values.reason ?? '',
      ...(replaces && { value, validFrom: values.validFrom, source: values.source }),
    });
    void message.success(words.done);
    await navigate({ to: '/legal-rules/$id', params: { id } });
  };
  return (
    <EntityForm
      groups={groups}
      opened={opened}
      save={save}
      onValues={(values) => setChange(values.change ?? 'KEEP')}
      submit={words.confirm}
    />
  );
}

function refusedValue(message: string): RegisterProblem {
  const code = 'LEGAL_PARAMETER_VALUE';
  return new RegisterProblem('INVALID', code, message, [{ code, message, field: 'value' }]);
}

type ConfirmWords = (typeof legalRuleWords)['en'];

function confirmGroups(words: ConfirmWords, parameter: LegalParameter, change: string): FieldGroup[] {
  const choices = [
    ...(parameter.value === null ? [] : [{ value: 'KEEP', label: words.keep }]),
    { value: 'REPLACE', label: words.replace },
  ];
  const replacing: Field[] = [
    newValue(words, parameter.kind),
    { name: 'source', label: words.newSource, kind: 'text', required: true, max: 500 },
    { name: 'validFrom', label: words.from, kind: 'day', hint: words.fromHint },
  ];
  return [
    {
      title: words.confirmTitle,
      note: words.confirmNote,
      fields: [
        { name: 'change', label: words.change, kind: 'choice', required: true, options: choices },
        ...(change === 'REPLACE' ? replacing : []),
        reasonField(words.reason),
      ],
    },
  ];
}

function newValue(words: ConfirmWords, kind: LegalParameter['kind']): Field {
  const field = { name: 'value', label: words.newValue, required: true };
  switch (kind) {
    case 'MONEY':
      return { ...field, kind: 'money', hint: words.newValueMoney };
    case 'DATE':
      return { ...field, kind: 'day', hint: words.newValueDate };
    case 'LIST':
      return { ...field, kind: 'lines', hint: words.newValueList };
    case 'BAND':
      return { ...field, kind: 'lines', hint: words.newValueBand, wide: true };
    case 'TEXT':
      return { ...field, kind: 'lines' };
    case 'NUMBER':
    case 'DAYS':
      return { ...field, kind: 'text', hint: words.newValueNumber };
  }
}
