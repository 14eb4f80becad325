import type { AreaCodeStatus } from '../../graphql/graphql';
import { day, today } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { areaWords } from './words';

interface CodeMarkProps {
  status: AreaCodeStatus;
  expiresOn?: string | null;
}

/** Whether a code is in use today: what its authority said of it, or that its term is over. */
export function CodeMark({ status, expiresOn }: CodeMarkProps) {
  const words = useWords(areaWords);
  if (status === 'ACTIVE' && expiresOn && expiresOn < today()) return <Tone tone="bad">{words.EXPIRED}</Tone>;
  const tones = { ACTIVE: 'good', SUSPENDED: 'warning', REVOKED: 'bad' } as const;
  return <Tone tone={tones[status]}>{words[status]}</Tone>;
}

/** The term of a code, its last day included. */
export function useTerm() {
  const words = useWords(areaWords);
  return (issuedOn: string, expiresOn: string | null | undefined) =>
    `${day(issuedOn)} – ${expiresOn ? day(expiresOn) : words.endless}`;
}

/** A code, and the one that has taken its place. */
export function CodeText({ code, currentCode }: { code: string; currentCode?: string | null }) {
  const words = useWords(areaWords);
  return (
    <span>
      {code}
      {currentCode && currentCode !== code && <span className="matched-by">{words.now(currentCode)}</span>}
    </span>
  );
}
