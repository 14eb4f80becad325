import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { meQuery } from '../../kit/session';
import { rootRoute, shellRoute } from '../../shell/roots';

/** The only page outside the shell; who is signed in already is led on. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(
    fetched(() => import('./sign-in')),
    'SignInPage',
  ),
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(meQuery)) throw redirect({ to: '/' });
  },
});

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/account',
    component: lazyRouteComponent(
      fetched(() => import('./account')),
      'AccountPage',
    ),
  }),
] as const;

export const session = { name: 'session', routes } as const satisfies Feature;
