import { cliEn } from './cli.en.js';
import { collectEn } from './collect.en.js';
import { deskEn } from './desk.en.js';
import { errorsEn } from './errors.en.js';
import { excelErrorsEn } from './excel-errors.en.js';
import { excelEn } from './excel.en.js';
import { filesEn } from './files.en.js';
import { paneSettingsEn } from './pane-settings.en.js';
import { paneEn } from './pane.en.js';
import { sheetEn } from './sheet.en.js';
import { summaryEn } from './summary.en.js';
import { workbenchEn } from './workbench.en.js';
import type { MessageKey } from './ja.js';

/** The same words in English. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...collectEn,
  ...deskEn,
  ...filesEn,
  ...paneEn,
  ...paneSettingsEn,
  ...summaryEn,
  ...workbenchEn,
  ...excelEn,
  ...excelErrorsEn,
  ...sheetEn,
  ...cliEn,
  ...errorsEn,
};
