import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../graphql';
import type { MyViewsQuery, SaveView } from '../graphql/graphql';
import { ask } from './client';

const MyViewsDocument = graphql(`
  query MyViews($list: String!) {
    myViews(list: $list) {
      id
      version
      name
      state
      shared
      preferred
      own
      ownerName
    }
  }
`);

const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveView!) {
    saveView(input: $input) {
      id
    }
  }
`);

const DeleteViewDocument = graphql(`
  mutation DeleteView($id: ID!, $expectedVersion: Int!) {
    deleteView(id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export type View = MyViewsQuery['myViews'][number];

export const myViews = (list: string) =>
  queryOptions({
    queryKey: ['views', list],
    queryFn: async ({ signal }) => (await ask(MyViewsDocument, { list }, signal)).myViews,
    staleTime: 300_000,
  });

export async function saveView(input: SaveView): Promise<void> {
  await ask(SaveViewDocument, { input });
}

export async function deleteView({ id, version }: View): Promise<void> {
  await ask(DeleteViewDocument, { id, expectedVersion: version });
}
