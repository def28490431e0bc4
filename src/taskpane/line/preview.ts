import { areaToA1, toA1, type Area } from '../../sheet/address.js';
import type { Content, Edit } from '../../sheet/edit.js';
import { inQuotes } from '../../sheet/sheet-in-formula.js';
import { SUMMARY_NAME } from '../../writeback/ownership.js';
import type { Skipped } from '../../writeback/plan.js';
import type { Preview, PreviewGroup } from './report.js';

const EXAMPLES = 3;

type CellEdit = Extract<Edit, { kind: 'cells' | 'input' }>;

/** What a cell with this content shows: formulas with their sign, so that a reader sees that one is written. */
function shown(content: Content | undefined): string {
  switch (content?.kind) {
    case 'number':
      return String(content.value);
    case 'text':
      return content.text;
    case 'formula':
      return `=${content.formula}`;
    default:
      return '';
  }
}

function areaOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  const [first] = cells;
  if (!first) return null;
  const area = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}

function ofCells({ kind, sheet, before, after }: CellEdit): PreviewGroup {
  const area = areaOf(after);
  const changes = after.map((cell, index) => ({ cell, was: before[index] }));
  // Headings say what the columns are called; what is written into them says more.
  const telling = changes.filter(({ cell }) => !('look' in cell) || cell.look !== 'heading');
  const examples = (telling.length > 0 ? telling : changes).slice(0, EXAMPLES).map(({ cell, was }) => ({
    cell: toA1(cell.row, cell.column),
    before: shown(was?.content),
    after: shown(cell.content),
  }));
  return {
    what: kind === 'input' ? 'input' : 'columns',
    sheet,
    range: area && areaToA1(area),
    count: after.length,
    isRemoval: after.every(({ content }) => content.kind === 'blank'),
    examples,
  };
}

function groupOf(edit: Edit): PreviewGroup | null {
  const plain = { range: null, examples: [] };
  switch (edit.kind) {
    case 'input':
    case 'cells':
      return ofCells(edit);
    case 'labels':
      return ofCells({ ...edit, kind: 'input' });
    case 'widths':
      return {
        ...plain,
        what: 'widths',
        sheet: edit.sheet,
        count: edit.after.length,
        isRemoval: edit.after.every(({ width }) => width === null),
      };
    case 'marks': {
      const { before, after } = edit;
      const cells = (after.length > 0 ? after : before).flatMap(({ ranges }) => ranges.split(' '));
      const isRemoval = after.length === 0;
      return { ...plain, what: 'marks', sheet: edit.sheet, count: cells.length, isRemoval };
    }
    case 'sheet': {
      const count = (edit.after ?? edit.before)?.cells.length ?? 0;
      return { ...plain, what: 'findings-sheet', sheet: edit.name, count, isRemoval: edit.after === null };
    }
    case 'settings':
      return { ...plain, what: 'settings', sheet: '', count: 1, isRemoval: edit.after === null };
    case 'furniture':
    case 'name':
    case 'print-texts':
    case 'sheet-name':
      // What stands on a sheet of Tenken's goes with its cells. Hidden marks of ownership come and go with what they mark; naming them would only puzzle.
      return null;
  }
}

/** The same changes where they are about summary tabs. */
function ofSummary(group: PreviewGroup): PreviewGroup {
  const names = {
    'findings-sheet': 'summary-sheet',
    columns: 'summary-cells',
    input: 'summary-notes',
  } as const satisfies Partial<Record<PreviewGroup['what'], PreviewGroup['what']>>;
  const { what } = group;
  return what in names ? { ...group, what: names[what as keyof typeof names] } : group;
}

/** Tells the summary tabs by their hidden names, which come and go with them. */
function summarySheets(edits: readonly Edit[]): (sheet: string) => boolean {
  const places = edits.flatMap((edit) =>
    edit.kind === 'name' && SUMMARY_NAME.test(edit.name) ? [edit.before, edit.after] : [],
  );
  return (sheet) => {
    const spelled = [`${inQuotes(sheet)}!`, `${sheet}!`];
    return places.some((place) => spelled.some((each) => place?.startsWith(each) ?? false));
  };
}

/** A list of edits as a person reads it before agreeing. */
export function preview(
  kind: Preview['kind'],
  edits: readonly Edit[],
  skipped: readonly Skipped[] = [],
): Preview {
  const isSummary = summarySheets(edits);
  const groups = edits
    .map(groupOf)
    .filter((group) => group !== null)
    .map((group) => (kind === 'summary' || isSummary(group.sheet) ? ofSummary(group) : group));
  return { kind, edits, skipped, groups };
}
