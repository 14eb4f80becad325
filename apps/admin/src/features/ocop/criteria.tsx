import { UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { ActButton } from '../../kit/act-button';
import { day, today } from '../../kit/format';
import type { InputProps } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { RemoveOcopCriteriaSetDocument } from './act-documents';
import { OcopViews } from './marks';
import { useReason } from './product-acts';
import { actOnOcop, ocopSets, sendCriteria } from './queries';
import { ocopWords } from './words';

/** The 26 product sets, and which criteria were imported for each. */
export function OcopCriteriaPage() {
  const words = useWords(ocopWords);
  const query = useQuery(ocopSets);
  return (
    <Page
      title={words.criteriaTitle}
      subtitle={words.criteriaNote}
      actions={
        <Gate permission="ocop-criteria:write">
          <SendButton />
        </Gate>
      }
    >
      <OcopViews />
      <Loaded query={query} rows={14}>
        {({ ocopProductSets, ocopCriteriaSets }) => (
          <Section title={words.set}>
            <SmallTable
              label={words.criteriaTitle}
              head={[words.code, words.set, words.decisionSet, words.validFrom, words.criteria, words.act]}
              rows={ocopProductSets.nodes.flatMap(({ id, number, code, name }) => {
                const sets = ocopCriteriaSets.nodes.filter(({ setNumber }) => setNumber === number);
                const first = [code, `${number}. ${name}`];
                if (sets.length === 0) return [{ id, cells: [...first, words.byParts, '–', '–', ''] }];
                return sets.map((set) => ({
                  id: set.id,
                  cells: [
                    ...first,
                    set.decision,
                    day(set.validFrom),
                    words.counts(set.criteriaCount, set.optionCount, set.gateCount),
                    <Gate key="act" permission="ocop-criteria:write">
                      <RemoveButton id={set.id} expectedVersion={set.version} />
                    </Gate>,
                  ],
                }));
              })}
            />
          </Section>
        )}
      </Loaded>
    </Page>
  );
}

function SendButton() {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const reason = useReason();
  const file = useRef<File>(undefined);
  return (
    <ActButton
      label={words.sendFile}
      primary
      fields={[
        {
          name: 'file',
          label: words.file,
          kind: 'custom',
          required: true,
          wide: true,
          input: (props) => <FileInput {...props} onFile={(chosen) => (file.current = chosen)} />,
        },
        { name: 'validFrom', label: words.validFrom, kind: 'day', required: true },
        reason,
      ]}
      values={{ validFrom: today() }}
      act={async ({ validFrom = '', reason: why = '' }) => {
        const { sets, known } = await sendCriteria(client, file.current!, validFrom, why);
        void message.success(words.imported(sets, known));
      }}
    />
  );
}

function FileInput({ id, value, onChange, onFile }: InputProps & { onFile: (file: File) => void }) {
  const words = useWords(ocopWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.xlsx"
        aria-label={words.file}
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (!chosen) return;
          onFile(chosen);
          onChange?.(chosen.name);
        }}
      />
      <Button icon={<UploadOutlined aria-hidden="true" />} onClick={() => input.current?.click()}>
        {value ?? words.file}
      </Button>
    </>
  );
}

function RemoveButton({ id, expectedVersion }: { id: string; expectedVersion: number }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  return (
    <ActButton
      label={words.remove}
      note={words.removeNote}
      small
      danger
      fields={[reason]}
      done={words.done}
      act={({ reason: why = '' }) =>
        actOnOcop(client, RemoveOcopCriteriaSetDocument, { id, expectedVersion, reason: why })
      }
    />
  );
}
