import { ScheduleOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { returnWords } from './words';

const READ = 'annual-return:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-returns',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'AnnualReturnListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-returns/files',
    beforeLoad: needs('annual-return:fill'),
    component: lazyRouteComponent(
      fetched(() => import('./receive')),
      'ReceiveFormsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-returns/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'AnnualReturnPage',
    ),
  }),
] as const;

export const annualReturns = {
  name: 'annual-returns',
  permission: READ,
  menu: {
    to: '/annual-returns',
    label: { vi: returnWords.vi.title, en: returnWords.en.title },
    icon: <ScheduleOutlined />,
    group: 'register',
    ownDoor: true,
  },
  ownDoor: [
    {
      place: 'due',
      content: lazyRouteComponent(
        fetched(() => import('./own-returns')),
        'OwnDueReturns',
      ),
    },
  ],
  routes,
} as const satisfies Feature;
