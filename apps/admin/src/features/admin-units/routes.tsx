import { EnvironmentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { opensOnOwnProvince } from '../../shell/own-province';
import { shellRoute } from '../../shell/roots';
import { adminUnitWords } from './words';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin-units',
    beforeLoad: opensOnOwnProvince('/admin-units', 'adminUnits'),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'AdminUnitListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/admin-units/$id',
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'AdminUnitPage',
    ),
  }),
] as const;

/** Open to whoever is signed in: units are public. */
export const adminUnits = {
  name: 'admin-units',
  menu: {
    to: '/admin-units',
    label: { vi: adminUnitWords.vi.title, en: adminUnitWords.en.title },
    icon: <EnvironmentOutlined />,
    group: 'reference',
  },
  routes,
} as const satisfies Feature;
