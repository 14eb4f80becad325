import { Organisation } from '@domain/co-op';
import { childList } from '@platform/api';
import { OrganisationMerge } from './organisation-merge.entity';

/** What a record took in: whoever asked by an old id reads here why he got this one. */
export const ORGANISATION_MERGES = [
  childList({
    on: Organisation,
    field: 'mergedRecords',
    of: OrganisationMerge,
    via: 'survivor',
    describe: 'Hồ sơ đã gộp vào hồ sơ này, cả lần đã tách lại',
    orderBy: ['mergedAt', 'DESC'],
  }),
];
