import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog';
import { EntityForm } from './entity-form';
import type { Field, FormValues } from './form-spec';
import { RefusableButton } from './refusable-button';

interface ActButtonProps {
  /** What the act is called: on the button, as the title and on the button that does it. */
  label: string;
  title?: string;
  note?: ReactNode;
  fields: readonly Field[];
  values?: FormValues;
  /** Said after it was done; without it the act says something itself. */
  done?: string;
  act: (values: FormValues) => Promise<unknown>;
  /** Why it can not be done now. */
  disabled?: string;
  /** It is not for this caller at all. */
  hidden?: boolean;
  danger?: boolean;
  primary?: boolean;
  small?: boolean;
}

/** A button that asks for what an act needs, then does it. A refusal stands at its field and the dialogue stays open. */
export function ActButton(props: ActButtonProps) {
  const { label, title = label, note, fields, values = {}, done, act, disabled, hidden, danger, primary, small } = props;
  const [open, setOpen] = useState(false);
  const { message } = App.useApp();
  const save = async (typed: FormValues) => {
    await act(typed);
    setOpen(false);
    if (done) void message.success(done);
  };
  if (hidden) return null;
  return (
    <>
      <RefusableButton
        danger={danger}
        type={primary ? 'primary' : 'default'}
        size={small ? 'small' : 'medium'}
        disabled={disabled}
        onClick={() => setOpen(true)}
      >
        {label}
      </RefusableButton>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <EntityForm
            groups={[{ title: '', note, fields }]}
            opened={{ values, version: 0 }}
            save={save}
            submit={label}
            onCancel={() => setOpen(false)}
          />
        </Dialog>
      )}
    </>
  );
}
