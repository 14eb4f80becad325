import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../kit/client';
import { HomeFiguresDocument, WaitingImportsDocument, WaitingProposalsDocument } from './documents';

/** Counts only: nine totals in one request, each within what the signed-in person may see. */
export const homeFigures = queryOptions({
  queryKey: ['home', 'figures'],
  queryFn: ({ signal }) => ask(HomeFiguresDocument, {}, signal),
});

/** Files somebody has checked and nobody applied; asked only for those who may see imports. */
export const waitingImports = queryOptions({
  queryKey: ['home', 'imports'],
  queryFn: async ({ signal }) => (await ask(WaitingImportsDocument, {}, signal)).importBatches.totalCount,
});

/** Proposals that nobody has decided; asked only for those who may. */
export const waitingProposals = queryOptions({
  queryKey: ['home', 'proposals'],
  queryFn: async ({ signal }) => (await ask(WaitingProposalsDocument, {}, signal)).proposals.totalCount,
});
