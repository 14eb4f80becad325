import { ExperimentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { technologyWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/technology-adoption',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'TechnologyListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/technology-items',
    component: lazyRouteComponent(
      fetched(() => import('./catalogue')),
      'TechnologyCataloguePage',
    ),
  }),
] as const;

export const technologyAdoption = {
  name: 'technology-adoption',
  permission: READ,
  menu: {
    to: '/technology-adoption',
    label: { vi: technologyWords.vi.title, en: technologyWords.en.title },
    icon: <ExperimentOutlined />,
    group: 'register',
  },
  routes,
  organisationTabs: [
    {
      key: 'technology',
      label: { vi: technologyWords.vi.tab, en: technologyWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationTechnologyTab',
      ),
    },
  ],
} as const satisfies Feature;
