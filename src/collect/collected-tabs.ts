import { say, type Locale } from '../locales/say.js';
import type { NewSheetData } from '../sheet/new-sheet.js';
import { chartsTab } from '../summary/charts-tab.js';
import { totalsTab } from '../summary/totals-tab.js';
import type { Gathered } from './gather.js';
import { listTab } from './list-tab.js';
import { departmentsTab, doublesTab, filesTab, spellingsTab } from './outcome-tabs.js';
import { pagesOf } from './pages.js';
import { unmetList, yearsList } from './row-lists.js';
import type { UriOf } from './source-link.js';
import { tableFormulas } from './table-formulas.js';

/** What is counted and listed of the rows, the way a workbook's own summary shows it; nothing where there is no row. */
function summaryTabs(gathered: Gathered, locale: Locale, uriOf: UriOf): NewSheetData[] {
  const { counts } = gathered;
  if (gathered.indicators === 0) return [];
  const pages = [
    totalsTab(counts, tableFormulas(locale), say(locale, 'summary.totals.live-collected')),
    chartsTab(counts),
  ];
  return [
    ...pagesOf(pages),
    ...(counts.unmet > 0 ? [unmetList(gathered.rows(), counts, uriOf, locale)] : []),
    ...(counts.years > 0 ? [yearsList(gathered.rows(), counts, uriOf, locale)] : []),
  ];
}

/**
 * The tabs of a workbook that holds what was gathered; rows are asked for as they are written. `uriOf`: where the files
 * lie, seen from the workbook, for links to them.
 */
export function collectedTabs(gathered: Gathered, locale: Locale, uriOf: UriOf = () => null): NewSheetData[] {
  const { lines, departments, doubles, spellings, counts } = gathered;
  return [
    ...summaryTabs(gathered, locale, uriOf),
    listTab(gathered.rows(), counts, uriOf, locale),
    filesTab(lines, uriOf, locale),
    ...(departments ? [departmentsTab(departments, locale)] : []),
    doublesTab(doubles, uriOf, locale),
    spellingsTab(spellings, locale),
  ];
}
