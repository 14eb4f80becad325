import type { Field } from '../../kit/form-spec';
import type { Language } from '../../kit/language';
import { memberOptions } from './member-words';
import { memberProposalWords } from './proposal-words';
import { memberWords } from './words';

/** A flag of a member as it stands in a proposal: told yes, told no. */
function told(name: string, label: string, language: Language): Field {
  const { yes, no } = memberWords[language];
  const options = [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
  return { name, label, kind: 'choice', options };
}

/** What may be proposed of somebody who is a member, as the pages of proposals show it. */
export function changedMemberFields(language: Language): readonly Field[] {
  const words = memberWords[language];
  return [
    ...personFields(language),
    ...typeFields(language),
    { name: 'exitedOn', label: words.exitedOn, kind: 'day' },
    { name: 'exitReason', label: words.exitReason, kind: 'choice', options: memberOptions('exit', language) },
  ];
}

/** The same of somebody who is to be admitted. */
export function newMemberFields(language: Language): readonly Field[] {
  const words = memberWords[language];
  return [
    { name: 'kind', label: words.who, kind: 'choice', options: memberOptions('kind', language) },
    ...personFields(language),
    { name: 'sex', label: words.sex, kind: 'choice', options: memberOptions('sex', language) },
    ...typeFields(language),
    told('isForeign', words.isForeign, language),
    { name: 'joinedOn', label: words.joinedOn, kind: 'day' },
    { name: 'pledged', label: words.pledgedInput, kind: 'money' },
    { name: 'paid', label: words.paidInput, kind: 'money' },
  ];
}

export const newMemberTitle = (language: Language): string => memberProposalWords[language].newMember;

/* Masked, a day of birth is no day any more: it is shown as the text it is. */
function personFields(language: Language): Field[] {
  const words = memberWords[language];
  return [
    { name: 'name', label: words.name, kind: 'text', max: 200 },
    { name: 'nationalId', label: words.nationalId, kind: 'text', max: 20 },
    { name: 'phone', label: words.phone, kind: 'text', max: 20 },
    { name: 'birthDate', label: words.birthDate, kind: 'text' },
    { name: 'homeAddress', label: words.homeAddress, kind: 'text', max: 300, wide: true },
  ];
}

function typeFields(language: Language): Field[] {
  const words = memberWords[language];
  return [
    { name: 'type', label: words.type, kind: 'choice', options: memberOptions('type', language) },
    told('usesServices', words.uses, language),
    told('contributesLabour', words.works, language),
  ];
}
