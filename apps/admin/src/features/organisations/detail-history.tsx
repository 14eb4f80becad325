import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { History } from '../../kit/history';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { kitWords } from '../../kit/words';
import { organisationHistory } from './queries';
import { organisationWords } from './words';

/** Asked apart from the record: the history is long, and the page must not wait for it. */
export function OrganisationHistory({ id }: { id: string }) {
  const words = useWords(organisationWords);
  const kit = useWords(kitWords);
  const query = useInfiniteQuery({
    ...organisationHistory(id),
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined),
  });
  return (
    <Section title={words.history}>
      <Loaded query={query} rows={4}>
        {({ pages }) => (
          <>
            <History
              items={pages.flatMap((page) =>
                (page?.nodes ?? []).map(({ changes, ...entry }) => ({
                  ...entry,
                  differences: changes.map(({ field, before, after }) => ({ label: field, before, after })),
                })),
              )}
            />
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {kit.olderEntries}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
