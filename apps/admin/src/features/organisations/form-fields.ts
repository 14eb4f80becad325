import type { CreateOrganisation, OrganisationChange, OrganisationEditQuery } from '../../graphql/graphql';
import type { Edited, Field, FieldGroup, FormValues } from '../../kit/form-spec';
import { today } from '../../kit/format';
import type { Language } from '../../kit/language';
import { options, sourceWord } from '../../kit/vocabulary';
import { organisationFieldOptions } from './field-of-work';
import { organisationWords } from './words';

export type EditedOrganisation = NonNullable<OrganisationEditQuery['organisation']>;

/** Fields of the record itself, named as in the input; the rest of the form says what kind of change it is. */
export const RECORD_FIELDS: readonly (keyof OrganisationChange)[] = [
  'kind',
  'name',
  'shortName',
  'foreignName',
  'code',
  'addressLine',
  'unitId',
  'establishedOn',
  'registeredOn',
  'field',
  'charterCapital',
  'officialMemberCount',
];

/** What a form knows besides the record. */
export interface FormState {
  kind?: string;
  /** REAL or CORRECTION. */
  change?: string;
  /** The server has found the check digit of the code wrong; it may still be printed so on the certificate. */
  codeDoubted: boolean;
}

/** A new record says its kind first: a group has no charter capital (rule V3) and may have no code. */
export function newGroups(language: Language, { kind, codeDoubted }: FormState): FieldGroup[] {
  const words = organisationWords[language];
  const kindField: Field = {
    name: 'kind',
    label: words.kind,
    kind: 'choice',
    required: true,
    options: options('organisationKind', language),
  };
  const reason: Field = { name: 'reason', label: words.reasonNew, kind: 'lines', required: true, max: 500, wide: true };
  const [identity, ...rest] = recordGroups(language, { kind, codeDoubted }, () => undefined);
  return [
    { ...identity!, fields: [kindField, ...identity!.fields] },
    ...rest,
    { title: words.reason, fields: [reason] },
  ];
}

/** What an authority has stated is shown and locked; the office states the rest. */
export function editGroups(language: Language, organisation: EditedOrganisation, state: FormState): FieldGroup[] {
  const words = organisationWords[language];
  const { nameSource } = organisation;
  const owner = nameSource && nameSource !== 'OFFICE' ? sourceWord(nameSource, language) : undefined;
  const effectiveOn: Field = {
    name: 'effectiveOn',
    label: words.effectiveOn,
    kind: 'day',
    required: true,
    latest: today(),
  };
  return [
    ...recordGroups(language, { ...state, kind: organisation.kind }, () => owner),
    {
      title: words.formChange,
      fields: [
        {
          name: 'change',
          label: words.changeKind,
          kind: 'choice',
          required: true,
          options: [
            { value: 'REAL', label: words.changeReal },
            { value: 'CORRECTION', label: words.changeCorrection },
          ],
        },
        ...(state.change === 'CORRECTION' ? [] : [effectiveOn]),
        {
          name: 'reason',
          label: words.reason,
          kind: 'lines',
          required: true,
          max: 500,
          wide: true,
          hint: words.reasonHint,
        },
      ],
    },
  ];
}

function recordGroups(
  language: Language,
  { kind, codeDoubted }: FormState,
  owner: (field: string) => string | undefined,
): FieldGroup[] {
  const words = organisationWords[language];
  const owned = (field: Field): Field => ({ ...field, lockedBy: owner(field.name) });
  const group = kind === 'COOPERATIVE_GROUP';
  return [
    {
      title: words.formIdentity,
      fields: [
        owned({ name: 'name', label: words.name, kind: 'text', required: true, max: 250, wide: true }),
        owned({ name: 'code', label: words.code, kind: 'text', max: 14, hint: words.codeHint }),
        ...(codeDoubted ? [{ name: 'acceptCode', label: words.acceptCode, kind: 'flag' } as const] : []),
        owned({ name: 'shortName', label: words.shortName, kind: 'text', max: 120 }),
        owned({ name: 'foreignName', label: words.foreignName, kind: 'text', max: 250 }),
        owned({ name: 'establishedOn', label: words.establishedOn, kind: 'day', latest: today() }),
        owned({ name: 'registeredOn', label: words.registeredOn, kind: 'day', latest: today() }),
      ],
    },
    {
      title: words.formPlace,
      fields: [
        owned({ name: 'unitId', label: words.commune, kind: 'unit', required: true }),
        owned({ name: 'addressLine', label: words.village, kind: 'text', max: 250 }),
      ],
    },
    {
      title: words.formFigures,
      fields: [
        { name: 'field', label: words.field, kind: 'choice', options: organisationFieldOptions(language) },
        ...(group ? [] : [owned({ name: 'charterCapital', label: words.capital, kind: 'money' } as const)]),
        owned({ name: 'officialMemberCount', label: words.members, kind: 'whole' }),
      ],
    },
  ];
}

export function toValues(organisation: EditedOrganisation): Edited {
  const { version, commune, officialMemberCount: members, ...record } = organisation;
  return {
    version,
    values: {
      kind: record.kind,
      name: record.name,
      shortName: record.shortName ?? undefined,
      foreignName: record.foreignName ?? undefined,
      code: record.code ?? undefined,
      addressLine: record.addressLine ?? undefined,
      unitId: commune.id,
      establishedOn: record.establishedOn ?? undefined,
      registeredOn: record.registeredOn ?? undefined,
      field: record.field ?? undefined,
      charterCapital: record.charterCapital ?? undefined,
      officialMemberCount: members === null || members === undefined ? undefined : String(members),
    },
  };
}

/** The fields `names` as the server takes them; an emptied field is sent as null, which clears it. */
export function toChange(values: FormValues, names: readonly string[]): OrganisationChange {
  const entries = names.map((name) => {
    const value = values[name] ?? null;
    return [name, name === 'officialMemberCount' && value !== null ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries) as OrganisationChange;
}

/** Every field of a new record; what the form requires is there, and the server checks all of it again. */
export function toNewInput(values: FormValues): CreateOrganisation {
  const { kind, name, unitId } = values;
  const content = { ...toChange(values, RECORD_FIELDS), kind, name, unitId } as CreateOrganisation['content'];
  return { content, reason: values.reason ?? '', acceptCode: values.acceptCode === 'YES' };
}
