export { type Content, paper, pdfOf } from './pdf';
