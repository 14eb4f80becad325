import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { day, money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Unconfirmed } from '../../kit/marks';
import { Facts, Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { organisationLinks } from './queries';
import { StateMark } from './state-mark';
import { linkWords } from './words';

/** The links of an organisation, and whether it takes part in a chain on the day that is read. */
export function OrganisationLinksTab({ subject, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(linkWords);
  const query = useQuery(organisationLinks(subject.id, asOf, words.notFound));
  return (
    <Loaded query={query}>
      {({ chainStanding, valueChainLinks }) => (
        <>
          <Section title={words.standing} extra={<Unconfirmed>{words.unconfirmed}</Unconfirmed>}>
            <Facts
              facts={[
                {
                  label: words.standing,
                  value: chainStanding === 'NONE' || !chainStanding ? words.standingNONE : words[chainStanding],
                },
              ]}
            />
          </Section>
          <Section title={words.title}>
            <SmallTable
              label={words.title}
              empty={words.noLink}
              head={[words.product, words.role, words.parties, words.state, words.signedOn, words.endsOn, words.value]}
              rows={valueChainLinks.nodes.map(({ id, role, isLead, link }) => ({
                id,
                cells: link
                  ? [
                      <span key="link">
                        <Link to="/value-chain-links/$id" params={{ id: link.id }} className="row-link">
                          {link.product}
                        </Link>
                        {link.number && <span className="matched-by">{link.number}</span>}
                      </span>,
                      [words[role], isLead && words.isLead].filter(Boolean).join(', '),
                      link.parties.nodes
                        .filter(({ organisation }) => organisation?.id !== subject.id)
                        .map(({ name }) => name)
                        .join(', '),
                      <StateMark key="state" state={link.state} />,
                      day(link.signedOn),
                      day(link.endsOn),
                      money(link.value),
                    ]
                  : [],
              }))}
            />
          </Section>
        </>
      )}
    </Loaded>
  );
}
