import { MailOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { needs, shellRoute } from '../../shell/roots';
import { letterWords } from './words';

const READ = 'notice:letters';

const routes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/notice-letters',
    beforeLoad: needs(READ),
    component: lazyRouteComponent(
      fetched(() => import('./list')),
      'NoticeLetterListPage',
    ),
  }),
] as const;

export const noticeLetters = {
  name: 'notice-letters',
  permission: READ,
  menu: {
    to: '/notice-letters',
    label: { vi: letterWords.vi.menu, en: letterWords.en.menu },
    icon: <MailOutlined />,
    group: 'administration',
  },
  routes,
} as const satisfies Feature;
