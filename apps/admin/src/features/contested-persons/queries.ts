import { queryOptions } from '@tanstack/react-query';
import type { ClaimantFragment, ContestedPersonListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { actOn, existing } from '../../kit/queries';
import { ContestedPersonDocument, ContestedPersonListDocument } from './documents';

export type ContestedRow = ContestedPersonListQuery['contestedPersons']['nodes'][number];
export type Claimant = ClaimantFragment;

export function contestedList(spec: ListSpec<ContestedRow>, state: ListState) {
  return listQuery(spec, state, {
    key: ['members', 'contested'],
    document: ContestedPersonListDocument,
    page: ({ contestedPersons }) => contestedPersons,
  });
}

/** The two who claim one number; `holder` is null where he is out of reach, or nothing is contested any more. */
export const contestedPerson = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['members', 'contested', id],
    queryFn: async ({ signal }): Promise<{ other: Claimant; holder: Claimant | null }> => {
      const { person, numberHolder } = await ask(ContestedPersonDocument, { id }, signal);
      return { other: existing(person, 'PERSON_NOT_FOUND', missing), holder: numberHolder ?? null };
    },
  });

export const actOnContested = actOn('members', 'organisations');
