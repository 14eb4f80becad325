import { Alert, Radio } from 'antd';
import { useState } from 'react';
import { FieldValue } from './field-input';
import { instant } from './format';
import type { Comparison, Field, FormValues } from './form-spec';
import { useWords } from './language';
import { kitWords } from './words';

interface ConflictBarProps {
  comparison: Comparison;
  fields: readonly Field[];
  mine: FormValues;
  theirs: FormValues;
  /** Who saved first and when, where the server says it. */
  saved?: SavedBy;
  /** Puts the value chosen into the form. */
  onChoose: (name: string, value: string | undefined) => void;
}

export interface SavedBy {
  by: string;
  at: string;
}

type Side = 'mine' | 'theirs';

/** Someone saved first: shows both values of every clash and lets the person choose, one by one. */
export function ConflictBar({ comparison, fields, mine, theirs, saved, onChoose }: ConflictBarProps) {
  const words = useWords(kitWords);
  // What was typed stands in the form already, so mine is what is chosen at first.
  const [picks, setPicks] = useState<Record<string, Side>>({});
  const pick = (name: string, side: Side) => {
    setPicks({ ...picks, [name]: side });
    onChoose(name, (side === 'mine' ? mine : theirs)[name]);
  };
  const label = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const clashes = fields.filter(({ name }) => comparison.clashes.includes(name));
  return (
    <Alert
      type="warning"
      className="conflict-bar"
      title={saved ? words.conflictBy(saved.by, instant(saved.at)) : words.conflictTitle}
      description={
        <>
          {comparison.taken.length > 0 && <p>{words.conflictMerged(comparison.taken.map(label).join(', '))}</p>}
          <p>{clashes.length > 0 ? words.conflictNote : words.conflictNothing}</p>
          {clashes.map((field) => {
            const { name } = field;
            return (
              <fieldset key={name} className="conflict-field">
                <legend>{field.label}</legend>
                <Radio.Group value={picks[name] ?? 'mine'} onChange={({ target }) => pick(name, target.value as Side)}>
                  <Radio value="mine">
                    {words.mine}: <FieldValue field={field} value={mine[name]} />
                  </Radio>
                  <Radio value="theirs">
                    {words.theirs}: <FieldValue field={field} value={theirs[name]} />
                  </Radio>
                </Radio.Group>
              </fieldset>
            );
          })}
        </>
      }
    />
  );
}
