import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import type { ClientAuthentication } from '../../graphql/graphql';
import { EntityForm } from '../../kit/entity-form';
import { type Edited, type FieldGroup, type FormValues, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import { RegisterProblem } from '../../kit/register-problem';
import { CreateApiClientDocument } from './documents';
import { freshSecret, readKeys } from './keys';
import { actOnApiClients, apiClientScopes } from './queries';
import { apiClientWords } from './words';

/* Refused at its field, before the server is asked. */
function notKeys(message: string): RegisterProblem {
  return new RegisterProblem('INVALID', 'NOT_JSON', message, [{ code: 'NOT_JSON', message, field: 'jwks' }]);
}

/** A program under an agreement; a secret is made here, shown once, and kept nowhere. */
export function NewApiClientPage() {
  const words = useWords(apiClientWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const scopes = useQuery(apiClientScopes).data ?? [];
  const [secret, setSecret] = useState<string>();
  const [opened] = useState<Edited>({ values: { authentication: 'PRIVATE_KEY_JWT' }, version: 0 });
  const ways = (['PRIVATE_KEY_JWT', 'CLIENT_SECRET_BASIC'] as const).map((value) => ({ value, label: words[value] }));
  const groups: FieldGroup[] = [
    {
      title: words.group,
      fields: [
        { name: 'name', label: words.name, kind: 'text', required: true, max: 200 },
        { name: 'clientId', label: words.clientId, kind: 'text', required: true, max: 60, hint: words.clientIdHint },
        { name: 'agreement', label: words.agreement, kind: 'text', max: 100 },
        { name: 'unitId', label: words.unit, kind: 'unit', hint: words.unitHint },
      ],
    },
    {
      title: words.keysGroup,
      fields: [
        { name: 'authentication', label: words.authentication, kind: 'choice', required: true, options: ways },
        {
          name: 'scope',
          label: words.scope,
          kind: 'choices',
          required: true,
          options: scopes.map((value) => ({ value, label: value })),
        },
        { name: 'jwks', label: words.jwks, kind: 'lines', max: 8000, wide: true, hint: words.jwksHint },
        reasonField(words.reason),
      ],
    },
  ];
  const save = async ({ name = '', clientId = '', agreement, unitId, scope = '', jwks, ...typed }: FormValues) => {
    const authentication = typed['authentication'] as ClientAuthentication;
    const keys = readKeys(jwks);
    if (keys === 'NOT_JSON') throw notKeys(words.notJson);
    const made = authentication === 'CLIENT_SECRET_BASIC' ? freshSecret() : undefined;
    await actOnApiClients(client, CreateApiClientDocument, {
      name,
      clientId,
      agreement,
      unitId,
      authentication,
      scope: scope.split(',').join(' '),
      jwks: keys,
      secret: made,
      reason: typed['reason'] ?? '',
    });
    void message.success(words.created);
    if (made) setSecret(made);
    else await navigate({ to: '/api-clients' });
  };
  return (
    <Page
      title={words.create}
      crumbs={[
        <Link key="list" to="/api-clients">
          {words.title}
        </Link>,
      ]}
    >
      {secret ? (
        <Section title={words.secretTitle} note={words.secretNote}>
          <p>
            <code className="secret">{secret}</code>
          </p>
          <p>
            <Link to="/api-clients">{words.toList}</Link>
          </p>
        </Section>
      ) : (
        <EntityForm
          groups={groups}
          opened={opened}
          save={save}
          onCancel={() => void navigate({ to: '/api-clients' })}
        />
      )}
    </Page>
  );
}
