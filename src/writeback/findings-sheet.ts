import { say, type Locale } from '../locales/say.js';
import type { Checked, Finding } from '../rules/rule.js';
import type { OwnedCell, OwnedSheet } from '../sheet/edit.js';
import { reference } from './ownership.js';

/** What the findings sheet says above its list. */
export interface FindingsSummary {
  readonly indicators: number;
  readonly met: number;
  readonly unmet: number;
  readonly undecided: number;
  readonly scheme: string;
}

const WIDTHS = [6, 9, 24, 11, 36, 22, 72, 26];
const HEAD_ROW = 4;

/** Counts over all indicators; breakdowns are shown, not judged, and count as not decidable. */
export function summarise(checked: readonly Checked[], scheme: string): FindingsSummary {
  const met = checked.filter((item) => item.evaluation.met === true).length;
  const unmet = checked.filter((item) => item.evaluation.met === false).length;
  return { indicators: checked.length, met, unmet, undecided: checked.length - met - unmet, scheme };
}

/** The sheet 点検結果: a headline, and one line a finding with a link to its cell. */
export function draftFindingsSheet(
  findings: readonly Finding[],
  byKey: ReadonlyMap<string, Checked>,
  summary: FindingsSummary,
  locale: Locale,
): OwnedSheet {
  const cells: OwnedCell[] = [];
  const put = (row: number, column: number, text: string, look: OwnedCell['look'], link?: string): void => {
    if (text === '' && look !== 'table') return;
    const content: OwnedCell['content'] = text === '' ? { kind: 'blank' } : { kind: 'text', text };
    cells.push({ row, column, content, look, ...(link === undefined ? {} : { link }) });
  };
  put(0, 0, say(locale, 'sheet.title'), 'title');
  put(1, 0, say(locale, 'sheet.counts', { ...summary, findings: findings.length }), 'plain');
  put(
    2,
    0,
    `${say(locale, 'sheet.scheme', { scheme: summary.scheme })}\u3000${say(locale, 'sheet.note')}`,
    'plain',
  );
  const heads = ['no', 'severity', 'place', 'id', 'name', 'department', 'message', 'rule'] as const;
  heads.forEach((head, column) => {
    put(HEAD_ROW, column, say(locale, `sheet.head.${head}`), 'table-heading');
  });
  if (findings.length === 0) put(HEAD_ROW + 1, 0, say(locale, 'sheet.none'), 'plain');
  findings.forEach((finding, index) => {
    const row = HEAD_ROW + 1 + index;
    const indicator = finding.indicator === null ? undefined : byKey.get(finding.indicator)?.indicator;
    cells.push({ row, column: 0, content: { kind: 'number', value: index + 1 }, look: 'table' });
    put(row, 1, say(locale, `severity.${finding.severity}`), 'table');
    put(row, 2, `${finding.sheet}!${finding.cell}`, 'link', reference(finding.sheet, finding.cell));
    put(row, 3, indicator?.id ?? '', 'table');
    const measure = indicator?.measure === null || indicator === undefined ? '' : `（${indicator.measure}）`;
    put(row, 4, indicator === undefined ? '' : indicator.name + measure, 'table');
    put(row, 5, indicator?.department ?? '', 'table');
    put(row, 6, finding.message, 'table');
    put(row, 7, finding.rule, 'table');
  });
  return {
    cells,
    widths: WIDTHS.map((width, column) => ({ column, width })),
    frozenRows: HEAD_ROW + 1,
    lines: linesOf(cells),
  };
}

/** Width of a text in Excel's character units: full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** How many lines each row of the list needs at its columns' widths. */
function linesOf(cells: readonly OwnedCell[]): Map<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, content } of cells) {
    if (row <= HEAD_ROW || content.kind !== 'text') continue;
    const room = (WIDTHS[column] ?? 10) - 2;
    const needed = content.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return lines;
}
