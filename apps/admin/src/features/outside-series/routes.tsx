import { LineChartOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { shellRoute } from '../../shell/roots';
import { outsideSeriesWords } from './words';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/outside-series',
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'OutsideSeriesListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/outside-series/$id',
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'OutsideSeriesPage',
    ),
  }),
] as const;

/** Open to whoever is signed in: the figures are published. */
export const outsideSeries = {
  name: 'outside-series',
  menu: {
    to: '/outside-series',
    label: { vi: outsideSeriesWords.vi.title, en: outsideSeriesWords.en.title },
    icon: <LineChartOutlined />,
    group: 'reference',
  },
  routes,
  unitTabs: [
    {
      key: 'outside-series',
      label: { vi: outsideSeriesWords.vi.tab, en: outsideSeriesWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./unit-tab')),
        'UnitOutsideTab',
      ),
    },
  ],
} as const satisfies Feature;
