import { ShopOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { establishmentWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/establishments',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'EstablishmentListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/enterprise-holdings',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./holding-list')),
      'HoldingListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/entrusted-services',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./service-list')),
      'ServiceListPage',
    ),
  }),
] as const;

/** Three lists over all organisations, and a tab on the page of each. */
export const establishment = {
  name: 'establishment',
  permission: READ,
  menu: {
    to: '/establishments',
    label: { vi: establishmentWords.vi.tab, en: establishmentWords.en.tab },
    icon: <ShopOutlined />,
    group: 'register',
  },
  routes,
  organisationTabs: [
    {
      key: 'establishment',
      label: { vi: establishmentWords.vi.tab, en: establishmentWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationEstablishmentsTab',
      ),
    },
  ],
} as const satisfies Feature;
