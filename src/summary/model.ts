import type { Inspection, SummarySettings } from '../inspection.js';
import { say } from '../locales/say.js';
import type { Finding } from '../rules/rule.js';
import { Groups, rankIn, type Counts } from './counts.js';
import { headingLabels } from './heading.js';
import { labelsOf, type Labels } from './labels.js';
import { Tally } from './tally.js';
import { tidyItems, type TidyItem } from './tidy.js';

export interface SummaryItem extends TidyItem {
  /** Key of its row on the tabs. */
  readonly rowKey: string;
  readonly labels: Labels;
}

/** Everything the tabs of a workbook's own summary are made from. */
export interface SummaryModel extends Counts {
  readonly settings: SummarySettings;
  /** Sheets with indicators. */
  readonly sheets: readonly string[];
  readonly items: readonly SummaryItem[];
  readonly findings: readonly Finding[];
}

/** Row keys of indicators begin with this, so that none can be taken for another row's. */
const ITEM = 'i:';

/** More sheets than these are counted, not named. */
const NAMED_SHEETS = 3;

export function summaryModel(inspection: Inspection): SummaryModel {
  const { settings } = inspection;
  const { locale, summary } = settings;
  const found = tidyItems(inspection);
  const headings = headingLabels(
    found.map(({ checked }) => checked.indicator.section),
    summary.level,
  );
  const items = found.map((item, index): SummaryItem => ({
    ...item,
    rowKey: ITEM + item.row.key,
    labels: labelsOf(item.row, headings[index] ?? null, locale),
  }));
  const sheets = [...new Set(items.map(({ checked }) => checked.indicator.sheet))];
  const named =
    sheets.length > NAMED_SHEETS
      ? say(locale, 'summary.sheets', { count: sheets.length })
      : sheets.join('・');
  const ratings = ratingsOf(inspection);
  return {
    ...countsOf(items, ratings),
    locale,
    by: summary.by,
    settings: summary,
    source: `${inspection.workbook}（${named}）`,
    sheets,
    schemeName: inspection.schemeName,
    findings: inspection.findings,
    ratings,
    items,
  };
}

function countsOf(
  items: readonly SummaryItem[],
  ratings: readonly string[],
): Pick<Counts, 'total' | 'groups'> {
  const total = new Tally();
  const groups = { heading: new Groups(), department: new Groups(), rating: new Groups() };
  for (const { row, labels } of items) {
    total.add(row);
    for (const by of ['heading', 'department', 'rating'] as const) groups[by].add(labels[by], row);
  }
  return {
    total,
    groups: {
      heading: groups.heading.all(),
      department: groups.department.all(),
      rating: groups.rating.ranked(rankIn(ratings)),
    },
  };
}

/** Labels of the schemes in force, best first. */
export function ratingsOf({ tables }: Inspection): string[] {
  return [...new Set(tables.flatMap((table) => table.ratings.map(({ label }) => label)))];
}
