import { AlertOutlined, DiffOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { findingWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/findings',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'FindingListPage',
    ),
  }),
] as const;

export const findings = {
  name: 'findings',
  permission: READ,
  menu: {
    to: '/findings',
    label: { vi: findingWords.vi.menu, en: findingWords.en.menu },
    icon: <AlertOutlined />,
    group: 'register',
  },
  routes,
} as const satisfies Feature;

const discrepancyRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/discrepancies',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./discrepancies')),
      'DiscrepancyListPage',
    ),
  }),
] as const;

export const discrepancies = {
  name: 'discrepancies',
  permission: READ,
  menu: {
    to: '/discrepancies',
    label: { vi: findingWords.vi.discrepancyShort, en: findingWords.en.discrepancyShort },
    icon: <DiffOutlined />,
    group: 'register',
  },
  routes: discrepancyRoutes,
} as const satisfies Feature;
