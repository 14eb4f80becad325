import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../graphql';
import { ask } from '../kit/client';

const FindAnythingDocument = graphql(`
  query FindAnything($text: String!, $organisations: Boolean!) {
    organisations(first: 7, search: $text) @include(if: $organisations) {
      nodes {
        id
        name
        code
        matchedBy
        commune {
          fullName
        }
      }
    }
    adminUnits(first: 5, search: $text) {
      nodes {
        id
        fullName
        matchedBy
        parent {
          fullName
        }
      }
    }
  }
`);

/** Organisations and units a text leads to, by the searches of their own lists. */
export const foundAnything = (text: string, organisations: boolean) =>
  queryOptions({
    queryKey: ['palette', text, organisations],
    queryFn: ({ signal }) => ask(FindAnythingDocument, { text, organisations }, signal),
    enabled: text.length >= 2,
    staleTime: 60_000,
  });
