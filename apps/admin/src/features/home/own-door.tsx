import { Link, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { OwnDoorPart } from '../../kit/feature';
import { useFeatureList } from '../../kit/feature-list';
import { useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import type { Search } from '../../kit/search';
import { useMe } from '../../kit/session';
import { Loading } from '../../kit/states';
import { homeWords } from './words';

const PLACES: readonly OwnDoorPart['place'][] = ['due', 'told', 'record', 'history'];

/** The home of a director: what is due, his own record, and what became of what he asked for. Made for a phone first. */
export function OwnDoorPage({ organisations }: { organisations: readonly { id: string; name: string }[] }) {
  const words = useWords(homeWords);
  const { displayName } = useMe();
  const { organisation: stated }: Search = useSearch({ strict: false });
  const chosen = organisations.find(({ id }) => id === stated) ?? organisations[0]!;
  const parts = useFeatureList().flatMap(({ ownDoor = [] }) => ownDoor);
  return (
    <Page title={chosen.name} subtitle={words.hello(displayName)} isHome>
      {organisations.length > 1 && (
        <nav className="record-tabs" aria-label={words.organisations}>
          {organisations.map(({ id, name }) => (
            <Link
              key={id}
              to="/"
              search={{ organisation: id }}
              className={id === chosen.id ? 'record-tab record-tab-current' : 'record-tab'}
              aria-current={id === chosen.id ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
      {PLACES.flatMap((place) => parts.filter((part) => part.place === place)).map(({ content: Content }, n) => (
        <Suspense key={n} fallback={<Loading rows={3} />}>
          <Content organisationId={chosen.id} />
        </Suspense>
      ))}
    </Page>
  );
}
