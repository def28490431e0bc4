import type { Job } from '../jobs.js';
import { rangeOf } from '../place.js';
import type { FurnitureTarget } from './furniture-target.js';

const FEW_BYTES = 1_500;

/**
 * What is to be done to tables before the cells are written: the headings of one whose columns change places would be
 * renamed by Excel while they are the same for a moment.
 */
export function tablesBefore(name: string, target: FurnitureTarget): Job[] {
  const loose = target.tables.filter(({ move }) => move === 'anew').map((table) => table.name);
  return [...loosened(loose), ...tablesGoneJobs(target), ...resized(name, target.tables)];
}

/** Makes plain cells of tables. */
export function tablesGoneJobs({ tablesGone }: FurnitureTarget): Job[] {
  return loosened(tablesGone);
}

function loosened(names: readonly string[]): Job[] {
  return names.map((name) => ({
    bytes: FEW_BYTES,
    ask: ({ workbook }) => {
      workbook.tables.getItem(name).convertToRange();
      return () => [];
    },
  }));
}

/** What is to be done once the cells stand. Excel may have stretched a table over what was written beside it. */
export function tablesAfter(name: string, { tables }: FurnitureTarget): Job[] {
  const added = tables.filter(({ move }) => move !== 'resize');
  return [
    ...resized(name, tables),
    ...added.map(({ name: called, area, style }): Job => ({
      bytes: FEW_BYTES,
      ask: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        const table = sheet.tables.add(rangeOf(sheet, area), true);
        table.name = called;
        table.style = style;
        table.showBandedRows = false;
        return () => [];
      },
    })),
  ];
}

function resized(name: string, tables: FurnitureTarget['tables']): Job[] {
  return tables
    .filter(({ move }) => move === 'resize')
    .map(({ name: called, area }) => ({
      bytes: FEW_BYTES,
      ask: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        sheet.tables.getItem(called).resize(rangeOf(sheet, area));
        return () => [];
      },
    }));
}
