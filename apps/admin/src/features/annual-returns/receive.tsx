import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import { asProblem } from '../../kit/register-problem';
import { Empty, Loaded } from '../../kit/states';
import { type Campaign, campaigns, readReturnFiles, takeForm } from './queries';
import { choose, isTakeable, received, type ReceivedForm, type SentForm, verdictsOf } from './received';
import { ReceivedForms } from './received-forms';
import { ReceiveBox } from './receive-box';
import { receiveWords } from './receive-words';
import { returnWords } from './words';

/** All forms that came in by e-mail at once: read first, judged one by one, then taken in by one press. */
export function ReceiveFormsPage() {
  const words = useWords(returnWords);
  const said = useWords(receiveWords);
  const query = useQuery(campaigns);
  const campaign = query.data?.[0];
  return (
    <Page
      title={said.receiveTitle}
      subtitle={campaign && said.receiveNote(String(campaign.year))}
      crumbs={[
        <Link key="list" to="/annual-returns">
          {words.title}
        </Link>,
      ]}
    >
      <Loaded query={query} rows={4}>
        {() => (campaign ? <Receiving campaign={campaign} /> : <Empty title={words.noCampaign} />)}
      </Loaded>
    </Page>
  );
}

interface Progress {
  what: 'READING' | 'TAKING';
  done: number;
  all: number;
}

function Receiving({ campaign }: { campaign: Campaign }) {
  const said = useWords(receiveWords);
  const client = useQueryClient();
  const [forms, setForms] = useState<readonly ReceivedForm[]>([]);
  const [submit, setSubmit] = useState(false);
  const [reason, setReason] = useState<string>(said.receiveReasonSaid);
  const [progress, setProgress] = useState<Progress>();
  const verdicts = verdictsOf(forms);
  const isOpen = (one: ReceivedForm, at: number) => isTakeable(verdicts[at]!, one, submit);
  const chosen = forms.filter((one, at) => one.chosen && isOpen(one, at));

  const read = async (files: readonly File[]) => {
    for (const [done, file] of files.entries()) {
      setProgress({ what: 'READING', done: done + 1, all: files.length });
      const sent = await readReturnFiles(campaign.id, file).catch((error: unknown): SentForm[] => {
        const { code, message } = asProblem(error);
        return [{ name: file.name, refusal: { code, message }, form: null }];
      });
      setForms((known) => received(known, sent));
    }
    setProgress(undefined);
  };
  const take = async () => {
    for (const [done, one] of chosen.entries()) {
      setProgress({ what: 'TAKING', done: done + 1, all: chosen.length });
      const outcome = await takeForm(one, submit, reason);
      setForms((known) => known.map((other) => (other.key === one.key ? { ...other, outcome } : other)));
    }
    setProgress(undefined);
    await Promise.all(['annual-returns', 'home'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };

  return (
    <>
      <ReceiveBox disabled={progress !== undefined} take={(files) => void read(files)} />
      {progress && (
        <p role="status" className="section-note">
          {(progress.what === 'READING' ? said.receiveReading : said.receiveTaking)(
            wholeNumber(progress.done),
            wholeNumber(progress.all),
          )}
        </p>
      )}
      {forms.length > 0 && (
        <>
          <ReceivedForms
            forms={forms}
            verdicts={verdicts}
            isOpen={isOpen}
            choose={(key, on) => setForms((known) => choose(known, key, on))}
          />
          <Done forms={forms} />
          <HowToTake
            {...{ submit, setSubmit, reason, setReason, take }}
            count={chosen.length}
            busy={progress !== undefined}
          />
        </>
      )}
    </>
  );
}

interface HowToTakeProps {
  submit: boolean;
  setSubmit: (submit: boolean) => void;
  reason: string;
  setReason: (reason: string) => void;
  take: () => Promise<void>;
  count: number;
  busy: boolean;
}

function HowToTake({ submit, setSubmit, reason, setReason, take, count, busy }: HowToTakeProps) {
  const said = useWords(receiveWords);
  const id = useId();
  return (
    <Section title={said.receiveHow}>
      <Radio.Group
        className="receive-how"
        aria-label={said.receiveHow}
        value={submit}
        onChange={({ target }) => setSubmit(target.value as boolean)}
      >
        <Radio value={false}>{said.receiveSave}</Radio>
        <Radio value={true}>{said.receiveSubmit}</Radio>
      </Radio.Group>
      <label htmlFor={id}>{said.receiveReason}</label>
      <Input id={id} value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      <div className="receive-go">
        <Button
          type="primary"
          loading={busy}
          disabled={count === 0 || reason.trim().length < 3}
          onClick={() => void take()}
        >
          {said.receiveGo(wholeNumber(count))}
        </Button>
      </div>
    </Section>
  );
}

function Done({ forms }: { forms: readonly ReceivedForm[] }) {
  const said = useWords(receiveWords);
  const outcomes = forms.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  if (outcomes.length === 0) return null;
  const failed = outcomes.filter(({ refusal }) => refusal !== null).length;
  const taken = outcomes.filter(({ saved, submitted }) => saved || submitted).length;
  return (
    <Alert
      className="page-alert"
      role="status"
      type={failed > 0 ? 'warning' : 'info'}
      title={said.receiveDone(wholeNumber(taken), wholeNumber(failed))}
    />
  );
}
