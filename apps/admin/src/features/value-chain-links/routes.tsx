import { ShareAltOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { linkWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'LinkListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links/network',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./network')),
      'LinkNetworkPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links/warnings',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./warnings')),
      'LinkWarningsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links/new',
    beforeLoad: needs('link:write'),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'DraftLinkPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'LinkDetailPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/value-chain-links/$id/change',
    beforeLoad: needs('link:write'),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'ChangeLinkPage',
    ),
  }),
] as const;

/** Links of production and consumption. */
export const valueChainLinks = {
  name: 'value-chain-links',
  permission: READ,
  menu: {
    to: '/value-chain-links',
    label: { vi: linkWords.vi.title, en: linkWords.en.title },
    icon: <ShareAltOutlined />,
    group: 'register',
  },
  routes,
  organisationTabs: [
    {
      key: 'links',
      label: { vi: linkWords.vi.tab, en: linkWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationLinksTab',
      ),
    },
  ],
} as const satisfies Feature;
