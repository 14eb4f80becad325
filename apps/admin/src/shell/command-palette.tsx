import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent as Pressed } from 'react';
import { Dialog } from '../kit/dialog';
import { useFeatureList } from '../kit/feature-list';
import { useLanguage, useWords } from '../kit/language';
import { useMe } from '../kit/session';
import { foundAnything } from './palette-documents';
import { matchingPages, personEntries, recentEntries, remember, type PaletteEntry } from './palette-entries';
import { shellWords } from './words';

/** Ctrl+K or ⌘K from anywhere: a few letters and Enter lead to any page, organisation, person or unit. */
export function CommandPalette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      // A dialogue that is open already has the floor.
      setOpen((shown) => !shown && !document.querySelector('dialog[open]'));
    };
    window.addEventListener('keydown', toggle);
    return () => window.removeEventListener('keydown', toggle);
  }, []);
  return open ? <Palette onClose={() => setOpen(false)} /> : null;
}

/** Where a key of the list leads; nothing for a key that belongs to the text. */
function movedTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { entries, searching } = useEntries(typed);
  const chosen = Math.min(at, entries.length - 1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  const go = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    remember(entry);
    onClose();
    void navigate({ to: entry.to });
  };
  const press = (event: Pressed) => {
    if (event.key === 'Enter') go(entries[chosen]);
    else {
      const place = movedTo(event.key, chosen, entries.length);
      if (place === undefined) return;
      setAt(place);
    }
    event.preventDefault();
  };
  return (
    <Dialog title={words.palette} onClose={onClose}>
      <input
        className="palette-input"
        role="combobox"
        aria-label={words.palette}
        aria-expanded={entries.length > 0}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={entries[chosen] && `${listId}-${chosen}`}
        placeholder={words.paletteHint}
        data-first
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul ref={list} id={listId} role="listbox" aria-label={words.palette} className="palette-list" aria-busy={searching}>
        {entries.map((entry, place) => (
          <li
            key={entry.key}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === chosen}
            onMouseMove={() => setAt(place)}
            onClick={() => go(entry)}
          >
            <span>
              {entry.label}
              {entry.note && <small>{entry.note}</small>}
            </span>
            <small>{words[entry.kind]}</small>
          </li>
        ))}
      </ul>
      <p role="status" className="palette-status">
        {searching ? words.paletteSearching : entries.length === 0 ? words.paletteNothing : words.paletteKeys}
      </p>
    </Dialog>
  );
}

/** Pages first, then what the register holds; with nothing typed, where one has been. */
function useEntries(typed: string): { entries: readonly PaletteEntry[]; searching: boolean } {
  const language = useLanguage();
  const { permissions } = useMe();
  const text = useDeferredValue(typed.trim());
  const found = useQuery(
    foundAnything(text, {
      organisations: permissions.includes('organisation:read'),
      persons: permissions.includes('member:read') && permissions.includes('party:read'),
    }),
  );
  const pages = useFeatureList().flatMap(({ menu, permission }): PaletteEntry[] => {
    if (!menu || (permission !== undefined && !permissions.includes(permission))) return [];
    return [{ key: menu.to, kind: 'page', label: menu.label[language], to: menu.to }];
  });
  if (typed.trim() === '') {
    const recent = recentEntries();
    return {
      entries: [...recent, ...pages.filter(({ key }) => !recent.some((one) => one.key === key))],
      searching: false,
    };
  }
  const organisations = (found.data?.organisations?.nodes ?? []).map(
    ({ id, name, code, commune, matchedBy }): PaletteEntry => ({
      key: id,
      kind: 'organisation',
      label: name,
      note: [code, commune?.fullName, matchedBy].filter(Boolean).join(' · '),
      to: `/organisations/${id}`,
    }),
  );
  const units = (found.data?.adminUnits.nodes ?? []).map(({ id, fullName, parent, matchedBy }): PaletteEntry => ({
    key: id,
    kind: 'unit',
    label: parent ? `${fullName}, ${parent.fullName}` : fullName,
    note: matchedBy ?? undefined,
    to: `/admin-units/${id}`,
  }));
  const persons = personEntries(found.data?.memberships?.nodes ?? []);
  const entries = [...matchingPages(pages, typed), ...organisations, ...persons, ...units];
  return { entries, searching: found.isFetching || text !== typed.trim() };
}
