import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { day, money, wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { MembershipActs, TakeBackButton } from './acts';
import { MemberStatus } from './member-spec';
import { memberWord } from './member-words';
import { membershipDetail, type Membership } from './queries';
import { shareOf, stakeOf } from './share';
import { ProposeMemberActs } from './propose';
import { memberWords } from './words';

/** One membership: its type and time, its book of capital, and what may be done with it. */
export function MembershipPage() {
  const words = useWords(memberWords);
  const { id } = useParams({ from: '/shell/members/$id' });
  const query = useQuery(membershipDetail(id, words.notFound));
  const membership = query.data;
  const organisation = membership?.organisation;
  return (
    <Page
      title={membership?.name ?? words.membership}
      printable
      file={membership && { list: 'memberships', id: membership.id }}
      crumbs={[
        <Link key="list" to="/members">
          {words.title}
        </Link>,
        ...(organisation
          ? [
              <Link
                key="organisation"
                to="/organisations/$id"
                params={{ id: organisation.id }}
                search={{ tab: 'members' }}
              >
                {organisation.name}
              </Link>,
            ]
          : []),
      ]}
      subtitle={membership && <MemberStatus member={membership} />}
      actions={
        membership && (
          <>
            <MembershipActs membership={membership} />
            <ProposeMemberActs membership={membership} />
          </>
        )
      }
    >
      <Loaded query={query} rows={10}>
        {(loaded) => <MembershipBody membership={loaded} />}
      </Loaded>
    </Page>
  );
}

function MembershipBody({ membership }: { membership: Membership }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const { party, memberOrganisation, organisation, representative, pledgedCapital, paidCapital } = membership;
  const known = (flag: boolean | null | undefined) =>
    flag === null || flag === undefined ? words.unknown : flag ? words.yes : words.no;
  const stake = stakeOf(pledgedCapital, paidCapital);
  return (
    <>
      {membership.exitReason && stake > 0n && <Alert type="warning" role="status" title={words.stillHolds} />}
      <Section title={words.membership}>
        <Facts
          facts={[
            {
              label: words.organisation,
              value: organisation && (
                <Link to="/organisations/$id" params={{ id: organisation.id }} search={{ tab: 'members' }}>
                  {organisation.name}
                </Link>
              ),
            },
            { label: words.type, value: memberWord('type', membership.type, language) },
            { label: words.kind, value: memberWord('kind', membership.kind, language) },
            { label: words.joinedOn, value: day(membership.joinedOn) },
            { label: words.validFrom, value: day(membership.validFrom) },
            {
              label: words.exitReason,
              value: membership.exitReason && memberWord('exit', membership.exitReason, language),
            },
            { label: words.uses, value: known(membership.usesServices) },
            { label: words.works, value: known(membership.contributesLabour) },
            { label: words.foreign, value: known(membership.isForeign) },
            {
              label: words.person,
              value: party ? (
                <Link to="/persons/$id" params={{ id: party.id }}>
                  {membership.name} · <span className="masked">{party.maskedNationalId ?? words.unknown}</span>
                </Link>
              ) : (
                memberOrganisation && (
                  <Link to="/organisations/$id" params={{ id: memberOrganisation.id }}>
                    {memberOrganisation.name}
                  </Link>
                )
              ),
            },
            {
              label: words.representative,
              value: representative && (
                <Link to="/persons/$id" params={{ id: representative.id }}>
                  {representative.name}
                </Link>
              ),
            },
            { label: words.noteLabel, value: membership.note },
          ]}
        />
      </Section>
      <Section
        title={words.book}
        note={`${words.pledged}: ${money(pledgedCapital)} · ${words.paid}: ${money(paidCapital)} · ${words.share}: ${shareOf(stake, organisation?.charterCapital)}`}
      >
        <Book membership={membership} />
      </Section>
    </>
  );
}

const NEVER_TAKEN_BACK: readonly string[] = ['CORRECTION', 'CARRIED_IN', 'CARRIED_OUT'];

function Book({ membership: { contributions } }: { membership: Membership }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const entries = contributions?.nodes ?? [];
  const takenBack = new Set(entries.map(({ corrects }) => corrects?.id));
  return (
    <SmallTable
      label={words.book}
      empty={words.bookEmpty}
      head={[words.occurredOn, words.entryKind, words.pledged, words.paid, words.asset, words.certificateNo, words.act]}
      rows={entries.map((entry) => ({
        id: entry.id,
        cells: [
          day(entry.occurredOn),
          takenBack.has(entry.id) ? (
            <del key="kind">{memberWord('entry', entry.kind, language)}</del>
          ) : (
            memberWord('entry', entry.kind, language)
          ),
          change(entry.pledgedChange),
          change(entry.paidChange),
          entry.asset ?? '',
          entry.certificateNo ?? '',
          !NEVER_TAKEN_BACK.includes(entry.kind) && !takenBack.has(entry.id) && (
            <TakeBackButton key="back" entryId={entry.id} />
          ),
        ],
      }))}
    />
  );
}

/** +1.000.000 or −1.000.000; nothing where nothing changed. */
function change(amount: string): string {
  if (amount === '0') return '';
  return amount.startsWith('-') ? `−${wholeNumber(amount.slice(1))}` : `+${wholeNumber(amount)}`;
}
