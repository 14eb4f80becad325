import { useQueryClient } from '@tanstack/react-query';
import type { MemberChange, MemberExitReason, MemberType } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { useMay } from '../../kit/session';
import { admission, useAdmissionFields } from './admit';
import { memberOptions } from './member-words';
import { ProposeMemberChangeDocument, ProposeNewMemberDocument } from './proposal-documents';
import { memberProposalWords } from './proposal-words';
import { proposeOnMembers, type Membership } from './queries';
import { memberWords } from './words';

/** Whoever may ask for a change and may not make it: the cooperative's own people above all. */
function useMayOnlyPropose(): boolean {
  const mayPropose = useMay('proposal:make');
  const mayWrite = useMay('member:write');
  return mayPropose && !mayWrite;
}

function useAboutFields(): Field[] {
  const words = useWords(memberProposalWords);
  return [{ name: 'evidence', label: words.evidence, kind: 'text', max: 1000, wide: true }, reasonField(words.reason)];
}

/** What may be asked for of one member: what is held of him, his type, his leaving. */
export function ProposeMemberActs({ membership }: { membership: Membership }) {
  const said = useWords(memberProposalWords);
  const words = useWords(memberWords);
  const language = useLanguage();
  const client = useQueryClient();
  const about = useAboutFields();
  if (!useMayOnlyPropose() || membership.validTo) return null;
  const propose = (content: MemberChange, { effectiveOn, evidence, reason = '' }: FormValues) =>
    proposeOnMembers(client, ProposeMemberChangeDocument, {
      organisationId: membership.organisation?.id ?? '',
      membershipId: membership.id,
      expectedVersion: membership.version,
      content,
      effectiveOn,
      evidence,
      reason,
    });
  const person: Field[] = [
    { name: 'name', label: words.name, kind: 'text', max: 200 },
    { name: 'nationalId', label: words.nationalId, kind: 'text', max: 20 },
    { name: 'phone', label: words.phone, kind: 'text', max: 20 },
    { name: 'birthDate', label: words.birthDate, kind: 'day', latest: today() },
    { name: 'homeAddress', label: words.homeAddress, kind: 'text', max: 300, wide: true },
    ...about,
  ];
  const type: Field[] = [
    { name: 'type', label: words.type, kind: 'choice', required: true, options: memberOptions('type', language) },
    { name: 'effectiveOn', label: said.effectiveOn, kind: 'day', latest: today() },
    { name: 'usesServices', label: words.uses, kind: 'flag' },
    { name: 'contributesLabour', label: words.works, kind: 'flag' },
    ...about,
  ];
  const exits = memberOptions('exit', language);
  const exit: Field[] = [
    { name: 'exitReason', label: words.exitReason, kind: 'choice', required: true, options: exits },
    { name: 'exitedOn', label: words.exitedOn, kind: 'day', required: true, latest: today() },
    ...about,
  ];
  const flag = (value: boolean | null | undefined) => (value ? 'YES' : undefined);
  return (
    <>
      {membership.party && (
        <ActButton
          label={said.change}
          note={said.changeNote}
          fields={person}
          done={said.sent}
          act={(typed) => {
            const { name, nationalId, phone, birthDate, homeAddress } = typed;
            return propose({ name, nationalId, phone, birthDate, homeAddress }, typed);
          }}
        />
      )}
      <ActButton
        label={said.type}
        note={said.typeNote}
        fields={type}
        values={{
          type: membership.type,
          usesServices: flag(membership.usesServices),
          contributesLabour: flag(membership.contributesLabour),
        }}
        done={said.sent}
        act={(typed) =>
          propose(
            {
              type: typed.type as MemberType,
              usesServices: typed.usesServices === 'YES',
              contributesLabour: typed.contributesLabour === 'YES',
            },
            typed,
          )
        }
      />
      <ActButton
        label={said.exit}
        fields={exit}
        done={said.sent}
        act={(typed) => propose({ exitedOn: typed.exitedOn, exitReason: typed.exitReason as MemberExitReason }, typed)}
      />
    </>
  );
}

/** Asks the commune to admit somebody. */
export function ProposeNewMemberButton({ organisationId }: { organisationId: string }) {
  const said = useWords(memberProposalWords);
  const words = useWords(memberWords);
  const client = useQueryClient();
  const about = useAboutFields();
  const fields = useAdmissionFields();
  if (!useMayOnlyPropose()) return null;
  const act = (typed: FormValues) => {
    const { party, organisationId: _, reason, ...membership } = admission(organisationId, typed);
    return proposeOnMembers(client, ProposeNewMemberDocument, {
      organisationId,
      content: { ...party!, ...membership },
      evidence: typed.evidence,
      reason,
    });
  };
  return (
    <ActButton
      small
      primary
      label={said.admit}
      note={words.admitNote}
      fields={[...fields, ...about]}
      values={{ kind: 'PERSON', type: 'OFFICIAL', joinedOn: today(), usesServices: 'YES' }}
      done={said.sent}
      act={act}
    />
  );
}
