import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useState } from 'react';
import type { Sex, UnmaskPersonMutation } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, type FormValues, reasonField } from '../../kit/form-spec';
import { day, instant, money, period, today } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { Gate, useMe } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CorrectPersonDocument, UnmaskPersonDocument } from './documents';
import { memberOptions, memberWord } from './member-words';
import { actOnMembers, personDetail, personDisclosures, type Person } from './queries';
import { memberWords } from './words';

type Unmasked = UnmaskPersonMutation['unmaskPerson'];

/** One person as far as the caller's reach goes: masked, his memberships there, and who has unmasked him. */
export function PersonPage() {
  const words = useWords(memberWords);
  const { id } = useParams({ from: '/shell/persons/$id' });
  const query = useQuery(personDetail(id, words.personNotFound));
  // Kept by this page alone: neither the address nor the cache of questions ever holds it.
  const [unmasked, setUnmasked] = useState<Unmasked>();
  const { permissions } = useMe();
  const person = query.data;
  return (
    <Page
      title={person?.name ?? words.person}
      printable
      crumbs={[
        <Link key="list" to="/members">
          {words.title}
        </Link>,
      ]}
      actions={
        person && (
          <>
            <UnmaskButton person={person} onUnmasked={setUnmasked} />
            <CorrectButton person={person} />
          </>
        )
      }
    >
      <Loaded query={query} rows={8}>
        {(loaded) => (
          <>
            <PersonFacts person={loaded} unmasked={unmasked?.id === loaded.id ? unmasked : undefined} />
            <Memberships person={loaded} />
            {permissions.includes('person-disclosure:read') && <Disclosures personId={loaded.id} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PersonFacts({ person, unmasked }: { person: Person; unmasked: Unmasked | undefined }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const shown = unmasked && { className: 'unmasked' };
  return (
    <Section title={words.personFacts}>
      {unmasked && <Alert type="info" role="status" title={words.unmasked} />}
      <Facts
        facts={[
          { label: words.kind, value: memberWord('kind', person.kind, language) },
          { label: words.sex, value: memberWord('sex', person.sex, language) },
          { label: words.birthYear, value: person.birthYear },
          {
            label: words.nationalId,
            value: unmasked ? (
              <b {...shown}>{unmasked.nationalId ?? '–'}</b>
            ) : (
              <Masked text={person.maskedNationalId} />
            ),
          },
          {
            label: words.phone,
            value: unmasked ? <b {...shown}>{unmasked.phone ?? '–'}</b> : <Masked text={person.maskedPhone} />,
          },
          ...(unmasked ? [] : [{ label: words.homeAddress, value: <Masked text={person.maskedHomeAddress} /> }]),
          ...(unmasked
            ? [
                { label: words.birthDate, value: unmasked.birthDate && day(unmasked.birthDate) },
                { label: words.homeAddress, value: unmasked.homeAddress },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Masked({ text }: { text: string | null | undefined }) {
  return <span className="masked">{text ?? '–'}</span>;
}

function Memberships({ person: { memberships } }: { person: Person }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  return (
    <Section title={words.otherMemberships}>
      <SmallTable
        label={words.otherMemberships}
        empty={words.empty}
        head={[words.organisation, words.type, words.period, words.pledged, words.paid]}
        rows={(memberships?.nodes ?? []).map((one) => ({
          id: one.id,
          cells: [
            <Link key="one" to="/members/$id" params={{ id: one.id }} className="row-link">
              {one.organisation?.name ?? words.membership}
            </Link>,
            memberWord('type', one.type, language),
            period(one.validFrom, one.validTo),
            money(one.pledgedCapital),
            money(one.paidCapital),
          ],
        }))}
      />
    </Section>
  );
}

function Disclosures({ personId }: { personId: string }) {
  const words = useWords(memberWords);
  const query = useQuery(personDisclosures(personId));
  return (
    <Section title={words.disclosures}>
      <Loaded query={query} rows={2}>
        {(entries) => (
          <SmallTable
            label={words.disclosures}
            empty={words.disclosuresEmpty}
            head={[words.at, words.actor, words.reason]}
            rows={entries.map(({ id, at, actorName, reason }) => ({ id, cells: [instant(at), actorName, reason] }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

function UnmaskButton({ person, onUnmasked }: { person: Person; onUnmasked: (shown: Unmasked) => void }) {
  const words = useWords(memberWords);
  const client = useQueryClient();
  const fields: Field[] = [reasonField(words.reason)];
  const act = async ({ reason = '' }: FormValues) => {
    const { unmaskPerson } = await actOnMembers(client, UnmaskPersonDocument, { partyId: person.id, reason });
    onUnmasked(unmaskPerson);
  };
  return (
    <Gate permission="person:unmask">
      <ActButton label={words.unmask} note={words.unmaskNote} fields={fields} done={words.done} act={act} />
    </Gate>
  );
}

function CorrectButton({ person: { id, version, name, sex, kind } }: { person: Person }) {
  const words = useWords(memberWords);
  const language = useLanguage();
  const client = useQueryClient();
  const isPerson = kind === 'PERSON';
  const personal: Field[] = [
    { name: 'nationalId', label: words.nationalId, kind: 'text', max: 20 },
    { name: 'sex', label: words.sex, kind: 'choice', options: memberOptions('sex', language) },
    { name: 'birthDate', label: words.birthDate, kind: 'day', latest: today() },
  ];
  const fields: Field[] = [
    { name: 'name', label: words.name, kind: 'text', required: true, max: 200 },
    ...(isPerson ? personal : []),
    { name: 'phone', label: words.phone, kind: 'text', max: 20 },
    { name: 'homeAddress', label: words.homeAddress, kind: 'text', max: 300, wide: true },
    reasonField(words.reason),
  ];
  const act = async (typed: FormValues) => {
    const { reason = '', sex: typedSex, ...rest } = typed;
    const content = Object.fromEntries(
      Object.entries(rest).filter(([field, value]) => value && (field !== 'name' || value !== name)),
    );
    await actOnMembers(client, CorrectPersonDocument, {
      partyId: id,
      expectedVersion: version,
      content: { ...content, ...(typedSex && typedSex !== sex ? { sex: typedSex as Sex } : {}) },
      reason,
    });
  };
  return (
    <Gate permission="member:write">
      <ActButton
        label={words.correct}
        note={words.correctNote}
        fields={fields}
        values={{ name, sex: sex ?? undefined }}
        done={words.done}
        act={act}
      />
    </Gate>
  );
}
