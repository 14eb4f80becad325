import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import type { OcopOutcomeQuery } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Problem } from '../../kit/states';
import { dossierWords } from './dossier-words';
import { outcomeOf } from './queries';
import { type CriteriaTree, type Criterion, leavesOf, numberText, type SheetContent } from './sheet-content';

interface SheetProps {
  title: string;
  criteriaSetId: string | null;
  /** Absent where no criteria were imported: the parts are scored. */
  tree: CriteriaTree | null;
  opened: SheetContent;
  /** Read only: it was sent, or is not the reader's to change. */
  locked: boolean;
  buttons: readonly { label: string; primary?: boolean; act: (content: SheetContent) => Promise<unknown> }[];
}

const PARTS = ['A', 'B', 'C'] as const;

/** A scoring sheet: what it gives and what stands before the next star is said above it at once. */
export function Sheet({ title, criteriaSetId, tree, opened, locked, buttons }: SheetProps) {
  const words = useWords(dossierWords);
  const [content, setContent] = useState(opened);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const isWhole = tree !== null || PARTS.every((code) => content.parts?.[code] !== undefined);
  const query = useQuery({ ...outcomeOf({ criteriaSetId, ...content }), enabled: isWhole });
  const run = async (act: (content: SheetContent) => Promise<unknown>) => {
    setBusy(true);
    setError(undefined);
    await act(content).catch(setError);
    setBusy(false);
  };
  return (
    <Section title={title} note={tree ? words.sheetNote : words.byParts}>
      <div className="ocop-outcome" role="status">
        {query.data ? <OutcomeText outcome={query.data} /> : words.choose}
      </div>
      {query.error && <Problem error={query.error} />}
      {tree ? (
        <Tree tree={tree} content={content} locked={locked} onChange={setContent} />
      ) : (
        <Parts content={content} locked={locked} onChange={setContent} />
      )}
      {error !== undefined && <Problem error={error} />}
      {!locked && (
        <div className="ocop-sheet-acts">
          {buttons.map(({ label, primary, act }) => (
            <Button key={label} type={primary ? 'primary' : 'default'} loading={busy} onClick={() => void run(act)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}

function OutcomeText({ outcome }: { outcome: OcopOutcomeQuery['ocopOutcome'] }) {
  const words = useWords(dossierWords);
  const { total, stars, eliminatedBy, missing, next, gatesKnown } = outcome;
  if (eliminatedBy.length > 0)
    return <Alert type="error" title={words.thrownOut} description={eliminatedBy.join('; ')} />;
  return (
    <>
      <strong>{words.total(numberText(total))}</strong>, <strong>{words.starsNow(stars)}</strong>,{' '}
      {missing.length > 0 ? words.missing(missing.length) : gatesKnown ? words.whole : words.gatesUnknown}
      {next && (next.points > 0 || next.gates.length > 0) && (
        <div>
          {words.nextStar(next.star)}
          <ul>
            {next.points > 0 && <li>{words.nextPoints(numberText(next.points))}</li>}
            {next.gates.slice(0, 6).map(({ code, star, needs }) => (
              <li key={`${code}-${star}`}>{words.nextGate(code, needs)}</li>
            ))}
            {next.gates.length > 6 && <li>…</li>}
          </ul>
        </div>
      )}
    </>
  );
}

interface EditProps {
  content: SheetContent;
  locked: boolean;
  onChange: (content: SheetContent) => void;
}

/* Totals of the parts are checked by the server, which knows those of the day. */
function Parts({ content, locked, onChange }: EditProps) {
  const words = useWords(dossierWords);
  return (
    <div className="ocop-parts">
      {PARTS.map((code) => (
        <label key={code}>
          {words.part(code)}{' '}
          <InputNumber
            min={0}
            max={100}
            step={0.5}
            disabled={locked}
            value={content.parts?.[code]}
            onChange={(points) => onChange({ ...content, parts: { ...content.parts, [code]: points ?? 0 } })}
          />
        </label>
      ))}
    </div>
  );
}

function Tree({ tree, content, locked, onChange }: EditProps & { tree: CriteriaTree }) {
  const words = useWords(dossierWords);
  const toggled = (list: readonly number[] | undefined, item: number): number[] =>
    list?.includes(item) ? list.filter((one) => one !== item) : [...(list ?? []), item];
  return (
    <>
      {tree.disqualifiers.map((text, at) => (
        <p key={text}>
          <Checkbox
            disabled={locked}
            checked={content.disqualifiers?.includes(at) ?? false}
            onChange={() => onChange({ ...content, disqualifiers: toggled(content.disqualifiers, at) })}
          >
            {text}
          </Checkbox>
        </p>
      ))}
      {tree.parts.map((part) => (
        <section key={part.code} className="ocop-part">
          <h3>{`${part.code}. ${part.name} (${words.maxPoints(part.max)})`}</h3>
          {leavesOf(part.criteria).map((leaf) => (
            <Leaf key={leaf.code} leaf={leaf} content={content} locked={locked} onChange={onChange} />
          ))}
        </section>
      ))}
    </>
  );
}

function Leaf({ leaf, content, locked, onChange }: EditProps & { leaf: Criterion }) {
  const words = useWords(dossierWords);
  const ticked = content.eliminations?.includes(leaf.code) ?? false;
  const others = (content.eliminations ?? []).filter((code) => code !== leaf.code);
  return (
    <fieldset className="ocop-criterion">
      <legend>{`${leaf.code} ${leaf.name} (${words.maxPoints(leaf.max)})`}</legend>
      {leaf.note && <p className="section-note">{leaf.note}</p>}
      {leaf.elimination === 'NOTED' && (
        <Checkbox
          disabled={locked}
          checked={ticked}
          onChange={() => onChange({ ...content, eliminations: ticked ? others : [...others, leaf.code] })}
        >
          {words.eliminating}
        </Checkbox>
      )}
      <Radio.Group
        disabled={locked}
        value={content.choices?.[leaf.code]}
        onChange={({ target }) =>
          onChange({ ...content, choices: { ...content.choices, [leaf.code]: Number(target.value) } })
        }
      >
        {leaf.options.map(({ no, label, points, minStar }) => (
          <Radio key={no} value={no}>
            <b>{words.pointsOf(points)}</b> {label}
            {minStar !== null && <span className="matched-by">{words.gate(minStar)}</span>}
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
