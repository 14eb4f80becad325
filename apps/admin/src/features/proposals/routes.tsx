import { FormOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { proposalWords } from './words';

const READ = 'proposal:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/proposals',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'ProposalListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/proposals/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'ProposalPage',
    ),
  }),
] as const;

const own = fetched(() => import('./own-proposals'));

export const proposals = {
  name: 'proposals',
  permission: READ,
  menu: {
    to: '/proposals',
    label: { vi: proposalWords.vi.menu, en: proposalWords.en.menu },
    icon: <FormOutlined />,
    group: 'register',
    ownDoor: true,
  },
  ownDoor: [
    { place: 'due', content: lazyRouteComponent(own, 'OwnWaiting') },
    { place: 'history', content: lazyRouteComponent(own, 'ProposalHistory') },
  ],
  organisationTabs: [
    {
      key: 'proposals',
      label: { vi: proposalWords.vi.title, en: proposalWords.en.title },
      permission: READ,
      content: lazyRouteComponent(own, 'ProposalsTab'),
    },
  ],
  routes,
} as const satisfies Feature;
