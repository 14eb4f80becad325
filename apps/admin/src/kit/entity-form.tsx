import { useBlocker } from '@tanstack/react-router';
import { Alert, App, Button, Form, type FormRule } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ConflictBar, type SavedBy } from './conflict-bar';
import { FieldInput } from './field-input';
import {
  changedFields,
  compare,
  type Comparison,
  type Edited,
  type Field,
  type FieldGroup,
  type FormValues,
} from './form-spec';
import { useWords } from './language';
import { asProblem, type RegisterProblem } from './register-problem';
import { kitWords } from './words';

interface EntityFormProps {
  groups: readonly FieldGroup[];
  /** The record as it was opened. A new record starts empty, at version 0. */
  opened: Edited;
  /** Saves; `base` is what the values were changed from, with the version the server must still have. */
  save: (values: FormValues, base: Edited) => Promise<unknown>;
  /** Reads the record again after a conflict. Left out for a new record, which nobody else can have saved. */
  reload?: () => Promise<Edited>;
  /** The server refused, for forms that then ask one thing more. */
  onRefused?: (problem: RegisterProblem) => void;
  /** Every change of a value, for forms whose fields depend on each other. */
  onValues?: (values: FormValues) => void;
  submit?: string;
  onCancel?: () => void;
  extra?: ReactNode;
}

interface Conflict {
  comparison: Comparison;
  mine: FormValues;
  theirs: FormValues;
  saved: SavedBy | undefined;
}

/**
 * A form over a record. Refusals of the server stand at their field; what belongs to no field stands on top. When
 * someone else saved first, their changes are taken over where the two do not touch and chosen where they do.
 */
export function EntityForm(props: EntityFormProps) {
  const { groups, opened, save, reload, onRefused, onValues, submit, onCancel, extra } = props;
  const words = useWords(kitWords);
  const { message: toast } = App.useApp();
  const [form] = Form.useForm<FormValues>();
  const [base, setBase] = useState(opened);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<RegisterProblem>();
  const [conflict, setConflict] = useState<Conflict>();
  const dirty = useRef(false);
  const notice = useRef<HTMLDivElement>(null);
  // Whoever saves stands at the end of a long form; what he must read now stands at its start.
  useEffect(() => {
    if (!refused && !conflict) return;
    notice.current?.scrollIntoView({ block: 'center' });
    notice.current?.focus({ preventScroll: true });
  }, [refused, conflict]);
  const fields = groups.flatMap((group) => group.fields);
  const names = fields.map(({ name }) => name);
  const ofRecord = fields.filter(({ aboutChange }) => !aboutChange).map(({ name }) => name);

  useBlocker({
    shouldBlockFn: () => dirty.current && !window.confirm(words.leaveUnsaved),
    enableBeforeUnload: () => dirty.current,
  });

  const meet = async (mine: FormValues, problem: RegisterProblem) => {
    if (!reload) return;
    const now = await reload();
    const comparison = compare(base.values, mine, now.values, ofRecord);
    form.setFieldsValue(Object.fromEntries(comparison.taken.map((name) => [name, now.values[name]])));
    setBase(now);
    setConflict({ comparison, mine, theirs: now.values, saved: savedOf(problem) });
  };

  const showRefusals = (problem: RegisterProblem) => {
    const placed: string[] = [];
    const left = placeRefusals(problem, names, (name, message) => {
      placed.push(name);
      form.setFields([{ name, errors: [message] }]);
    });
    setRefused(left);
    if (!left && placed[0]) form.scrollToField(placed[0], { block: 'center', focus: true });
  };

  /** A record that was opened and left as it was: there is nothing to save, nor a reason to ask for. */
  const saysUnchanged = (values: FormValues) => {
    if (!reload || changedFields(base.values, values, ofRecord).length > 0) return false;
    void toast.info(words.nothingChanged);
    return true;
  };

  const submitValues = async (shown: FormValues) => {
    // Fields this form does not show keep the value they were opened with.
    const values = { ...base.values, ...shown };
    if (saysUnchanged(values)) return;
    setSaving(true);
    setRefused(undefined);
    const wasDirty = dirty.current;
    dirty.current = false; // a save that leads to another page is not a page left unsaved
    try {
      await save(values, base);
    } catch (error) {
      dirty.current = wasDirty;
      const problem = asProblem(error);
      onRefused?.(problem);
      if (problem.kind === 'CONFLICT' && problem.code === 'CONFLICT' && reload) {
        await meet(values, problem).catch((failure: unknown) => setRefused(asProblem(failure)));
      } else showRefusals(problem);
    } finally {
      setSaving(false);
    }
  };

  return (
    <Form
      form={form}
      layout="vertical"
      className="entity-form"
      requiredMark
      scrollToFirstError={{ focus: true }}
      initialValues={opened.values}
      onValuesChange={(_changed, values) => {
        dirty.current = true;
        onValues?.(values);
      }}
      onFinish={(values) => void submitValues(values)}
      onFinishFailed={({ values }) => saysUnchanged({ ...base.values, ...values })}
    >
      <div ref={notice} tabIndex={-1} className="form-notice">
        {refused && (
          <Alert type="error" role="alert" title={words.formProblems} description={<RefusalText problem={refused} />} />
        )}
        {conflict && (
          <ConflictBar
            {...conflict}
            key={base.version}
            fields={fields}
            onChoose={(name, value) => form.setFieldValue(name, value)}
          />
        )}
      </div>
      {groups.map((group) => (
        <FormGroup key={group.title} group={group} />
      ))}
      {extra}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={saving}>
          {submit ?? words.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </Form>
  );
}

function FormGroup({ group }: { group: FieldGroup }) {
  return (
    <fieldset className={group.title ? 'section form-group' : 'form-group'}>
      {group.title && <legend>{group.title}</legend>}
      {group.note && <p className="section-note">{group.note}</p>}
      <div className="form-grid">
        {group.fields.map((field) => (
          <FormField key={field.name} field={field} />
        ))}
      </div>
    </fieldset>
  );
}

function FormField({ field }: { field: Field }) {
  const words = useWords(kitWords);
  const { name, label, kind, required, max, hint, lockedBy, wide, sameAs, signed } = field;
  const rules = [
    ...(required && !lockedBy ? [{ required: true, whitespace: true, message: words.required }] : []),
    ...(sameAs ? [repeats(sameAs, words.notSame)] : []),
    ...(max ? [{ max, message: words.tooLong(max) }] : []),
    ...(kind === 'money' ? [{ pattern: signed ? /^-?\d+$/ : /^\d+$/, message: words.wholeDong }] : []),
    ...(kind === 'whole' ? [{ pattern: /^\d+$/, message: words.wholeOnly }] : []),
  ];
  return (
    <Form.Item
      name={name}
      label={kind === 'flag' ? undefined : label}
      rules={rules}
      dependencies={sameAs ? [sameAs] : undefined}
      extra={lockedBy ? words.lockedBy(lockedBy) : hint}
      className={wide ? 'form-wide' : undefined}
    >
      <FieldInput field={field} />
    </Form.Item>
  );
}

const repeats =
  (other: string, message: string): FormRule =>
  (form) => ({
    validator: (_rule, value: unknown) =>
      value && value !== form.getFieldValue(other) ? Promise.reject(new Error(message)) : Promise.resolve(),
  });

function RefusalText({ problem }: { problem: RegisterProblem }) {
  const lines = problem.refusals.length > 0 ? problem.refusals : [problem];
  return (
    <>
      {lines.map(({ message, code }) => (
        <p key={`${code} ${message}`}>
          {message} <code>{code}</code>
        </p>
      ))}
      <ul>
        {rowsOf(problem).map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </>
  );
}

/** Who saved first, where the server says it. */
function savedOf({ details: { savedBy, savedAt } }: RegisterProblem): SavedBy | undefined {
  return typeof savedBy === 'string' && typeof savedAt === 'string' ? { by: savedBy, at: savedAt } : undefined;
}

/** The rows of a file that stand in the way, where the server names them: "12 – Hợp tác xã …". */
function rowsOf({ details }: RegisterProblem): readonly string[] {
  if (!Array.isArray(details.rows)) return [];
  const rows = details.rows as readonly { rowNo?: unknown; name?: unknown }[];
  return rows.map(({ rowNo, name }) => [rowNo, name].filter(Boolean).join(' – '));
}

/** Puts each refusal at its field (`input.name` is the field `name`); answers the problem if any is left over. */
function placeRefusals(
  problem: RegisterProblem,
  names: readonly string[],
  place: (name: string, message: string) => void,
): RegisterProblem | undefined {
  const left = problem.refusals.filter(({ field, message }) => {
    const name = field?.split('.').at(-1);
    if (!name || !names.includes(name)) return true;
    place(name, message);
    return false;
  });
  return left.length > 0 || problem.refusals.length === 0 ? problem : undefined;
}
