import { cellAt } from '../../sheet/sheet.js';
import { completedBy } from '../block-labels.js';
import { seenAt } from '../body.js';
import { isNamed } from '../heading-name.js';
import { readRowLabel } from '../header-text.js';
import { isFigureRole, type Role } from '../role.js';
import type { ColumnRole, TableRecord } from '../table.js';
import { field, itemFields, pathOf, sectionTexts } from './item-fields.js';
import { areaOf, confidenceOf, nameColumn, type Strategy, type TableDraft } from './strategy.js';
import { walk, type DataRow } from './walk.js';

/** 上段：目標値 下段：実績値; （上段は目標、下段は実績）. */
const TWO_LINES =
  /上段[\s\u3000]*[はが:：＝=]?[\s\u3000]*([^\s\u3000、，,・／/:：()（）]{2,8})[\s\u3000、，,・／/]*下段[\s\u3000]*[はが:：＝=]?[\s\u3000]*([^\s\u3000、，,・／/:：()（）]{2,8})/u;
/** A note further above belongs to something else. */
const ROWS_ABOVE = 3;

interface TwoLines {
  readonly upper: Role;
  readonly lower: Role;
  /** Columns whose cells stand in two lines. */
  readonly values: readonly ColumnRole[];
}

function rolesIn(text: string, documentYear: number | null): Pick<TwoLines, 'upper' | 'lower'> | null {
  const [, first, second] = TWO_LINES.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [upper, lower] = [first, second].map((word) => readRowLabel(word, documentYear)?.role);
  return upper && lower && upper !== lower ? { upper, lower } : null;
}

/** The header that says it, with the columns below it; else a note above the table, for all its columns of figures. */
function findTwoLines(draft: TableDraft): TwoLines | null {
  const { columns, sheet, bands, documentYear } = draft;
  for (const column of columns) {
    const saying = pathOf(draft, column.index).find(({ text }) => rolesIn(text, documentYear) !== null);
    const roles = saying && rolesIn(saying.text, documentYear);
    if (saying && roles)
      return { ...roles, values: columns.filter(({ index }) => pathOf(draft, index).includes(saying)) };
  }
  const first = bands[0]?.first ?? 0;
  for (let row = first - 1; row >= Math.max(0, first - ROWS_ABOVE); row--) {
    for (const cell of sheet.cells[row] ?? []) {
      const roles = cell && rolesIn(cell.text, documentYear);
      if (!roles) continue;
      const values = columns.filter(
        ({ role, index }) => pathOf(draft, index).at(-1)?.isYear === true || isFigureRole(role),
      );
      return { ...roles, values };
    }
  }
  return null;
}

/** Rows of one item: a name begins it, the row below has none of its own. */
function groupRows(draft: TableDraft, rows: readonly DataRow[]): DataRow[][] {
  const name = nameColumn(draft);
  const groups: DataRow[][] = [];
  for (const data of rows) {
    const begins = name !== undefined && cellAt(draft.sheet, data.row, name.index).text.trim() !== '';
    const open = groups.at(-1);
    if (begins || !open || open.length === 2) groups.push([data]);
    else open.push(data);
  }
  return groups;
}

/** Two rows an item that no label tells apart: a header or a note says what the upper and the lower line hold. */
export const readTwoLineRows: Strategy = (draft) => {
  const lines = findTwoLines(draft);
  if (!lines || lines.values.length === 0) return null;
  const { upper, lower, values } = lines;
  const walked = walk(draft);
  const valueColumns = new Set(values.map(({ index }) => index));
  const records = groupRows(draft, walked.rows).flatMap((group): TableRecord[] => {
    const [first, second] = group;
    if (!first) return [];
    const items = draft.columns.flatMap((column) =>
      valueColumns.has(column.index) ? [] : itemFields(draft, group, column),
    );
    const figures = values.flatMap((column) => [
      ...field(draft, first.row, column.index, upper, column, null),
      // A cell merged over both lines is one figure, and the upper one.
      ...(second && seenAt(draft.sheet, second.row, column.index).row === second.row
        ? field(draft, second.row, column.index, lower, column, null)
        : []),
    ]);
    const record = {
      firstRow: first.row,
      lastRow: second?.row ?? first.row,
      section: [...first.sections, ...sectionTexts(draft, first)],
      fields: completedBy(first.block, [...items, ...figures]),
    };
    return isNamed(record) && figures.length > 0 ? [record] : [];
  });
  if (records.length === 0) return null;
  const complete = records.filter(({ fields }) => fields.some(({ role }) => role === lower)).length;
  const name = Math.max(confidenceOf(draft.columns, 'name'), confidenceOf(draft.columns, 'program'));
  return {
    sheet: draft.sheet.name,
    area: areaOf(draft, records),
    kind: 'stacked',
    profile: draft.profile,
    columns: draft.columns.map((column) =>
      valueColumns.has(column.index)
        ? { ...column, evidence: [{ code: 'row-label', detail: column.header }] }
        : column,
    ),
    headerBands: draft.bands.map((band) => ({ first: band.first, last: band.last })),
    records,
    notes: walked.notes,
    // The sheet says in words how it is to be read: nothing read without them may win.
    score: 0.3 * name + 0.7 * (complete / records.length) + 0.01,
  };
};
