import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App } from 'antd';
import { useState } from 'react';
import { ask } from '../../kit/client';
import { EntityForm } from '../../kit/entity-form';
import type { Edited, FieldGroup, FormValues } from '../../kit/form-spec';
import { useLanguage, useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { meQuery, useMe } from '../../kit/session';
import { roleWord } from '../../kit/vocabulary';
import { ChangePasswordDocument } from './documents';
import { sessionWords } from './words';

/** The signed-in person's own page: who the register takes him for, and his password. */
export function AccountPage() {
  const words = useWords(sessionWords);
  const language = useLanguage();
  const me = useMe();
  const roles = me.roles.map(({ role, placeName }) => `${roleWord(role, language)} – ${placeName}`);
  return (
    <Page title={words.account}>
      {me.mustChangePassword && (
        <Alert type="warning" className="page-alert" title={words.mustChange} description={words.mustChangeNote} />
      )}
      <Section title={words.who}>
        <Facts
          facts={[
            { label: words.fullName, value: me.displayName },
            { label: words.username, value: me.username },
            { label: words.roles, value: roles.join('; ') },
          ]}
        />
      </Section>
      <PasswordForm />
    </Page>
  );
}

function PasswordForm() {
  const words = useWords(sessionWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [opened] = useState<Edited>({ values: {}, version: 0 });
  const groups: FieldGroup[] = [
    {
      title: words.changePassword,
      note: words.passwordRule,
      fields: [
        { name: 'current', label: words.current, kind: 'password', required: true },
        { name: 'password', label: words.next, kind: 'password', required: true, max: 200, fresh: true },
        { name: 'again', label: words.again, kind: 'password', required: true, sameAs: 'password', fresh: true },
      ],
    },
  ];
  const save = async ({ current = '', password = '' }: FormValues) => {
    await ask(ChangePasswordDocument, { current, password });
    await client.fetchQuery({ ...meQuery, staleTime: 0 });
    void message.success(words.changed);
    await navigate({ to: '/' });
  };
  return <EntityForm groups={groups} opened={opened} save={save} submit={words.changePassword} />;
}
