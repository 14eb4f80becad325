import { useQueryClient } from '@tanstack/react-query';
import type { AdmitMember, MemberType, PartyKind, Sex } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { OrganisationSubject } from '../../kit/feature';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Gate } from '../../kit/session';
import { AdmitMemberDocument } from './documents';
import { memberOptions } from './member-words';
import { actOnMembers } from './queries';
import { memberWords } from './words';

/** Admits somebody with what he undertakes; the server refuses what the law does. */
export function AdmitButton({ organisation: { id: organisationId } }: { organisation: OrganisationSubject }) {
  const words = useWords(memberWords);
  const client = useQueryClient();
  const fields: Field[] = [...useAdmissionFields(), reasonField(words.reason)];
  const act = async (typed: FormValues) => {
    await actOnMembers(client, AdmitMemberDocument, admission(organisationId, typed));
  };
  return (
    <Gate permission="member:write">
      <ActButton
        small
        primary
        label={words.admit}
        note={words.admitNote}
        fields={fields}
        values={{ kind: 'PERSON', type: 'OFFICIAL', joinedOn: today(), usesServices: 'YES' }}
        done={words.done}
        act={act}
      />
    </Gate>
  );
}

/** What is asked of somebody who is to be admitted. */
export function useAdmissionFields(): Field[] {
  const words = useWords(memberWords);
  const language = useLanguage();
  const kinds = memberOptions('kind', language, ['PERSON', 'HOUSEHOLD', 'ENTERPRISE', 'AGENCY']);
  return [
    { name: 'kind', label: words.who, kind: 'choice', required: true, options: kinds },
    { name: 'name', label: words.name, kind: 'text', required: true, max: 200 },
    { name: 'nationalId', label: words.nationalId, kind: 'text', max: 20 },
    { name: 'phone', label: words.phone, kind: 'text', max: 20 },
    { name: 'sex', label: words.sex, kind: 'choice', options: memberOptions('sex', language) },
    { name: 'birthDate', label: words.birthDate, kind: 'day', latest: today() },
    { name: 'homeAddress', label: words.homeAddress, kind: 'text', max: 300, wide: true },
    { name: 'type', label: words.type, kind: 'choice', required: true, options: memberOptions('type', language) },
    { name: 'joinedOn', label: words.joinedOn, kind: 'day', required: true, latest: today() },
    { name: 'usesServices', label: words.uses, kind: 'flag' },
    { name: 'contributesLabour', label: words.works, kind: 'flag' },
    { name: 'isForeign', label: words.isForeign, kind: 'flag', wide: true },
    { name: 'pledged', label: words.pledgedInput, kind: 'money' },
    { name: 'paid', label: words.paidInput, kind: 'money' },
  ];
}

/** What was typed as the act that admits; a proposal asks for the same. */
export function admission(organisationId: string, typed: FormValues): AdmitMember {
  const { kind, name = '', nationalId, phone, sex, birthDate, homeAddress, type, joinedOn = '', reason = '' } = typed;
  return {
    organisationId,
    party: { kind: kind as PartyKind, name, nationalId, phone, sex: sex as Sex | undefined, birthDate, homeAddress },
    type: type as MemberType,
    usesServices: typed.usesServices === 'YES',
    contributesLabour: typed.contributesLabour === 'YES',
    isForeign: typed.isForeign === 'YES',
    joinedOn,
    pledged: typed.pledged,
    paid: typed.paid,
    reason,
  };
}
