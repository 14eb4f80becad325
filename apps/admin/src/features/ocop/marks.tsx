import { StarFilled } from '@ant-design/icons';
import type { OcopCertificateState, OcopDossierState } from '../../graphql/graphql';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { PageViews } from '../../kit/page-views';
import { dossierWords } from './dossier-words';
import { ocopWords } from './words';

const CERTIFICATE_TONES = {
  VALID: 'good',
  EXPIRING: 'warning',
  GRACE: 'warning',
  EXPIRED: 'bad',
  REVOKED: 'bad',
  SUPERSEDED: 'quiet',
  UNKNOWN: 'quiet',
} as const;

/** The state of a certificate on the day that is read. */
export function CertificateMark({ state }: { state: OcopCertificateState | null | undefined }) {
  const words = useWords(ocopWords);
  return state ? <Tone tone={CERTIFICATE_TONES[state]}>{words[state]}</Tone> : <>–</>;
}

/** Where a dossier stands. */
export function DossierMark({ state }: { state: OcopDossierState }) {
  const words = useWords(dossierWords);
  const tone = state.startsWith('RECOGNISED')
    ? 'good'
    : state === 'RETURNED' || state === 'NOT_RECOGNISED'
      ? 'bad'
      : 'quiet';
  return <Tone tone={tone}>{words[state]}</Tone>;
}

/** Stars as they are printed on the package, and as a word for who does not see them; not every font has one. */
export function Stars({ count }: { count: number | null | undefined }) {
  const words = useWords(ocopWords);
  if (!count) return <>–</>;
  return (
    <span role="img" aria-label={words.starsOf(count)} className="ocop-stars">
      {Array.from({ length: count }, (_, at) => (
        <StarFilled key={at} aria-hidden="true" />
      ))}
    </span>
  );
}

/** The lists of this feature beside each other. */
export function OcopViews() {
  const words = useWords(ocopWords);
  const views = [
    { to: '/ocop-products', label: words.products },
    { to: '/ocop-dossiers', label: words.dossiers },
    { to: '/ocop-notices', label: words.notices },
    { to: '/ocop-papers', label: words.papers },
    { to: '/ocop-criteria', label: words.criteria },
  ];
  return <PageViews label={words.views} views={views} />;
}
