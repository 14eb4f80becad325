import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  EconomicField,
  FigureListQuery,
  FigureToEditQuery,
  GrowthQuery,
  OrganisationFiguresQuery,
  OrganisationFilter,
  OrganisationKind,
} from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import {
  FigureListDocument,
  FigureSubjectDocument,
  FigureToEditDocument,
  GrowthDocument,
  OrganisationFiguresDocument,
} from './documents';

export type OrganisationFigures = NonNullable<OrganisationFiguresQuery['organisation']>;
export type YearFigures = OrganisationFigures['annualFigures']['nodes'][number];
export type FigureRow = FigureListQuery['organisations']['nodes'][number];
export type EditedFigure = FigureToEditQuery['annualFigures']['nodes'][number];
export type GrowthLine = GrowthQuery['revenue'];

/** What an organisation has reported, latest year first; on an earlier day only the years that were over by then. */
export const organisationFigures = (id: string, asOf: string | undefined, missing: string) =>
  queryOptions({
    queryKey: ['annual-figures', 'organisation', id, asOf],
    queryFn: async ({ signal }) => {
      const years = asOf ? { year: { max: Number(asOf.slice(0, 4)) - 1 } } : undefined;
      const { organisation } = await ask(OrganisationFiguresDocument, { id, years }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export const figureSubject = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['annual-figures', 'subject', id],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(FigureSubjectDocument, { id }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

export async function figureToEdit(organisationId: string, year: number, missing: string): Promise<EditedFigure> {
  const filter = { organisation: { eq: organisationId }, year: { eq: year } };
  const { annualFigures } = await ask(FigureToEditDocument, { filter });
  return existing(annualFigures.nodes[0], 'FIGURE_NOT_FOUND', missing);
}

export const figureEdit = (organisationId: string, year: number, missing: string) =>
  queryOptions({
    queryKey: ['annual-figures', 'edit', organisationId, year],
    queryFn: () => figureToEdit(organisationId, year, missing),
    // A form must open on what is saved now, and must not change under the hands of who is typing.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The list exactly as the address says, with the figures of its year and of the year before. */
export function figureList(spec: ListSpec<FigureRow, OrganisationFilter>, state: ListState, year: number) {
  return listQuery(spec, state, {
    key: ['annual-figures', 'list'],
    document: FigureListDocument,
    page: ({ organisations }) => organisations,
    also: { thisYear: { year: { eq: year } }, yearBefore: { year: { eq: year - 1 } } },
  });
}

export function growthOfYear(year: number, state: ListState) {
  const variables = {
    year,
    kind: state.values('kind')[0] as OrganisationKind | undefined,
    field: state.values('field')[0] as EconomicField | undefined,
    unitId: state.values('unit')[0],
  };
  return queryOptions({
    queryKey: ['annual-figures', 'growth', variables],
    queryFn: async ({ signal }) => Object.values(await ask(GrowthDocument, variables, signal)),
    placeholderData: keepPreviousData,
  });
}

/** A figure, or a model of governance, opens and closes findings of its organisation too. */
export const actOnFigures = actOn('annual-figures', 'organisations');
