import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { day, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { Section } from '../../kit/page';
import { SmallTable } from '../../kit/small-table';
import { FileChanges, FileProblems } from './file-reading';
import type { ReceivedForm, Verdict } from './received';
import { StateMark } from './state-mark';
import { receiveWords, verdictNotes, verdictWords } from './receive-words';
import { returnWords } from './words';

const TONES = {
  READY: 'good',
  SAME: 'quiet',
  ERRORS: 'bad',
  CHANGED_SINCE: 'warning',
  CLOSED: 'bad',
  REFUSED: 'bad',
  REPEATED: 'quiet',
  RIVAL: 'warning',
} as const satisfies Record<Verdict, string>;

interface ReceivedFormsProps {
  forms: readonly ReceivedForm[];
  verdicts: readonly Verdict[];
  isOpen: (form: ReceivedForm, at: number) => boolean;
  choose: (key: number, chosen: boolean) => void;
}

/** Every form that was read: of whom, what it would change, why it cannot be taken, and what became of it. */
export function ReceivedForms({ forms, verdicts, isOpen, choose }: ReceivedFormsProps) {
  const words = useWords(returnWords);
  const said = useWords(receiveWords);
  const count = (test: (form: ReceivedForm, at: number) => boolean) => wholeNumber(forms.filter(test).length);
  const summary = said.receivedSummary(
    wholeNumber(forms.length),
    count((one, at) => one.chosen && isOpen(one, at)),
    count((_, at) => TONES[verdicts[at]!] === 'bad'),
  );
  return (
    <Section title={said.receivedForms} note={summary}>
      <SmallTable
        label={said.receivedForms}
        head={['', said.receiveFile, words.organisation, said.receiveVerdict]}
        rows={forms.map((one, at) => ({
          id: String(one.key),
          cells: [
            <Checkbox
              key="choose"
              aria-label={said.receiveChooseOne(one.name)}
              checked={one.chosen && isOpen(one, at)}
              disabled={!isOpen(one, at)}
              onChange={({ target }) => choose(one.key, target.checked)}
            />,
            <span key="file" className="received-name">
              {one.name}
            </span>,
            <Whose key="whose" received={one} />,
            <Judged key="judged" received={one} verdict={verdicts[at]!} />,
          ],
        }))}
      />
    </Section>
  );
}

function Whose({ received: { form, outcome } }: { received: ReceivedForm }) {
  const said = useWords(receiveWords);
  if (!form) return '–';
  const { id, organisation, state, submittedByName, submittedOn } = form.held;
  return (
    <>
      <Link to="/annual-returns/$id" params={{ id }} className="row-link">
        {organisation}
      </Link>
      {!outcome && (
        <span className="matched-by">
          <StateMark state={state} /> {submittedByName && said.receivedBy(submittedByName, day(submittedOn))}
        </span>
      )}
    </>
  );
}

function Judged({ received: { form, refusal, outcome }, verdict }: { received: ReceivedForm; verdict: Verdict }) {
  const said = useWords(receiveWords);
  const verdictSaid = useWords(verdictWords);
  const notes = useWords(verdictNotes);
  const errors = form?.problems.filter(({ severity }) => severity === 'ERROR').length ?? 0;
  const changes = form?.changes.length ?? 0;
  const opens = errors > 0 ? said.cellsWrong(wholeNumber(errors)) : said.cellsChange(wholeNumber(changes));
  if (outcome) {
    const taken = outcome.submitted ? said.receivedSubmitted : outcome.saved ? said.receivedSaved : null;
    return (
      <>
        {taken && <Tone tone="good">{taken}</Tone>}{' '}
        {outcome.refusal && <Tone tone={taken ? 'warning' : 'bad'}>{outcome.refusal}</Tone>}
      </>
    );
  }
  return (
    <>
      <Tone tone={TONES[verdict]}>{verdictSaid[verdict]}</Tone>
      <span className="matched-by">{refusal?.message ?? notes[verdict]}</span>
      {form && errors + changes > 0 && (
        <details className="received-cells">
          <summary>{opens}</summary>
          <FileProblems problems={form.problems} />
          <FileChanges changes={form.changes} />
        </details>
      )}
    </>
  );
}
