import { ApartmentOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { organisationFields } from './form-fields';

const READ = 'organisation:read';
const WRITE = 'organisation:write';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'OrganisationListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations/new',
    beforeLoad: needs(WRITE),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'NewOrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'OrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations/$id/edit',
    beforeLoad: needs(WRITE),
    component: lazyRouteComponent(
      fetched(() => import('./form')),
      'EditOrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisations/$id/propose',
    beforeLoad: needs('proposal:make'),
    component: lazyRouteComponent(
      fetched(() => import('./propose')),
      'ProposeChangePage',
    ),
  }),
] as const;

export const organisations = {
  name: 'organisations',
  permission: READ,
  menu: {
    to: '/organisations',
    label: { vi: 'Tổ chức', en: 'Organisations' },
    icon: <ApartmentOutlined />,
    group: 'register',
  },
  ownDoor: [
    {
      place: 'record',
      content: lazyRouteComponent(
        fetched(() => import('./own-record')),
        'OwnRecord',
      ),
    },
  ],
  proposable: [{ target: 'ORGANISATION', fields: organisationFields }],
  routes,
} as const satisfies Feature;
