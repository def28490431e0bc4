import { targetMissing } from '../../src/rules/target-missing';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(targetMissing, makeView(rows));
const COMPLETE: Row = { target: '10回', actual: '12回' };

it.each(['―', '-', '―（令和4年度）', '…', '#N/A'])('an actual without a target: %s', (target) => {
  expect(found({ target, actual: '90%' })).toEqual(['D5']);
});

it('a blank target, placed as in the other rows', () => {
  expect(found({ target: '', actual: '90%' }, COMPLETE)).toEqual(['D5']);
});

it('several figures beside one empty cell are told once', () => {
  const rows: Row[] = [
    { row: 5, measure: '窓口', actual: '20件' },
    { row: 5, measure: '電話', actual: '40件' },
    COMPLETE,
  ];
  expect(found(...rows)).toEqual(['D5']);
});

it.each<Row>([
  COMPLETE,
  { target: '未設定', actual: '90%' }, // says why
  { target: '設定なし', actual: '90%' },
  { target: '条例の制定', actual: '90%' },
  { target: '―', actual: '―' },
  { target: '―', actual: '広報紙を発行した。' },
])('nothing is said of %p', (row) => {
  expect(found(row, COMPLETE)).toEqual([]);
});

it('a list of activities has no targets', () => {
  expect(found({ actual: '113件' }, { actual: '362人' })).toEqual([]);
});
