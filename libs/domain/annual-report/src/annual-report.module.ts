import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { AnnualFigureImport } from './annual-figure.import';
import { ORGANISATION_ANNUAL_FIGURES } from './organisation.annual-figure.resolver';

@Module({ imports: [ImportModule], providers: [AnnualFigureImport, ...ORGANISATION_ANNUAL_FIGURES] })
export class AnnualReportModule {}
