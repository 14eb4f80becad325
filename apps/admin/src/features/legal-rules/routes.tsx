import { ReadOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { legalRuleWords } from './words';

const READ = 'legal-rule:read';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/legal-rules',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'LegalRuleListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/legal-rules/$id',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./detail')),
      'LegalRulePage',
    ),
  }),
] as const;

export const legalRules = {
  name: 'legal-rules',
  permission: READ,
  menu: {
    to: '/legal-rules',
    label: { vi: legalRuleWords.vi.title, en: legalRuleWords.en.title },
    icon: <ReadOutlined />,
    group: 'reference',
  },
  routes,
} as const satisfies Feature;
