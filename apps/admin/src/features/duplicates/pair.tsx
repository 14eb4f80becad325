import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import type { MergeSide } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import { Gate, useMay } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { Agreements } from './agreements';
import { MergeOrganisationsDocument } from './documents';
import { DismissButton, Side } from './list';
import { MergedTables } from './merged-tables';
import { MergedFields } from './merged-fields';
import { actOnDuplicates, duplicatePair, mergePreview, type DuplicateRow, type Preview } from './queries';
import { duplicateWords } from './words';
import { reasonField } from '../../kit/form-spec';

/** Two records side by side: judged to be two here, or made one with a look at what that does. */
export function DuplicatePairPage() {
  const words = useWords(duplicateWords);
  const { id } = useParams({ from: '/shell/duplicates/$id' });
  const query = useQuery(duplicatePair(id, words.notFound));
  const pair = query.data;
  return (
    <Page
      title={words.pairTitle}
      crumbs={[
        <Link key="list" to="/duplicates">
          {words.title}
        </Link>,
      ]}
      subtitle={pair && words[pair.state]}
      actions={
        pair?.state === 'OPEN' && (
          <Gate permission="organisation:merge">
            <DismissButton pair={pair} />
          </Gate>
        )
      }
    >
      <Loaded query={query}>{(loaded) => <PairBody pair={loaded} />}</Loaded>
    </Page>
  );
}

function PairBody({ pair }: { pair: DuplicateRow }) {
  const words = useWords(duplicateWords);
  const mayMerge = useMay('organisation:merge');
  const { keep } = useSearch({ from: '/shell/duplicates/$id' });
  const navigate = useNavigate();
  const [survivor, absorbed] = keep === 'other' ? [pair.other, pair.one] : [pair.one, pair.other];
  return (
    <>
      <Section title={words.agreement} note={pair.judgement && words.judged(day(pair.judgedOn), pair.judgement)}>
        <Agreements pair={pair} />
      </Section>
      {pair.state === 'OPEN' && mayMerge ? (
        <>
          <Section title={words.keepWhich} note={words.keepNote}>
            <Radio.Group
              className="pair-keep"
              aria-label={words.keepWhich}
              value={keep === 'other' ? 'other' : 'one'}
              onChange={({ target }) =>
                void navigate({
                  to: '.',
                  search: { keep: target.value === 'other' ? 'other' : undefined },
                  replace: true,
                })
              }
            >
              {(['one', 'other'] as const).map((side) => (
                <Radio key={side} value={side}>
                  <Side side={pair[side]} />
                </Radio>
              ))}
            </Radio.Group>
          </Section>
          <MergePlanner key={survivor.id} survivorId={survivor.id} absorbedId={absorbed.id} />
        </>
      ) : (
        <Section title={words.pair}>
          <Side side={pair.one} />
          <Side side={pair.other} />
        </Section>
      )}
    </>
  );
}

function MergePlanner({ survivorId, absorbedId }: { survivorId: string; absorbedId: string }) {
  const words = useWords(duplicateWords);
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeSide>>>({});
  const choices = Object.entries(chosen).map(([field, from]) => ({ field, from }));
  const plan = { survivorId, absorbedId, choices };
  const query = useQuery(mergePreview(plan));
  return (
    <Loaded query={query} rows={14}>
      {(preview) => (
        <>
          <Section title={words.fields} note={words.fieldsNote}>
            <MergedFields preview={preview} onChoose={(field, from) => setChosen({ ...chosen, [field]: from })} />
          </Section>
          <Section title={words.rows} note={words.rowsNote}>
            <MergedTables tables={preview.tables} empty={words.noRows} />
          </Section>
          <MergeButton preview={preview} plan={plan} />
        </>
      )}
    </Loaded>
  );
}

function MergeButton({ preview, plan }: { preview: Preview; plan: Parameters<typeof mergePreview>[0] }) {
  const words = useWords(duplicateWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { survivorId, survivorVersion, absorbedVersion, survivorName, absorbedName } = preview;
  return (
    <div className="form-actions">
      <ActButton
        label={words.merge}
        title={words.mergeTitle(absorbedName, survivorName)}
        note={words.mergeNote}
        primary
        fields={[reasonField(words.mergeReason)]}
        done={words.merged}
        act={async ({ reason = '' }) => {
          const input = { plan, survivorVersion, absorbedVersion, reason };
          await actOnDuplicates(client, MergeOrganisationsDocument, input);
          await navigate({ to: '/organisations/$id', params: { id: survivorId } });
        }}
      />
    </div>
  );
}
