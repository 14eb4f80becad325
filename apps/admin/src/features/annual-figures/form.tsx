import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { EntityForm } from '../../kit/entity-form';
import { FIGURE_NAMES, figureContent, type FigureName, figureFormGroups, figureValues } from '../../kit/figure-fields';
import {
  changedFields,
  type Edited,
  type Field,
  type FieldGroup,
  type FormValues,
  reasonField,
} from '../../kit/form-spec';
import { today } from '../../kit/format';
import { type Language, useLanguage, useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { CorrectFigureDocument, RecordFigureDocument } from './documents';
import { actOnFigures, type EditedFigure, figureEdit, figureSubject, figureToEdit } from './queries';
import { figureWords } from './words';

/** Records a year of an organisation that has no figures for it yet. */
export function RecordFigurePage() {
  const words = useWords(figureWords);
  const language = useLanguage();
  const client = useQueryClient();
  const { organisation: organisationId } = useParams({ from: '/shell/annual-figures/$organisation/new' });
  const subject = useQuery(figureSubject(organisationId, words.organisationNotFound));
  const { back, crumbs, done } = useWayBack(organisationId, subject.data?.name);
  const groups = useMemo(() => formGroups(language, true), [language]);
  const [opened] = useState<Edited>({ values: { year: String(Number(today().slice(0, 4)) - 1) }, version: 0 });
  const save = async (values: FormValues) => {
    await actOnFigures(client, RecordFigureDocument, {
      organisationId,
      year: Number(values.year),
      content: figureContent(
        values,
        FIGURE_NAMES.filter((name) => values[name]),
      ),
      origin: values.origin ?? '',
      reason: values.reason ?? '',
    });
    await done(words.recorded);
  };
  return (
    <Page title={words.recordTitle(subject.data?.name ?? '')} crumbs={crumbs}>
      <Loaded query={subject} rows={12}>
        {() => <EntityForm groups={groups} opened={opened} save={save} onCancel={back} />}
      </Loaded>
    </Page>
  );
}

export function CorrectFigurePage() {
  const words = useWords(figureWords);
  const { organisation, year } = useParams({ from: '/shell/annual-figures/$organisation/$year' });
  const query = useQuery(figureEdit(organisation, Number(year), words.notFound));
  const { crumbs } = useWayBack(organisation, query.data?.organisation?.name);
  return (
    <Page title={words.correctTitle(year, query.data?.organisation?.name ?? '')} crumbs={crumbs}>
      <Loaded query={query} rows={12}>
        {(figure) => <CorrectForm figure={figure} organisationId={organisation} />}
      </Loaded>
    </Page>
  );
}

/** Sends only what was changed, so that correcting one figure does not state the others anew. */
function CorrectForm({ figure, organisationId }: { figure: EditedFigure; organisationId: string }) {
  const words = useWords(figureWords);
  const language = useLanguage();
  const client = useQueryClient();
  const { back, done } = useWayBack(organisationId, undefined);
  const groups = useMemo(() => formGroups(language, false), [language]);
  const [opened] = useState(() => edited(figure));
  const save = async (values: FormValues, base: Edited) => {
    const names = changedFields(base.values, values, FIGURE_NAMES) as readonly FigureName[];
    await actOnFigures(client, CorrectFigureDocument, {
      id: figure.id,
      expectedVersion: base.version,
      content: figureContent(values, names),
      origin: values.origin === base.values.origin ? undefined : values.origin,
      reason: values.reason ?? '',
    });
    await done(words.corrected);
  };
  const reload = async () => edited(await figureToEdit(organisationId, figure.year, words.notFound));
  return <EntityForm groups={groups} opened={opened} save={save} reload={reload} onCancel={back} />;
}

function edited(figure: EditedFigure): Edited {
  return { values: { ...figureValues(figure), origin: figure.origin }, version: figure.version };
}

function formGroups(language: Language, isNew: boolean): FieldGroup[] {
  const words = figureWords[language];
  const year: Field = { name: 'year', label: words.year, kind: 'text', required: true, max: 4 };
  const origin: Field = {
    name: 'origin',
    label: words.origin,
    kind: 'text',
    required: true,
    max: 200,
    hint: words.originHint,
  };
  const reason = reasonField(words.reason);
  return [
    ...(isNew ? [{ title: words.about, fields: [year, origin] }] : []),
    ...figureFormGroups(language),
    { title: isNew ? words.reason : words.about, fields: isNew ? [reason] : [origin, reason] },
  ];
}

function useWayBack(organisationId: string, name: string | undefined) {
  const navigate = useNavigate();
  const words = useWords(figureWords);
  const { message } = App.useApp();
  const to = { to: '/organisations/$id', params: { id: organisationId }, search: { tab: 'years' } } as const;
  const back = () => void navigate(to);
  return {
    back,
    done: async (said: string) => {
      void message.success(said);
      await navigate(to);
    },
    crumbs: [
      <Link key="record" {...to}>
        {name ?? words.organisations}
      </Link>,
    ],
  };
}
