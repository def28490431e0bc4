import type { Inspection, SummarySettings } from '../inspection.js';
import { say, type Locale } from '../locales/say.js';
import type { Finding } from '../rules/rule.js';
import { headingLabels } from './heading.js';
import { tidyItems, type TidyItem } from './tidy.js';

/** What an indicator is counted under, in words that stand in the cells. */
export type GroupBy = SummarySettings['by'];

export interface SummaryItem extends TidyItem {
  /** Key of its row on the tabs. */
  readonly rowKey: string;
  readonly labels: Readonly<Record<GroupBy, string>>;
}

/** Everything the tabs are made from. */
export interface SummaryModel {
  readonly locale: Locale;
  readonly settings: SummarySettings;
  /** The workbook and its sheets with indicators, as the titles name them. */
  readonly source: string;
  /** Sheets with indicators. */
  readonly sheets: readonly string[];
  readonly schemeName: string;
  readonly items: readonly SummaryItem[];
  /** Labels of the schemes in force, best first. */
  readonly ratings: readonly string[];
  readonly findings: readonly Finding[];
}

/** Row keys of indicators begin with this, so that none can be taken for another row's. */
const ITEM = 'i:';

/** More sheets than these are counted, not named. */
const NAMED_SHEETS = 3;

export function summaryModel(inspection: Inspection): SummaryModel {
  const { settings } = inspection;
  const { locale, summary } = settings;
  const items = tidyItems(inspection);
  const headings = headingLabels(
    items.map(({ checked }) => checked.indicator.section),
    summary.level,
  );
  const sheets = [...new Set(items.map(({ checked }) => checked.indicator.sheet))];
  const named =
    sheets.length > NAMED_SHEETS
      ? say(locale, 'summary.sheets', { count: sheets.length })
      : sheets.join('・');
  const ratings = inspection.tables.flatMap((table) => table.ratings.map(({ label }) => label));
  return {
    locale,
    settings: summary,
    source: `${inspection.workbook}（${named}）`,
    sheets,
    schemeName: inspection.schemeName,
    findings: inspection.findings,
    ratings: [...new Set(ratings)],
    items: items.map((item, index) => ({
      ...item,
      rowKey: ITEM + item.row.key,
      labels: {
        heading: headings[index] ?? say(locale, 'summary.no-heading'),
        department: oneLine(item.row.department) ?? say(locale, 'summary.no-department'),
        rating: item.row.rating ?? say(locale, 'summary.no-rating'),
      },
    })),
  };
}

/** A name in one line; null for none. */
function oneLine(text: string | null): string | null {
  const line = (text ?? '').replace(/\s*\n\s*/g, '・').trim();
  return line === '' ? null : line;
}
