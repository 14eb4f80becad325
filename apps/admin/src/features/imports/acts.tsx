import { useQueryClient } from '@tanstack/react-query';
import { ActButton } from '../../kit/act-button';
import type { Field } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import { ApplyImportDocument, UndoImportDocument } from './documents';
import { decideImport, type Batch } from './queries';
import { importWords } from './words';

/** Apply once, undo at most once; each asks why. */
export function BatchActs({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const client = useQueryClient();
  const reason: Field = { name: 'reason', label: words.reason, kind: 'lines', required: true, max: 500, wide: true };
  if (batch.status === 'CHECKED') {
    return (
      <ActButton
        key="apply"
        primary
        label={words.apply}
        note={words.applyNote}
        fields={[reason]}
        done={words.appliedDone}
        act={({ reason: why = '' }) => decideImport(client, ApplyImportDocument, batch, why)}
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
        done={words.undoneDone}
        act={({ reason: why = '' }) => decideImport(client, UndoImportDocument, batch, why)}
      />
    );
  }
  return null;
}
