import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../graphql/graphql';
import { ask } from './client';
import { asProblem, RegisterProblem } from './register-problem';

/** The cache of one signed-in person. `onSignedOut` runs when the server no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    // A wrong password is refused with the same kind, but ends no session.
    const { kind, code } = asProblem(error);
    if (kind === 'UNAUTHENTICATED' && code !== 'INVALID_CREDENTIALS') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal will not change by asking again; a server that is away may come back.
        retry: (count, error) => count < 2 && asProblem(error).kind === 'UNAVAILABLE',
      },
    },
  });
}

/** An act of a feature: it is done, and then whatever was asked under one of these words is asked anew. */
export function actOn(...stale: readonly string[]) {
  return async <Result, Input>(
    client: QueryClient,
    document: TypedDocumentString<Result, { input: Input }>,
    input: Input,
  ): Promise<Result> => {
    const result = await ask(document, { input });
    await Promise.all(stale.map((word) => client.invalidateQueries({ queryKey: [word] })));
    return result;
  };
}

/** The record an address names. @throws RegisterProblem of kind NOT_FOUND, in the words of the page. */
export function existing<Record>(record: Record | null | undefined, code: string, missing: string): Record {
  if (record === null || record === undefined) throw new RegisterProblem('NOT_FOUND', code, missing);
  return record;
}
