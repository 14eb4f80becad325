export { AnnualReportModule } from './annual-report.module';
export { AnnualFigure } from './annual-figure.entity';
export { FIGURE_FIELDS, type FigureField, figureKind, Grade, Training } from './annual-figure.words';
export { AnnualFigureContent } from './annual-figure.inputs';
export { FIGURE_ERRORS } from './annual-figure.errors';
export { contradictions, type Figures } from './annual-figure.rules';
export { AnnualFigureService } from './annual-figure.service';
export { classification } from './size-class';
