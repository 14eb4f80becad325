export type { Cell, ErrorCell, Merge, SerialCell, Sheet, SheetRow, Workbook } from './cell';
export { cellText, isBlank, isError, isSerial, LIMITS } from './cell';
export { openWorkbook } from './open-workbook';
export { spreadsheetErrors } from './spreadsheet.errors';
