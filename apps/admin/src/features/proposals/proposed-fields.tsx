import type { ReactNode } from 'react';
import { FieldValue } from '../../kit/field-input';
import type { Field } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { useRecordFields } from './field-words';
import type { Proposal, ProposedField } from './queries';
import { proposalWords } from './words';

interface ProposedFieldsProps {
  proposal: Proposal;
  /** What stands below a field: the choice of who decides. Without it what was decided. */
  below?: (field: ProposedField) => ReactNode;
}

/** Each field with what holds now beside what is asked for; and what held then, where that has changed since. */
export function ProposedFields({ proposal, below }: ProposedFieldsProps) {
  const words = useWords(proposalWords);
  const known = useRecordFields(proposal.target);
  const waiting = proposal.closedAt === null;
  return (
    <ul className="proposed-fields">
      {proposal.fields.nodes.map((one) => {
        const field = known.get(one.field) ?? ({ name: one.field, label: one.field, kind: 'text' } satisfies Field);
        const isPersonal = one.maskedProposed !== null;
        const moved = waiting && !isPersonal && one.stated !== one.current;
        const hasRecord = proposal.target !== 'NEW_MEMBER';
        return (
          <li key={one.id} className={moved ? 'proposed-field proposed-field-moved' : 'proposed-field'}>
            <h3>{field.label}</h3>
            <dl>
              {(moved || (!waiting && !isPersonal && hasRecord)) && (
                <Side label={words.stated} field={field} value={one.stated} />
              )}
              {waiting && hasRecord && <Side label={words.current} field={field} value={one.current} />}
              <Side label={words.proposed} field={field} value={one.proposed ?? one.maskedProposed} strong />
            </dl>
            {below ? below(one) : <Decided field={one} />}
          </li>
        );
      })}
    </ul>
  );
}

interface SideProps {
  label: string;
  field: Field;
  value: string | null;
  strong?: boolean;
}

function Side({ label, field, value, strong }: SideProps) {
  const shown = <FieldValue field={field} value={value ?? undefined} />;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{strong ? <strong>{shown}</strong> : shown}</dd>
    </div>
  );
}

function Decided({ field: { decision, refusal } }: { field: ProposedField }) {
  const words = useWords(proposalWords);
  if (!decision) return null;
  return (
    <p className="proposed-decision">
      <Tone tone={decision === 'ACCEPTED' ? 'good' : 'bad'}>{words[decision]}</Tone> {refusal}
    </p>
  );
}
