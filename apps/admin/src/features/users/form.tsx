import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import { EntityForm } from '../../kit/entity-form';
import { type Edited, type FieldGroup, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import { createUser } from './queries';
import { userWords } from './words';

/** A new account; it can do nothing until a role is granted, and its first password must be changed. */
export function NewUserPage() {
  const words = useWords(userWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [opened] = useState<Edited>({ values: {}, version: 0 });
  const groups: FieldGroup[] = [
    {
      title: words.account,
      fields: [
        { name: 'displayName', label: words.name, kind: 'text', required: true, max: 120 },
        { name: 'username', label: words.username, kind: 'text', required: true, max: 40, hint: words.usernameHint },
        { name: 'unitId', label: words.unit, kind: 'unit', hint: words.unitHint },
        {
          name: 'password',
          label: words.password,
          kind: 'password',
          required: true,
          max: 200,
          fresh: true,
          hint: words.passwordHint,
        },
        reasonField(words.reason),
      ],
    },
  ];
  const save = async ({ displayName = '', username = '', unitId, password = '', reason = '' }: FormValues) => {
    const id = await createUser(client, { displayName, username, unitId, password, reason });
    void message.success(words.created);
    await navigate({ to: '/users/$id', params: { id } });
  };
  return (
    <Page
      title={words.create}
      crumbs={[
        <Link key="list" to="/users">
          {words.title}
        </Link>,
      ]}
    >
      <EntityForm groups={groups} opened={opened} save={save} onCancel={() => void navigate({ to: '/users' })} />
    </Page>
  );
}
