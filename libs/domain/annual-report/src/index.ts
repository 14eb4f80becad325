export { AnnualReportModule } from './annual-report.module';
export { AnnualFigure, Grade } from './annual-figure.entity';
