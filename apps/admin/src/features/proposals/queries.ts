import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type {
  DecideProposal,
  ProposalDetailQuery,
  ProposalFilter,
  ProposalListQuery,
  ProposalSort,
  WithdrawProposal,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import type { Search } from '../../kit/search';
import {
  DecideProposalDocument,
  ProposalDetailDocument,
  ProposalListDocument,
  WithdrawProposalDocument,
} from './documents';

export type ProposalRow = ProposalListQuery['proposals']['nodes'][number];
export type Proposal = NonNullable<ProposalDetailQuery['proposal']>;
export type ProposedField = Proposal['fields']['nodes'][number];

const WAITING: ProposalFilter = { state: { in: ['OPEN', 'STALE'] } };

/** The queue, longest waiting first; closed ones too where the address asks for them. */
export function proposalList(spec: ListSpec<ProposalRow, ProposalFilter>, state: ListState, closedToo: boolean) {
  return listQuery(spec, state, {
    key: ['proposals', 'list'],
    document: ProposalListDocument,
    page: ({ proposals }) => proposals,
    filter: closedToo ? {} : WAITING,
    also: closedToo && !state.sort ? { sort: { field: 'proposedAt', direction: 'DESC' } } : {},
  });
}

/** The same of a file: those that wait, unless the others are asked for. */
export function openProposals({ closed, state }: Search) {
  return { filter: closed === '1' || state ? {} : WAITING };
}

/** The latest of one organisation, whatever became of them. */
export const proposalsOf = (organisationId: string) =>
  queryOptions({
    queryKey: ['proposals', 'of', organisationId],
    queryFn: async ({ signal }) => {
      const filter: ProposalFilter = { organisation: { eq: organisationId } };
      const variables = { first: 20, filter, sort: { field: 'proposedAt', direction: 'DESC' } as ProposalSort };
      return (await ask(ProposalListDocument, variables, signal)).proposals;
    },
  });

export const proposalDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['proposals', 'detail', id],
    queryFn: async ({ signal }) => {
      const { proposal } = await ask(ProposalDetailDocument, { id }, signal);
      return existing(proposal, 'PROPOSAL_NOT_FOUND', missing);
    },
  });

export async function decideProposal(client: QueryClient, input: DecideProposal): Promise<void> {
  await ask(DecideProposalDocument, { input });
  await refresh(client);
}

export async function withdrawProposal(client: QueryClient, input: WithdrawProposal): Promise<void> {
  await ask(WithdrawProposalDocument, { input });
  await refresh(client);
}

/* What was accepted stands in the record, its lists and the counts of the home page. */
async function refresh(client: QueryClient): Promise<void> {
  await Promise.all(
    ['proposals', 'organisations', 'members', 'home'].map((key) => client.invalidateQueries({ queryKey: [key] })),
  );
}
