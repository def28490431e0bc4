import { columnName } from '../../sheet/address.js';
import type { Mark } from '../../sheet/edit.js';
import { MARKS } from '../../sheet/looks.data.js';
import { blocksOf } from './blocks.js';
import { cellJobs } from './cell-write.js';
import { colourOf, dress } from './facets.js';
import { chartJobs, chartsGoneJobs } from './furniture/chart-jobs.js';
import { sheetJobs as furnishJobs } from './furniture/sheet-jobs.js';
import { tablesAfter, tablesBefore, tablesGoneJobs } from './furniture/table-jobs.js';
import type { Job } from './jobs.js';
import { runsOf } from './looks-run.js';
import { rangeOf } from './place.js';
import { listsOf } from './range-address.js';
import type { Dressing, LinkedCell, OwnSheetTarget, SheetTarget, Target } from './target.js';

const FEW_BYTES = 1_500;
const MOST_LINKS = 2_000;

/**
 * What is to be asked of Excel to bring a target about, in an order in which nothing points at what is not there: own
 * sheets come before names that point at them, and go after them.
 */
export function targetJobs(target: Target): Job[] {
  const all = [...target.ownSheets, ...target.sheets];
  return [
    // Tabs count on each other: a formula must not name a sheet that is not there yet.
    ...target.ownSheets.flatMap(makeJobs),
    ...target.sheets.flatMap(({ name, furniture }) => tablesBefore(name, furniture)),
    ...target.ownSheets.flatMap(fillJobs),
    ...target.sheets.flatMap(sheetJobs),
    ...all.flatMap(({ name, furniture }) => [
      ...tablesAfter(name, furniture),
      ...furnishJobs(name, furniture),
    ]),
    ...all.flatMap(({ name, furniture }) => chartJobs(name, furniture)),
    ...target.names.map(nameJob),
    ...(target.settings === undefined ? [] : [settingsJob(target.settings)]),
    // What cannot be brought back in every Excel goes when all else is done.
    ...target.sheets.flatMap(({ name, furniture }) => chartsGoneJobs(name, furniture)),
    ...target.sheetsGone.map((name) => on(name, (sheet) => sheet.delete())),
  ];
}

function on(name: string, change: (sheet: Excel.Worksheet) => void, bytes = FEW_BYTES): Job {
  return {
    bytes,
    ask: ({ workbook }) => {
      change(workbook.worksheets.getItem(name));
      return () => [];
    },
  };
}

function sheetJobs(target: SheetTarget): Job[] {
  const { name, marksGone, marks } = target;
  return [
    ...contentJobs(target),
    ...marksGone.map((id) => on(name, (sheet) => sheet.getRange().conditionalFormats.getItem(id).delete())),
    ...marks.map((mark) => on(name, (sheet) => putMark(sheet, mark), FEW_BYTES + mark.ranges.length)),
  ];
}

/** The sheet itself, with nothing on it. */
function makeJobs({ name, isThere, frozenRows, position, furniture }: OwnSheetTarget): Job[] {
  const make: Job = {
    bytes: FEW_BYTES,
    ask: ({ workbook }) => {
      const sheet = isThere ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
      if (isThere) {
        sheet.getRange().clear();
        // Heights are no formats: rows that were made tall for texts would stay so.
        sheet.getRange().format.autofitRows();
        sheet.freezePanes.unfreeze();
      }
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
      if (position !== null && !isThere) sheet.position = position;
      return () => [];
    },
  };
  return isThere ? [...tablesGoneJobs(furniture), ...chartsGoneJobs(name, furniture), make] : [make];
}

function fillJobs(target: OwnSheetTarget): Job[] {
  const { name, writes } = target;
  const last = writes.reduce((most, { row }) => Math.max(most, row), 0);
  const fit = on(name, (sheet) => sheet.getRangeByIndexes(0, 0, last + 1, 1).format.autofitRows());
  return [...contentJobs(target), fit];
}

function contentJobs(target: SheetTarget | OwnSheetTarget): Job[] {
  const { name, links, writes, dressings, widths } = target;
  return [
    // Links first: what a linked cell shows by itself gives way to its content.
    ...linkJobs(name, links),
    ...cellJobs(name, writes),
    ...dressings.flatMap((dressing) => dressingJobs(name, dressing)),
    ...widths.map(({ column, points }) =>
      on(name, (sheet) => {
        const { format } = sheet.getRange(`${columnName(column)}:${columnName(column)}`);
        if (points === null) format.useStandardWidth = true;
        else format.columnWidth = points;
      }),
    ),
  ];
}

function dressingJobs(name: string, { areas, facets }: Dressing): Job[] {
  const kinds = [true, false].map((isTall) => ({
    isTall,
    lists: listsOf(areas.filter(({ top, bottom }) => bottom > top === isTall)),
  }));
  return kinds.flatMap(({ isTall, lists }) =>
    lists.map(({ address }) =>
      on(name, (sheet) => dress(sheet.getRanges(address).format, facets, isTall), 5_000 + address.length),
    ),
  );
}

function linkJobs(name: string, links: readonly LinkedCell[]): Job[] {
  const gone = links.filter(({ to }) => to === null);
  const set = new Map(
    links.flatMap(({ row, column, to }) => (to === null ? [] : [[`${row},${column}`, to] as const])),
  );
  const blocks = blocksOf(
    links.filter(({ to }) => to !== null),
    MOST_LINKS,
  );
  return [
    ...listsOf(runsOf(gone)).map(({ address }) =>
      on(name, (sheet) => sheet.getRanges(address).clear('Hyperlinks'), FEW_BYTES + address.length),
    ),
    ...blocks.map((block) => {
      const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, row) =>
        Array.from(
          { length: block.right - block.left + 1 },
          (_each, column): Excel.SettableCellProperties => {
            const documentReference = set.get(`${block.top + row},${block.left + column}`);
            return documentReference === undefined ? {} : { hyperlink: { documentReference } };
          },
        ),
      );
      const bytes = FEW_BYTES + 120 * rows.length * (rows[0]?.length ?? 0);
      return on(name, (sheet) => rangeOf(sheet, block).setCellProperties(rows), bytes);
    }),
  ];
}

/** A conditional format behind all that are there, so that the user's own win. */
function putMark(sheet: Excel.Worksheet, { ranges, formula, severity }: Mark): void {
  const mark = sheet.getRanges(ranges.trim().split(/\s+/).join(',')).conditionalFormats.add('Custom');
  mark.custom.rule.formula = `=${formula}`;
  const { fill, font } = MARKS[severity];
  mark.custom.format.fill.color = colourOf(fill);
  if (font !== undefined) {
    mark.custom.format.font.bold = true;
    mark.custom.format.font.color = colourOf(font);
  }
  mark.priority = -1;
}

function nameJob({ name, formula, isThere }: Target['names'][number]): Job {
  return {
    bytes: FEW_BYTES,
    ask: ({ workbook: { names } }) => {
      if (formula === null) {
        if (isThere) names.getItem(name).delete();
      } else if (isThere) names.getItem(name).formula = formula;
      else names.add(name, formula).visible = false;
      return () => [];
    },
  };
}

function settingsJob({ ids, xml }: NonNullable<Target['settings']>): Job {
  return {
    bytes: FEW_BYTES + (xml?.length ?? 0) * 3,
    ask: ({ workbook: { customXmlParts } }) => {
      const [first, ...others] = ids;
      for (const id of xml === null ? ids : others) customXmlParts.getItem(id).delete();
      if (xml !== null && first !== undefined) customXmlParts.getItem(first).setXml(xml);
      else if (xml !== null) customXmlParts.add(xml);
      return () => [];
    },
  };
}
