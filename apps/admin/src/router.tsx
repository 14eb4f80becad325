import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { features } from './features';
import { signInRoute } from './features/session/routes';
import { parseSearch, stringifySearch } from './kit/search';
import { rootRoute, shellRoute } from './shell/roots';
import { NotFoundPage, PendingPage, ProblemPage } from './shell/fallback-pages';

/** Any other address, for whoever is signed in: said in the frame, with the menu to go on. */
const otherRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

const routeTree = rootRoute.addChildren([
  signInRoute,
  shellRoute.addChildren([...features.flatMap(({ routes }) => [...routes]), otherRoute]),
]);

/** `history` is given by tests; in the browser it is the address bar. */
export function createConsoleRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
