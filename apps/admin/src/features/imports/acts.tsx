import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportMode } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { Field } from '../../kit/form-spec';
import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { ApplyImportDocument, UndoImportDocument } from './documents';
import { decideImport, heldCells, type Batch } from './queries';
import { importWords } from './words';

/** Apply once, undo at most once; each asks why. */
export function BatchActs({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const client = useQueryClient();
  const reason: Field = { name: 'reason', label: words.reason, kind: 'lines', required: true, max: 500, wide: true };
  const mode: Field = {
    name: 'mode',
    label: words.mode,
    kind: 'choice',
    required: true,
    wide: true,
    options: [
      { value: 'GOOD_ROWS', label: words.GOOD_ROWS },
      { value: 'ALL_OR_NOTHING', label: words.ALL_OR_NOTHING },
    ],
  };
  if (batch.status === 'CHECKED') {
    const fields = batch.rejected > 0 ? [mode, reason] : [reason];
    return (
      <ActButton
        key="apply"
        primary
        label={words.apply}
        note={<ApplyNote batch={batch} />}
        fields={fields}
        values={{ mode: 'GOOD_ROWS' }}
        done={words.applyOrdered}
        act={({ reason: why = '', mode: chosen }) =>
          decideImport(client, ApplyImportDocument, batch, why, { mode: chosen as ImportMode })
        }
      />
    );
  }
  if (batch.status === 'APPLIED') {
    return (
      <ActButton
        key="undo"
        danger
        label={words.undo}
        note={words.undoNote}
        fields={[reason]}
        done={words.undoOrdered}
        act={({ reason: why = '' }) => decideImport(client, UndoImportDocument, batch, why, {})}
      />
    );
  }
  return null;
}

/** What applying would do, in figures: the last thing read before it is done. */
function ApplyNote({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const { data, isError } = useQuery(heldCells(batch, words.notFound));
  const { created, updated, rejected } = batch;
  const counted = data && (data.complete ? wholeNumber(data.held) : words.moreThan(wholeNumber(data.held)));
  const held = counted ? words.willHold(counted) : isError ? words.heldUnknown : words.holding;
  return (
    <>
      <strong role="status">
        {words.willDo(wholeNumber(created), wholeNumber(updated), wholeNumber(rejected))}; {held}.
      </strong>{' '}
      {words.applyNote}
    </>
  );
}
