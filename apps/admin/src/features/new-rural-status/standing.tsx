import { Tone } from '../../kit/marks';
import { useWords } from '../../kit/language';
import { newRuralWords } from './words';

interface Stood {
  state: 'RECOGNISED' | 'PARTIAL' | 'NOT_RECOGNISED';
  /** Of a former commune only the state is told. */
  basis?: string;
}

/* Only a decision that was taken back says "no"; where none is recorded, nobody has said anything. */
const saidNothing = ({ state, basis }: Stood) => state === 'NOT_RECOGNISED' && basis !== 'REVOKED';

/** Recognised, in part, recognised no longer; nothing recorded is an answer of its own and never a "no". */
export function State(stood: Stood) {
  const words = useWords(newRuralWords);
  if (saidNothing(stood)) return <span className="no-figure">{words.noInformation}</span>;
  const tone = { RECOGNISED: 'good', PARTIAL: 'warning', NOT_RECOGNISED: 'quiet' } as const;
  return <Tone tone={tone[stood.state]}>{words[stood.state]}</Tone>;
}

/** Whether it counts; "nobody has said how" is an answer of its own. */
export function Counts({ standing }: { standing: (Stood & { counts?: boolean | null }) | null | undefined }) {
  const words = useWords(newRuralWords);
  if (!standing || saidNothing(standing)) return '–';
  const { counts } = standing;
  if (counts === null || counts === undefined) return <span className="unconfirmed">{words.unknown}</span>;
  return counts ? words.yes : words.no;
}
