import type { CreateOrganisation, OrganisationChange, OrganisationEditQuery } from '../../graphql/graphql';
import type { Edited, FormValues } from '../../kit/form-spec';

export type EditedOrganisation = NonNullable<OrganisationEditQuery['organisation']>;

/** Fields of the record itself, named as in the input; the rest of the form says what kind of change it is. */
export const RECORD_FIELDS: readonly (keyof OrganisationChange)[] = [
  'kind',
  'name',
  'code',
  'legacyRegistrationNo',
  'shortName',
  'foreignName',
  'registrationKind',
  'establishedOn',
  'registeredOn',
  'unitId',
  'addressLine',
  'addressAsRegistered',
  'field',
  'industry',
  'charterCapital',
  'officialMemberCount',
  'registryStatus',
  'registryStatusSince',
  'taxStatus',
  'taxStatusSince',
];

/** A record as the form edits it: every value text. */
export function toValues(organisation: EditedOrganisation): Edited {
  const { version, statedUnit } = organisation;
  const record: Partial<Record<string, unknown>> = { ...organisation, unitId: statedUnit.id };
  const values = RECORD_FIELDS.flatMap((name) => {
    const value = record[name];
    return value === null || value === undefined ? [] : [[name, String(value)] as const];
  });
  return { version, values: Object.fromEntries(values) };
}

/** The fields `names` as the server takes them; an emptied field is sent as null, which clears it. */
export function toChange(values: FormValues, names: readonly string[]): OrganisationChange {
  const entries = names.map((name) => {
    const value = values[name] ?? null;
    return [name, name === 'officialMemberCount' && value !== null ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries) as OrganisationChange;
}

/** What a new record says; what the form requires is there, and the server checks all of it again. */
export function toNewInput(values: FormValues): CreateOrganisation {
  const filled = RECORD_FIELDS.filter((name) => values[name]);
  const content = toChange(values, filled) as CreateOrganisation['content'];
  const accepted = { acceptCode: values.acceptCode === 'YES', acceptTwins: values.acceptTwins === 'YES' };
  return { content, reason: values.reason ?? '', ...accepted };
}
