import { ImportOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { importWords } from './words';

const READ = 'import:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/imports',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'ImportListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/imports/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'ImportPage',
    ),
  }),
] as const;

export const imports = {
  name: 'imports',
  permission: READ,
  menu: {
    to: '/imports',
    label: { vi: importWords.vi.title, en: importWords.en.title },
    icon: <ImportOutlined />,
    group: 'register',
  },
  routes,
} as const satisfies Feature;
