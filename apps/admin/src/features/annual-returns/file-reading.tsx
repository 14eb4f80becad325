import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { Dialog } from '../../kit/dialog';
import { FIGURE_NAMES, figureLabel, type FigureName, figureText } from '../../kit/figure-fields';
import { wholeNumber } from '../../kit/format';
import { useLanguage, useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { SmallTable } from '../../kit/small-table';
import { Problem } from '../../kit/states';
import { type AnnualReturn, saveReturnFile } from './queries';
import type { ReturnFileReading } from './received';
import { returnWords } from './words';

interface FileReadingDialogProps {
  held: AnnualReturn;
  reading: ReturnFileReading;
  onClose: () => void;
}

/** What a filled-in file would change, and what is wrong with it at which cell; saved whole or not at all. */
export function FileReadingDialog({ held, reading, onClose }: FileReadingDialogProps) {
  const words = useWords(returnWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const { changes, problems } = reading;
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  const saving = useMutation({
    mutationFn: () => saveReturnFile(client, held, reading, words.fileReason),
    onSuccess: () => {
      void message.success(words.saved);
      onClose();
    },
  });
  return (
    <Dialog title={words.fileRead} onClose={onClose}>
      {errors > 0 ? (
        <Alert type="error" role="alert" title={words.fileErrors(wholeNumber(errors))} />
      ) : (
        <Alert type="info" role="status" title={words.fileChanges(wholeNumber(changes.length))} />
      )}
      <FileProblems problems={problems} />
      <FileChanges changes={changes} />
      {saving.error && <Problem error={saving.error} />}
      <div className="form-actions">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          type="primary"
          loading={saving.isPending}
          disabled={errors > 0 || changes.length === 0}
          onClick={() => saving.mutate()}
        >
          {words.fileSave}
        </Button>
      </div>
    </Dialog>
  );
}

/** What a field of a return is called. */
export function useReturnLabel(): (field: string) => string {
  const words = useWords(returnWords);
  const language = useLanguage();
  return (field) => {
    if (field === 'difficulties' || field === 'proposals') return words[field];
    return isFigure(field) ? figureLabel(field, language) : field;
  };
}

const isFigure = (field: string): field is FigureName => FIGURE_NAMES.includes(field as FigureName);

/** What is wrong in a file, cell by cell. */
export function FileProblems({ problems }: Pick<ReturnFileReading, 'problems'>) {
  const label = useReturnLabel();
  if (problems.length === 0) return null;
  return (
    <ul className="file-problems">
      {problems.map(({ cell, field, severity, message }, n) => (
        <li key={n}>
          {cell && <Tone tone={severity === 'ERROR' ? 'bad' : 'warning'}>{cell}</Tone>}{' '}
          {field && <strong>{label(field)}: </strong>}
          {message}
        </li>
      ))}
    </ul>
  );
}

/** What a file would change, cell by cell. */
export function FileChanges({ changes }: Pick<ReturnFileReading, 'changes'>) {
  const words = useWords(returnWords);
  const language = useLanguage();
  const label = useReturnLabel();
  const text = (field: string, value: unknown): string =>
    isFigure(field) ? figureText(field, value, language) : typeof value === 'string' ? value : '–';
  if (changes.length === 0) return null;
  return (
    <SmallTable
      label={words.fileRead}
      head={[words.fileCell, words.fileField, words.fileBefore, words.fileAfter]}
      rows={changes.map(({ field, cell, before, after }) => ({
        id: field,
        cells: [cell, label(field), text(field, before), <strong key="after">{text(field, after)}</strong>],
      }))}
    />
  );
}
