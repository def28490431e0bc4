import type { errorsJa } from './errors.ja.js';

/** The same words in English. */
export const errorsEn: Readonly<Record<keyof typeof errorsJa, string>> = {
  'error.not-a-workbook':
    '"{book}" is not an Excel workbook (.xlsx / .xlsm). Check that it is the right file.',
  'error.empty-file': '"{book}" is empty (0 bytes). Check whether saving or sending it was cut short.',
  'error.encrypted':
    '"{book}" is protected by a password and cannot be read. Save a copy without the password in Excel and check that.',
  'error.legacy-xls':
    '"{book}" is in the old format (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  'error.truncated': '"{book}" is cut off. Send or save it again.',
  'error.too-large': '"{book}" is too large to be read safely. Check a copy with fewer rows or sheets.',
  'error.malformed':
    '"{book}" is damaged ({part}). Open it in Excel, let Excel repair it, and save it again.',
  'error.unsupported':
    '"{book}" contains something Tenken cannot handle (a digital signature, another format). Save it in Excel as "Excel Workbook (.xlsx)".',
  'error.no-cells': '"{book}" has no cell with text or figures. Check that it is the right workbook.',
  'error.protected':
    'A sheet of "{book}" is protected and cannot be written. Check a copy without the protection.',
  'error.unexpected':
    'Tenken itself failed on "{book}" ({detail}). Nothing was written for it. Please report this sentence.',
  'error.cancelled': 'The check was cancelled. Nothing was written.',
};
