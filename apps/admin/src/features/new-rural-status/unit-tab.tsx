import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RecordTabProps, UnitSubject } from '../../kit/feature';
import { day, period } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Unconfirmed } from '../../kit/marks';
import { Facts, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CorrectButton, RecogniseButton, RemoveButton, RevokeButton } from './acts';
import { unitNewRural, type Recognition, type Standing } from './queries';
import { Counts, State } from './standing';
import { newRuralWords } from './words';

/** A commune's standing today with what it rests on, and the decisions on this very unit. */
export function UnitNewRuralTab({ subject }: RecordTabProps<UnitSubject>) {
  const words = useWords(newRuralWords);
  const query = useQuery(unitNewRural(subject.id, words.notFound));
  return (
    <Loaded query={query}>
      {({ newRuralStanding, newRuralRecognitions }) => (
        <>
          {newRuralStanding && <StandingSection standing={newRuralStanding} />}
          <Decisions unitId={subject.id} decisions={newRuralRecognitions.nodes} />
        </>
      )}
    </Loaded>
  );
}

/* The codes of the parameter; another one is shown as it stands. */
function sayReading(code: string, words: (typeof newRuralWords)['en']): string {
  return { ALL: words.readingAll, ANY: words.readingAny, OWN_DECISION: words.OWN_DECISION }[code] ?? code;
}

function StandingSection({ standing }: { standing: Standing }) {
  const words = useWords(newRuralWords);
  const { state, level, basis, reading, predecessors } = standing;
  return (
    <Section
      title={words.standing}
      extra={
        reading && (
          <span>
            <Unconfirmed>{words.reading(sayReading(reading, words))}</Unconfirmed> <Link to="/legal-rules">{words.readingLink}</Link>
          </span>
        )
      }
    >
      <Facts
        facts={[
          { label: words.state, value: <State state={state} basis={basis} /> },
          { label: words.level, value: level && words[level] },
          { label: words.basis, value: words[basis] },
          { label: words.counts, value: <Counts standing={standing} /> },
        ]}
      />
      {predecessors.length > 0 && (
        <SmallTable
          label={words.predecessors}
          head={[words.predecessors, words.portion, words.state, words.level]}
          rows={predecessors.map(({ unitId, fullName, portion, state: theirs, level: reached }) => ({
            id: unitId,
            cells: [
              <Link key="unit" to="/admin-units/$id" params={{ id: unitId }} search={{ tab: 'new-rural' }}>
                {fullName}
              </Link>,
              portion === 'WHOLE' ? words.WHOLE : words.PART,
              <State key="state" state={theirs} />,
              reached ? words[reached] : '–',
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Decisions({ unitId, decisions }: { unitId: string; decisions: readonly Recognition[] }) {
  const words = useWords(newRuralWords);
  return (
    <Section
      title={words.decisions}
      extra={
        <Gate permission="new-rural-status:write">
          <RecogniseButton unitId={unitId} />
        </Gate>
      }
    >
      <SmallTable
        label={words.decisions}
        empty={words.decisionsNone}
        head={[words.level, words.decision, words.issuedBy, words.period, words.document, words.act]}
        rows={decisions.map((decision) => ({
          id: decision.id,
          cells: [
            words[decision.level],
            <span key="decision">
              {decision.decisionNumber}, {day(decision.decisionOn)}
              {decision.revocationNumber && (
                <span className="matched-by">
                  {words.revokedBy(decision.revocationNumber, day(decision.revocationOn))}
                </span>
              )}
            </span>,
            decision.issuedBy,
            period(decision.validFrom, decision.validTo),
            decision.documentReference ?? '–',
            <Gate key="acts" permission="new-rural-status:write">
              <span className="row-acts">
                <CorrectButton decision={decision} />
                {!decision.validTo && <RevokeButton decision={decision} />}
                <RemoveButton decision={decision} />
              </span>
            </Gate>,
          ],
        }))}
      />
    </Section>
  );
}
