import { Link } from '@tanstack/react-router';
import { useSearch } from '@tanstack/react-router';
import { useWords } from '../../kit/language';
import type { Batch } from './queries';
import { importWords } from './words';

/** The four steps of an import; columns can be chosen again until it is applied. */
export function Steps({ batch: { id, status } }: { batch: Batch }) {
  const words = useWords(importWords);
  const { step } = useSearch({ from: '/shell/imports/$id' });
  const open = status === 'CHECKED';
  const current = !open ? 'apply' : step === 'columns' ? 'columns' : 'rows';
  const at = (name: string) => (name === current ? ('step' as const) : undefined);
  return (
    <nav aria-label={words.steps} className="steps">
      <ol>
        <li>
          <Link to="/imports">{words.stepFile}</Link>
        </li>
        <li aria-current={at('columns')}>
          {open ? (
            <Link to="/imports/$id" params={{ id }} search={{ step: 'columns' }}>
              {words.stepColumns}
            </Link>
          ) : (
            words.stepColumns
          )}
        </li>
        <li aria-current={at('rows')}>
          <Link to="/imports/$id" params={{ id }}>
            {words.stepRows}
          </Link>
        </li>
        <li aria-current={at('apply')}>{words.stepApply}</li>
      </ol>
    </nav>
  );
}
