import { EnvironmentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { areaWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/growing-areas',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'AreaCodeListPage',
    ),
  }),
] as const;

/** Codes of growing areas and packing houses. */
export const growingAreas = {
  name: 'growing-areas',
  permission: READ,
  menu: {
    to: '/growing-areas',
    label: { vi: areaWords.vi.title, en: areaWords.en.title },
    icon: <EnvironmentOutlined />,
    group: 'register',
  },
  routes,
  organisationTabs: [
    {
      key: 'growing-areas',
      label: { vi: areaWords.vi.tab, en: areaWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationAreasTab',
      ),
    },
  ],
} as const satisfies Feature;
