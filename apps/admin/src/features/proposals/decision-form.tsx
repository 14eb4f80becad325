import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Radio } from 'antd';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { asProblem, type RegisterProblem } from '../../kit/register-problem';
import { ProposedFields } from './proposed-fields';
import { decideProposal, type Proposal, type ProposedField } from './queries';
import { proposalWords } from './words';

type Choice = 'ACCEPTED' | 'REFUSED';
type Chosen = Partial<Record<string, { choice?: Choice; refusal?: string }>>;

interface DecisionFormProps {
  proposal: Proposal;
  /** Reads the proposal again: it or its record have changed under the hands of who decides. */
  reload: () => void;
}

/** Every field accepted or refused, with a reason where refused, all in one act. Tab, arrows and Enter are enough. */
export function DecisionForm({ proposal, reload }: DecisionFormProps) {
  const words = useWords(proposalWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const [basis, setBasis] = useState('');
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<RegisterProblem>();
  const basisId = useId();
  const fields = proposal.fields.nodes;
  const choose = (field: string, change: { choice?: Choice; refusal?: string }) =>
    setChosen((known) => ({ ...known, [field]: { ...known[field], ...change } }));
  const all = (choice: Choice) =>
    setChosen((known) => Object.fromEntries(fields.map(({ field }) => [field, { ...known[field], choice }])));

  const fault = (field: string): string | undefined => {
    const refused = problem?.refusals.find((one) => one.field?.split('.').at(-1) === field);
    if (refused) return refused.message;
    if (!tried) return undefined;
    const { choice, refusal = '' } = chosen[field] ?? {};
    if (!choice) return words.toChoose;
    return choice === 'REFUSED' && refusal.trim().length < 3 ? words.toExplain : undefined;
  };
  const isWhole = fields.every(({ field }) => {
    const { choice, refusal = '' } = chosen[field] ?? {};
    return choice === 'ACCEPTED' || (choice === 'REFUSED' && refusal.trim().length >= 3);
  });

  const decide = async () => {
    setTried(true);
    setProblem(undefined);
    if (!isWhole || basis.trim().length < 3) {
      // After the faults are drawn: to the first of them.
      window.requestAnimationFrame(() =>
        form.current
          ?.querySelector<HTMLElement>(
            '[aria-invalid="true"] input, input[aria-invalid="true"], textarea[aria-invalid="true"]',
          )
          ?.focus(),
      );
      return;
    }
    setSaving(true);
    try {
      await decideProposal(client, {
        id: proposal.id,
        expectedVersion: proposal.version,
        targetVersion: proposal.targetNow ?? 0,
        reason: basis,
        decisions: fields.map(({ field }) => ({
          field,
          accepted: chosen[field]?.choice === 'ACCEPTED',
          refusal: chosen[field]?.choice === 'REFUSED' ? chosen[field]?.refusal : undefined,
        })),
      });
      void message.success(words.decided);
    } catch (error) {
      const refused = asProblem(error);
      if (refused.code === 'CONFLICT') {
        void message.warning(words.conflict);
        reload();
      } else setProblem(refused);
    } finally {
      setSaving(false);
    }
  };

  const placed = fields.some(({ field }) => problem?.refusals.some((one) => one.field?.split('.').at(-1) === field));
  return (
    <form
      ref={form}
      className="decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Section
        title={words.changes}
        extra={
          <div className="decision-all">
            <Button size="small" onClick={() => all('ACCEPTED')}>
              {words.acceptAll}
            </Button>
            <Button size="small" onClick={() => all('REFUSED')}>
              {words.refuseAll}
            </Button>
          </div>
        }
      >
        <ProposedFields
          proposal={proposal}
          below={(one) => (
            <FieldChoice
              field={one}
              chosen={chosen[one.field] ?? {}}
              fault={fault(one.field)}
              choose={(change) => choose(one.field, change)}
            />
          )}
        />
      </Section>
      <Section title={words.decide}>
        {problem && !placed && <Alert type="error" role="alert" title={problem.message} />}
        <label htmlFor={basisId}>{words.basis}</label>
        <Input.TextArea
          id={basisId}
          rows={2}
          maxLength={500}
          value={basis}
          aria-required
          aria-invalid={tried && basis.trim().length < 3}
          onChange={({ target }) => setBasis(target.value)}
        />
        {tried && basis.trim().length < 3 && <p className="field-fault">{words.toBase}</p>}
      </Section>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={saving}>
          {words.decide}
        </Button>
      </div>
    </form>
  );
}

interface FieldChoiceProps {
  field: ProposedField;
  chosen: { choice?: Choice; refusal?: string };
  fault: string | undefined;
  choose: (change: { choice?: Choice; refusal?: string }) => void;
}

function FieldChoice({ field: { field }, chosen: { choice, refusal = '' }, fault, choose }: FieldChoiceProps) {
  const words = useWords(proposalWords);
  const faultId = useId();
  return (
    <div className="field-choice">
      <Radio.Group
        name={`decision-${field}`}
        value={choice}
        aria-invalid={Boolean(fault) && !choice}
        aria-describedby={fault ? faultId : undefined}
        onChange={({ target }) => choose({ choice: target.value as Choice })}
      >
        <Radio value="ACCEPTED">{words.ACCEPTED}</Radio>
        <Radio value="REFUSED">{words.REFUSED}</Radio>
      </Radio.Group>
      {choice === 'REFUSED' && (
        <Input
          aria-label={words.refusal}
          placeholder={words.refusal}
          maxLength={500}
          value={refusal}
          aria-invalid={Boolean(fault)}
          aria-describedby={fault ? faultId : undefined}
          onChange={({ target }) => choose({ refusal: target.value })}
        />
      )}
      {fault && (
        <p className="field-fault" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
