import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from './client';
import { ActorNamesDocument } from './documents';
import { useLanguage, useWords } from './language';
import { useMay } from './session';
import { systemActorWord } from './vocabulary';
import { kitWords } from './words';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const actorNames = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['users', 'names', ids],
    queryFn: async ({ signal }) => {
      const { userAccounts } = await ask(ActorNamesDocument, { ids: [...ids] }, signal);
      return new Map(userAccounts.nodes.map(({ id, displayName }) => [String(id), displayName]));
    },
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** Says an actor by name where it is a person one may see; the system by what it was doing, other programs by their code. */
export function useActorNames(actorIds: readonly string[]): (actorId: string) => string {
  const words = useWords(kitWords);
  const language = useLanguage();
  const mayRead = useMay('identity:read');
  const ids = [...new Set(actorIds)].filter((id) => UUID.test(id)).sort();
  const { data } = useQuery({ ...actorNames(ids), enabled: mayRead && ids.length > 0 });
  return (actorId) => {
    const [, code] = /^system:(.+)$/.exec(actorId) ?? [];
    if (code) return `${words.system}: ${systemActorWord(code, language)}`;
    return data?.get(actorId) ?? actorId;
  };
}
