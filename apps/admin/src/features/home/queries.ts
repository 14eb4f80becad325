import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../kit/client';
import { HomeFiguresDocument } from './documents';

/** Counts only: seven totals in one request, each within what the signed-in person may see. */
export const homeFigures = queryOptions({
  queryKey: ['home', 'figures'],
  queryFn: ({ signal }) => ask(HomeFiguresDocument, {}, signal),
});
