import { useLanguage } from './language';
import {
  markWord,
  operationalStateWord,
  organisationKindShort,
  organisationKindWord,
  registryStatusWord,
  sourceWord,
  taxStatusShort,
  taxStatusWord,
} from './vocabulary';

type Tone = 'good' | 'warning' | 'bad' | 'quiet';

const REGISTRY_TONES: Record<string, Tone> = { ACTIVE: 'good', SUSPENDED: 'warning', UNKNOWN: 'quiet' };
const TAX_TONES: Record<string, Tone> = {
  S00: 'good',
  S02: 'warning',
  S05: 'warning',
  S09: 'warning',
  S10: 'warning',
  UNKNOWN: 'quiet',
};
const OPERATIONAL_TONES: Record<string, Tone> = { OPERATING: 'good', WEAK: 'warning', UNKNOWN: 'quiet' };
const MARK_TONES: Record<string, Tone> = { CERTAIN: 'good', LIKELY: 'quiet' };

/** A small coloured word; the word alone carries the meaning, the colour only helps. */
export function Tone({ tone, title, children }: { tone: Tone; title?: string; children: string }) {
  return (
    <span className={`tone tone-${tone}`} title={title ?? children}>
      {children}
    </span>
  );
}

interface CodeProps {
  code: string | null | undefined;
}

/** The kind by its usual short word; the full word on demand and for screen readers. */
export function OrganisationKind({ code }: CodeProps) {
  const language = useLanguage();
  return <abbr title={organisationKindWord(code, language)}>{organisationKindShort(code, language)}</abbr>;
}

export function RegistryStatus({ code }: CodeProps) {
  const language = useLanguage();
  return <Tone tone={code ? (REGISTRY_TONES[code] ?? 'bad') : 'quiet'}>{registryStatusWord(code, language)}</Tone>;
}

export function TaxStatus({ code }: CodeProps) {
  const language = useLanguage();
  return <Tone tone={code ? (TAX_TONES[code] ?? 'bad') : 'quiet'}>{taxStatusWord(code, language)}</Tone>;
}

/** The tax status in a list: its number and a short word, the whole one on demand. */
export function TaxStatusShort({ code }: CodeProps) {
  const language = useLanguage();
  return (
    <Tone tone={code ? (TAX_TONES[code] ?? 'bad') : 'quiet'} title={taxStatusWord(code, language)}>
      {taxStatusShort(code, language)}
    </Tone>
  );
}

export function OperationalState({ code }: CodeProps) {
  const language = useLanguage();
  return <Tone tone={code ? (OPERATIONAL_TONES[code] ?? 'bad') : 'quiet'}>{operationalStateWord(code, language)}</Tone>;
}

/** How sure the office is of a legal parameter: certain, likely, unconfirmed. */
export function Mark({ code }: CodeProps) {
  const language = useLanguage();
  return <Tone tone={code ? (MARK_TONES[code] ?? 'warning') : 'quiet'}>{markWord(code, language)}</Tone>;
}

/** Who says so. What only our office says is marked as not yet reconciled. */
export function SourceBadge({ source }: { source: string | null | undefined }) {
  const language = useLanguage();
  if (!source) return null;
  return <span className={`source source-${source.toLowerCase()}`}>{sourceWord(source, language)}</span>;
}

/** Stands beside something that rests on what nobody has confirmed or checked; says which of the two. */
export function Unconfirmed({ children }: { children: string }) {
  return <span className="unconfirmed">{children}</span>;
}
