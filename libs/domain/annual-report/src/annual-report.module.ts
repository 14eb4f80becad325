import { Module } from '@nestjs/common';
import { ORGANISATION_ANNUAL_FIGURES } from './organisation.annual-figure.resolver';

@Module({ providers: [...ORGANISATION_ANNUAL_FIGURES] })
export class AnnualReportModule {}
