import type { Fill, OwnedChart } from '../../../sheet/furniture.js';

/** What a kind of chart is called in Excel. */
export const CHART_TYPES: Readonly<Record<OwnedChart['kind'], Excel.ChartType>> = {
  'stacked-bars': 'BarStacked' as Excel.ChartType,
  bars: 'BarClustered' as Excel.ChartType,
  columns: 'ColumnClustered' as Excel.ChartType,
};

/**
 * Office.js knows no patterns for series, so what is hatched in a file is a shade of its own here: four shades of grey,
 * each with a black line around it, stay apart on a black-and-white printer. `label`: the ink of the number it carries.
 */
export const SHADES: Readonly<Record<Fill, { readonly fill: string; readonly label: string }>> = {
  dark: { fill: '#404040', label: '#FFFFFF' },
  grey: { fill: '#969696', label: '#000000' },
  hatched: { fill: '#C8C8C8', label: '#000000' },
  white: { fill: '#FFFFFF', label: '#000000' },
};

/**
 * What Tenken's charts look like as far as Excel cannot be asked (fills before ExcelApi 1.16, whether the end of an axis
 * was set): by this a chart is drawn again that an earlier session made.
 */
export const USUAL: Readonly<
  Record<
    OwnedChart['kind'],
    { readonly labels: string; readonly fills: readonly Fill[]; readonly maximum?: number }
  >
> = {
  'stacked-bars': { labels: '#,##0;;', fills: ['dark', 'hatched', 'white'] },
  bars: { labels: '0.0%', fills: ['grey'], maximum: 1 },
  columns: { labels: '#,##0', fills: ['grey'] },
};
