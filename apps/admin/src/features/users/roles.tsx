import { useQueryClient } from '@tanstack/react-query';
import type { RoleCode, RoleReach } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { period, today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { OrganisationPicker } from '../../kit/organisation-picker';
import { Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { options, roleWord } from '../../kit/vocabulary';
import { EndRoleDocument, GrantRoleDocument } from './documents';
import { actOnUser, placeOf, type Appointment, type User } from './queries';
import { userWords } from './words';

/** Role × unit × period, also those that have ended. */
export function Roles({ user }: { user: User }) {
  const words = useWords(userWords);
  const language = useLanguage();
  return (
    <Section
      title={words.roles}
      note={words.grantNote}
      extra={
        <Gate permission="identity:grant">
          <GrantButton userId={user.id} />
        </Gate>
      }
    >
      <SmallTable
        label={words.roles}
        empty={words.rolesNone}
        head={[words.role, words.where, words.reach, words.period, words.end]}
        rows={user.roles.nodes.map((appointment) => ({
          id: appointment.id,
          cells: [
            roleWord(appointment.role, language),
            placeOf(appointment, words.nation),
            appointment.organisation ? '' : words[appointment.reach],
            period(appointment.validFrom, appointment.validTo),
            <EndButton key="end" appointment={appointment} />,
          ],
        }))}
      />
    </Section>
  );
}

function GrantButton({ userId }: { userId: string }) {
  const words = useWords(userWords);
  const language = useLanguage();
  const client = useQueryClient();
  const reaches = (['ALL_BELOW', 'LEVEL_ONLY'] as const).map((value) => ({ value, label: words[value] }));
  const fields: Field[] = [
    { name: 'role', label: words.role, kind: 'choice', required: true, options: options('role', language) },
    { name: 'unitId', label: words.where, kind: 'unit', hint: words.whereHint },
    {
      name: 'organisationId',
      label: words.organisation,
      kind: 'custom',
      hint: words.organisationHint,
      wide: true,
      input: (props) => <OrganisationPicker {...props} />,
    },
    { name: 'reach', label: words.reach, kind: 'choice', required: true, options: reaches },
    { name: 'validFrom', label: words.from, kind: 'day', required: true },
    { name: 'validTo', label: words.to, kind: 'day' },
    reasonField(words.reason),
  ];
  const act = ({ role, unitId, organisationId, reach, validFrom = '', validTo, reason = '' }: FormValues) =>
    actOnUser(client, GrantRoleDocument, {
      userId,
      role: role as RoleCode,
      reach: reach as RoleReach,
      unitId,
      organisationId,
      validFrom,
      validTo,
      reason,
    });
  return (
    <ActButton
      label={words.grant}
      fields={fields}
      values={{ reach: 'ALL_BELOW', validFrom: today() }}
      done={words.done}
      act={act}
    />
  );
}

/** Only for a role still held; it ends today or later. */
function EndButton({ appointment: { id, version, role, validTo } }: { appointment: Appointment }) {
  const words = useWords(userWords);
  const language = useLanguage();
  const client = useQueryClient();
  if (validTo && validTo <= today()) return null;
  return (
    <Gate permission="identity:grant">
      <ActButton
        label={words.end}
        title={words.endTitle(roleWord(role, language))}
        small
        danger
        fields={[{ name: 'on', label: words.endOn, kind: 'day', required: true }, reasonField(words.reason)]}
        values={{ on: today() }}
        done={words.done}
        act={({ on = '', reason = '' }) =>
          actOnUser(client, EndRoleDocument, { id, expectedVersion: version, on, reason })
        }
      />
    </Gate>
  );
}
