import type { Edit } from '../../../src/sheet/edit.js';
import { preview } from '../../../src/taskpane/line/preview.js';

const blank = (sheet: string): Edit => ({
  kind: 'input',
  sheet,
  before: [{ row: 3, column: 1, content: { kind: 'text', text: 'メモ' } }],
  after: [{ row: 3, column: 1, content: { kind: 'blank' } }],
});
const mark = (name: string, before: string): Edit => ({ kind: 'name', name, before, after: null });

test.each<[string, string, string]>([
  ["'一覧'!$A$1", '一覧', 'summary-notes'],
  ['一覧!$A$1', '一覧', 'summary-notes'],
  ["'課別 ''点検'''!$A$1", "課別 '点検'", 'summary-notes'],
  ["'一覧（前）'!$A$1", '一覧', 'input'],
])('where a summary tab is at %s, a change on %s is called %s', (place, sheet, what) => {
  const { groups } = preview('removal', [blank(sheet), mark('_tenken_summary_data', place)]);
  expect(groups.map((group) => group.what)).toEqual([what]);
});

test('other hidden names tell nothing of summary tabs', () => {
  const { groups } = preview('removal', [blank('点検結果'), mark('_tenken_sheet_1', "'点検結果'!$A$1")]);
  expect(groups.map((group) => group.what)).toEqual(['input']);
});
