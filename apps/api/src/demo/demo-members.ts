import { fold, type KeyRing } from '@platform/kernel';
import { Invention } from './invention';
import { person } from './words';

/** An organisation of the invented province whose register of members is made up. */
export interface RegisterOwner {
  id: string;
  kind: string;
  establishedOn: string;
  charterCapital: string | null;
  members: number;
  /** Who holds a post there: they are members first of all. */
  leaders: { id: string; name: string }[];
}

interface Rows {
  party: Record<string, unknown>[];
  membership: Record<string, unknown>[];
  capital_contribution: Record<string, unknown>[];
}

/** Official members; with those who left or contribute no capital the registers come to about 51,000 memberships. */
const WANTED = 47_500;
const SEED = 27;
/* Serial numbers behind those of the leaders, so that no two ID numbers are the same. */
const FIRST_SERIAL = 200_000;
/* Everybody has come in before the day the province is shown. */
const LATEST_JOINING = '2026-10-01';

interface Someone {
  id: string;
  name: string;
}

/** The people, memberships and entries of the book of capital, by table in the order in which they can be written. */
export function memberRows(owners: readonly RegisterOwner[], keys: KeyRing, take: () => string): Rows {
  const all = owners.reduce((sum, { members }) => sum + members, 0);
  const chosen = owners.filter((_, index) => (index * 7919) % 1000 < (1000 * WANTED) / all);
  const rows: Rows = { party: [], membership: [], capital_contribution: [] };
  const made: Someone[] = [];
  const secrets: { id: string; nationalId: string | null; phone: string | null; row: Record<string, unknown> }[] = [];
  const newcomer = (r: Invention, kind: string): Someone => {
    const invented = person(r);
    const id = take();
    const year = Number(invented.birthDate.slice(0, 4));
    const isPerson = kind === 'PERSON';
    const numbered = isPerson && r.chance(0.93);
    const row = {
      id,
      kind,
      name: isPerson ? invented.name : `Hộ ông (bà) ${invented.name}`,
      sex: isPerson ? (invented.nationalId[3] === '0' ? 'MALE' : 'FEMALE') : null,
      birth_year: isPerson && (numbered || r.chance(0.6)) ? year : null,
    };
    const serial = String(FIRST_SERIAL + secrets.length).padStart(6, '0');
    const nationalId = numbered ? invented.nationalId.slice(0, 6) + serial : null;
    secrets.push({ id, nationalId, phone: r.chance(0.3) ? invented.phone : null, row });
    if (isPerson) made.push({ id, name: row.name });
    return { id, name: row.name };
  };
  for (const [index, owner] of chosen.entries())
    registerOf(new Invention(SEED, index), owner, rows, newcomer, made, take);
  keys.prepare(secrets.filter(({ nationalId, phone }) => nationalId ?? phone).map(({ id }) => id));
  rows.party = secrets.map(({ id, nationalId, phone, row }) => ({
    ...row,
    ...sealed(id, nationalId, phone, row, keys),
  }));
  return rows;
}

function sealed(
  id: string,
  nationalId: string | null,
  phone: string | null,
  { name }: Record<string, unknown>,
  keys: KeyRing,
): Record<string, unknown> {
  const seal = (column: string, value: string | null): string | null =>
    value && `\\x${keys.seal(id, value, { table: 'party', column, rowId: id }).toString('hex')}`;
  return {
    name_key: fold(name as string),
    national_id_sealed: seal('national_id_sealed', nationalId),
    national_id_index: nationalId && `\\x${keys.blindIndex('national-id', nationalId).toString('hex')}`,
    phone_sealed: seal('phone_sealed', phone),
  };
}

function registerOf(
  r: Invention,
  owner: RegisterOwner,
  rows: Rows,
  newcomer: (r: Invention, kind: string) => Someone,
  known: readonly Someone[],
  take: () => string,
): void {
  const isFund = owner.kind === 'PEOPLES_CREDIT_FUND';
  // A few registers differ from what was reported: officials look for them.
  const official = Math.max(2, owner.members + (r.chance(0.05) ? r.between(-2, 2) : 0));
  const here = new Set<string>();
  const join = (who: Someone, kind: string, type: string, ended = false): string | null => {
    if (here.has(who.id)) return null;
    here.add(who.id);
    const id = take();
    const joinedOn = r.chance(0.6) ? owner.establishedOn : r.day(owner.establishedOn, LATEST_JOINING);
    rows.membership.push({
      id,
      organisation_id: owner.id,
      party_id: who.id,
      kind,
      name: who.name,
      type,
      uses_services: type !== 'ASSOCIATE_CAPITAL',
      contributes_labour: type === 'OFFICIAL' && r.chance(0.4),
      is_foreign: false,
      joined_on: joinedOn,
      valid_from: joinedOn,
      valid_to: ended ? r.day(joinedOn, '2026-11-01').replace(joinedOn, LATEST_JOINING) : null,
      exit_reason: ended ? r.pick(['VOLUNTARY', 'VOLUNTARY', 'DEATH', 'NO_USE', 'BREACH']) : null,
    });
    return id;
  };
  const holders: string[] = [];
  for (let at = 0; at < official; at += 1) {
    const leader = owner.leaders[at];
    const kind = leader || isFund || r.chance(0.9) ? 'PERSON' : 'HOUSEHOLD';
    // One in twenty is a member elsewhere already.
    const other =
      kind === 'PERSON' && known.length > 500 && r.chance(0.05) ? known[r.between(0, known.length - 1)]! : null;
    const id = join(leader ?? other ?? newcomer(r, kind), other || leader ? 'PERSON' : kind, 'OFFICIAL');
    if (id) holders.push(id);
  }
  const associates = official > 12 ? r.between(0, 2) : 0;
  for (let at = 0; at < associates; at += 1) join(newcomer(r, 'PERSON'), 'PERSON', 'ASSOCIATE_NON_CAPITAL');
  if (r.chance(0.25)) join(newcomer(r, 'PERSON'), 'PERSON', 'OFFICIAL', true);
  if (owner.charterCapital) book(r, owner, holders, rows, isFund);
}

/* The charter capital is shared among the official members; in most registers to the last đồng. */
function book(
  r: Invention,
  { charterCapital }: RegisterOwner,
  holders: readonly string[],
  rows: Rows,
  isFund: boolean,
): void {
  const capital = Number(charterCapital);
  const weights = holders.map(() => 0.6 + 0.8 * r.fraction());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.max(1000, Math.floor((capital * weight) / whole / 1000) * 1000));
  if (r.chance(0.88)) parts[0]! += capital - parts.reduce((sum, part) => sum + part, 0);
  const joined = new Map(rows.membership.slice(-holders.length - 8).map((row) => [row['id'], row['joined_on']]));
  for (const [at, membershipId] of holders.entries()) {
    const amount = parts[at]!;
    if (amount <= 0) continue;
    const paid = r.chance(0.994) ? amount : Math.floor((amount * r.between(3, 8)) / 10_000) * 1000;
    const entry = { membership_id: membershipId, occurred_on: joined.get(membershipId) };
    // A fund's member has paid when he is admitted: there is nothing undertaken beside it.
    if (!isFund)
      rows.capital_contribution.push({ ...entry, kind: 'PLEDGED', amount, pledged_change: amount, paid_change: 0 });
    if (paid > 0)
      rows.capital_contribution.push({
        ...entry,
        kind: 'PAID_MONEY',
        amount: paid,
        pledged_change: 0,
        paid_change: paid,
      });
  }
}
