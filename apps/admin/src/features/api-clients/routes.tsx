import { ApiOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { apiClientWords } from './words';

const READ = 'api-client:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/api-clients',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'ApiClientListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/api-clients/new',
    beforeLoad: needs('api-client:manage'),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'NewApiClientPage',
    ),
  }),
] as const;

export const apiClients = {
  name: 'api-clients',
  permission: READ,
  menu: {
    to: '/api-clients',
    label: { vi: apiClientWords.vi.menu, en: apiClientWords.en.menu },
    icon: <ApiOutlined />,
    group: 'administration',
  },
  routes,
} as const satisfies Feature;
