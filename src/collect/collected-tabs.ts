import type { Locale } from '../locales/say.js';
import type { NewSheetData } from '../sheet/new-sheet.js';
import type { Gathered } from './gather.js';
import { listTab } from './list-tab.js';
import { departmentsTab, doublesTab, filesTab, spellingsTab } from './outcome-tabs.js';

/** The tabs of a workbook that holds what was gathered; rows are asked for as they are written. */
export function collectedTabs(gathered: Gathered, locale: Locale): NewSheetData[] {
  const { lines, departments, doubles, spellings, totals } = gathered;
  return [
    listTab(gathered.rows(), locale),
    totals.tab(),
    filesTab(lines, locale),
    ...(departments ? [departmentsTab(departments, locale)] : []),
    doublesTab(doubles, locale),
    spellingsTab(spellings, locale),
  ];
}
