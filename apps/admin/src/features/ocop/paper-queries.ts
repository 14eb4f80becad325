import { queryOptions } from '@tanstack/react-query';
import type { OcopDossierPapersQuery, OcopEvidenceFilter, OcopPaperListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { existing } from '../../kit/queries';
import { OcopDossierPapersDocument, OcopPaperListDocument } from './paper-documents';

export type PaperRow = OcopPaperListQuery['ocopEvidences']['nodes'][number];
export type PaperUse = NonNullable<OcopDossierPapersQuery['ocopDossier']>['papers']['nodes'][number];

/** Whose papers are asked for: those of an organisation, or of an enterprise or household. */
export interface Subject {
  organisation?: { id: string } | null;
  party?: { id: string } | null;
}

export function paperList(spec: ListSpec<PaperRow, OcopEvidenceFilter>, state: ListState) {
  return listQuery(spec, state, {
    key: ['ocop', 'papers'],
    document: OcopPaperListDocument,
    page: ({ ocopEvidences }) => ocopEvidences,
  });
}

/** The papers of one subject; of nobody known there are none. */
export const papersOf = ({ organisation, party }: Subject) =>
  queryOptions({
    queryKey: ['ocop', 'papers-of', organisation?.id, party?.id],
    queryFn: async ({ signal }) => {
      const filter: OcopEvidenceFilter = organisation
        ? { organisation: { in: [organisation.id] } }
        : { party: { in: [party?.id ?? ''] } };
      return (await ask(OcopPaperListDocument, { first: 100, filter }, signal)).ocopEvidences.nodes;
    },
    enabled: Boolean(organisation ?? party),
  });

export const dossierPapers = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['ocop', 'dossier-papers', id],
    queryFn: async ({ signal }) => {
      const { ocopDossier } = await ask(OcopDossierPapersDocument, { id }, signal);
      return existing(ocopDossier, 'OCOP_NOT_FOUND', missing).papers.nodes;
    },
  });
