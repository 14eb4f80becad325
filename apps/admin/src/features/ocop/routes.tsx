import { StarOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { ocopWords } from './words';

const READ = 'ocop:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-products',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'OcopProductListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-products/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./product')),
      'OcopProductPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-dossiers',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./lists')),
      'OcopDossierListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-dossiers/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./dossier')),
      'OcopDossierPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-notices',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./lists')),
      'OcopNoticeListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-papers',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./papers')),
      'OcopPaperListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/ocop-criteria',
    component: lazyRouteComponent(
      fetched(() => import('./criteria')),
      'OcopCriteriaPage',
    ),
  }),
] as const;

export const ocop = {
  name: 'ocop',
  permission: READ,
  menu: {
    to: '/ocop-products',
    label: { vi: ocopWords.vi.title, en: ocopWords.en.title },
    icon: <StarOutlined />,
    group: 'register',
  },
  routes,
  organisationTabs: [
    {
      key: 'ocop',
      label: { vi: ocopWords.vi.tab, en: ocopWords.en.tab },
      permission: READ,
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationOcopTab',
      ),
    },
  ],
} as const satisfies Feature;
