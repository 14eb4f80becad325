import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { graphql } from '../graphql';
import { ask } from '../kit/client';

const MyNoticesDocument = graphql(`
  query MyNotices {
    myNotices {
      unread
      email
      latest {
        id
        at
        subject
        text
        link
        readAt
      }
    }
  }
`);

const ReadNoticesDocument = graphql(`
  mutation ReadNotices($ids: [ID!]) {
    readNotices(ids: $ids) {
      unread
    }
  }
`);

const SetNoticeAddressDocument = graphql(`
  mutation SetNoticeAddress($email: String) {
    setNoticeAddress(email: $email) {
      email
    }
  }
`);

/** The notices of whoever is signed in; asked again each minute, as nobody rings the bell from outside. */
export const myNotices = queryOptions({
  queryKey: ['notices'],
  queryFn: async ({ signal }) => (await ask(MyNoticesDocument, {}, signal)).myNotices,
  refetchInterval: 60_000,
  staleTime: 30_000,
});

/** Where a notice leads: the page, and its conditions as they stand behind the question mark. */
export function noticeAddress(link: string): { to: string; search: Record<string, string> } {
  const [to = '/', conditions = ''] = link.split('?');
  return { to, search: Object.fromEntries(new URLSearchParams(conditions)) };
}

/** Marks some notices as read, or all. */
export async function readNotices(client: QueryClient, ids: readonly string[] | null): Promise<void> {
  await ask(ReadNoticesDocument, { ids: ids && [...ids] });
  await client.invalidateQueries({ queryKey: ['notices'] });
}

export async function setNoticeAddress(client: QueryClient, email: string | null): Promise<void> {
  await ask(SetNoticeAddressDocument, { email });
  await client.invalidateQueries({ queryKey: ['notices'] });
}
