import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { ContestOutcome } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { instant, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { SettleContestedPersonDocument } from './documents';
import { actOnContested, contestedPerson, type Claimant } from './queries';
import { contestedWords } from './words';

/** Two who claim one number, side by side, and what a province finds of them. */
export function ContestedPersonPage() {
  const words = useWords(contestedWords);
  const { id } = useParams({ from: '/shell/contested-persons/$id' });
  const query = useQuery(contestedPerson(id, words.notFound));
  const both = query.data;
  return (
    <Page
      title={both ? words.page(both.other.name) : words.title}
      crumbs={[
        <Link key="list" to="/contested-persons">
          {words.title}
        </Link>,
      ]}
      printable
      file={both && { list: 'contestedPersons', id: both.other.id }}
      actions={both && <SettleButton other={both.other} holder={both.holder} />}
    >
      <Loaded query={query} rows={10}>
        {({ other, holder }) => (
          <>
            {!holder && <Alert className="page-alert" type="warning" showIcon title={words.holderHidden} />}
            <div className="side-by-side">
              <Person title={words.other} person={other} />
              {holder && <Person title={words.holder} person={holder} />}
            </div>
            <Found findings={other.contestFindings?.nodes ?? []} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Person({ title, person }: { title: string; person: Claimant }) {
  const words = useWords(contestedWords);
  const { id, name, sex, birthYear, maskedNationalId, maskedPhone, maskedHomeAddress, memberships } = person;
  return (
    <Section
      title={title}
      extra={
        <Link to="/persons/$id" params={{ id }}>
          {words.person}
        </Link>
      }
    >
      <Facts
        facts={[
          { label: words.name, value: name },
          { label: words.sex, value: sex && words[sex] },
          { label: words.birthYear, value: birthYear },
          { label: words.nationalId, value: maskedNationalId },
          { label: words.phone, value: maskedPhone },
          { label: words.homeAddress, value: maskedHomeAddress },
        ]}
      />
      <SmallTable
        label={`${words.memberships}: ${title}`}
        empty={words.noMemberships}
        head={[words.organisation, words.writtenAs, words.period]}
        rows={(memberships?.nodes ?? []).map((one) => ({
          id: one.id,
          cells: [
            <Link key="one" to="/members/$id" params={{ id: one.id }} className="row-link">
              {[one.organisation?.name, one.commune.fullName].filter(Boolean).join(', ')}
            </Link>,
            one.name,
            period(one.validFrom, one.validTo),
          ],
        }))}
      />
    </Section>
  );
}

function Found({ findings }: { findings: NonNullable<Claimant['contestFindings']>['nodes'] }) {
  const words = useWords(contestedWords);
  if (findings.length === 0) return null;
  return (
    <Section title={words.findings}>
      <SmallTable
        label={words.findings}
        head={[words.at, words.otherName, words.outcome, words.reason, words.by]}
        rows={findings.map(({ id, at, otherName, outcome, reason, actorName }) => ({
          id,
          cells: [instant(at), otherName, words[outcome], reason, actorName],
        }))}
      />
    </Section>
  );
}

function SettleButton({ other, holder }: { other: Claimant; holder: Claimant | null }) {
  const words = useWords(contestedWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const outcomes: readonly ContestOutcome[] = holder
    ? ['SAME_PERSON', 'NUMBER_OF_HOLDER', 'NUMBER_OF_OTHER']
    : ['NUMBER_OF_HOLDER'];
  const fields: Field[] = [
    {
      name: 'outcome',
      label: words.outcome,
      kind: 'choice',
      required: true,
      wide: true,
      options: outcomes.map((value) => ({ value, label: words[value] })),
    },
    { name: 'nationalId', label: words.rightNumber, kind: 'text', max: 20, hint: words.rightNumberHint, wide: true },
    reasonField(words.reason),
  ];
  const act = async ({ outcome, nationalId, reason = '' }: FormValues) => {
    const { settleContestedPerson } = await actOnContested(client, SettleContestedPersonDocument, {
      partyId: other.id,
      expectedVersion: other.version,
      outcome: outcome as ContestOutcome,
      holderVersion: holder?.version,
      nationalId,
      reason,
    });
    await navigate({ to: '/persons/$id', params: { id: settleContestedPerson.id } });
  };
  return (
    <Gate permission="person:review">
      <ActButton label={words.settle} note={words.settleNote} primary fields={fields} done={words.done} act={act} />
    </Gate>
  );
}
