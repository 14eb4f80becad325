import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { meQuery } from '../../kit/session';
import { rootRoute, shellRoute } from '../../shell/roots';

/** The only page outside the shell; who is signed in already is led on. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./sign-in'), 'SignInPage'),
  beforeLoad: async ({ context }) => {
    if (await context.queryClient.ensureQueryData(meQuery)) throw redirect({ to: '/' });
  },
});

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./account'), 'AccountPage'),
  }),
] as const;

export const session = { name: 'session', routes } as const satisfies Feature;
