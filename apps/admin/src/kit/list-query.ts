import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { TypedDocumentString } from '../graphql/graphql';
import { ask } from './client';
import type { ListSpec } from './list-spec';
import { filterOf, pageOf, type ListState } from './list-state';

interface ListQuestion<Result, Variables, Input, Page> {
  /** Where the answer is kept; its first word is what acts of the feature ask anew. */
  key: readonly string[];
  document: TypedDocumentString<Result, Variables>;
  page: (result: Result) => Page;
  /** What the list is about by itself; where the address speaks of the same, the address counts. */
  filter?: Input;
  /** Variables that no list has but this one. */
  also?: Partial<Variables>;
}

/** One page of a list exactly as the address says: same address, same question. What is shown stays until the next is there. */
export function listQuery<Result, Variables, Row, Input extends object, Page>(
  spec: ListSpec<Row, Input>,
  state: ListState,
  { key, document, page, filter, also }: ListQuestion<Result, Variables, NoInfer<Input>, Page>,
) {
  const { sort, text: search, asOf } = state;
  // The list's own input types hold what its spec makes; sorts and codes are checked against it when the address is read.
  const variables = {
    ...pageOf(spec, state),
    filter: filterOf(spec, state, filter),
    sort,
    search,
    asOf,
    ...also,
  } as Variables;
  return queryOptions({
    queryKey: [...key, variables],
    queryFn: async ({ signal }) => page(await ask(document, variables, signal)),
    placeholderData: keepPreviousData,
  });
}
