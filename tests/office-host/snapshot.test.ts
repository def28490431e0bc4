import { BookModel } from './model/book-model.js';
import type { SheetModel } from './model/sheet-model.js';
import { snapshot } from './snapshot.js';

const area = { top: 0, left: 0, bottom: 1, right: 0 };

function book(): { readonly made: BookModel; readonly sheet: SheetModel } {
  const made = new BookModel('a.xlsx');
  const sheet = made.addSheet('一');
  made.addSheet('二');
  return { made, sheet };
}

type Change = (sheet: SheetModel, made: BookModel) => unknown;

const changes: readonly (readonly [string, Change])[] = [
  ['a value', (s) => (s.cell(3, 3).value = 1)],
  ['a formula', (s) => (s.cell(3, 3).formula = '=1')],
  ['a number format', (s) => (s.cell(3, 3).format = '0.0')],
  ['a style', (s) => (s.cell(3, 3).style['font.bold'] = true)],
  ['a link', (s) => (s.cell(3, 3).link = { address: 'https://tenken.test' })],
  ['a merge', (s) => s.merges.push(area)],
  ['a hidden row', (s) => (s.line('row', 1).hidden = true)],
  ['a width', (s) => (s.line('column', 1).size = 9)],
  [
    'a rule',
    (s) =>
      s.formats.push({ id: '1', type: 'Custom', areas: [area], stopIfTrue: false, formula: '=1', style: {} }),
  ],
  [
    'a table',
    (s) => s.tables.push({ id: '1', name: 't', area, hasHeaders: true, showTotals: false, style: '' }),
  ],
  ['a chart', (s) => s.charts.push({ id: '1', name: 'c', type: 'Line', settings: {}, series: [] })],
  ['a comment', (s) => s.comments.push('見直し')],
  ['a protection', (s) => (s.protection = { options: {}, password: null })],
  ['frozen rows', (s) => (s.frozen = area)],
  ['the page', (s) => (s.page['Orientation'] = 'Landscape')],
  ['gridlines', (s) => (s.showGridlines = false)],
  ['a tab colour', (s) => (s.tabColor = '#FF0000')],
  ['a visibility', (s) => (s.visibility = 'Hidden')],
  ['a sheet', (_, b) => b.addSheet('三')],
  ['the order of sheets', (_, b) => b.sheets.reverse()],
  ['a name', (_, b) => b.names.push({ name: 'n', scope: null, formula: '=1', visible: false, comment: '' })],
  ['a setting', (_, b) => b.settings.set('k', 1)],
  ['an XML part', (_, b) => b.xmlParts.push({ id: '1', xml: '<a/>' })],
  ['a property', (_, b) => (b.properties['Title'] = 't')],
  ['the calculation mode', (_, b) => (b.application['CalculationMode'] = 'Manual')],
  ['the structure', (_, b) => (b.structurePassword = '')],
  ['the sheet in front', (_, b) => (b.activeSheet = b.sheets[1] ?? b.activeSheet)],
  ['the selection', (s, b) => b.selections.set(s, [area])],
];

test.each(changes)('%s shows in the picture', (_, change) => {
  const { made, sheet } = book();
  const before = snapshot({ book: made });
  change(sheet, made);
  expect(snapshot({ book: made })).not.toEqual(before);
});

test('cells nobody changed, the order things were set in, and ids do not show', () => {
  const [one, other] = [book(), book()];
  one.sheet.cell(5, 5);
  Object.assign(one.sheet.cell(0, 0).style, { 'font.bold': true, 'fill.color': '#FF0000' });
  Object.assign(other.sheet.cell(0, 0).style, { 'fill.color': '#FF0000', 'font.bold': true });
  const rule = { type: 'Custom', areas: [area], stopIfTrue: false, formula: '=1', style: {} };
  one.sheet.formats.push({ ...rule, id: '1' });
  other.sheet.formats.push({ ...rule, id: '2' });
  expect(JSON.stringify(snapshot({ book: one.made }))).toBe(JSON.stringify(snapshot({ book: other.made })));
});
