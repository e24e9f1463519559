/** Codes of what `readSheet` refuses. */
export const sheetRefusals = [
  'SHEET_TOO_LARGE',
  'SHEET_IS_WORKBOOK',
  'SHEET_NOT_UTF8',
  'SHEET_EMPTY',
  'SHEET_NOT_CSV',
  'SHEET_COLUMN_TWICE',
  'SHEET_COLUMNS_MISSING',
] as const;
