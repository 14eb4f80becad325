import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ActButton } from '../../kit/act-button';
import { FilesPanel } from '../../kit/files-panel';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Gate, useMay } from '../../kit/session';
import { SmallTable } from '../../kit/small-table';
import { Loaded } from '../../kit/states';
import { AddPaperButton } from './paper-acts';
import {
  AttachOcopProductFileDocument,
  DetachOcopProductFileDocument,
  DropOcopEvidenceDocument,
  UseOcopEvidenceDocument,
} from './paper-documents';
import { dossierPapers, papersOf, type PaperUse } from './paper-queries';
import { paperWords } from './paper-words';
import { Breaks, PaperEnd } from './papers';
import { useReason } from './product-acts';
import { actOnOcop, type Dossier, type Product } from './queries';
import { type CriteriaTree, leavesOf } from './sheet-content';
import { ocopWords } from './words';

/** What proves things of whoever makes a product, with what breaks when it ends. */
export function SubjectPapers({ product }: { product: Product }) {
  const words = useWords(paperWords);
  const query = useQuery(papersOf(product));
  if (!product.organisation && !product.party) return null;
  return (
    <Section
      title={words.ofSubject}
      extra={
        <Gate permission="ocop:file">
          <AddPaperButton productId={product.id} />
        </Gate>
      }
    >
      <Loaded query={query} rows={3}>
        {(papers) => (
          <SmallTable
            label={words.ofSubject}
            empty={words.none}
            head={[words.paper, words.kind, words.expiresOn, words.breaks]}
            rows={papers.map(({ id, title, number, kind, expiresOn, uses }) => ({
              id,
              cells: [
                <span key="title">
                  {title}
                  {number && <span className="matched-by">{number}</span>}
                </span>,
                words[kind],
                <PaperEnd key="end" expiresOn={expiresOn} />,
                <Breaks key="breaks" uses={uses.nodes} />,
              ],
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** Pictures and files of a product. */
export function ProductFiles({ product: { id: productId, files } }: { product: Product }) {
  const words = useWords(paperWords);
  const client = useQueryClient();
  const may = useMay('ocop:file');
  return (
    <FilesPanel
      title={words.pictures}
      files={files.nodes}
      attach={may ? (file) => actOnOcop(client, AttachOcopProductFileDocument, { ...file, productId }) : undefined}
      detach={may ? (row) => actOnOcop(client, DetachOcopProductFileDocument, row) : undefined}
    />
  );
}

/** Which paper proves which criterion of a dossier; once it is filed they stay. */
export function DossierPapers({ held }: { held: Dossier }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const query = useQuery(dossierPapers(held.id, shared.dossierNotFound));
  const open = useMay('ocop:file') && held.acts.includes('ASSESS');
  return (
    <Section title={words.ofDossier} extra={open && <UseButton held={held} />}>
      <Loaded query={query} rows={3}>
        {(papers) => (
          <SmallTable
            label={words.ofDossier}
            empty={words.none}
            head={[words.criterion, words.paper, words.kind, words.expiresOn, '']}
            rows={papers.map((use) => ({
              id: use.id,
              cells: [
                use.criterion,
                use.evidence.title,
                words[use.evidence.kind],
                <PaperEnd key="end" expiresOn={use.evidence.expiresOn} />,
                open && <DropButton key="drop" use={use} />,
              ],
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

function UseButton({ held }: { held: Dossier }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const { data: papers = [] } = useQuery(papersOf(held.product));
  const tree = held.criteriaSet?.tree as CriteriaTree | undefined;
  const criteria = tree
    ? tree.parts.flatMap(({ criteria: all }) => leavesOf(all).map(({ code, name }) => ({ value: code, label: `${code} ${name}` })))
    : ['A', 'B', 'C'].map((value) => ({ value, label: value }));
  return (
    <ActButton
      label={words.use}
      small
      fields={[
        {
          name: 'evidenceId',
          label: words.paper,
          kind: 'choice',
          required: true,
          options: papers.map(({ id, title, number }) => ({ value: id, label: [title, number].filter(Boolean).join(' · ') })),
          wide: true,
        },
        { name: 'criterion', label: words.criterion, kind: 'choice', required: true, options: criteria, wide: true },
        reason,
      ]}
      done={shared.done}
      act={({ evidenceId = '', criterion = '', reason: why = '' }) =>
        actOnOcop(client, UseOcopEvidenceDocument, { dossierId: held.id, evidenceId, criterion, reason: why })
      }
    />
  );
}

function DropButton({ use: { id, version: expectedVersion } }: { use: PaperUse }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  return (
    <ActButton
      label={words.drop}
      small
      fields={[reason]}
      done={shared.done}
      act={({ reason: why = '' }) => actOnOcop(client, DropOcopEvidenceDocument, { id, expectedVersion, reason: why })}
    />
  );
}
