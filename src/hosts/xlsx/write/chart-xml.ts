import { areaToA1 } from '../../../sheet/address.js';
import type { ChartCells, ChartSeries, Fill, OwnedChart } from '../../../sheet/furniture.js';
import { inQuotes } from '../../../sheet/sheet-in-formula.js';
import type { DrawingNamespaces } from './drawing-namespaces.js';
import { escapeText, toXstring } from './text-escape.js';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Hundredths of a point. */
const TITLE_SIZE = 1400;
const TEXT_SIZE = 1000;
const INK = '000000';

/** Patterns and shades that stay apart on a black-and-white printer; the ink of the label each carries. */
const FILLS: Readonly<Record<Fill, { readonly xml: string; readonly label: string }>> = {
  dark: { xml: solid('404040'), label: 'FFFFFF' },
  grey: { xml: solid('A6A6A6'), label: INK },
  white: { xml: solid('FFFFFF'), label: INK },
  hatched: {
    xml: `<a:pattFill prst="dkUpDiag"><a:fgClr><a:srgbClr val="595959"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`,
    label: INK,
  },
};

function solid(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** The part of a chart. Its figures are kept in it, so that viewers that compute nothing draw it right. */
export function chartXml(chart: OwnedChart, { drawing, chart: c, relationships }: DrawingNamespaces): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${relationships}">`,
    '<c:roundedCorners val="0"/>',
    '<c:chart>',
    `<c:title><c:tx>${richText(chart.title, TITLE_SIZE, true)}</c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/>',
    `<c:plotArea>${layout(chart)}${bars(chart)}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>`,
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>',
    '</c:chart>',
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid('BFBFBF')}</a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', TEXT_SIZE, false, INK)}</a:pPr>`,
    '<a:endParaRPr lang="ja-JP"/></a:p></c:txPr>',
    '</c:chartSpace>',
  ].join('');
}

/** Shares of the chart's width. */
const WIDEST_LABELS = 0.42;
const CHARACTER = 0.0078;
/** Rows of the sheet that title, numbers of the axis, its title and the legend take. */
const ROWS = { title: 1.9, numbers: 1.3, axisTitle: 1.2, legend: 1.4 };
/** Share of the chart's height above the title. */
const ABOVE_TITLE = 0.025;
/** Right end of the bars; where they may reach it, their labels stand beyond. */
const RIGHT = { open: 0.96, full: 0.93 };

/** Room for the names beside lying bars, which not every program leaves by itself; else the program's own layout. */
function layout({ kind, categories, series, axisTitle, anchor, maximum }: OwnedChart): string {
  if (kind === 'columns') return '<c:layout/>';
  const longest = Math.max(0, ...categories.cached.map(columnsOf));
  const rows = anchor.bottom - anchor.top + 1;
  const below =
    ROWS.numbers + (axisTitle === undefined ? 0 : ROWS.axisTitle) + (series.length > 1 ? ROWS.legend : 0);
  const x = Math.min(WIDEST_LABELS, 0.03 + longest * CHARACTER);
  const y = ABOVE_TITLE + ROWS.title / rows;
  const right = maximum === undefined ? RIGHT.open : RIGHT.full;
  const value = (tag: string, share: number): string => `<c:${tag} val="${share.toFixed(4)}"/>`;
  const place = value('x', x) + value('y', y) + value('w', right - x) + value('h', 1 - y - below / rows);
  const modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>';
  return `<c:layout><c:manualLayout>${modes}${place}</c:manualLayout></c:layout>`;
}

/** Width of a text in half-width characters. */
function columnsOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function runProperties(tag: string, size: number, isBold: boolean, rgb: string): string {
  const fonts = '<a:latin typeface="游ゴシック"/><a:ea typeface="游ゴシック"/>';
  return `<${tag} sz="${size}" b="${isBold ? 1 : 0}">${solid(rgb)}${fonts}</${tag}>`;
}

function richText(text: string, size: number, isBold: boolean): string {
  const properties = runProperties('a:rPr', size, isBold, INK).replace('<a:rPr ', '<a:rPr lang="ja-JP" ');
  return `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${properties}<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich>`;
}

function bars({ kind, series, categories, labels }: OwnedChart): string {
  const isStacked = kind === 'stacked-bars';
  const all = series.map((each, index) => seriesXml(each, index, categories, labels)).join('');
  return [
    `<c:barChart><c:barDir val="${kind === 'columns' ? 'col' : 'bar'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    all,
    `<c:gapWidth val="50"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
  ].join('');
}

function seriesXml(
  { name, values, fill }: ChartSeries,
  index: number,
  categories: OwnedChart['categories'],
  labels: string,
): string {
  const { xml, label } = FILLS[fill];
  const shape = `<c:spPr>${xml}<a:ln w="9525">${solid(INK)}</a:ln></c:spPr>`;
  // Numbers on a hatched bar stand on a white ground, else they could not be read.
  const ground = fill === 'hatched' ? `<c:spPr>${solid('FFFFFF')}</c:spPr>` : '';
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', TEXT_SIZE, false, label)}</a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
  const format = `<c:numFmt formatCode="${escapeText(labels).replaceAll('"', '&quot;')}" sourceLinked="0"/>`;
  const shows =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeText(toXstring(name))}</c:v></c:tx>`,
    `${shape}<c:invertIfNegative val="0"/>`,
    `<c:dLbls>${format}${ground}${text}${shows}</c:dLbls>`,
    `<c:cat><c:strRef>${reference(categories)}<c:strCache>${points(categories.cached)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(values)}<c:numCache><c:formatCode>General</c:formatCode>${points(values.cached)}</c:numCache></c:numRef></c:val>`,
    '</c:ser>',
  ].join('');
}

function reference({ sheet, area }: ChartCells<unknown>): string {
  const address = areaToA1(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  return `<c:f>${escapeText(`${inQuotes(sheet)}!${address}`)}</c:f>`;
}

function points(values: readonly (string | number | null)[]): string {
  const each = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(toXstring(String(value)))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}

function categoryAxis({ kind }: OwnedChart): string {
  const isFlat = kind !== 'columns';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    // Bars are read from the top down, as the table is.
    `<c:scaling><c:orientation val="${isFlat ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isFlat ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${solid(INK)}</a:ln></c:spPr>`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxis({ kind, axisTitle, maximum }: OwnedChart): string {
  const isFlat = kind !== 'columns';
  const title =
    axisTitle === undefined
      ? ''
      : `<c:title><c:tx>${richText(axisTitle, TEXT_SIZE, false)}</c:tx><c:overlay val="0"/></c:title>`;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${maximum === undefined ? '' : `<c:max val="${maximum}"/>`}<c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isFlat ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`,
    title,
    `<c:numFmt formatCode="${maximum === 1 ? '0%' : '#,##0'}" sourceLinked="0"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isFlat ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>`,
    '</c:valAx>',
  ].join('');
}
