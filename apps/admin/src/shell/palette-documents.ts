import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../graphql';
import { ask } from '../kit/client';

const FindAnythingDocument = graphql(`
  query FindAnything($text: String!, $organisations: Boolean!, $persons: Boolean!) {
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
    memberships(first: 7, search: $text) @include(if: $persons) {
      nodes {
        id
        name
        party {
          id
          birthYear
          maskedNationalId
        }
        organisation {
          name
        }
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

/** What one may look for beside pages and units. */
export interface Reach {
  organisations: boolean;
  persons: boolean;
}

/** Organisations, people and units a text leads to, by the searches of their own lists. */
export const foundAnything = (text: string, { organisations, persons }: Reach) =>
  queryOptions({
    queryKey: ['palette', text, organisations, persons],
    queryFn: ({ signal }) => ask(FindAnythingDocument, { text, organisations, persons }, signal),
    enabled: text.length >= 2,
    staleTime: 60_000,
  });
