import { deskJa } from './desk.ja.js';
import { errorsJa } from './errors.ja.js';
import { excelErrorsJa } from './excel-errors.ja.js';
import { addWords } from './known-words.js';
import { paneJa } from './pane.ja.js';
import { sheetJa } from './sheet.ja.js';

// What the pane says before one of its further screens is opened; those bring the rest (load-words.ts).
addWords('ja', { ...sheetJa, ...errorsJa, ...excelErrorsJa, ...deskJa, ...paneJa });
