import { AuditOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { auditWords } from './words';

const READ = 'audit:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/audit',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'AuditListPage',
    ),
  }),
] as const;

export const audit = {
  name: 'audit',
  permission: READ,
  menu: {
    to: '/audit',
    label: { vi: auditWords.vi.menu, en: auditWords.en.menu },
    icon: <AuditOutlined />,
    group: 'administration',
  },
  routes,
} as const satisfies Feature;
