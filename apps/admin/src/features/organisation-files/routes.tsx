import { lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { fileWords } from './words';

/** Papers of organisations: no page of its own, a tab of theirs. */
export const organisationFiles = {
  name: 'organisation-files',
  permission: 'organisation:read',
  routes: [],
  organisationTabs: [
    {
      key: 'files',
      label: { vi: fileWords.vi.tab, en: fileWords.en.tab },
      content: lazyRouteComponent(
        fetched(() => import('./organisation-tab')),
        'OrganisationFilesTab',
      ),
    },
  ],
} as const satisfies Feature;
