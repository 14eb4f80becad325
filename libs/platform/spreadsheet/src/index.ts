export type { Cell, ErrorCell, Merge, SerialCell, Sheet, SheetRow, Workbook } from './cell';
export { cellText, isBlank, isError, isSerial, LIMITS } from './cell';
export { openWorkbook } from './open-workbook';
export { spreadsheetErrors } from './spreadsheet.errors';
export { csvBytes } from './csv-writer';
export { guarded, looksLikeFormula, withoutGuard } from './formula-guard';
export type { WrittenCell, WrittenRow, WrittenSheet } from './written-cell';
export { writtenDay, writtenInstant } from './written-cell';
export { xlsxBytes } from './xlsx-writer';
