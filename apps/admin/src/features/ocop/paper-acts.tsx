import { useQueryClient } from '@tanstack/react-query';
import type { OcopPaperKind, OcopRevocationGround } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import type { Field, FormValues } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import {
  AddOcopEvidenceDocument,
  ConcludeOnOcopCertificateDocument,
  CorrectOcopEvidenceDocument,
  DropOcopConclusionDocument,
} from './paper-documents';
import type { PaperRow } from './paper-queries';
import { paperWords } from './paper-words';
import { GROUNDS, useReason } from './product-acts';
import { actOnOcop, type Certificate } from './queries';
import { ocopWords } from './words';

export const PAPER_KINDS: readonly OcopPaperKind[] = [
  'BUSINESS_REGISTRATION',
  'PRODUCTION_CONDITIONS',
  'RAW_MATERIAL',
  'ENVIRONMENT',
  'LOCAL_LABOUR',
  'FINANCE',
  'INTELLECTUAL_PROPERTY',
  'DISTRIBUTION',
  'PROMOTION',
  'STORY',
  'PRODUCT_DECLARATION',
  'TEST_RESULT',
  'LABEL',
  'QUALITY_MANAGEMENT',
  'OTHER',
];

function usePaperFields(): Field[] {
  const words = useWords(paperWords);
  return [
    { name: 'title', label: words.name, kind: 'text', required: true, max: 300, wide: true },
    { name: 'number', label: words.number, kind: 'text', max: 100 },
    { name: 'issuer', label: words.issuer, kind: 'text', max: 200 },
    { name: 'issuedOn', label: words.issuedOn, kind: 'day', latest: today() },
    { name: 'expiresOn', label: words.expiresOn, kind: 'day' },
  ];
}

const contentOf = ({ title = '', number, issuer, issuedOn, expiresOn }: FormValues) => ({
  title,
  number: number ?? null,
  issuer: issuer ?? null,
  issuedOn: issuedOn ?? null,
  expiresOn: expiresOn ?? null,
});

/** A paper of the subject of a product; it serves all his products. */
export function AddPaperButton({ productId }: { productId: string }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const kind: Field = {
    name: 'kind',
    label: words.kind,
    kind: 'choice',
    required: true,
    options: PAPER_KINDS.map((value) => ({ value, label: words[value] })),
    wide: true,
  };
  return (
    <ActButton
      label={words.add}
      small
      fields={[kind, ...usePaperFields(), reason]}
      done={shared.done}
      act={({ kind: which, reason: why = '', ...content }) =>
        actOnOcop(client, AddOcopEvidenceDocument, {
          ...contentOf(content),
          productId,
          kind: which as OcopPaperKind,
          reason: why,
        })
      }
    />
  );
}

export function CorrectPaperButton({ paper }: { paper: PaperRow }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const { id, version: expectedVersion, title, number, issuer, issuedOn, expiresOn } = paper;
  const text = (value: string | null | undefined) => value ?? undefined;
  return (
    <ActButton
      label={words.correct}
      title={`${words.correct}: ${title}`}
      small
      fields={[...usePaperFields(), reason]}
      values={{
        title,
        number: text(number),
        issuer: text(issuer),
        issuedOn: text(issuedOn),
        expiresOn: text(expiresOn),
      }}
      done={shared.done}
      act={({ reason: why = '', ...content }) =>
        actOnOcop(client, CorrectOcopEvidenceDocument, { ...contentOf(content), id, expectedVersion, reason: why })
      }
    />
  );
}

/** That a ground for revocation was concluded, from which day the time to revoke runs; or that it does not stand any more. */
export function ConclusionButton({ certificate }: { certificate: Certificate }) {
  const words = useWords(paperWords);
  const shared = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const { id, version: expectedVersion, concludedOn } = certificate;
  if (concludedOn)
    return (
      <ActButton
        key="drop"
        label={words.dropConclusion}
        small
        fields={[reason]}
        done={shared.done}
        act={({ reason: why = '' }) => actOnOcop(client, DropOcopConclusionDocument, { id, expectedVersion, reason: why })}
      />
    );
  return (
    <ActButton
      key="conclude"
      label={words.conclude}
      note={words.concludeNote}
      small
      fields={[
        {
          name: 'ground',
          label: shared.ground,
          kind: 'choice',
          required: true,
          options: GROUNDS.map((value) => ({ value, label: shared[value] })),
          wide: true,
        },
        { name: 'concludedOn', label: words.concludedOn, kind: 'day', required: true, latest: today() },
        { name: 'conclusion', label: words.conclusion, kind: 'text', required: true, max: 300, wide: true },
        reason,
      ]}
      values={{ concludedOn: today() }}
      done={shared.done}
      act={({ ground, concludedOn: on = '', conclusion = '', reason: why = '' }) =>
        actOnOcop(client, ConcludeOnOcopCertificateDocument, {
          id,
          expectedVersion,
          ground: ground as OcopRevocationGround,
          concludedOn: on,
          conclusion,
          reason: why,
        })
      }
    />
  );
}
