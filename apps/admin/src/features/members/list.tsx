import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { Empty } from '../../kit/states';
import { useMemberSpec } from './member-spec';
import { memberList } from './queries';
import { memberWords } from './words';

/** The members of every organisation in reach. */
export function MemberListPage() {
  const words = useWords(memberWords);
  const spec = useMemberSpec();
  const state = useListState(spec);
  const query = useQuery(memberList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note}>
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}
