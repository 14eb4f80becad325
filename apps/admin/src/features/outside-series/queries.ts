import { queryOptions } from '@tanstack/react-query';
import type { OutsideSeriesDetailQuery, OutsideSeriesListQuery } from '../../graphql/graphql';
import { ask } from '../../kit/client';
import { listQuery } from '../../kit/list-query';
import { actOn, existing } from '../../kit/queries';
import type { ListSpec } from '../../kit/list-spec';
import type { ListState } from '../../kit/list-state';
import { OutsideSeriesDetailDocument, OutsideSeriesListDocument, UnitOutsideValuesDocument } from './documents';

export type SeriesRow = OutsideSeriesListQuery['outsideSeriesList']['nodes'][number];
export type Series = NonNullable<OutsideSeriesDetailQuery['outsideSeries']>;
export type Value = Series['values']['nodes'][number];

export function seriesList(spec: ListSpec<SeriesRow>, state: ListState) {
  return listQuery(spec, state, {
    key: ['outside-series', 'list'],
    document: OutsideSeriesListDocument,
    page: ({ outsideSeriesList }) => outsideSeriesList,
  });
}

export const seriesDetail = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['outside-series', 'detail', id],
    queryFn: async ({ signal }) => {
      const { outsideSeries } = await ask(OutsideSeriesDetailDocument, { id }, signal);
      return existing(outsideSeries, 'OUTSIDE_SERIES_NOT_FOUND', missing);
    },
  });

export const unitValues = (id: string) =>
  queryOptions({
    queryKey: ['outside-series', 'unit', id],
    queryFn: async ({ signal }) =>
      (await ask(UnitOutsideValuesDocument, { id }, signal)).adminUnit?.outsideValues.nodes ?? [],
  });

export const actOnSeries = actOn('outside-series');
