import { MergeCellsOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { duplicateWords } from './words';

const READ = 'organisation:write';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/duplicates',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'DuplicateListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/duplicates/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./pair')),
      'DuplicatePairPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/merges',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./merges')),
      'MergeListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/merges/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./merge')),
      'MergePage',
    ),
  }),
] as const;

export const duplicates = {
  name: 'duplicates',
  permission: READ,
  menu: {
    to: '/duplicates',
    label: { vi: duplicateWords.vi.menu, en: duplicateWords.en.menu },
    icon: <MergeCellsOutlined />,
    group: 'register',
  },
  routes,
} as const satisfies Feature;
