import { say, type Locale } from '../locales/say.js';
import { figureOf, textOf, type NewSheetData } from '../sheet/new-sheet.js';
import type { GatheredFinding } from './book-result.js';

/** A finding with the file it is about. */
export interface ReturnedFinding extends GatheredFinding {
  readonly file: string;
}

/** The findings one department gets back, as the one tab of a workbook. */
export function returnTab(
  department: string,
  findings: readonly ReturnedFinding[],
  locale: Locale,
): NewSheetData {
  return {
    name: say(locale, 'sheet.name'),
    widths: [6, 10, 40, 18, 10, 36, 80],
    headingRow: 2,
    headings: (['no', 'severity', 'file', 'place', 'number', 'indicator', 'message'] as const).map((head) =>
      say(locale, `collect.return.${head}`),
    ),
    before: [
      [{ value: say(locale, 'collect.return.title', { department }), look: 'title' }],
      [{ value: say(locale, 'collect.return.note', { count: findings.length }), look: 'plain' }],
    ],
    rows: findings.map(({ severity, file, sheet, cell, number, indicator, message }, at) => [
      figureOf(at + 1),
      textOf(say(locale, `severity.${severity}`)),
      textOf(file),
      textOf(`${sheet}!${cell}`),
      textOf(number),
      textOf(indicator),
      textOf(message),
    ]),
  };
}
