import { BarChartOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { figureWords } from './words';

const READ = 'organisation:read';
const WRITE = 'organisation:write';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-figures',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'AnnualFigureListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-figures/$organisation/new',
    beforeLoad: needs(WRITE),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'RecordFigurePage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/annual-figures/$organisation/$year',
    beforeLoad: needs(WRITE),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'CorrectFigurePage',
    ),
  }),
] as const;

export const annualFigures = {
  name: 'annual-figures',
  permission: READ,
  menu: {
    to: '/annual-figures',
    label: { vi: figureWords.vi.title, en: figureWords.en.title },
    icon: <BarChartOutlined />,
    group: 'register',
  },
  organisationTabs: [
    {
      key: 'years',
      label: { vi: figureWords.vi.tab, en: figureWords.en.tab },
      permission: READ,
      content: lazyRouteComponent(
        fetched(() => import('./tab')),
        'FiguresTab',
      ),
    },
  ],
  routes,
} as const satisfies Feature;
