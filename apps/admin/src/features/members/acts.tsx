import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { ContributionKind, MemberExitReason, MemberType } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { ariaOf, type Field, type FormValues, type InputProps, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Gate } from '../../kit/session';
import {
  ChangeMemberTypeDocument,
  CorrectContributionDocument,
  RecordContributionDocument,
  RecordMemberExitDocument,
  TransferCapitalDocument,
} from './documents';
import { ENTERED, memberOptions } from './member-words';
import { actOnMembers, foundMembers, type Membership } from './queries';
import { memberWords } from './words';

interface ActProps {
  membership: Membership;
}

function useReason(): Field {
  const words = useWords(memberWords);
  return reasonField(words.reason);
}

/** What may be done with one membership by those who may write: nothing but giving capital back once it has ended. */
export function MembershipActs({ membership }: ActProps) {
  const ended = Boolean(membership.validTo);
  return (
    <Gate permission="member:write">
      {(!ended || membership.exitReason) && <ContributeButton membership={membership} />}
      {(!ended || membership.exitReason) && <TransferButton membership={membership} />}
      {!ended && <ChangeTypeButton membership={membership} />}
      {!ended && <ExitButton membership={membership} />}
    </Gate>
  );
}

function ChangeTypeButton({ membership: { id, version, type, usesServices, contributesLabour } }: ActProps) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const client = useQueryClient();
  const fields: Field[] = [
    { name: 'type', label: words.type, kind: 'choice', required: true, options: memberOptions('type', language) },
    { name: 'from', label: words.from, kind: 'day', required: true, latest: today() },
    { name: 'usesServices', label: words.uses, kind: 'flag' },
    { name: 'contributesLabour', label: words.works, kind: 'flag' },
    useReason(),
  ];
  const act = async (typed: FormValues) => {
    await actOnMembers(client, ChangeMemberTypeDocument, {
      membershipId: id,
      expectedVersion: version,
      type: typed.type as MemberType,
      from: typed.from ?? '',
      usesServices: typed.usesServices === 'YES',
      contributesLabour: typed.contributesLabour === 'YES',
      reason: typed.reason ?? '',
    });
  };
  return (
    <ActButton
      label={words.changeType}
      note={words.changeTypeNote}
      fields={fields}
      values={{
        type,
        from: today(),
        usesServices: usesServices ? 'YES' : undefined,
        contributesLabour: contributesLabour ? 'YES' : undefined,
      }}
      done={words.done}
      act={act}
    />
  );
}

function ExitButton({ membership: { id, version } }: ActProps) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const client = useQueryClient();
  const fields: Field[] = [
    {
      name: 'exitReason',
      label: words.exitReason,
      kind: 'choice',
      required: true,
      options: memberOptions('exit', language),
    },
    { name: 'exitedOn', label: words.exitedOn, kind: 'day', required: true, latest: today() },
    useReason(),
  ];
  const act = async ({ exitReason, exitedOn = '', reason = '' }: FormValues) => {
    await actOnMembers(client, RecordMemberExitDocument, {
      membershipId: id,
      expectedVersion: version,
      exitReason: exitReason as MemberExitReason,
      exitedOn,
      reason,
    });
  };
  return (
    <ActButton danger label={words.exit} fields={fields} values={{ exitedOn: today() }} done={words.done} act={act} />
  );
}

function ContributeButton({ membership: { id, exitReason } }: ActProps) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const client = useQueryClient();
  const kinds = exitReason ? ['RETURNED', 'PLEDGE_LOWERED'] : ENTERED;
  const fields: Field[] = [
    {
      name: 'kind',
      label: words.entryKind,
      kind: 'choice',
      required: true,
      options: memberOptions('entry', language, kinds),
    },
    { name: 'occurredOn', label: words.occurredOn, kind: 'day', required: true, latest: today() },
    { name: 'amount', label: words.amount, kind: 'money', required: true },
    { name: 'certificateNo', label: words.certificateNo, kind: 'text', max: 60 },
    { name: 'asset', label: words.asset, kind: 'lines', max: 500, wide: true },
    useReason(),
  ];
  const act = async ({ kind, occurredOn = '', amount = '', certificateNo, asset, reason = '' }: FormValues) => {
    await actOnMembers(client, RecordContributionDocument, {
      membershipId: id,
      kind: kind as ContributionKind,
      occurredOn,
      amount,
      certificateNo,
      asset,
      reason,
    });
  };
  return (
    <ActButton
      primary
      label={words.contribute}
      fields={fields}
      values={{ kind: exitReason ? 'RETURNED' : 'PAID_MONEY', occurredOn: today() }}
      done={words.done}
      act={act}
    />
  );
}

function TransferButton({ membership: { id, organisation } }: ActProps) {
  const words = useWords(memberWords);
  const client = useQueryClient();
  const fields: Field[] = [
    {
      name: 'toMembershipId',
      label: words.receiver,
      kind: 'custom',
      required: true,
      wide: true,
      input: (props) => <MemberPicker {...props} organisationId={organisation?.id ?? ''} besides={id} />,
    },
    { name: 'amount', label: words.amount, kind: 'money', required: true },
    { name: 'occurredOn', label: words.occurredOn, kind: 'day', required: true, latest: today() },
    useReason(),
  ];
  const act = async ({ toMembershipId = '', amount = '', occurredOn = '', reason = '' }: FormValues) => {
    await actOnMembers(client, TransferCapitalDocument, {
      fromMembershipId: id,
      toMembershipId,
      amount,
      occurredOn,
      reason,
    });
  };
  return (
    <ActButton label={words.transfer} fields={fields} values={{ occurredOn: today() }} done={words.done} act={act} />
  );
}

/** Another member of the same organisation, found by words of the name. */
function MemberPicker({ organisationId, besides, ...props }: InputProps & { organisationId: string; besides: string }) {
  const words = useWords(memberWords);
  const [typed, setTyped] = useState('');
  const query = useQuery(foundMembers(organisationId, useDeferredValue(typed.trim())));
  return (
    <Select
      {...ariaOf(props)}
      id={props.id}
      value={props.value}
      placeholder={words.search}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={query.isFetching}
      options={(query.data ?? [])
        .filter(({ id }) => id !== besides)
        .map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(chosen: string | undefined) => props.onChange?.(chosen)}
    />
  );
}

/** Takes one entry of the book back; both sides of a transfer together. */
export function TakeBackButton({ entryId }: { entryId: string }) {
  const words = useWords(memberWords);
  const client = useQueryClient();
  const fields = [useReason()];
  const act = async ({ reason = '' }: FormValues) => {
    await actOnMembers(client, CorrectContributionDocument, { id: entryId, reason });
  };
  return (
    <Gate permission="member:write">
      <ActButton
        small
        danger
        label={words.takeBack}
        title={words.takeBackTitle}
        fields={fields}
        done={words.done}
        act={act}
      />
    </Gate>
  );
}
