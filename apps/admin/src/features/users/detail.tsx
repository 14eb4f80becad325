import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { AccountActs } from './account-acts';
import { signInLocks, userDetail, type User } from './queries';
import { Roles } from './roles';
import { userWords } from './words';

/** One account: its state, what it may do where and until when, and the acts on it. */
export function UserPage() {
  const words = useWords(userWords);
  const { id } = useParams({ from: '/shell/users/$id' });
  const query = useQuery(userDetail(id, words.notFound));
  return (
    <Page
      title={query.data?.displayName ?? words.title}
      printable
      file={query.data && { list: 'userAccounts', id: query.data.id }}
      crumbs={[
        <Link key="list" to="/users">
          {words.title}
        </Link>,
      ]}
      subtitle={query.data?.username}
      actions={
        query.data && (
          <Gate permission="identity:manage">
            <AccountActs user={query.data} />
          </Gate>
        )
      }
    >
      <Loaded query={query}>
        {(user) => (
          <>
            <Account user={user} />
            <Roles user={user} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Account({ user }: { user: User }) {
  const words = useWords(userWords);
  const until = useQuery(signInLocks).data?.get(user.id);
  const state = user.disabledAt ? (
    <Tone tone="bad">{words.disabledAt(instant(user.disabledAt))}</Tone>
  ) : until ? (
    <Tone tone="warning">{words.lockedUntil(instant(until))}</Tone>
  ) : (
    <Tone tone="good">{words.active}</Tone>
  );
  return (
    <Section title={words.account} note={until && words.lockedNote}>
      <Facts
        facts={[
          { label: words.state, value: state },
          { label: words.unit, value: user.unit?.fullName ?? words.nation },
          { label: words.passwordSetAt, value: instant(user.passwordSetAt) },
        ]}
      />
    </Section>
  );
}
