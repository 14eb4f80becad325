import { Parked } from '@platform/sync';
import { fold, isIsoDate, type IsoDate, today } from '@platform/kernel';
import { OrganisationKind, RegistryStatus } from './co-op.words';
import { canonicalTaxCode } from './tax-code.rules';

/** Everything the registry states about one organisation, as the register keeps it. */
export interface RegistryState {
  code: string;
  kind: OrganisationKind;
  name: string;
  nameKey: string;
  shortName: string | null;
  foreignName: string | null;
  legalStatus: RegistryStatus;
  statusEffectiveOn: IsoDate | null;
  registeredOn: IsoDate | null;
  communeCode: string;
  addressLine: string | null;
  /** Đồng. */
  charterCapital: string | null;
  representative: { fullName: string; nationalId: string | null } | null;
}

type Members = Record<string, unknown>;

/** The registry's own abbreviations beside our words. */
const KINDS: Record<string, OrganisationKind> = {
  ...OrganisationKind,
  HTX: OrganisationKind.COOPERATIVE,
  THT: OrganisationKind.COOPERATIVE_GROUP,
  LHHTX: OrganisationKind.COOPERATIVE_UNION,
  QTDND: OrganisationKind.PEOPLES_CREDIT_FUND,
};

const READ = ['code', 'kind', 'name', 'legalStatus', 'statusEffectiveOn', 'registeredOn', 'address', 'representative'];
const READ_WHERE_GIVEN = ['shortName', 'foreignName', 'charterCapital'];
const READ_INSIDE: Record<string, readonly string[]> = {
  address: ['communeCode', 'line'],
  representative: ['fullName', 'nationalId'],
};

const LONGEST_NAME = 300;
const LONGEST_NAME_OF_PERSON = 200;
const CHARTER_CAPITAL = /^\d{1,18}$/;
const NATIONAL_ID = /^(\d{12}|\d{9})$/;
const COMMUNE = /^\d{5}$/;

/**
 * A reader that tolerates what it does not know and insists on what it does: a member that was renamed upstream must not
 * empty a field here. A member that may be empty is `null`, it is never left out.
 * @throws Parked `schema:<pointer>` at the first member that is missing or wrong.
 */
export function readRegistryState(data: Members): { state: RegistryState; ignored: string[] } {
  for (const member of READ) if (data[member] === undefined) wrong(member);
  const address = object(data['address'], 'address');
  const representative = data['representative'] === null ? null : object(data['representative'], 'representative');
  const name = line(data['name'], 'name', LONGEST_NAME);
  const state = {
    code: canonicalTaxCode(line(data['code'], 'code', 20)) ?? wrong('code'),
    kind: word(KINDS, data['kind'], 'kind'),
    name: name.length >= 2 ? name : wrong('name'),
    nameKey: fold(name),
    shortName: lineOrNull(data['shortName'], 'shortName', 100),
    foreignName: lineOrNull(data['foreignName'], 'foreignName', LONGEST_NAME),
    legalStatus: word(RegistryStatus, data['legalStatus'], 'legalStatus'),
    statusEffectiveOn: dayOrNull(data['statusEffectiveOn'], 'statusEffectiveOn'),
    registeredOn: dayOrNull(data['registeredOn'], 'registeredOn'),
    communeCode: matching(address['communeCode'], 'address/communeCode', COMMUNE),
    addressLine:
      address['line'] === undefined ? wrong('address/line') : lineOrNull(address['line'], 'address/line', 300),
    charterCapital:
      data['charterCapital'] == null ? null : matching(data['charterCapital'], 'charterCapital', CHARTER_CAPITAL),
    representative: representative && {
      fullName: line(representative['fullName'], 'representative/fullName', LONGEST_NAME_OF_PERSON),
      nationalId:
        representative['nationalId'] == null
          ? null
          : matching(representative['nationalId'], 'representative/nationalId', NATIONAL_ID),
    },
  };
  return { state, ignored: ignoredOf(data) };
}

function ignoredOf(data: Members): string[] {
  const outside = Object.keys(data).filter((member) => ![...READ, ...READ_WHERE_GIVEN].includes(member));
  const inside = Object.entries(READ_INSIDE).flatMap(([member, known]) =>
    Object.keys((data[member] ?? {}) as Members)
      .filter((name) => !known.includes(name))
      .map((name) => `${member}/${name}`),
  );
  return [...outside, ...inside].slice(0, 20).map((name) => name.slice(0, 60).replace(/\p{C}/gu, '?'));
}

function wrong(pointer: string): never {
  throw new Parked(`schema:/data/${pointer}`);
}

function word<T>(words: Record<string, T>, value: unknown, pointer: string): T {
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value]! : wrong(pointer);
}

function object(value: unknown, pointer: string): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : wrong(pointer);
}

/** One line: composed, without control characters, with single spaces. */
function line(value: unknown, pointer: string, longest: number): string {
  if (typeof value !== 'string') return wrong(pointer);
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  return text.length > 0 && text.length <= longest && !/\p{C}/u.test(text) ? text : wrong(pointer);
}

function lineOrNull(value: unknown, pointer: string, longest: number): string | null {
  return value === null || value === undefined || value === '' ? null : line(value, pointer, longest);
}

function dayOrNull(value: unknown, pointer: string): IsoDate | null {
  if (value === null) return null;
  return isIsoDate(value) && value >= '1900-01-01' && value < '2100-01-01' ? value : wrong(pointer);
}

function matching(value: unknown, pointer: string, pattern: RegExp): string {
  return typeof value === 'string' && pattern.test(value) ? value : wrong(pointer);
}

const DAY_MS = 86_400_000;

/**
 * The day from which a state holds: that of the event in Viet Nam, and never later than today, for a source whose clock
 * is a few minutes ahead must not speak of tomorrow.
 * @throws Parked `time-in-future` for a moment more than a day ahead.
 */
export function dayOfEvent(time: string, now: Date): IsoDate {
  const moment = new Date(time);
  if (moment.getTime() > now.getTime() + DAY_MS) throw new Parked('time-in-future');
  const day = today(moment);
  return day < today(now) ? day : today(now);
}
