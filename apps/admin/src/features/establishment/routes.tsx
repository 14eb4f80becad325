import { lazyRouteComponent } from '@tanstack/react-router';
import type { Feature } from '../../kit/feature';
import { fetched } from '../../kit/fetched';
import { establishmentWords } from './words';

/** No page of its own: a tab on the page of an organisation. */
export const establishment = {
  name: 'establishment',
  routes: [],
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
