import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { OUTSIDE_SERIES_FIELDS } from './admin-unit.outside-series.resolver';
import { OutsideListImport } from './outside-list.import';
import { OutsideSeriesResolver } from './outside-series.resolver';
import { OutsideSeriesService } from './outside-series.service';
import { OutsideValueService } from './outside-value.service';

/** Figures of others that targets need: population, rank, income. */
@Module({
  imports: [ImportModule],
  providers: [
    OutsideSeriesResolver,
    OutsideSeriesService,
    OutsideValueService,
    OutsideListImport,
    ...OUTSIDE_SERIES_FIELDS,
  ],
})
export class OutsideSeriesModule {}
