import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from './register-problem';

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
