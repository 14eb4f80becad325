import { TeamOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { changedMemberFields, newMemberFields, newMemberTitle } from './proposed-member';
import { memberWords } from './words';

const READ = 'member:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/members',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'MemberListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/members/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./membership')),
      'MembershipPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/persons/$id',
    beforeLoad: needs('party:read'),
    component: lazyRouteComponent(
      fetched(() => import('./person')),
      'PersonPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations/$id/member-register',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./register-print')),
      'RegisterPrintPage',
    ),
  }),
] as const;

export const members = {
  name: 'members',
  permission: READ,
  menu: {
    to: '/members',
    label: { vi: memberWords.vi.title, en: memberWords.en.title },
    icon: <TeamOutlined />,
    group: 'register',
    ownDoor: true,
  },
  routes,
  proposable: [
    { target: 'MEMBERSHIP', fields: changedMemberFields },
    { target: 'NEW_MEMBER', fields: newMemberFields, title: newMemberTitle },
  ],
  organisationTabs: [
    {
      key: 'members',
      label: { vi: memberWords.vi.title, en: memberWords.en.title },
      permission: READ,
      appliesTo: ({ kind }: { kind: string }) => kind !== 'COOPERATIVE_UNION',
      content: lazyRouteComponent(
        fetched(() => import('./members-tab')),
        'MembersTab',
      ),
    },
  ],
} as const satisfies Feature;
