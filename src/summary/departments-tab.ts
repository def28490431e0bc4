import { say } from '../locales/say.js';
import type { Finding } from '../rules/rule.js';
import { linkCell, nameOf } from './list-cells.js';
import { listTab, type ListColumn } from './list-tab.js';
import type { SummaryItem, SummaryModel } from './model.js';
import { textCell, type Tab, type TabCell } from './tab.js';

/** The section's answer is for it to fill in: the column is open. */
const REPLY = '+reply';
/** Half-width characters of a message on a line, and lines below the headings of a page. */
const MESSAGE_WIDTH = 64;
const PAGE_LINES = 32;
const COLUMNS: readonly ListColumn[] = [
  { key: 'department', heading: 'summary.head.department', width: 18 },
  { key: 'number', heading: 'summary.head.number', width: 9 },
  { key: 'indicator', heading: 'summary.head.indicator', width: 32 },
  { key: 'place', heading: 'summary.head.place', width: 14 },
  { key: 'severity', heading: 'summary.head.severity', width: 8 },
  { key: 'message', heading: 'summary.head.message', width: MESSAGE_WIDTH },
  { key: REPLY, heading: 'summary.head.reply', width: 36 },
];

interface Line {
  readonly key: string;
  readonly department: string;
  readonly item: SummaryItem | null;
  readonly finding: Finding;
}

/** 点検結果（課別）: the findings section by section, with room for its answer. */
export function departmentsTab(model: SummaryModel): Tab {
  const { locale } = model;
  const lines = linesOf(model);
  return listTab(
    {
      id: 'departments',
      title: say(locale, 'summary.departments.title', { book: model.source }),
      note: say(locale, lines.length === 0 ? 'sheet.none' : 'summary.departments.note'),
      columns: COLUMNS,
      rows: lines.map(({ key }) => key),
      pages: pagesOf(lines),
      paper: 'A4',
      cells: () =>
        lines.flatMap(({ key, department, item, finding }): TabCell[] => [
          textCell(key, 'department', department),
          textCell(key, 'number', item?.row.number ?? null),
          textCell(key, 'indicator', item === null ? null : nameOf(item.row)),
          linkCell(model, key, 'place', finding.sheet, finding.cell),
          textCell(key, 'severity', say(locale, `severity.${finding.severity}`), 'rating'),
          textCell(key, 'message', finding.message),
          { row: key, column: REPLY, content: { kind: 'blank' }, look: 'message' },
        ]),
    },
    locale,
  );
}

/**
 * Where pages begin: departments share a page as long as they fit, and one that fits on a page is not torn in two. How
 * high a row gets is told by its message.
 */
function pagesOf(lines: readonly Line[]): string[] {
  const groups = new Map<string, { readonly first: string; height: number }>();
  for (const { key, department, finding } of lines) {
    const group = groups.get(department) ?? { first: key, height: 0 };
    group.height += Math.ceil((2 * finding.message.length) / MESSAGE_WIDTH);
    groups.set(department, group);
  }
  const pages: string[] = [];
  let used = 0;
  for (const { first, height } of groups.values()) {
    if (used > 0 && used + height > PAGE_LINES) {
      pages.push(first);
      used = 0;
    }
    used = (used + height) % PAGE_LINES;
  }
  return pages;
}

function linesOf({ locale, items, findings }: SummaryModel): Line[] {
  const byKey = new Map(items.map((item) => [item.checked.indicator.key, item]));
  const groups = new Map<string, Line[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const item = (finding.indicator === null ? undefined : byKey.get(finding.indicator)) ?? null;
    const department = item?.labels.department ?? say(locale, 'summary.whole-table');
    // A finding is known by its rule and indicator, so that an answer stays with it when rows move.
    const base = `f:${item?.row.key ?? `${finding.sheet}!${finding.cell}`}|${finding.rule}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    const list = groups.get(department) ?? [];
    groups.set(department, list);
    list.push({ key: count === 1 ? base : `${base}|${count}`, department, item, finding });
  }
  return [...groups.values()].flat();
}
