/** One place the palette leads to. */
export interface PaletteEntry {
  key: string;
  /** What it is: a page, an organisation, a person or whoever else is a member, a unit. */
  kind: 'page' | 'organisation' | 'person' | 'unit';
  label: string;
  note?: string;
  to: string;
}

const MOST_RECENT = 6;
let recent: readonly PaletteEntry[] = [];

/** Where this person went by the palette since the page was loaded, latest first; kept nowhere else. */
export function recentEntries(): readonly PaletteEntry[] {
  return recent;
}

export function remember(entry: PaletteEntry): void {
  recent = [entry, ...recent.filter(({ key }) => key !== entry.key)].slice(0, MOST_RECENT);
}

/** Without marks and case, as somebody types in a hurry. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** Pages whose words begin with what was typed, word by word or by initials: "don vi", "dvhc". */
export function matchingPages(pages: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const asked = plain(typed).trim();
  if (asked === '') return [...pages];
  return pages.filter(({ label }) => {
    const words = plain(label).split(/\s+/);
    const initials = words.map((word) => word.charAt(0)).join('');
    return ` ${words.join(' ')}`.includes(` ${asked}`) || initials.startsWith(asked.replace(/\s/g, ''));
  });
}

interface FoundMember {
  id: string;
  name: string;
  party?: { id: string; birthYear?: number | null; maskedNationalId?: string | null } | null;
  organisation?: { name: string } | null;
  commune: { fullName: string };
}

/** Each person once, however many memberships led to him: where he is a member, and what tells him from a namesake. */
export function personEntries(found: readonly FoundMember[]): PaletteEntry[] {
  const entries = new Map<string, PaletteEntry>();
  for (const { id, name, party, organisation, commune } of found) {
    const key = party?.id ?? id;
    const place = [organisation?.name, commune.fullName].filter(Boolean).join(', ');
    const known = entries.get(key);
    if (known) known.note = `${known.note}; ${place}`;
    else {
      const note = [party?.birthYear, party?.maskedNationalId, place].filter(Boolean).join(' · ');
      entries.set(key, { key, kind: 'person', label: name, note, to: party ? `/persons/${key}` : `/members/${key}` });
    }
  }
  return [...entries.values()];
}
