import { cliJa } from './cli.ja.js';
import { collectJa } from './collect.ja.js';
import { deskJa } from './desk.ja.js';
import { errorsJa } from './errors.ja.js';
import { excelErrorsJa } from './excel-errors.ja.js';
import { excelJa } from './excel.ja.js';
import { filesJa } from './files.ja.js';
import { paneSettingsJa } from './pane-settings.ja.js';
import { paneJa } from './pane.ja.js';
import { sheetJa } from './sheet.ja.js';
import { summaryJa } from './summary.ja.js';
import { workbenchJa } from './workbench.ja.js';

/** Words the faces show, Japanese: the source. Keys are code; `{name}` are holes. Rules carry their own words. */
export const ja = {
  ...collectJa,
  ...deskJa,
  ...filesJa,
  ...paneJa,
  ...paneSettingsJa,
  ...summaryJa,
  ...workbenchJa,
  ...excelJa,
  ...excelErrorsJa,
  ...sheetJa,
  ...cliJa,
  ...errorsJa,
} as const;

export type MessageKey = keyof typeof ja;
