import { AppstoreOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { commodityWords } from './words';

const READ = 'organisation:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/commodities',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'CommodityListPage',
    ),
  }),
] as const;

/** The catalogue of products that links and growing areas name. */
export const commodities = {
  name: 'commodities',
  permission: READ,
  menu: {
    to: '/commodities',
    label: { vi: commodityWords.vi.title, en: commodityWords.en.title },
    icon: <AppstoreOutlined />,
    group: 'reference',
  },
  routes,
} as const satisfies Feature;
