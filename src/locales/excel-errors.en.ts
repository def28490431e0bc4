import type { excelErrorsJa } from './excel-errors.ja.js';

/** What is said when Excel refuses or does not answer, English */
export const excelErrorsEn: Record<keyof typeof excelErrorsJa, string> = {
  'error.sheet-hidden':
    '"{sheet}" is a hidden sheet and cannot be shown. Right-click a sheet tab, choose Unhide, and try again.',
  'error.excel-editing':
    'Excel did not accept this while a cell is being edited. Finish editing with Enter and try again.',
  'error.excel-dialog': 'A dialog is open in Excel, so nothing could be written. Close it and try again.',
  'error.excel-busy': 'Excel is busy and did not accept this ({detail}). Wait a moment and try again.',
  'error.excel-other-book':
    'Another workbook is in front, so Excel did not accept this. Click into "{book}" and try again.',
  'error.excel-session':
    'The connection to Excel was lost ({detail}). Save the workbook, open it again, and try again.',
  'error.excel-denied':
    'Excel did not allow this ({detail}). Check whether the workbook is read-only or protected, or asks to enable editing.',
  'error.excel-no-answer':
    'Excel does not answer. Let other work finish, click into the sheet, and try again. If that does not help, save, then close and open Excel again.',
  'error.excel-large':
    'This is more than Excel takes at once ({detail}). Remove rows, columns or sheets that are not used and try again.',
  'error.excel-too-old':
    'This Excel lacks what is needed ({detail}). Office LTSC 2021 or later, or Microsoft 365, has it.',
  'error.excel-gone':
    'Sheets or names changed or went away meanwhile ({detail}). Check the sheet again, then try again.',
  'error.excel-merged':
    'Merged cells or a pivot table are in the way, so nothing was written. Free the columns beside the table and try again.',
  'error.excel-filtered': 'A filter hides rows, so nothing was written. Clear the filter and try again.',
  'error.excel-no-room':
    'The sheet is used up to its edge and there is no room to write. Clear what is not needed there and try again.',
  'error.excel-incomplete':
    'Excel cut its answer off, so reading stopped ({detail}). Split sheets with very many merged cells and try again.',
  'error.excel-failed':
    'Excel could not do this ({detail}). Try again; if that does not help, send this sentence to your administrator.',
  'error.excel-half-written':
    'Writing failed half way and could not be taken back ({detail}). Close the workbook without saving and open it again, or undo it in Excel itself.',
};
