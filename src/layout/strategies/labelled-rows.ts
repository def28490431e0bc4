import { cellAt } from '../../sheet/sheet.js';
import { mergesOf } from '../../sheet/merges.js';
import { completedBy } from '../block-labels.js';
import { isNamed, namedByHeading } from '../heading-name.js';
import { readRowLabel } from '../header-text.js';
import { isFigureRole, type Role } from '../role.js';
import type { ColumnRole, TableRecord } from '../table.js';
import { areaOf, confidenceOf, type Strategy, type TableDraft } from './strategy.js';
import { field, itemFields, pathOf, sectionTexts } from './item-fields.js';
import { walk, type DataRow } from './walk.js';

/** Share of a column's texts that must be labels. */
const LABELS_FROM = 0.55;

interface LabelColumn {
  readonly column: number;
  /** Columns whose cells the labels speak about. */
  readonly values: readonly number[];
  /** Roles the labels name. */
  readonly roles: readonly Role[];
  /** The labels speak about columns of years. */
  readonly byYear: boolean;
}

/** The roles labels name in a column; null where too few of its texts are labels (most columns: read no further then). */
function labelsAmong(texts: readonly string[], documentYear: number | null): Role[] | null {
  const labels: Role[] = [];
  for (const [index, text] of texts.entries()) {
    const role = readRowLabel(text, documentYear)?.role;
    if (role !== undefined) labels.push(role);
    const possible = labels.length + texts.length - index - 1;
    if (possible / texts.length < LABELS_FROM) return null;
  }
  return labels;
}

/** The column whose cells are labels (目標 / 実績, 実績 / 評価) rather than contents; null when there is none. */
function findLabelColumn(draft: TableDraft, rows: readonly DataRow[]): LabelColumn | null {
  for (const column of draft.columns) {
    const texts = rows
      .map((each) => cellAt(draft.sheet, each.row, column.index).text.trim())
      .filter((text) => text !== '');
    if (texts.length < 2) continue;
    const labels = labelsAmong(texts, draft.documentYear);
    if (labels === null || new Set(labels).size < 2) continue;
    const after = draft.columns.filter((each) => each.index > column.index);
    // Labels at the right end speak about the years on their left.
    const right = after.some((each) => isOfYear(draft, each) || isFigureRole(each.role))
      ? after
      : draft.columns.filter((each) => each.index < column.index && isOfYear(draft, each));
    const underSameHeader = right.filter((each) => each.header === column.header);
    const years = right.filter((each) => isOfYear(draft, each));
    // Beside years, columns of a baseline or a final target are crossed by the same labels.
    const besideYears = right.filter((each) => years.includes(each) || isFigureRole(each.role));
    const values =
      underSameHeader.length > 0 ? underSameHeader : years.length > 0 ? besideYears : right.slice(0, 1);
    if (values.length > 0)
      return {
        column: column.index,
        values: values.map((each) => each.index),
        roles: labels,
        byYear: underSameHeader.length === 0 && years.length > 0,
      };
  }
  return null;
}

function isOfYear(draft: TableDraft, column: ColumnRole): boolean {
  return pathOf(draft, column.index).at(-1)?.isYear === true;
}

/** What a cell holds where a row's label and its column both say something: 実績 under 現状 is the baseline. */
function crossed(label: Role, column: ColumnRole): Role | null {
  if (column.role === 'baseline') return isFigureRole(label) ? 'baseline' : null;
  return column.role === label ? label : null;
}

/** True where names stand in the column of the labels, each above its 目標 and 実績, as no other column has them. */
function namesAmongLabels(draft: TableDraft, label: LabelColumn): boolean {
  const named = draft.columns.filter(({ role }) => role === 'name').map(({ index }) => index);
  return named.length === 1 && named[0] === label.column;
}

/** Rows of one item: a new item begins where a label comes again, or where a new name or number stands. */
function groupRows(draft: TableDraft, rows: readonly DataRow[], label: LabelColumn): DataRow[][] {
  const isNameAbove = namesAmongLabels(draft, label);
  const items = draft.columns.filter(
    (column) => (column.role === 'id' || column.role === 'name') && column.index !== label.column,
  );
  const groups: DataRow[][] = [];
  let seen = new Set<string>();
  for (const data of rows) {
    const text = cellAt(draft.sheet, data.row, label.column).text.trim();
    const begun = groups.at(-1)?.[0];
    const starts = items.some((column) => {
      // The same name typed again on every row of the item does not begin another.
      const above = begun && cellAt(draft.sheet, begun.row, column.index).text;
      if (above === cellAt(draft.sheet, data.row, column.index).text) return false;
      const merge = mergesOf(draft.sheet).at(data.row, column.index);
      return (
        cellAt(draft.sheet, data.row, column.index).text.trim() !== '' && (!merge || merge.top === data.row)
      );
    });
    const isName = isNameAbove && text !== '' && readRowLabel(text, draft.documentYear) === null;
    if (text === '' && !starts) {
      groups.at(-1)?.push(data);
      continue;
    }
    if (groups.length === 0 || starts || isName || seen.has(text)) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(text);
    groups.at(-1)?.push(data);
  }
  return groups;
}

function isLabelled(draft: TableDraft, { row }: DataRow, label: LabelColumn): boolean {
  return readRowLabel(cellAt(draft.sheet, row, label.column).text, draft.documentYear) !== null;
}

/** True for a row of figures (目標, 実績), filled in or not. */
function isFigureRow(draft: TableDraft, { row }: DataRow, label: LabelColumn): boolean {
  const role = readRowLabel(cellAt(draft.sheet, row, label.column).text, draft.documentYear)?.role;
  return isFigureRole(role);
}

/** Two or more rows an item, told apart by label cells: `blocks` of text (実績 / 評価) or `stacked` figures (目標 / 実績). */
export const readLabelledRows: Strategy = (draft) => {
  const walked = walk(draft);
  const label = findLabelColumn(draft, walked.rows);
  if (!label) return null;
  const records: TableRecord[] = groupRows(draft, walked.rows, label).flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return [];
    const fields = draft.columns.flatMap((column) => {
      if (column.index === label.column || label.values.includes(column.index)) return [];
      return itemFields(draft, group, column);
    });
    const above = cellAt(draft.sheet, first.row, label.column).text;
    const nameColumn = draft.columns.find(({ index }) => index === label.column);
    if (nameColumn && namesAmongLabels(draft, label) && readRowLabel(above, draft.documentYear) === null)
      fields.push(...field(draft, first.row, label.column, 'name', nameColumn, null));
    for (const data of group) {
      const meaning = readRowLabel(cellAt(draft.sheet, data.row, label.column).text, draft.documentYear);
      if (!meaning) continue;
      for (const index of label.values) {
        const column = draft.columns.find((each) => each.index === index);
        const plain = !label.byYear || (column && isOfYear(draft, column));
        const role = column && (plain ? meaning.role : crossed(meaning.role, column));
        if (!column || !role) continue;
        const found = field(draft, data.row, index, role, column, meaning.fiscalYear);
        // 目標 and 実績 may both be filled under 現状: the first tells.
        const again = role === 'baseline' && fields.some((each) => each.role === role);
        if (!again) fields.push(...found);
      }
    }
    // Rows of other things (予算額, 人件費) among labelled ones have no label and are no item.
    if (!group.some((data) => isLabelled(draft, data, label))) return [];
    // 評価 | Ｂ | 理由 | … below a table of targets and actuals is the form's own, and no item.
    if (label.roles.includes('target') && !group.some((data) => isFigureRow(draft, data, label))) return [];
    const record = {
      firstRow: first.row,
      lastRow: last.row,
      section: [...first.sections, ...sectionTexts(draft, first)],
      fields: completedBy(first.block, fields),
    };
    return isNamed(record) ? [record] : (namedByHeading(draft, record, first) ?? []);
  });
  if (records.length === 0) return null;
  const name = Math.max(0.5, confidenceOf(draft.columns, 'name'), confidenceOf(draft.columns, 'program'));
  const complete = records.filter((record) => record.fields.some((each) => each.role === 'actual')).length;
  const years = label.values.filter((index) => pathOf(draft, index).at(-1)?.isYear).length;
  return {
    sheet: draft.sheet.name,
    area: areaOf(draft, records),
    kind: years > 0 || label.roles.includes('target') ? 'stacked' : 'blocks',
    profile: draft.profile,
    columns: draft.columns.map((column) =>
      column.index === label.column
        ? { ...column, role: null, evidence: [{ code: 'row-label', detail: column.header }] }
        : column,
    ),
    headerBands: draft.bands.map((band) => ({ first: band.first, last: band.last })),
    records,
    notes: walked.notes,
    score: 0.3 * name + 0.7 * (complete / records.length),
  };
};
