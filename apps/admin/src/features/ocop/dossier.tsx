import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, App, Button } from 'antd';
import { day } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Facts, Page, Section } from '../../kit/page';
import { useMay } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { AssessOcopDossierDocument, SaveOcopSheetDocument } from './act-documents';
import { Council } from './council';
import { DossierActs } from './dossier-acts';
import { dossierWords } from './dossier-words';
import { DossierMark, Stars } from './marks';
import { DossierPapers } from './paper-sections';
import { actOnOcop, type Dossier, dossierDetail, ownSheet } from './queries';
import { Sheet } from './sheet';
import { type CriteriaTree, numberText, type SheetContent } from './sheet-content';
import { ocopWords } from './words';

/** One dossier: what has happened, what may be done now, its sheet and its council. */
export function OcopDossierPage() {
  const words = useWords(dossierWords);
  const shared = useWords(ocopWords);
  const { id } = useParams({ from: '/shell/ocop-dossiers/$id' });
  const query = useQuery(dossierDetail(id, shared.dossierNotFound));
  const held = query.data;
  return (
    <Page
      title={held ? words.pageTitle(shared[held.kind], held.product.name) : shared.dossiersTitle}
      crumbs={[
        <Link key="list" to="/ocop-dossiers">
          {shared.dossiersTitle}
        </Link>,
      ]}
      subtitle={held && <DossierMark state={held.state} />}
      actions={held && <DossierActs held={held} />}
    >
      <Loaded query={query} rows={14}>
        {(loaded) => <DossierBody key={loaded.version} held={loaded} />}
      </Loaded>
    </Page>
  );
}

function DossierBody({ held }: { held: Dossier }) {
  const words = useWords(dossierWords);
  const shared = useWords(ocopWords);
  const { product, criteriaSet } = held;
  return (
    <>
      {held.state === 'RETURNED' && held.returnReason && (
        <Alert type="warning" role="status" title={words.returned} description={held.returnReason} />
      )}
      <Section title={words.progress}>
        <Facts
          facts={[
            {
              label: shared.product,
              value: (
                <Link to="/ocop-products/$id" params={{ id: product.id }}>
                  {product.name}
                </Link>
              ),
            },
            { label: shared.subject, value: product.subjectName },
            {
              label: words.criteriaSet,
              value: criteriaSet ? `${criteriaSet.decision}, ${criteriaSet.setNumber}` : shared.byParts,
            },
            { label: words.openedOn, value: day(held.openedOn) },
            {
              label: words.submittedOn,
              value:
                held.submittedOn && [day(held.submittedOn), held.onBehalf && words.behalf].filter(Boolean).join(' · '),
            },
            { label: words.communeDueOn, value: held.communeDueOn && day(held.communeDueOn) },
            { label: words.checked, value: held.checkedOn && `${day(held.checkedOn)} · ${held.checkedByName}` },
            { label: words.communeNote, value: held.checkedOn && formOf(held, words) },
            { label: words.appraisal, value: held.appraisal && `${held.appraisal} (${held.appraisedByName})` },
            { label: words.siteVisitOn, value: held.siteVisitOn && day(held.siteVisitOn) },
            { label: words.forwarded, value: held.forwardedOn && `${day(held.forwardedOn)} · ${held.forwardedBy}` },
          ]}
        />
      </Section>
      {held.councilOn && <Result held={held} />}
      {(held.state === 'PROVINCE_APPRAISAL' || held.seats.nodes.length > 0) && <Council held={held} />}
      {held.state === 'PROVINCE_APPRAISAL' && <OwnSheet held={held} />}
      <DossierPapers held={held} />
      <SelfSheet held={held} />
    </>
  );
}

function formOf(held: Dossier, words: (typeof dossierWords)['en']): string {
  const marks = [
    [words.origin, held.originConfirmed],
    [words.labour, held.labourConfirmed],
    [words.idea, held.ideaConfirmed],
    [words.identity, held.identityConfirmed],
  ] as const;
  const said = marks.flatMap(([label, mark]) =>
    mark === null ? [] : [`${label}: ${mark ? words.right : words.wrong}`],
  );
  return [...said, held.communeNote].filter(Boolean).join('; ');
}

function Result({ held }: { held: Dossier }) {
  const words = useWords(dossierWords);
  const council = held.council as { sheets: number; min: number; max: number; spread: number; isEliminated: boolean };
  return (
    <Section
      title={words.result}
      extra={
        <Button href={`/ocop/dossiers/${held.id}/minutes.pdf`} download>
          {words.minutes}
        </Button>
      }
    >
      <Facts
        facts={[
          { label: words.points, value: words.scoreOf(numberText(held.score ?? 0), council.sheets) },
          { label: words.rank, value: council.isEliminated ? words.eliminated : <Stars count={held.stars} /> },
          {
            label: words.spread,
            value: `${numberText(council.min)} – ${numberText(council.max)}, ${numberText(council.spread)}`,
          },
          { label: words.opinion, value: held.councilOpinion },
        ]}
      />
    </Section>
  );
}

function SelfSheet({ held }: { held: Dossier }) {
  const words = useWords(dossierWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const mayFile = useMay('ocop:file');
  const locked = !mayFile || !held.acts.includes('ASSESS');
  const act = async (scoring: SheetContent) => {
    const input = { id: held.id, expectedVersion: held.version, scoring, reason: words.saveReason };
    await actOnOcop(client, AssessOcopDossierDocument, input);
    void message.success(words.saved);
  };
  if (locked && !held.selfSheet) return null;
  return (
    <Sheet
      title={words.selfSheet}
      criteriaSetId={held.criteriaSet?.id ?? null}
      tree={(held.criteriaSet?.tree as CriteriaTree | undefined) ?? null}
      opened={(held.selfSheet as SheetContent | null) ?? {}}
      locked={locked}
      buttons={[{ label: words.save, primary: true, act }]}
    />
  );
}

/** The sheet of who sits in the council; nobody else sees it, nor this part of the page. */
function OwnSheet({ held }: { held: Dossier }) {
  const words = useWords(dossierWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const mayScore = useMay('ocop:score');
  const query = useQuery({ ...ownSheet(held.id), enabled: mayScore });
  if (query.data === undefined) return null;
  const sheet = query.data;
  if (sheet?.conflict) return <Alert type="warning" title={words.conflictOf(sheet.conflict)} />;
  const save = (send: boolean) => async (scoring: SheetContent) => {
    const input = { dossierId: held.id, scoring, send, reason: words.saveReason };
    await actOnOcop(client, SaveOcopSheetDocument, input);
    void message.success(words.saved);
  };
  return (
    <>
      {sheet?.isSent && <Alert type="success" role="status" title={words.sentSheet} />}
      <Sheet
        key={String(sheet?.isSent)}
        title={words.ownSheet}
        criteriaSetId={held.criteriaSet?.id ?? null}
        tree={(held.criteriaSet?.tree as CriteriaTree | undefined) ?? null}
        opened={withoutNulls(sheet?.content)}
        locked={sheet?.isSent ?? false}
        buttons={[
          { label: words.save, act: save(false) },
          { label: words.saveAndSend, primary: true, act: save(true) },
        ]}
      />
    </>
  );
}

function withoutNulls(content: unknown): SheetContent {
  const entries = Object.entries((content as Record<string, unknown> | undefined) ?? {});
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as SheetContent;
}
