import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OcopAuthority, OcopDossierKind, OcopRevocationGround } from '../../graphql/graphql';
import { ActButton } from '../../kit/act-button';
import { type Field, reasonField } from '../../kit/form-spec';
import { today } from '../../kit/format';
import { useWords } from '../../kit/language';
import {
  CorrectOcopProductDocument,
  OpenOcopDossierDocument,
  RecordOcopCertificateDocument,
  RevokeOcopCertificateDocument,
} from './act-documents';
import { useSetOptions } from './list';
import { actOnOcop, type Certificate, type Product } from './queries';
import { ocopWords } from './words';

export const GROUNDS = [
  'FORGED_FILE',
  'CRITERIA_NOT_MET',
  'LAW_BROKEN',
  'MARK_MISUSED',
  'STOPPED',
  'COMPETENT_BODY',
] as const;

/** Why something is done: the last field of every act. */
export function useReason(): Field {
  const words = useWords(ocopWords);
  return reasonField(words.reason);
}

export function CorrectProductButton({ product }: { product: Product }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const sets = useSetOptions();
  const { id, version: expectedVersion, name, setNumber, description } = product;
  return (
    <ActButton
      label={words.correct}
      fields={[
        { name: 'name', label: words.name, kind: 'text', required: true, max: 300, wide: true },
        { name: 'setNumber', label: words.set, kind: 'choice', options: sets, wide: true },
        { name: 'description', label: words.description, kind: 'lines', max: 2000, wide: true },
        reason,
      ]}
      values={{ name, setNumber: setNumber ? String(setNumber) : undefined, description: description ?? undefined }}
      done={words.done}
      act={(values) =>
        actOnOcop(client, CorrectOcopProductDocument, {
          id,
          expectedVersion,
          name: values.name ?? '',
          setNumber: values.setNumber ? Number(values.setNumber) : null,
          description: values.description ?? null,
          reason: values.reason ?? '',
        })
      }
    />
  );
}

export function OpenDossierButton({ product: { id: productId, certificates } }: { product: Product }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const kinds = certificates.nodes.length === 0 ? (['FIRST'] as const) : (['RE_RANKING', 'UPGRADE'] as const);
  return (
    <ActButton
      label={words.openDossier}
      primary
      fields={[
        {
          name: 'kind',
          label: words.dossierKind,
          kind: 'choice',
          required: true,
          options: kinds.map((value) => ({ value, label: words[value] })),
        },
        reason,
      ]}
      values={{ kind: kinds[0] }}
      done={words.done}
      act={async ({ kind, reason: why = '' }) => {
        const input = { productId, kind: kind as OcopDossierKind, reason: why };
        const { openOcopDossier } = await actOnOcop(client, OpenOcopDossierDocument, input);
        await navigate({ to: '/ocop-dossiers/$id', params: { id: openOcopDossier.id } });
      }}
    />
  );
}

export function RecordCertificateButton({ product: { id: productId } }: { product: Product }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  const fields: Field[] = [
    {
      name: 'stars',
      label: words.stars,
      kind: 'choice',
      required: true,
      options: [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: words.starsOf(n) })),
    },
    { name: 'decisionYear', label: words.decisionYear, kind: 'whole', required: true },
    { name: 'decisionOn', label: words.decisionOn, kind: 'day', hint: words.decisionOnHint, latest: today() },
    { name: 'decisionNumber', label: words.decisionNumber, kind: 'text', max: 100 },
    {
      name: 'authority',
      label: words.authority,
      kind: 'choice',
      options: (['DISTRICT', 'PROVINCE', 'CENTRE'] as const).map((value) => ({ value, label: words[value] })),
    },
    { name: 'issuedBy', label: words.issuedBy, kind: 'text', max: 300 },
    { name: 'source', label: words.source, kind: 'text', required: true, max: 500, wide: true },
    reason,
  ];
  return (
    <ActButton
      label={words.record}
      note={words.recordNote}
      fields={fields}
      done={words.done}
      act={({ stars, decisionYear, authority, source = '', reason: why = '', ...rest }) =>
        actOnOcop(client, RecordOcopCertificateDocument, {
          productId,
          stars: Number(stars),
          decisionYear: Number(decisionYear),
          authority: authority as OcopAuthority | undefined,
          decisionOn: rest.decisionOn,
          decisionNumber: rest.decisionNumber,
          issuedBy: rest.issuedBy,
          source,
          reason: why,
        })
      }
    />
  );
}

export function RevokeButton({ certificate: { id, version: expectedVersion } }: { certificate: Certificate }) {
  const words = useWords(ocopWords);
  const client = useQueryClient();
  const reason = useReason();
  return (
    <ActButton
      label={words.revoke}
      danger
      small
      fields={[
        {
          name: 'ground',
          label: words.ground,
          kind: 'choice',
          required: true,
          options: GROUNDS.map((value) => ({ value, label: words[value] })),
          wide: true,
        },
        { name: 'decisionNumber', label: words.decisionNumber, kind: 'text', required: true, max: 100 },
        { name: 'revokedOn', label: words.revokedOn, kind: 'day', required: true, latest: today() },
        reason,
      ]}
      values={{ revokedOn: today() }}
      done={words.done}
      act={({ ground, decisionNumber = '', revokedOn = '', reason: why = '' }) =>
        actOnOcop(client, RevokeOcopCertificateDocument, {
          id,
          expectedVersion,
          ground: ground as OcopRevocationGround,
          decisionNumber,
          revokedOn,
          reason: why,
        })
      }
    />
  );
}
