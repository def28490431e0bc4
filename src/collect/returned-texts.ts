import { say, type Locale } from '../locales/say.js';
import { byDepartment, type DepartmentFindings } from './by-department.js';
import type { ReturnedFinding } from './return-tab.js';

/** The text one department gets back. */
export interface ReturnedText {
  /** A file name that is safe on every system. */
  readonly name: string;
  /** The body of a mail. */
  readonly text: string;
}

/** Windows' editors and mail programs know these line ends. */
const LINE_END = '\r\n';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function linesOf({ department, findings }: DepartmentFindings, locale: Locale): string[] {
  const byFile = new Map<string, ReturnedFinding[]>();
  for (const each of findings) byFile.set(each.file, [...(byFile.get(each.file) ?? []), each]);
  let number = 0;
  const inFiles = [...byFile].flatMap(([file, own]) => [
    '',
    say(locale, 'summary.return.file', { file: oneLine(file) }),
    ...own.flatMap(({ severity, sheet, cell, number: printed, indicator, message }) => {
      const name = oneLine([printed, indicator].filter((part) => part !== null).join(' '));
      const head = {
        number: ++number,
        severity: say(locale, `severity.${severity}`),
        place: `${oneLine(sheet)}!${cell}`,
      };
      return [
        '',
        `${say(locale, 'summary.return.finding', head)}${name === '' ? '' : `  ${name}`}`,
        `   ${oneLine(message)}`,
      ];
    }),
  ]);
  return [
    ...(department === null ? [] : [say(locale, 'summary.return.to', { department }), '']),
    ...say(locale, 'summary.return.opening', { count: findings.length }).split('\n'),
    ...inFiles,
    '',
    say(locale, 'summary.return.closing'),
  ];
}

/** The findings as a text for each department, in their order; those of nobody in one of their own. */
export function returnedTexts(findings: Iterable<ReturnedFinding>, locale: Locale): ReturnedText[] {
  return byDepartment(findings, locale).map((own) => ({
    name: `${own.name}.txt`,
    text: linesOf(own, locale)
      .map((line) => line + LINE_END)
      .join(''),
  }));
}
