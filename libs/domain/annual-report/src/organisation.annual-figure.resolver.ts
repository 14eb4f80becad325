import { Organisation } from '@domain/co-op';
import { childList, childRow } from '@platform/api';
import { AnnualFigure } from './annual-figure.entity';

const LATEST_FIRST = ['year', 'DESC'] as const;

/** `Organisation.annualFigures` and `Organisation.latestAnnualFigure`, contributed from above. */
export const ORGANISATION_ANNUAL_FIGURES = [
  childList({
    on: Organisation,
    field: 'annualFigures',
    of: AnnualFigure,
    via: 'organisation',
    describe: 'Số liệu các năm',
    orderBy: LATEST_FIRST,
  }),
  childRow({
    on: Organisation,
    field: 'latestAnnualFigure',
    of: AnnualFigure,
    via: 'organisation',
    describe: 'Số liệu năm gần nhất',
    orderBy: LATEST_FIRST,
  }),
];
