import { Alert, Form, Radio, type FormInstance } from 'antd';
import { FieldValue } from './field-input';
import type { Comparison, Field, FormValues } from './form-spec';
import { useWords } from './language';
import { kitWords } from './words';

interface ConflictBarProps {
  comparison: Comparison;
  fields: readonly Field[];
  mine: FormValues;
  theirs: FormValues;
  /** The form the values stand in: it shows what is chosen, and takes what is chosen here. */
  form: FormInstance<FormValues>;
}

/** Someone saved first: shows both values of every clash and lets the person choose, one by one. */
export function ConflictBar({ comparison, fields, mine, theirs, form }: ConflictBarProps) {
  const words = useWords(kitWords);
  const chosen: FormValues = Form.useWatch([], form) ?? {};
  const label = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const clashes = fields.filter(({ name }) => comparison.clashes.includes(name));
  return (
    <Alert
      type="warning"
      className="conflict-bar"
      title={words.conflictTitle}
      description={
        <>
          {comparison.taken.length > 0 && <p>{words.conflictMerged(comparison.taken.map(label).join(', '))}</p>}
          <p>{clashes.length > 0 ? words.conflictNote : words.conflictNothing}</p>
          {clashes.map((field) => {
            const { name } = field;
            return (
              <fieldset key={name} className="conflict-field">
                <legend>{field.label}</legend>
                <Radio.Group
                  value={(chosen[name] ?? '') === (theirs[name] ?? '') ? 'theirs' : 'mine'}
                  onChange={({ target }) => form.setFieldValue(name, target.value === 'theirs' ? theirs[name] : mine[name])}
                >
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
