import { UserSwitchOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { contestedWords } from './words';

const REVIEW = 'person:review';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/contested-persons',
    beforeLoad: needs(REVIEW),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'ContestedPersonListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/contested-persons/$id',
    beforeLoad: needs(REVIEW),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'ContestedPersonPage',
    ),
  }),
] as const;

export const contestedPersons = {
  name: 'contested-persons',
  permission: REVIEW,
  menu: {
    to: '/contested-persons',
    label: { vi: contestedWords.vi.menu, en: contestedWords.en.menu },
    icon: <UserSwitchOutlined />,
    group: 'register',
  },
  routes,
} as const satisfies Feature;
