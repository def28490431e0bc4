import { say, type Locale, type MessageKey } from '../locales/say.js';
import { figureOf, textOf, type NewCell, type NewSheetData } from '../sheet/new-sheet.js';
import type { DoubleReport, Report } from './double-reports.js';
import type { HandedIn } from './handed-in.js';
import { fileCell, sourceCell, type UriOf } from './source-link.js';
import type { Spelling } from './spellings.js';

/** What became of one file. */
export interface FileLine {
  readonly file: string;
  readonly state: 'read' | 'replaced' | 'partly-replaced' | 'failed' | 'own';
  readonly indicators: number;
  readonly findings: number;
  /** Why, in one sentence; empty where there is nothing to say. */
  readonly note: string;
}

/** A file that was read, under the heading of what names were found in it. */
export interface NamedSpelling extends Spelling {
  readonly of: 'department' | 'indicator';
}

function tab(
  locale: Locale,
  name: MessageKey,
  note: string,
  columns: readonly (readonly [MessageKey, number])[],
  rows: readonly (readonly NewCell[])[],
): NewSheetData {
  return {
    name: say(locale, name),
    widths: columns.map(([, width]) => width),
    headingRow: 2,
    headings: columns.map(([heading]) => say(locale, heading)),
    before: [[{ value: say(locale, name), look: 'title' }], [{ value: note, look: 'plain' }]],
    rows,
  };
}

/** 読み取り結果: every file with what became of it, and why. */
export function filesTab(files: readonly FileLine[], uriOf: UriOf, locale: Locale): NewSheetData {
  const counts = Object.fromEntries(
    (['read', 'replaced', 'failed', 'own'] as const).map((state) => [
      state,
      files.filter((each) => each.state === state || (state === 'read' && each.state === 'partly-replaced'))
        .length,
    ]),
  );
  return tab(
    locale,
    'collect.tab.files',
    say(locale, 'collect.files.note', { files: files.length, ...counts }),
    [
      ['collect.col.file', 50],
      ['collect.col.state', 18],
      ['collect.col.indicators', 10],
      ['collect.col.findings', 10],
      ['collect.col.why', 90],
    ],
    files.map(({ file, state, indicators, findings, note }) => [
      fileCell(uriOf, file),
      textOf(say(locale, `collect.state.${state}`)),
      figureOf(indicators),
      figureOf(findings),
      textOf(note),
    ]),
  );
}

/** 未提出: the listed departments, those that have not handed in first. */
export function departmentsTab(departments: readonly HandedIn[], locale: Locale): NewSheetData {
  const order = ['missing', 'unread', 'file-only', 'handed-in'];
  const sorted = [...departments].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const missing = departments.filter(({ state }) => state === 'missing').length;
  return tab(
    locale,
    'collect.tab.missing',
    say(locale, 'collect.missing.note', { all: departments.length, missing }),
    [
      ['collect.col.department', 28],
      ['collect.col.state', 30],
      ['collect.col.indicators', 10],
      ['collect.col.file', 60],
      ['collect.col.like', 28],
    ],
    sorted.map(({ department, state, indicators, files, like }) => [
      textOf(department),
      textOf(say(locale, `collect.handed.${state}`)),
      figureOf(indicators),
      textOf(files.join('\n')),
      textOf(like),
    ]),
  );
}

function place(report: Report, uriOf: UriOf): NewCell {
  return sourceCell(textOf(`${report.file} ${report.sheet}!${report.cell}`), report, uriOf);
}

/** 二重報告: indicators two files report with different figures. */
export function doublesTab(doubles: readonly DoubleReport[], uriOf: UriOf, locale: Locale): NewSheetData {
  return tab(
    locale,
    'collect.tab.doubles',
    say(locale, 'collect.doubles.note', { count: doubles.length }),
    [
      ['collect.col.indicator', 36],
      ['collect.col.differs', 16],
      ['collect.col.first-target', 16],
      ['collect.col.first-actual', 16],
      ['collect.col.second-target', 16],
      ['collect.col.second-actual', 16],
      ['collect.col.first-place', 46],
      ['collect.col.second-place', 46],
    ],
    doubles.map(({ first, second, differs }) => [
      ...[
        first.indicator,
        differs.map((each) => say(locale, `collect.figure.${each}`)).join('・'),
        first.target,
        first.actual,
        second.target,
        second.actual,
      ].map(textOf),
      place(first, uriOf),
      place(second, uriOf),
    ]),
  );
}

/** 名寄せ: names that are spelled in two ways, or may be. */
export function spellingsTab(spellings: readonly NamedSpelling[], locale: Locale): NewSheetData {
  return tab(
    locale,
    'collect.tab.spellings',
    say(locale, 'collect.spellings.note', { count: spellings.length }),
    [
      ['collect.col.of', 12],
      ['collect.col.certainty', 22],
      ['collect.col.name-a', 40],
      ['collect.col.count-a', 8],
      ['collect.col.name-b', 40],
      ['collect.col.count-b', 8],
      ['collect.col.file-a', 40],
      ['collect.col.file-b', 40],
    ],
    spellings.map(({ of, kind, a, b }) => [
      textOf(say(locale, `collect.of.${of}`)),
      textOf(say(locale, `collect.spelling.${kind}`)),
      textOf(a.name),
      figureOf(a.count),
      textOf(b.name),
      figureOf(b.count),
      textOf(a.file),
      textOf(b.file),
    ]),
  );
}
