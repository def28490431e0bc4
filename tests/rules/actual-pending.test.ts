import { actualPending } from '../../src/rules/actual-pending';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(actualPending, makeView(rows));

it.each([
  '調査中',
  '集計中',
  '隔年調査のため未実施',
  '新型コロナウイルス感染症の影響により中止',
  '未公表（令和5年12月公表予定）',
])('a reason instead of a figure: %s', (actual) => {
  expect(found({ target: '80%', actual })).toEqual(['E5']);
});

it.each<Row>([
  { target: '80%', actual: '76.4%' },
  { target: '80%', actual: '76.4%(速報値)' },
  { target: '80%', actual: '―' },
  { target: '80%', actual: '' },
  { target: '―', actual: '調査中' },
  { actual: '調査中' },
])('nothing is pending in %p', (row) => {
  expect(found(row)).toEqual([]);
});
