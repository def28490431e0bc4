import type { Table } from '../layout/table.js';
import { findFiscalYears } from '../quantity/fiscal-year.js';
import { periodEnds } from '../quantity/year-period.js';
import { contains, type Position } from '../sheet/address.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Surroundings } from '../sheet/surroundings.js';
import { figureChanges } from './figure-changes.js';
import { headerChanges } from './header-changes.js';
import { storedText } from './label-cell.js';
import { LAST_TARGET } from './label-words.data.js';
import { asidesWithYear, leftoverYears } from './leftover-years.js';
import type { LeftAlone, NextYearChange, PrintChange } from './next-year-change.js';
import { movedPrintTexts, stillNamesYear } from './print-texts.js';
import { isWholePlan, rollingYears, tableYear } from './rolling-years.js';
import { withUniqueHeadings } from './table-headings.js';
import { titleChanges } from './title-changes.js';
import { unknownColumns } from './unknown-columns.js';

/** A sheet with its tables. */
export interface SheetForm {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly documentYear: number | null;
}

/** What next year's form of one sheet comes to. */
export interface SheetResult {
  readonly year: number | null;
  readonly changes: readonly NextYearChange[];
  readonly left: readonly LeftAlone[];
  readonly prints: readonly PrintChange[];
}

/** Years in which a period of the plan ends, as titles and headers of a sheet name them. */
function planEnds(sheet: Sheet, year: number): Set<number> {
  const ends = sheet.cells.flatMap((row) =>
    (row ?? []).flatMap((cell) => {
      const text = cell ? storedText(cell) : null;
      return text === null ? [] : periodEnds(text, findFiscalYears(text, year));
    }),
  );
  return new Set([...ends, ...periodEnds(sheet.name, findFiscalYears(sheet.name, year))]);
}

/** Whether a table has the plan's last target for this very year (最終目標(令和7年度)). */
function isLastYear({ columns }: Table, year: number): boolean {
  return columns.some(
    ({ role, header, fiscalYear }) => role === 'target' && fiscalYear === year && LAST_TARGET.test(header),
  );
}

/** A table of the year's sheet that has no year anywhere still has last year's and this year's columns, said in words. */
function ofWords({ sheet, tables }: SheetForm): SheetResult {
  const parts = tables.map((table) => figureChanges(table, sheet, 0, rollingYears(table, 0, new Set())));
  const namesYears = sheet.cells.some((row) =>
    row?.some((cell) => cell !== undefined && findFiscalYears(cell.text).length > 0),
  );
  const unknown: LeftAlone[] = namesYears ? [{ reason: 'no-year', sheet: sheet.name, cell: null }] : [];
  return {
    year: null,
    changes: parts.flatMap(({ changes }) => changes),
    prints: [],
    left: [...unknown, ...parts.flatMap(({ left }) => left)],
  };
}

function ofYear(form: SheetForm, year: number, around: Surroundings): SheetResult {
  const { sheet, tables, documentYear } = form;
  const ends = planEnds(sheet, year);
  const first = Math.min(...tables.map(({ area }) => area.top));
  const parts = tables.flatMap((table) => {
    const rolling = rollingYears(table, year, ends);
    return [headerChanges(sheet, table, year, rolling), figureChanges(table, sheet, year, rolling)];
  });
  const titles = titleChanges(sheet, first, { year, documentYear });
  const { changes, left } = withUniqueHeadings(sheet, [
    ...titles.changes,
    ...parts.flatMap((part) => part.changes),
  ]);
  const told = [...titles.left, ...left, ...parts.flatMap((part) => part.left)];
  const whole = (reason: LeftAlone['reason'], is: boolean): LeftAlone[] =>
    is ? [{ reason, sheet: sheet.name, cell: null }] : [];
  const isWhole = tables.some((table) => isWholePlan(table, year));
  const isInTable = ({ row, column }: Position): boolean =>
    tables.some(({ area }) => contains(area, row, column));
  // Where the years of a plan stay, so do the labels that name this one.
  const leftovers = leftoverYears(sheet, tables, year, changes, told, isWhole ? isInTable : () => false);
  const isPivoted = around.pivotSheets.includes(sheet.name) && changes.some(({ kind }) => kind === 'year');
  const printed = around.printTexts.find((each) => each.sheet === sheet.name)?.texts ?? [];
  const { before, after } = movedPrintTexts(printed, { year, documentYear });
  const rest = printed.filter(({ place }) => !before.some((each) => each.place === place));
  return {
    year,
    changes,
    prints: before.length === 0 ? [] : [{ sheet: sheet.name, before, after }],
    left: [
      ...whole('stays-protected', sheet.isProtected),
      ...whole(
        'print-header',
        rest.some((each) => stillNamesYear(each, year)),
      ),
      ...whole('whole-plan', isWhole),
      ...whole('plan-ends', ends.has(year) || tables.some((table) => isLastYear(table, year))),
      ...whole('no-label', !isWhole && !changes.some(({ kind }) => kind === 'year')),
      ...whole('pivot', isPivoted),
      ...told,
      ...tables.flatMap((table) => unknownColumns(sheet, table)),
      ...leftovers,
      ...asidesWithYear(around.asides, sheet.name, year),
    ],
  };
}

function yearOfSheet({ tables, documentYear }: SheetForm): number | null {
  const years = tables.flatMap((table) => tableYear(table, documentYear) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** Next year's form of a sheet; `latest`: the latest year any sheet of the workbook is about. */
export function formOfSheet(form: SheetForm, latest: number | null, around: Surroundings): SheetResult {
  const { sheet, documentYear } = form;
  const alone = (reason: LeftAlone['reason']): SheetResult => ({
    year: null,
    changes: [],
    prints: [],
    left: [{ reason, sheet: sheet.name, cell: null }],
  });
  if (sheet.isProtected && !around.openProtected.includes(sheet.name)) return alone('protected');
  if (documentYear !== null && latest !== null && documentYear < latest) return alone('earlier-year');
  const year = yearOfSheet(form);
  return year === null ? ofWords(form) : ofYear(form, year, around);
}
