import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { EntityForm } from '../../kit/entity-form';
import { changedFields, type Edited, type FormValues } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import type { RegisterProblem } from '../../kit/register-problem';
import { Loaded } from '../../kit/states';
import { ToList, ToOrganisation } from './crumbs';
import { editGroups, newGroups, type FormState } from './form-fields';
import { RECORD_FIELDS, toChange, toNewInput, toValues, type EditedOrganisation } from './form-values';
import { createOrganisation, organisationEdit, organisationToEdit, updateOrganisation } from './queries';
import { twinsIn } from './twins';
import { organisationWords } from './words';

/** Adds an organisation to the register; the office is then the source until an authority speaks. */
export function NewOrganisationPage() {
  const words = useWords(organisationWords);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [state, setState] = useState<FormState>({ codeDoubted: false });
  const groups = useMemo(() => newGroups(language, state), [language, state]);
  const [opened] = useState<Edited>({ values: {}, version: 0 });
  const save = async (values: FormValues) => {
    const id = await createOrganisation(client, toNewInput(values));
    void message.success(words.created);
    await navigate({ to: '/organisations/$id', params: { id } });
  };
  return (
    <Page title={words.createTitle} crumbs={[<ToList key="list" />]}>
      <EntityForm
        groups={groups}
        opened={opened}
        save={save}
        onValues={({ kind }) => setState((known) => (known.kind === kind ? known : { ...known, kind }))}
        onRefused={(problem) => setState((known) => ({ ...doubt(known, problem), twins: twinsIn(problem) ?? known.twins }))}
        onCancel={() => void navigate({ to: '/organisations' })}
      />
    </Page>
  );
}

export function EditOrganisationPage() {
  const words = useWords(organisationWords);
  const { id } = useParams({ from: '/shell/organisations/$id/edit' });
  const query = useQuery(organisationEdit(id, words.notFound));
  const name = query.data?.name ?? words.title;
  return (
    <Page
      title={words.editTitle(name)}
      crumbs={[<ToList key="list" />, <ToOrganisation key="record" id={id} name={name} />]}
    >
      <Loaded query={query} rows={12}>
        {(organisation) => <EditForm organisation={organisation} />}
      </Loaded>
    </Page>
  );
}

/** Sends only what was changed, so that saving one field does not state the others anew. */
function EditForm({ organisation }: { organisation: EditedOrganisation }) {
  const { id } = organisation;
  const words = useWords(organisationWords);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [state, setState] = useState<FormState>({ change: 'REAL', codeDoubted: false });
  const groups = useMemo(() => editGroups(language, organisation, state), [language, organisation, state]);
  const [opened] = useState<Edited>(() => {
    const { values, version } = toValues(organisation);
    return { values: { ...values, change: 'REAL', effectiveOn: today() }, version };
  });
  const back = () => navigate({ to: '/organisations/$id', params: { id } });
  const save = async (values: FormValues, base: Edited) => {
    await updateOrganisation(client, {
      id,
      content: toChange(values, changedFields(base.values, values, RECORD_FIELDS)),
      acceptCode: values.acceptCode === 'YES',
      expectedVersion: base.version,
      effectiveOn: values.change === 'CORRECTION' ? undefined : values.effectiveOn,
      reason: values.reason ?? '',
    });
    void message.success(words.updated);
    await back();
  };
  return (
    <EntityForm
      groups={groups}
      opened={opened}
      save={save}
      reload={async () => toValues(await organisationToEdit(id, words.notFound))}
      onValues={({ change }) => setState((known) => (known.change === change ? known : { ...known, change }))}
      onRefused={(problem) => setState((known) => doubt(known, problem))}
      onCancel={() => void back()}
    />
  );
}

/** A code whose check digit fails is asked about once more, not refused for good: some are printed so. */
function doubt(state: FormState, { refusals }: RegisterProblem): FormState {
  return refusals.some(({ code }) => code === 'CODE_CHECK') ? { ...state, codeDoubted: true } : state;
}
