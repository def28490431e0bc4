import type { deskJa } from './desk.ja.js';

/** What the desk says of what it did, English. */
export const deskEn: Record<keyof typeof deskJa, string> = {
  'desk.this-book': 'this workbook',
  'desk.written': 'The results were written ({count} places). "Undo" takes them back.',
  'desk.written-nothing': 'What is written is up to date; nothing had to change.',
  'desk.removed': 'Everything Tenken wrote was removed. "Undo" brings it back.',
  'desk.fixed': '{cell} was corrected. "Undo" takes it back.',
  'desk.summarised': 'The summary tabs are made. "Undo" takes them back.',
  'desk.undone': 'Taken back.',
  'desk.failed':
    'Nothing was written ({detail}). The workbook is as it was. Check the sheet again, then try once more.',
  'desk.changed':
    'Nothing was written because the sheet changed after the check. Check it again. The workbook is as it was.',
  'desk.settings-unreadable':
    'The Tenken settings in this workbook cannot be read, so the initial settings are in force ({detail}). Changing a setting replaces them.',
  'desk.settings-not-kept':
    'The settings could not be kept in the workbook ({detail}). They hold until this page is closed.',
  'desk.language-failed':
    'The sentences could not be fetched in English ({detail}). Check the connection, and choose the language again.',
  'desk.unexpected':
    'Tenken has failed ({detail}). The workbook is as it was. Please report this sentence to its makers.',
};
