import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import { useListState } from '../../kit/list-state';
import { Page } from '../../kit/page';
import { useOwnOrganisations } from '../../kit/session';
import { Empty } from '../../kit/states';
import { useMemberSpec } from './member-spec';
import { ProposeNewMemberButton } from './propose';
import { memberList } from './queries';
import { memberWords } from './words';

/** The members of every organisation in reach. */
export function MemberListPage() {
  const words = useWords(memberWords);
  const [own] = useOwnOrganisations();
  const spec = useMemberSpec();
  const state = useListState(spec);
  const query = useQuery(memberList(spec, state));
  return (
    <Page title={words.title} subtitle={words.note} actions={own && <ProposeNewMemberButton organisationId={own.id} />}>
      <List label={words.title} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
    </Page>
  );
}
