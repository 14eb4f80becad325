import { TrophyOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { opensOnOwnProvince } from '../../shell/own-province';
import { shellRoute } from '../../shell/roots';
import { newRuralWords } from './words';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/new-rural-status',
    beforeLoad: opensOnOwnProvince('/new-rural-status'),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'NewRuralListPage',
    ),
  }),
] as const;

/** Open to whoever is signed in: recognitions are published. */
export const newRuralStatus = {
  name: 'new-rural-status',
  menu: {
    to: '/new-rural-status',
    label: { vi: newRuralWords.vi.title, en: newRuralWords.en.title },
    icon: <TrophyOutlined />,
    group: 'reference',
  },
  routes,
  unitTabs: [
    {
      key: 'new-rural',
      label: { vi: newRuralWords.vi.tab, en: newRuralWords.en.tab },
      appliesTo: ({ level }) => level === 'COMMUNE',
      content: lazyRouteComponent(
        fetched(() => import('./unit-tab')),
        'UnitNewRuralTab',
      ),
    },
  ],
} as const satisfies Feature;
