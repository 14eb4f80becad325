import type { FieldAgreement } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { COMPARED, duplicateWords } from './words';

type Compared = Record<(typeof COMPARED)[number], FieldAgreement>;

/** What speaks for one organisation, then what speaks against it; what nobody knows is said once, quietly. */
export function Agreements({ pair }: { pair: Compared }) {
  const words = useWords(duplicateWords);
  const of = (verdict: FieldAgreement) => COMPARED.filter((field) => pair[field] === verdict);
  const unknown = of('UNKNOWN');
  return (
    <span className="agreements">
      {(['EQUAL', 'DIFFERENT'] as const).flatMap((verdict) =>
        of(verdict).map((field) => (
          <Tone key={field} tone={verdict === 'EQUAL' ? 'good' : 'bad'}>
            {`${words[field]} ${words[verdict]}`}
          </Tone>
        )),
      )}
      {unknown.length > 0 && (
        <span className="matched-by">
          {words.unknown(unknown.map((field) => words[field].toLowerCase()).join(', '))}
        </span>
      )}
    </span>
  );
}
