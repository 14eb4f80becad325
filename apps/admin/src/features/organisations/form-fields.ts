import type { ReactNode } from 'react';
import type { OrganisationChange } from '../../graphql/graphql';
import { type Field, type FieldGroup, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import type { Language } from '../../kit/language';
import { options, sourceWord } from '../../kit/vocabulary';
import type { EditedOrganisation } from './form-values';
import { organisationFieldOptions } from '../../kit/organisation-fields';
import { organisationWords } from './words';

/** What a form knows besides the record. */
export interface FormState {
  kind?: string;
  /** REAL or CORRECTION. */
  change?: string;
  /** The server has found the check digit of the code wrong; it may still be printed so on the certificate. */
  codeDoubted: boolean;
  /** What the register holds already and looks the same; it may still be another organisation. */
  twins?: ReactNode;
}

type Name = keyof OrganisationChange;

/** Facts of the registry and of the tax authority: ours to state only until they have spoken (sync protocol, 4). */
const REGISTRY_FIELDS: readonly Name[] = [
  'code',
  'kind',
  'name',
  'shortName',
  'foreignName',
  'registryStatus',
  'registryStatusSince',
  'unitId',
  'addressLine',
  'registeredOn',
  'charterCapital',
];
const TAX_FIELDS: readonly Name[] = ['taxCode', 'taxStatus', 'taxStatusSince'];

type Lock = (field: Field) => Field;

/** A new record says its kind first: a group has no charter capital (rule V3) and may have no code. */
export function newGroups(language: Language, state: FormState): FieldGroup[] {
  const words = organisationWords[language];
  const kind: Field = {
    name: 'kind',
    label: words.kind,
    kind: 'choice',
    required: true,
    options: options('organisationKind', language),
  };
  const accept: Field = { name: 'acceptTwins', label: words.acceptTwins, kind: 'flag', aboutChange: true };
  const [identity, ...rest] = recordGroups(language, state, (field) => field);
  return [
    { ...identity!, note: state.twins, fields: [kind, ...identity!.fields, ...(state.twins ? [accept] : [])] },
    ...rest,
    { title: words.reason, fields: [{ ...reasonField(words.reasonNew), hint: words.reasonHint }] },
  ];
}

/** What an authority has stated is shown and locked; the office states the rest. */
export function editGroups(language: Language, organisation: EditedOrganisation, state: FormState): FieldGroup[] {
  const words = organisationWords[language];
  const lock: Lock = (field) => {
    const name = field.name as Name;
    if (REGISTRY_FIELDS.includes(name) && organisation.nameSource === 'DKKD') {
      return { ...field, lockedBy: sourceWord('DKKD', language) };
    }
    if (TAX_FIELDS.includes(name) && organisation.taxStatusSource === 'THUE') {
      return { ...field, lockedBy: sourceWord('THUE', language) };
    }
    return field;
  };
  const effectiveOn: Field = {
    name: 'effectiveOn',
    label: words.effectiveOn,
    kind: 'day',
    required: true,
    latest: today(),
    aboutChange: true,
  };
  const changes = [
    { value: 'REAL', label: words.changeReal },
    { value: 'CORRECTION', label: words.changeCorrection },
  ];
  return [
    ...recordGroups(language, { ...state, kind: organisation.kind }, lock),
    {
      title: words.formChange,
      fields: [
        {
          name: 'change',
          label: words.changeKind,
          kind: 'choice',
          required: true,
          options: changes,
          aboutChange: true,
        },
        ...(state.change === 'CORRECTION' ? [] : [effectiveOn]),
        { ...reasonField(words.reason), hint: words.reasonHint },
      ],
    },
  ];
}

/** Groups of the record with a key that stands in an address; the statuses belong to two authorities. */
export const GROUP_KEYS = ['identity', 'place', 'figures', 'status'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** One group of the record as its own organisation may ask to have it changed; the reason and the papers follow. */
export function proposalGroups(language: Language, organisation: EditedOrganisation, key: GroupKey): FieldGroup[] {
  const words = organisationWords[language];
  const group = recordsOf(language, organisation)[GROUP_KEYS.indexOf(key)]!;
  return [
    { ...group, note: key === 'status' ? group.note : undefined },
    {
      title: words.proposalWhy,
      fields: [
        { ...reasonField(words.proposalReason), hint: words.proposalReasonHint },
        { name: 'evidence', label: words.proposalEvidence, kind: 'lines', max: 1000, wide: true, aboutChange: true },
        {
          name: 'effectiveOn',
          label: words.effectiveOn,
          kind: 'day',
          latest: today(),
          aboutChange: true,
          hint: words.proposalDay,
        },
      ],
    },
  ];
}

/** The groups of a record, each field marked with the authority that has stated it. */
export function recordsOf(language: Language, organisation: EditedOrganisation): FieldGroup[] {
  return editGroups(language, organisation, { codeDoubted: false }).slice(0, GROUP_KEYS.length);
}

/** Every field of the record, each once, for whoever shows a change of it. */
export function organisationFields(language: Language): readonly Field[] {
  const words = organisationWords[language];
  const all = [undefined, 'COOPERATIVE_GROUP'].flatMap((kind) =>
    recordGroups(language, { kind, codeDoubted: false }, (field) => field).flatMap(({ fields }) => fields),
  );
  const taxCode: Field = { name: 'taxCode', label: words.taxCode, kind: 'text', max: 14 };
  return [...new Map([...all, taxCode].map((field) => [field.name, field])).values()];
}

function recordGroups(language: Language, { kind, codeDoubted }: FormState, lock: Lock): FieldGroup[] {
  const words = organisationWords[language];
  const group = kind === 'COOPERATIVE_GROUP';
  const registrations = (['REGISTERED', 'NOTIFIED', 'NONE', 'UNKNOWN'] as const).map((value) => ({
    value,
    label: words[value],
  }));
  const groups: FieldGroup[] = [
    {
      title: words.formIdentity,
      fields: [
        { name: 'name', label: words.name, kind: 'text', required: true, max: 300, wide: true },
        { name: 'code', label: words.code, kind: 'text', max: 14, hint: words.codeHint },
        ...(codeDoubted
          ? [{ name: 'acceptCode', label: words.acceptCode, kind: 'flag', aboutChange: true } as const]
          : []),
        { name: 'legacyRegistrationNo', label: words.legacyRegistrationNo, kind: 'text', max: 60 },
        { name: 'shortName', label: words.shortName, kind: 'text', max: 100 },
        { name: 'foreignName', label: words.foreignName, kind: 'text', max: 300 },
        { name: 'establishedOn', label: words.establishedOn, kind: 'day', latest: today() },
        { name: 'registeredOn', label: words.registeredOn, kind: 'day', latest: today() },
        ...(group
          ? [
              {
                name: 'registrationKind',
                label: words.registrationKind,
                kind: 'choice',
                options: registrations,
              } as const,
            ]
          : []),
      ],
    },
    {
      title: words.formPlace,
      fields: [
        { name: 'unitId', label: words.commune, kind: 'unit', required: true },
        { name: 'addressLine', label: words.village, kind: 'text', max: 300 },
        { name: 'addressAsRegistered', label: words.addressAsRegistered, kind: 'text', max: 500, wide: true },
      ],
    },
    {
      title: words.formFigures,
      fields: [
        { name: 'field', label: words.field, kind: 'choice', options: organisationFieldOptions(language) },
        { name: 'industry', label: words.industry, kind: 'text', max: 200 },
        ...(group ? [] : [{ name: 'charterCapital', label: words.capital, kind: 'money' } as const]),
        { name: 'officialMemberCount', label: words.members, kind: 'whole' },
      ],
    },
    {
      title: words.formStatus,
      note: words.statusNote,
      fields: [
        choiceOf('registryStatus', words.registryLong, language),
        { name: 'registryStatusSince', label: words.registryStatusSince, kind: 'day', latest: today() },
        choiceOf('taxStatus', words.taxLong, language),
        { name: 'taxStatusSince', label: words.taxStatusSince, kind: 'day', latest: today() },
      ],
    },
  ];
  return groups.map((one) => ({ ...one, fields: one.fields.map(lock) }));
}

function choiceOf(name: 'registryStatus' | 'taxStatus', label: string, language: Language): Field {
  return { name, label, kind: 'choice', options: options(name, language) };
}
