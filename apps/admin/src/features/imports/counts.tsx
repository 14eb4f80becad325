import { wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { writtenRows, type Batch } from './queries';
import { importWords } from './words';

/** Every row that was read is somewhere: two sums that a person can add up. */
export function Counts({ batch }: { batch: Batch }) {
  const words = useWords(importWords);
  const part = (name: keyof Batch & keyof typeof words) => ({
    label: words[name] as string,
    count: Number(batch[name]),
  });
  return (
    <Section title={words.counts}>
      <Sum
        total={part('rowsRead')}
        parts={[
          part('dataRows'),
          part('groupRows'),
          part('totalRows'),
          part('blankRows'),
          part('frameRows'),
          part('unknownRows'),
        ]}
      />
      <Sum
        total={part('dataRows')}
        parts={[part('created'), part('updated'), part('unchanged'), part('discrepancies'), part('rejected')]}
      />
      {batch.undoneRows > 0 && (
        <Sum
          total={{ label: words.written, count: writtenRows(batch) }}
          parts={[part('undoneRows'), { label: words.kept, count: writtenRows(batch) - batch.undoneRows }]}
        />
      )}
      <p className="section-note">
        {words.cells(wholeNumber(batch.repairedCells), wholeNumber(batch.errorCells), wholeNumber(batch.warningCells))}
      </p>
    </Section>
  );
}

interface Part {
  label: string;
  count: number;
}

function Sum({ total, parts }: { total: Part; parts: readonly Part[] }) {
  return (
    <p className="sum">
      <span className="sum-total">
        <strong>{wholeNumber(total.count)}</strong> {total.label}
      </span>
      {parts.map(({ label, count }, at) => (
        <span key={label} className={count === 0 ? 'sum-part sum-zero' : 'sum-part'}>
          {at === 0 ? '= ' : '+ '}
          <strong>{wholeNumber(count)}</strong> {label}
        </span>
      ))}
    </p>
  );
}
