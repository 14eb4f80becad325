import { ExportOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { exportWords } from './words';

const READ = 'export:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/exports',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'ExportListPage',
    ),
  }),
] as const;

export const exported = {
  name: 'exports',
  permission: READ,
  menu: {
    to: '/exports',
    label: { vi: exportWords.vi.menu, en: exportWords.en.menu },
    icon: <ExportOutlined />,
    group: 'administration',
  },
  routes,
} as const satisfies Feature;
