import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, QRCode } from 'antd';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Tone } from '../../kit/marks';
import { Facts, Page, Section } from '../../kit/page';
import { Gate } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { CertificateMark, DossierMark, Stars } from './marks';
import { ConclusionButton } from './paper-acts';
import { ProductFiles, SubjectPapers } from './paper-sections';
import { paperWords } from './paper-words';
import { CorrectProductButton, OpenDossierButton, RecordCertificateButton, RevokeButton } from './product-acts';
import { type Certificate, type Product, productDetail } from './queries';
import { ocopWords } from './words';

/** One product: whose it is, its certificates with their notices, its dossiers, and the page anybody sees. */
export function OcopProductPage() {
  const words = useWords(ocopWords);
  const { id } = useParams({ from: '/shell/ocop-products/$id' });
  const query = useQuery(productDetail(id, words.notFound));
  const product = query.data;
  return (
    <Page
      title={product?.name ?? words.product}
      file={product && { list: 'ocopProducts', id: product.id }}
      crumbs={[
        <Link key="list" to="/ocop-products">
          {words.title}
        </Link>,
      ]}
      subtitle={
        product && (
          <>
            <Stars count={product.stars} /> <CertificateMark state={product.certificate?.state} />
          </>
        )
      }
      actions={product && <ProductActs product={product} />}
    >
      <Loaded query={query} rows={12}>
        {(loaded) => <ProductBody product={loaded} />}
      </Loaded>
    </Page>
  );
}

function ProductActs({ product }: { product: Product }) {
  return (
    <>
      <Gate permission="ocop:file">
        <CorrectProductButton product={product} />
        <OpenDossierButton product={product} />
      </Gate>
      <Gate permission="ocop:decide">
        <RecordCertificateButton product={product} />
      </Gate>
    </>
  );
}

function ProductBody({ product }: { product: Product }) {
  const words = useWords(ocopWords);
  const { organisation, subjectName, subjectKind } = product;
  const kind = subjectKind === 'UNKNOWN' ? words.UNKNOWN_SUBJECT : words[subjectKind];
  return (
    <>
      <Section title={words.product}>
        <Facts
          facts={[
            {
              label: words.subject,
              value: organisation ? (
                <Link to="/organisations/$id" params={{ id: organisation.id }}>
                  {organisation.name}
                </Link>
              ) : (
                (subjectName ?? words.unknown)
              ),
            },
            { label: words.subjectKind, value: kind },
            { label: words.unit, value: product.unit.fullName },
            { label: words.code, value: product.code },
            { label: words.set, value: product.setNumber },
            { label: words.description, value: product.description },
          ]}
        />
      </Section>
      <Certificates product={product} />
      <Section title={words.dossiers}>
        <SmallTable
          label={words.dossiers}
          empty={words.noDossiers}
          head={[words.dossierKind, words.state, words.score, words.stars]}
          rows={product.dossiers.nodes.map(({ id, kind: why, state, openedOn, score, stars }) => ({
            id,
            cells: [
              <Link key="link" to="/ocop-dossiers/$id" params={{ id }}>
                {`${words[why]}, ${day(openedOn)}`}
              </Link>,
              <DossierMark key="state" state={state} />,
              score ?? '–',
              <Stars key="stars" count={stars} />,
            ],
          }))}
        />
      </Section>
      <SubjectPapers product={product} />
      <ProductFiles product={product} />
      {product.certificate && <PublicPage product={product} />}
    </>
  );
}

function Certificates({ product }: { product: Product }) {
  const words = useWords(ocopWords);
  return (
    <Section title={words.certificates}>
      <SmallTable
        label={words.certificates}
        empty={words.noCertificates}
        head={[words.stars, words.state, words.decision, words.authority, words.expiresOn, words.notices, words.act]}
        rows={product.certificates.nodes.map((one) => ({
          id: one.id,
          cells: [
            <Stars key="stars" count={one.stars} />,
            <StateCell key="state" certificate={one} />,
            `${one.decisionNumber ?? words.unknown}, ${one.decisionOn ? day(one.decisionOn) : one.decisionYear}`,
            <AuthorityCell key="authority" certificate={one} />,
            one.graceUntil ? `${day(one.expiresOn)} (${words.GRACE}: ${day(one.graceUntil)})` : day(one.expiresOn),
            <NoticesCell key="notices" certificate={one} />,
            !one.revokedOn && !one.supersededOn && <CertificateActs key="act" certificate={one} />,
          ],
        }))}
      />
    </Section>
  );
}

/* Who checks records that there is a ground; who decides revokes, or says that it does not stand. */
function CertificateActs({ certificate }: { certificate: Certificate }) {
  return (
    <span className="row-acts">
      <Gate permission={certificate.concludedOn ? 'ocop:decide' : 'ocop:check'}>
        <ConclusionButton certificate={certificate} />
      </Gate>
      <Gate permission="ocop:decide">
        <RevokeButton certificate={certificate} />
      </Gate>
    </span>
  );
}

const REVOCATION_TONES = { DUE: 'warning', OVERDUE: 'bad', IN_TIME: 'quiet', LATE: 'bad' } as const;

function StateCell({ certificate }: { certificate: Certificate }) {
  const { state, revokedOn, revocationGround, revocationNumber, conclusion, revocationDueOn, revocation } = certificate;
  const words = useWords(ocopWords);
  const papers = useWords(paperWords);
  return (
    <span>
      <CertificateMark state={state} />
      {revocationGround && (
        <span className="matched-by">{`${day(revokedOn)}, ${revocationNumber}: ${words[revocationGround]}`}</span>
      )}
      {revocation && <Tone tone={REVOCATION_TONES[revocation]}>{papers[revocation]}</Tone>}
      {conclusion && !revokedOn && (
        <span className="matched-by">
          {`${conclusion}. ${papers.waits(revocationDueOn ? day(revocationDueOn) : '')}`}
        </span>
      )}
    </span>
  );
}

function AuthorityCell({ certificate: { authority, breach } }: { certificate: Certificate }) {
  const words = useWords(ocopWords);
  return (
    <span>
      {authority ? words[authority] : words.unknown}
      {breach && (
        <Tone tone="warning" title={words[breach as 'AUTHORITY']}>
          {words.breach}
        </Tone>
      )}
    </span>
  );
}

function NoticesCell({ certificate: { notices } }: { certificate: Certificate }) {
  const words = useWords(ocopWords);
  const late = notices.nodes.filter(({ isLate, sentOn }) => isLate && !sentOn);
  if (late.length > 0)
    return <Tone tone="bad">{`${words.late}: ${late.map(({ daysBefore }) => daysBefore).join(', ')}`}</Tone>;
  const sent = notices.nodes.filter(({ sentOn }) => sentOn);
  return <>{notices.nodes.length === 0 ? '–' : `${sent.length}/${notices.nodes.length}`}</>;
}

function PublicPage({ product: { id } }: { product: Product }) {
  const words = useWords(ocopWords);
  const address = `${window.location.origin}/ocop/${id}`;
  return (
    <Section title={words.publicPage} note={words.publicNote}>
      <div className="ocop-public">
        <div aria-hidden="true">
          <QRCode value={address} type="svg" size={160} bordered={false} />
        </div>
        <p>
          <code>{address}</code>
          <br />
          <Button href={address} target="_blank" rel="noopener">
            {words.openPublic}
          </Button>
        </p>
      </div>
    </Section>
  );
}
