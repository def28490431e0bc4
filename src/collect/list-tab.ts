import type { OutRow } from '../dataout/out-columns.js';
import { say, type Locale } from '../locales/say.js';
import type { NewCell, NewListData } from '../sheet/new-sheet.js';
import type { CollectedCounts } from './collected-counts.js';
import { FOLDED_COLUMNS, READ_COLUMNS } from './list-columns.js';
import { sourceCell, type UriOf } from './source-link.js';
import { LIST_TABLE } from './table-formulas.js';

/**
 * 一覧: every row with the file, sheet and cell it came from, in the columns people read; the others are folded away at
 * the right. Rows are asked for as they are written.
 */
export function listTab(
  rows: Iterable<OutRow>,
  { labelsOf, source }: CollectedCounts,
  uriOf: UriOf,
  locale: Locale,
): NewListData {
  const columns = [...READ_COLUMNS, ...FOLDED_COLUMNS];
  function* cells(): Generator<readonly NewCell[]> {
    for (const row of rows) {
      const labels = labelsOf(row);
      yield columns.map(({ key, cell }): NewCell => {
        const said = cell(row, labels, locale);
        return key === 'file' ? sourceCell(said, row, uriOf) : said;
      });
    }
  }
  return {
    name: say(locale, 'summary.tab.data'),
    tableName: LIST_TABLE,
    widths: columns.map(({ width }) => width),
    headingRow: 2,
    headings: columns.map(({ heading }) => heading(locale)),
    before: [
      [{ value: say(locale, 'summary.data.title', { book: source }), look: 'title' }],
      [{ value: say(locale, 'summary.data.collected-note'), look: 'plain' }],
    ],
    rows: cells(),
    foldedFrom: READ_COLUMNS.length,
  };
}
