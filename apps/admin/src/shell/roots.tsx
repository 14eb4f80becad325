import type { QueryClient } from '@tanstack/react-query';
import { Outlet, createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { RegisterProblem } from '../kit/register-problem';
import { cleanSearch } from '../kit/search';
import { meQuery, type Me } from '../kit/session';
import { Shell } from './shell';

/** What every route may use while it decides whether to open. */
export interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  validateSearch: cleanSearch,
});

/** The frame of every page behind the sign-in: menu, top bar, the page. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }): Promise<{ me: Me }> => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me) {
      const back = location.pathname === '/' ? undefined : location.href;
      throw redirect({ to: '/sign-in', search: { back } });
    }
    if (me.mustChangePassword && location.pathname !== '/account') throw redirect({ to: '/account' });
    return { me };
  },
});

/** Closes a page to those who lack the permission, before anything of it is asked. */
export function needs(permission: string) {
  return ({ context }: { context: { me: Me } }): void => {
    if (context.me.permissions.includes(permission)) return;
    throw new RegisterProblem('FORBIDDEN', 'FORBIDDEN', 'Ông/bà không có quyền mở trang này.');
  };
}
