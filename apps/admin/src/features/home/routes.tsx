import { HomeOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { shellRoute } from '../../shell/roots';
import { homeWords } from './words';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/',
    component: lazyRouteComponent(
      fetched(() => import('./home')),
      'HomePage',
    ),
  }),
] as const;

export const home = {
  name: 'home',
  menu: {
    to: '/',
    label: { vi: homeWords.vi.menu, en: homeWords.en.menu },
    icon: <HomeOutlined />,
    group: 'register',
    ownDoor: true,
  },
  ownDoor: [
    {
      place: 'told',
      content: lazyRouteComponent(
        fetched(() => import('./own-notices')),
        'OwnNotices',
      ),
    },
  ],
  routes,
} as const satisfies Feature;
