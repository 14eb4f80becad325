import type { Organisation } from '@domain/co-op';

/** Who may state a field: the office alone, or the office until the registry or the tax authority has spoken. */
export const FieldOwner = { OFFICE: 'OFFICE', DKKD: 'DKKD', THUE: 'THUE' } as const;
export type FieldOwner = (typeof FieldOwner)[keyof typeof FieldOwner];

/** A field of which two records say each their own: how it is called, where it is kept and who owns it. */
export interface MergeField {
  field: keyof Organisation;
  /** Columns of the office's statement that go together. */
  columns: Readonly<Record<string, string>>;
  owner: FieldOwner;
}

/* column of the office's statement -> column of the chosen record. */
const same = (...columns: string[]): Record<string, string> => Object.fromEntries(columns.map((one) => [one, one]));

/** Every field of the record, in the order of its page. */
export const MERGE_FIELDS: readonly MergeField[] = [
  { field: 'kind', columns: same('kind'), owner: 'DKKD' },
  { field: 'name', columns: same('name', 'name_key'), owner: 'DKKD' },
  { field: 'code', columns: same('code'), owner: 'DKKD' },
  { field: 'shortName', columns: same('short_name'), owner: 'DKKD' },
  { field: 'foreignName', columns: same('foreign_name'), owner: 'DKKD' },
  { field: 'registryStatus', columns: same('registry_status', 'registry_status_since'), owner: 'DKKD' },
  { field: 'commune', columns: { unit_id: 'stated_unit_id' }, owner: 'DKKD' },
  { field: 'addressLine', columns: same('address_line'), owner: 'DKKD' },
  { field: 'registeredOn', columns: same('registered_on'), owner: 'DKKD' },
  { field: 'charterCapital', columns: same('charter_capital'), owner: 'DKKD' },
  { field: 'representative', columns: same('representative_id'), owner: 'DKKD' },
  { field: 'taxCode', columns: same('tax_code'), owner: 'THUE' },
  { field: 'taxStatus', columns: same('tax_status', 'tax_status_since'), owner: 'THUE' },
  { field: 'legacyRegistrationNo', columns: same('legacy_registration_no'), owner: 'OFFICE' },
  { field: 'registrationKind', columns: same('registration_kind'), owner: 'OFFICE' },
  { field: 'addressAsRegistered', columns: same('address_as_registered'), owner: 'OFFICE' },
  { field: 'establishedOn', columns: same('established_on', 'established_precision'), owner: 'OFFICE' },
  { field: 'field', columns: same('field'), owner: 'OFFICE' },
  { field: 'industry', columns: same('industry'), owner: 'OFFICE' },
  { field: 'officialMemberCount', columns: same('official_member_count'), owner: 'OFFICE' },
];

/** Words that stand for "nobody has said": they give way to what the other record says. */
const UNSAID = new Set<unknown>([null, undefined, 'UNKNOWN']);

export const MergeSide = { SURVIVOR: 'SURVIVOR', ABSORBED: 'ABSORBED' } as const;
export type MergeSide = (typeof MergeSide)[keyof typeof MergeSide];

/** One field with both values, and which of them stands afterwards. */
export interface FieldChoice {
  field: string;
  survivor: unknown;
  absorbed: unknown;
  from: MergeSide;
  /** The authority whose statement decides it; null where the office may choose. */
  ownedBy: FieldOwner | null;
}

/** Who has spoken about a record today, and whose statements count for the survivor. */
export interface Speaking {
  survivor: boolean;
  absorbed: boolean;
}

/**
 * Which record's authority counts for the survivor: the only one that has spoken; where both have, what the office says,
 * and the survivor's own unless it says otherwise.
 */
export function speakerOf({ survivor, absorbed }: Speaking, wanted: MergeSide | undefined): MergeSide {
  if (survivor && absorbed) return wanted ?? MergeSide.SURVIVOR;
  return absorbed ? MergeSide.ABSORBED : MergeSide.SURVIVOR;
}

/** What an authority says of a record, by column, and on which side it is said. */
export interface Spoken {
  side: MergeSide;
  says: Readonly<Record<string, unknown>>;
}

/**
 * What stands afterwards, field by field: what an authority has stated comes from its speaker; else what the office chose;
 * else the survivor's word, or the other's where the survivor says nothing.
 * @param rows the chosen records, by column
 * @param chosen the office's choices, by field
 * @param spoken the statement of each authority that counts, or null where it has not spoken at all
 */
export function fieldChoices(
  rows: Readonly<Record<MergeSide, Readonly<Record<string, unknown>>>>,
  chosen: Readonly<Record<string, MergeSide>>,
  spoken: Readonly<Record<'DKKD' | 'THUE', Spoken | null>>,
): FieldChoice[] {
  return MERGE_FIELDS.map(({ field, columns, owner }) => {
    const [stated, shown] = Object.entries(columns)[0]!;
    const [survivor, absorbed] = [rows.SURVIVOR[shown], rows.ABSORBED[shown]];
    const authority = owner === FieldOwner.OFFICE ? null : spoken[owner];
    if (authority && !UNSAID.has(authority.says[stated]))
      return { field, survivor, absorbed, from: authority.side, ownedBy: owner };
    const silent = UNSAID.has(survivor) && !UNSAID.has(absorbed);
    const from = chosen[field] ?? (silent ? MergeSide.ABSORBED : MergeSide.SURVIVOR);
    return { field, survivor, absorbed, from, ownedBy: null };
  });
}

/**
 * What the office then states of the survivor, by column: what it stated already, and of every field it may choose the value
 * of the side that stands. Null where nothing is to be stated anew.
 */
export function officeStatement(
  choices: readonly FieldChoice[],
  rows: Readonly<Record<MergeSide, Readonly<Record<string, unknown>>>>,
  stated: Readonly<Record<string, unknown>> | null,
): Record<string, unknown> | null {
  const next: Record<string, unknown> = { ...stated };
  let says = false;
  for (const { field, columns } of MERGE_FIELDS.map((one) => ({ ...one, field: String(one.field) }))) {
    const { from, ownedBy } = choices.find((choice) => choice.field === field)!;
    for (const [column, shown] of Object.entries(columns)) {
      // Where the office has stated nothing at all, its first statement repeats what the authority says.
      if (stated && (ownedBy !== null || from === MergeSide.SURVIVOR)) continue;
      const value = rows[from][shown] ?? null;
      if (stated && (stated[column] ?? null) === value) continue;
      next[column] = value;
      says ||= from === MergeSide.ABSORBED && ownedBy === null;
    }
  }
  return says ? next : null;
}
