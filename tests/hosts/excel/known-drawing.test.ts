import { knownDrawing } from '../../../src/hosts/excel/furniture/known-drawing.js';
import type { ChartPicture, Source } from '../../../src/hosts/excel/furniture/chart-pictures.js';
import type { OwnedChart } from '../../../src/sheet/furniture.js';

const cells = (column: number, bottom: number) => ({
  sheet: '総括表',
  area: { top: 4, left: column, bottom, right: column },
  cached: [],
});
const source = (column: number): Source => ({ values: cells(column, 9), categories: cells(1, 9) });

const picture = (rest: Partial<ChartPicture> = {}): ChartPicture => ({
  type: 'BarStacked',
  box: { top: 0, left: 0, width: 1, height: 1 },
  title: '見出し別',
  axisTitle: '指標数',
  series: ['達成', '未達成', '判定できない'],
  sources: [source(2), source(3), source(4)],
  ...rest,
});

const drawn: OwnedChart = {
  name: 'stacked-1',
  title: '前の題',
  kind: 'stacked-bars',
  anchor: cells(0, 9).area,
  categories: cells(1, 7),
  series: [
    { name: '達成', values: cells(2, 7), fill: 'white' },
    { name: '未達成', values: cells(3, 7), fill: 'grey' },
    { name: '判定できない', values: cells(4, 7), fill: 'dark' },
  ],
  labels: '0',
};

test('cells as Excel tells them, the rest as it was drawn', () => {
  expect(knownDrawing('Tenken: stacked-1', picture(), drawn)).toMatchObject({
    title: '見出し別',
    labels: '0',
    categories: cells(1, 9),
    series: [
      { name: '達成', values: cells(2, 9), fill: 'white' },
      { name: '未達成', values: cells(3, 9), fill: 'grey' },
      { name: '判定できない', values: cells(4, 9), fill: 'dark' },
    ],
  });
});

test('as Tenken usually draws it where nobody knows how it was drawn', () => {
  expect(knownDrawing('Tenken: stacked-1', picture(), undefined)).toEqual({
    name: 'stacked-1',
    title: '見出し別',
    kind: 'stacked-bars',
    axisTitle: '指標数',
    labels: '#,##0;;',
    categories: cells(1, 9),
    series: [
      { name: '達成', values: cells(2, 9), fill: 'dark' },
      { name: '未達成', values: cells(3, 9), fill: 'hatched' },
      { name: '判定できない', values: cells(4, 9), fill: 'white' },
    ],
  });
});

test.each([
  [
    'shares end at 100%',
    picture({ type: 'BarClustered', series: ['達成割合'], sources: [source(5)] }),
    { kind: 'bars', maximum: 1, labels: '0.0%' },
  ],
  [
    'no title at the axis',
    picture({ type: 'ColumnClustered', axisTitle: null, series: ['指標数'], sources: [source(2)] }),
    { kind: 'columns', labels: '#,##0' },
  ],
])('%s', (_, from, expected) => {
  const drawing = knownDrawing('Tenken: x', from, undefined);
  expect(drawing).toMatchObject(expected);
  expect(drawing?.axisTitle).toBe(from.axisTitle ?? undefined);
});

test('cells nobody tells of are those it was drawn from', () => {
  expect(knownDrawing('Tenken: stacked-1', picture({ sources: null }), drawn)).toBe(drawn);
});

test.each([
  ['no cells are known', picture({ sources: null })],
  ['it is of a type Tenken does not draw', picture({ type: 'Pie' })],
  ['it shows nothing', picture({ sources: [] })],
])('nobody can draw it again where %s', (_, from) => {
  expect(knownDrawing('Tenken: stacked-1', from, undefined)).toBeNull();
});
