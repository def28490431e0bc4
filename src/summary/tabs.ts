import type { SummarySettings } from '../inspection.js';
import { chartsTab } from './charts-tab.js';
import { dataTab, type LiveSource } from './data-tab.js';
import { departmentsTab } from './departments-tab.js';
import { listFormulas } from './list-formulas.js';
import { say } from '../locales/say.js';
import type { SummaryModel } from './model.js';
import type { Tab } from './tab.js';
import { totalsTab } from './totals-tab.js';
import { unmetTab } from './unmet-tab.js';
import { comparable, yearsTab } from './years-tab.js';

/** The tabs in the order they stand: what is shown to others first, the list everything is counted from last. */
export function tabsOf(model: SummaryModel, source: LiveSource): Tab[] {
  const wants = (tab: SummarySettings['tabs'][number]): boolean => model.settings.tabs.includes(tab);
  return [
    totalsTab(model, listFormulas(model), say(model.locale, 'summary.totals.live')),
    ...(wants('charts') ? [chartsTab(model)] : []),
    ...(wants('unmet') ? [unmetTab(model)] : []),
    ...(wants('departments') ? [departmentsTab(model)] : []),
    ...(wants('years') && comparable(model).length > 0 ? [yearsTab(model)] : []),
    dataTab(model, source),
  ];
}
