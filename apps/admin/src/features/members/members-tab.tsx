import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { money, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { List } from '../../kit/list-page';
import { useListState } from '../../kit/list-state';
import { Tone } from '../../kit/marks';
import { Section } from '../../kit/page';
import { Empty, Loaded } from '../../kit/states';
import { AdmitButton } from './admit';
import { useMemberSpec } from './member-spec';
import { ProposeNewMemberButton } from './propose';
import { memberFigures, memberList, memberRegister, type MemberRegister } from './queries';
import { memberWords } from './words';

/** What the rules of this feature say of the register; other findings stand with the record itself. */
const RULES: readonly string[] = ['V4', 'V5', 'V6', 'V7', 'MEMBER_AGE', 'MEMBER_COUNT', 'CHARTER_CAPITAL'];

/** The register of members of one organisation: how it adds up, what is wrong with it, and everybody in it. */
export function MembersTab({ subject, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(memberWords);
  const spec = useMemberSpec(subject.id, asOf);
  const state = useListState(spec);
  const query = useQuery(memberList(spec, state, { organisationId: subject.id, asOf }));
  const register = useQuery(memberRegister(subject.id, words.organisationNotFound, asOf));
  return (
    <>
      <Loaded query={register} rows={3}>
        {(loaded) => <RegisterFigures register={loaded} asOf={asOf} />}
      </Loaded>
      <Section
        title={words.register}
        extra={
          <div className="page-actions">
            <Link
              to="/organisations/$id/member-register"
              params={{ id: subject.id }}
              search={{ asOf }}
              className="print-link"
            >
              <PrinterOutlined /> {words.print}
            </Link>
            {!asOf && <AdmitButton organisation={subject} />}
            {!asOf && <ProposeNewMemberButton organisationId={subject.id} />}
          </div>
        }
      >
        <List label={words.register} spec={spec} state={state} query={query} empty={<Empty title={words.empty} />} />
      </Section>
    </>
  );
}

function RegisterFigures({ register, asOf }: { register: MemberRegister; asOf: string | undefined }) {
  const words = useWords(memberWords);
  const query = useQuery(memberFigures(register.id, asOf));
  const { officialMemberCount: reported, charterCapital } = register;
  const warnings = register.findings.nodes.filter(({ rule }) => RULES.includes(rule));
  return (
    <Section title={words.figures}>
      <Loaded query={query} rows={2}>
        {({ official, associateCapital, associateNonCapital, women, persons, pledged, paid }) => (
          <dl className="member-figures">
            <Figure
              label={words.official}
              value={wholeNumber(official)}
              note={reported === null || reported === undefined ? undefined : words.reported(wholeNumber(reported))}
            />
            <Figure label={words.associates} value={`${associateCapital} / ${associateNonCapital}`} />
            <Figure
              label={words.people}
              value={
                persons.least === persons.most
                  ? wholeNumber(persons.most)
                  : words.peopleRange(wholeNumber(persons.least), wholeNumber(persons.most))
              }
              note={persons.unnumbered > 0 ? words.peopleNote(wholeNumber(persons.unnumbered)) : words.peopleExact}
            />
            <Figure label={words.women} value={wholeNumber(women)} />
            <Figure
              label={words.ledger}
              value={`${money(pledged)} / ${money(paid)}`}
              note={charterCapital ? words.charter(money(charterCapital)) : words.charterUnknown}
            />
          </dl>
        )}
      </Loaded>
      {warnings.length > 0 && (
        <ul className="findings" aria-label={words.warnings}>
          {warnings.map(({ id, rule, severity, message }) => (
            <li key={id}>
              <Tone tone={severity === 'ERROR' ? 'bad' : 'warning'}>{/^V\d+$/.test(rule) ? rule : words.warnings}</Tone>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Figure({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {note && <dd className="figure-note">{note}</dd>}
    </div>
  );
}
