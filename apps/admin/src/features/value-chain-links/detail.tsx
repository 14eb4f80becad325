import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { day, money } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { LinkActs, SettleButton } from './acts';
import { ChainPicture } from './chain-picture';
import { LinkFiles } from './files';
import { volumeText } from './list';
import { linkDetail, type LinkRecord } from './queries';
import { OtherBuyers } from './other-buyers';
import { Seasons } from './seasons';
import { StateMark } from './state-mark';
import { linkWords } from './words';

/** One link: who does what, what was agreed, what was delivered, what went wrong. */
export function LinkDetailPage() {
  const words = useWords(linkWords);
  const { id } = useParams({ from: '/shell/value-chain-links/$id' });
  const query = useQuery(linkDetail(id, words.notFound));
  const link = query.data;
  return (
    <Page
      title={link ? words.link(link.number ?? '', link.product) : words.title}
      crumbs={[
        <Link key="list" to="/value-chain-links">
          {words.title}
        </Link>,
      ]}
      subtitle={
        link && (
          <>
            <StateMark state={link.state} /> {words[link.kind]}
          </>
        )
      }
      actions={link && <LinkActs link={link} />}
      printable
    >
      <Loaded query={query} rows={14}>
        {(loaded) => <LinkBody link={loaded} />}
      </Loaded>
    </Page>
  );
}

function LinkBody({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  return (
    <>
      <Section title={words.picture}>
        <ChainPicture link={link} />
      </Section>
      <Seasons link={link} />
      <LinkFacts link={link} />
      <Breaches link={link} />
      <OtherBuyers link={link} />
      <LinkFiles link={link} />
    </>
  );
}

function LinkFacts({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const { performanceSecurityKind: security, insured } = link;
  const approved = [link.approvalNumber, link.approvalOn && day(link.approvalOn), link.approvalBody].filter(Boolean);
  return (
    <>
      <Section title={words.content}>
        <Facts
          facts={[
            { label: words.commodity, value: link.commodity?.name },
            { label: words.form, value: link.form ? words[link.form] : words.noForm },
            { label: words.legalBasis, value: words[link.legalBasis] },
            { label: words.market, value: link.market && words[link.market] },
            { label: words.signedOn, value: link.signedOn && day(link.signedOn) },
            { label: words.inForceOn, value: link.inForceOn && day(link.inForceOn) },
            {
              label: words.term,
              value: words.termOf(link.startsOn ? day(link.startsOn) : '', link.endsOn ? day(link.endsOn) : ''),
            },
            { label: words.endedOn, value: link.endedOn && day(link.endedOn) },
            { label: words.endReason, value: link.endReason },
            { label: words.areaHa, value: link.areaHa && volumeText(link.areaHa, '') },
            { label: words.volume, value: link.volume && volumeText(link.volume, link.volumeUnit) },
            { label: words.value, value: link.value && money(link.value) },
            { label: words.keeper, value: link.keeper.name },
          ]}
        />
      </Section>
      <Section title={words.terms}>
        <Facts
          facts={[
            { label: words.priceRule, value: link.priceRule },
            { label: words.inputsAdvanced, value: link.inputsAdvanced && money(link.inputsAdvanced) },
            { label: words.qualityStandard, value: link.qualityStandard },
            { label: words.security, value: security && words[security] },
            { label: words.insured, value: insured === null ? null : insured ? words.yes : words.no },
            { label: words.approval, value: approved.join(' · ') || null },
            { label: words.remark, value: link.note },
          ]}
        />
      </Section>
    </>
  );
}

function Breaches({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  return (
    <Section title={words.breaches}>
      <SmallTable
        label={words.breaches}
        empty={words.noBreach}
        head={[words.occurredOn, words.side, words.cause, words.description, words.settledOn]}
        rows={link.breaches.nodes.map((breach) => ({
          id: breach.id,
          cells: [
            day(breach.occurredOn),
            words[breach.side],
            words[breach.cause],
            breach.description,
            breach.settledOn ? (
              day(breach.settledOn)
            ) : (
              <Gate key="settle" permission="link:write">
                <SettleButton breach={breach} />
              </Gate>
            ),
          ],
        }))}
      />
    </Section>
  );
}
