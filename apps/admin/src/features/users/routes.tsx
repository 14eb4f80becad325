import { UserOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { userWords } from './words';

const READ = 'identity:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/users',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'UserListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/users/new',
    beforeLoad: needs('identity:manage'),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'NewUserPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/users/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'UserPage',
    ),
  }),
] as const;

export const users = {
  name: 'users',
  permission: READ,
  menu: {
    to: '/users',
    label: { vi: userWords.vi.menu, en: userWords.en.menu },
    icon: <UserOutlined />,
    group: 'administration',
  },
  routes,
} as const satisfies Feature;
