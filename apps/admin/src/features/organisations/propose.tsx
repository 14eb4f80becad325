import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { EntityForm } from '../../kit/entity-form';
import { changedFields, type Edited, type FormValues } from '../../kit/form-spec';
import { useLanguage, useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import { useOwnOrganisations } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { ToList, ToOrganisation } from './crumbs';
import { GROUP_KEYS, proposalGroups, type GroupKey } from './form-fields';
import { toChange, toValues, type EditedOrganisation } from './form-values';
import { organisationEdit, organisationToEdit, proposeChange } from './queries';
import { organisationWords } from './words';

/** Asks for a change of one group of fields; what an authority has stated is shown and cannot be asked for here. */
export function ProposeChangePage() {
  const words = useWords(organisationWords);
  const { id } = useParams({ from: '/shell/organisations/$id/propose' });
  const { group: stated } = useSearch({ from: '/shell/organisations/$id/propose' });
  const isOwn = useOwnOrganisations().length > 0;
  const query = useQuery(organisationEdit(id, words.notFound));
  const name = query.data?.name ?? words.title;
  const group = GROUP_KEYS.find((key) => key === stated) ?? 'identity';
  const crumbs = [<ToOrganisation key="record" id={id} name={name} />];
  return (
    <Page
      title={words.proposeTitle(name)}
      subtitle={words.proposeNote}
      crumbs={isOwn ? crumbs : [<ToList key="list" />, ...crumbs]}
    >
      <Loaded query={query} rows={8}>
        {(organisation) => <ProposeForm key={group} organisation={organisation} group={group} isOwn={isOwn} />}
      </Loaded>
    </Page>
  );
}

interface ProposeFormProps {
  organisation: EditedOrganisation;
  group: GroupKey;
  isOwn: boolean;
}

function ProposeForm({ organisation, group, isOwn }: ProposeFormProps) {
  const { id } = organisation;
  const words = useWords(organisationWords);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const groups = useMemo(() => proposalGroups(language, organisation, group), [language, organisation, group]);
  const [opened] = useState<Edited>(() => toValues(organisation));
  const back = () => (isOwn ? navigate({ to: '/' }) : navigate({ to: '/organisations/$id', params: { id } }));
  const names = groups[0]!.fields.filter(({ aboutChange }) => !aboutChange).map(({ name }) => name);
  const save = async (values: FormValues, base: Edited) => {
    await proposeChange(client, {
      organisationId: id,
      expectedVersion: base.version,
      content: toChange(values, changedFields(base.values, values, names)),
      effectiveOn: values.effectiveOn,
      evidence: values.evidence,
      reason: values.reason ?? '',
    });
    void message.success(words.proposed);
    await back();
  };
  return (
    <EntityForm
      groups={groups}
      opened={opened}
      save={save}
      reload={async () => toValues(await organisationToEdit(id, words.notFound))}
      submit={words.proposeSubmit}
      onCancel={() => void back()}
    />
  );
}
