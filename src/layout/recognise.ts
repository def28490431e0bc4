import type { Sheet, Workbook } from '../sheet/sheet.js';
import { blockLabel } from './block-labels.js';
import { bandOf, columnGroups } from './column-groups.js';
import { readColumns } from './columns.js';
import { documentYearOf, titleOf } from './document-year.js';
import { findHeaderBands, sameHeader, type HeaderBand } from './header-band.js';
import { applyOverrides, applyProfile, findProfile, type MappingOverride } from './profile.js';
import { measureGroups } from './measure-groups.js';
import { PROFILES, type Profile } from './profiles.data.js';
import { headingForm } from './section.js';
import { joinTables } from './join-tables.js';
import { readForm } from './strategies/form.js';
import { readLabelledRows } from './strategies/labelled-rows.js';
import { readRows } from './strategies/rows.js';
import { readTwoLineRows } from './strategies/two-line-rows.js';
import { readYearRows } from './strategies/year-rows.js';
import { bodyRows, columnCells, sampled, type TableDraft } from './strategies/strategy.js';
import { walk } from './strategies/walk.js';
import {
  ACT_FROM,
  type ColumnRole,
  type Field,
  type SheetLayout,
  type Table,
  type TableRecord,
} from './table.js';
import { MAX_TRANSPOSED_ROWS, transpose, turnBack } from './transpose.js';
import { unitNoteAbove, withUnitNote } from './unit-note.js';

const TURNED_FROM = 0.8;

/** Records of a table that have both a target and an actual: what a reading is for. */
function answered(table: Table): number {
  const has = (role: Field['role']) => (record: TableRecord) =>
    record.fields.some((each) => each.role === role);
  return table.records.filter(has('target')).filter(has('actual')).length;
}

/** A form on its side has items called 担当課. */
function isNamedByLabels({ records }: Table): boolean {
  return records.some(({ fields }) =>
    fields.some(
      ({ role, cell }) => (role === 'name' || role === 'program') && blockLabel(cell.text.trim()) !== null,
    ),
  );
}

export interface RecogniseOptions {
  readonly overrides?: readonly MappingOverride[];
  readonly profiles?: readonly Profile[];
}

/** Bands that head one table follow each other with the same words; anything else begins another table. */
function groupBands(bands: readonly HeaderBand[]): HeaderBand[][] {
  const groups: HeaderBand[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    const before = group?.[0];
    if (group && before && sameHeader(before, band)) group.push(band);
    else groups.push([band]);
  }
  return groups;
}

/** Row below the title; a first line with numbering (まちづくり目標1…) is a heading already, not a title. */
function firstHeadingRow(sheet: Sheet): number {
  const title = titleOf(sheet);
  if (!title) return 0;
  if (blockLabel(title.text) !== null) return title.row;
  const form = headingForm(title.text);
  const isNumbered = /N|①|[●■◆]/.test(form) && !/年|第N|令和|平成/.test(form);
  return isNumbered ? title.row : title.row + 1;
}

/** What stands above a group of bands: where to begin, and the headings and labels in force there. */
interface Above {
  readonly from: number;
  readonly sections: readonly string[];
  readonly block: readonly Field[];
}

interface Reading {
  readonly table: Table | null;
  readonly draft: TableDraft;
}

/** The reading of one group of columns, every record measured as the head of the group says. */
function withMeasure({ table, draft }: Reading, measure: string): Reading {
  if (!table) return { table, draft };
  const records = table.records.map((record) => ({ ...record, measure: record.measure ?? measure }));
  return { table: { ...table, records }, draft };
}

/** The best reading of the columns below one header and its repetitions. */
function readBands(
  sheet: Sheet,
  bands: readonly HeaderBand[],
  first: HeaderBand,
  end: number,
  above: Above,
  documentYear: number | null,
  options: RecogniseOptions,
): Reading {
  const rows = sampled(bodyRows(bands, end));
  let columns: readonly ColumnRole[] = readColumns(
    first,
    (column) => columnCells(sheet, rows, column),
    documentYear,
  );
  const profile = findProfile(columns, documentYear, options.profiles ?? PROFILES);
  if (profile) columns = applyProfile(columns, profile, documentYear);
  columns = applyOverrides(columns, sheet.name, options.overrides ?? []);
  columns = withUnitNote(columns, unitNoteAbove(sheet, first.first));
  const draft = { sheet, bands, end, columns, documentYear, profile: profile?.id ?? null, ...above };
  const readings = [
    readTwoLineRows(draft),
    readYearRows(draft),
    readLabelledRows(draft),
    readRows(draft),
  ].filter((table) => table !== null);
  const best = readings.sort((a, b) => b.score - a.score)[0];
  return { table: best && best.records.length > 0 ? best : null, draft };
}

function readTables(sheet: Sheet, documentYear: number | null, options: RecogniseOptions): Table[] {
  const groups = groupBands(findHeaderBands(sheet, documentYear));
  const tables: Table[] = [];
  // A sheet may begin with its header row: then there is no title above it.
  let above: Above = {
    from: Math.min(firstHeadingRow(sheet), groups[0]?.[0]?.first ?? 0),
    sections: [],
    block: [],
  };
  groups.forEach((bands, index) => {
    const first = bands[0];
    if (!first) return;
    const end = groups[index + 1]?.[0]?.first ?? sheet.rowCount;
    const parts = columnGroups(first) ?? measureGroups(first) ?? [null];
    const readings = parts.map((part) => {
      const own = part ? bands.map((band) => bandOf(band, part)) : bands;
      const reading = readBands(sheet, own, own[0] ?? first, end, above, documentYear, options);
      return part?.measure === undefined ? reading : withMeasure(reading, part.measure);
    });
    const joined = joinTables(readings.map(({ table }) => table).filter((table) => table !== null));
    if (joined) tables.push(joined);
    const last = readings[0]?.draft;
    if (last) {
      const { sections, block } = walk(last);
      above = { from: end, sections, block };
    }
  });
  return tables;
}

/**
 * What each visible sheet of a workbook means: tables with the role of every column, their records and the evidence.
 * Hidden sheets are not looked at. Pure; a reading below ACT_FROM is returned for the user to judge, not acted on.
 */
export function recogniseSheet(
  sheet: Sheet,
  workbookName: string,
  options: RecogniseOptions = {},
): SheetLayout {
  const documentYear = documentYearOf(sheet, workbookName);
  const title = titleOf(sheet)?.text ?? null;
  let tables = readTables(sheet, documentYear, options);
  if (!tables.some((table) => table.score >= ACT_FROM)) {
    const form = readForm(sheet, documentYear);
    const turned =
      sheet.rowCount <= MAX_TRANSPOSED_ROWS
        ? readTables(transpose(sheet), documentYear, options).map(turnBack)
        : [];
    // Turned on its side, many a sheet resembles a table a little: only a plain likeness counts.
    const others = [
      ...turned.filter((table) => table.score >= TURNED_FROM && !isNamedByLabels(table)),
      ...(form ? [form] : []),
    ].filter((table) => table.score >= ACT_FROM);
    const best = others.sort((a, b) => answered(b) - answered(a) || b.score - a.score)[0];
    if (best) tables = best.kind === 'form' ? [best] : others.filter((table) => table.kind === 'transposed');
  }
  return { sheet: sheet.name, title, documentYear, tables };
}

/** {@link recogniseSheet} for every visible sheet that has content. */
export function recognise(workbook: Workbook, options: RecogniseOptions = {}): SheetLayout[] {
  return workbook.sheets
    .filter((sheet) => sheet.visibility === 'visible' && sheet.rowCount > 0)
    .map((sheet) => recogniseSheet(sheet, workbook.name, options));
}
