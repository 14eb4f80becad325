import { WalletOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { debtWords } from './words';

const READ = 'debt:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/debts',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'DebtListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/debts/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'DebtDetailPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/debt-cases/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./case')),
      'DebtCasePage',
    ),
  }),
] as const;

/** Debts, their books, and the cases by which they are settled. */
export const debts = {
  name: 'debts',
  permission: READ,
  menu: {
    to: '/debts',
    label: { vi: debtWords.vi.title, en: debtWords.en.title },
    icon: <WalletOutlined />,
    group: 'register',
  },
  routes,
} as const satisfies Feature;
