import { useQueryClient } from '@tanstack/react-query';
import type { OfficerPost, TypedDocumentString } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { actState } from '../../kit/allowed';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { OrganisationPicker } from '../../kit/organisation-picker';
import { options } from '../../kit/vocabulary';
import { AppointOfficerDocument, EndOfficerDocument, JoinUnionDocument, LeaveUnionDocument } from './act-documents';
import { actOnOrganisation, type Organisation } from './queries';
import { organisationWords } from './words';

interface Term {
  id: string;
  version: number;
  validTo?: string | null;
}

export function AppointButton({ organisation }: { organisation: Organisation }) {
  const { id: organisationId, kind } = organisation;
  const words = useWords(organisationWords);
  const language = useLanguage();
  const client = useQueryClient();
  const group = kind === 'COOPERATIVE_GROUP';
  const posts = options('officerPost', language).filter(({ value }) => group || value !== 'GROUP_HEAD');
  const fields: Field[] = [
    { name: 'personName', label: words.personName, kind: 'text', required: true, max: 200 },
    { name: 'post', label: words.post, kind: 'choice', required: true, options: posts },
    { name: 'validFrom', label: words.from, kind: 'day', required: true },
    { name: 'validTo', label: words.to, kind: 'day' },
    reasonField(words.reason),
  ];
  const act = ({ personName = '', post, validFrom = '', validTo, reason = '' }: FormValues) =>
    actOnOrganisation(client, AppointOfficerDocument, {
      organisationId,
      personName,
      post: post as OfficerPost,
      validFrom,
      validTo,
      reason,
    });
  return (
    <ActButton
      {...actState(organisation, 'appointOfficer')}
      small
      label={words.appoint}
      fields={fields}
      values={{ validFrom: today(), post: group ? 'GROUP_HEAD' : undefined }}
      done={words.done}
      act={act}
    />
  );
}

interface TermProps {
  term: Term;
  organisation: Organisation;
}

export function EndOfficerButton(props: TermProps) {
  const words = useWords(organisationWords);
  return <EndButton {...props} action="endOfficer" label={words.end} document={EndOfficerDocument} />;
}

export function LeaveUnionButton(props: TermProps) {
  const words = useWords(organisationWords);
  return <EndButton {...props} action="leaveUnion" label={words.leave} document={LeaveUnionDocument} />;
}

type EndInput = { id: string; expectedVersion: number; endsOn: string; reason: string };

interface EndButtonProps<Result> extends TermProps {
  action: 'endOfficer' | 'leaveUnion';
  label: string;
  document: TypedDocumentString<Result, { input: EndInput }>;
}

/** Only for a term that still runs. */
function EndButton<Result>({
  term: { id, version: expectedVersion, validTo },
  organisation,
  action,
  label,
  document,
}: EndButtonProps<Result>) {
  const words = useWords(organisationWords);
  const client = useQueryClient();
  if (validTo && validTo <= today()) return null;
  return (
    <ActButton
      {...actState(organisation, action)}
      small
      danger
      label={label}
      fields={[{ name: 'endsOn', label: words.endsOn, kind: 'day', required: true }, reasonField(words.reason)]}
      values={{ endsOn: today() }}
      done={words.done}
      act={({ endsOn = '', reason = '' }) =>
        actOnOrganisation(client, document, { id, expectedVersion, endsOn, reason })
      }
    />
  );
}

/** From a union's page a member is added, from a cooperative's page a union is joined. */
export function JoinButton({ organisation }: { organisation: Organisation }) {
  const { id, kind } = organisation;
  const words = useWords(organisationWords);
  const client = useQueryClient();
  const isUnion = kind === 'COOPERATIVE_UNION';
  if (kind === 'COOPERATIVE_GROUP') return null;
  const other: Field = {
    name: isUnion ? 'memberId' : 'unionId',
    label: isUnion ? words.memberName : words.unionName,
    kind: 'custom',
    required: true,
    wide: true,
    input: (props) => (
      <OrganisationPicker {...props} kinds={isUnion ? ['COOPERATIVE', 'PEOPLES_CREDIT_FUND'] : ['COOPERATIVE_UNION']} />
    ),
  };
  const act = ({ unionId = id, memberId = id, validFrom = '', reason = '' }: FormValues) =>
    actOnOrganisation(client, JoinUnionDocument, { unionId, memberId, validFrom, reason });
  return (
    <ActButton
      {...actState(organisation, 'joinUnion')}
      small
      label={isUnion ? words.join : words.joinUnion}
      fields={[other, { name: 'validFrom', label: words.from, kind: 'day', required: true }, reasonField(words.reason)]}
      values={{ validFrom: today() }}
      done={words.done}
      act={act}
    />
  );
}
