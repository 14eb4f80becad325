export { OutsideSeriesModule } from './outside-series.module';
export { OutsideSeries, OutsideValue } from './outside-series.entity';
export { seedOutsideSeries } from './outside-series.seed';
export { areaTotals } from './outside-series.rules';
export { OUTSIDE_LIST } from './outside-list.form';
