import { actualMissing } from '../../src/rules/actual-missing';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (...rows: Row[]) => cellsOf(actualMissing, makeView(rows));
/** Another row of the table, which shows where actuals stand. */
const COMPLETE: Row = { target: '10回', actual: '12回' };

describe('no actual where there is a target', () => {
  it.each(['―', '-', '－', '—', 'なし', '…', '######', '#REF!', '― (令和4年度)'])('%s', (actual) => {
    expect(found({ target: '62回', actual })).toEqual(['E5']);
  });

  it('a blank cell, placed as in the other rows', () => {
    expect(found({ target: '62回', actual: '' }, COMPLETE)).toEqual(['E5']);
    expect(found(COMPLETE, { target: '条例の制定', actual: '' })).toEqual(['E6']);
  });

  it('one of several measures', () => {
    const rows: Row[] = [
      { row: 5, measure: '防犯灯', target: '5基', actual: '5基', actualCell: '・防犯灯 5基' },
      { row: 5, measure: 'カメラ', target: '3台', actualCell: '・防犯灯 5基' },
    ];
    expect(found(...rows)).toEqual(['E5']);
  });

  it('tells an empty cell once, however many measures wait for it', () => {
    const rows: Row[] = [
      { row: 5, measure: '防犯灯', target: '5基' },
      { row: 5, measure: 'カメラ', target: '3台' },
      COMPLETE,
    ];
    expect(found(...rows)).toEqual(['E5']);
  });

  it('a filled cell without any figure of the unit wanted', () => {
    expect(found({ target: '70%', actualCell: '・行事は5地区とも中止となった。' })).toEqual(['E5']);
  });
});

describe('nothing is missing', () => {
  it.each<Row>([
    { target: '62回', actual: '103回' },
    { target: '62回', actual: '0回' },
    { target: '62回', actual: '調査中' },
    { target: '62回', actual: '新型コロナウイルス感染症の影響により中止' },
    { target: '―', actual: '―' },
    { actual: '12回' },
    { target: '70%', actualCell: '・参加率は 66.4% だった。' }, // there, only not recognised
  ])('%p', (row) => {
    expect(found(row, COMPLETE)).toEqual([]);
  });

  it('a plan has no place for actuals', () => {
    expect(found({ target: '62回' }, { target: '63回' })).toEqual([]);
  });

  it('an actual that could not be told apart is another matter', () => {
    const view = makeView([{ target: '62回', actual: '' }, COMPLETE]);
    const checked = view.checked.map(({ indicator, evaluation }) => ({
      indicator: { ...indicator, ambiguousActual: true },
      evaluation,
    }));
    expect(cellsOf(actualMissing, { ...view, checked })).toEqual([]);
  });
});
