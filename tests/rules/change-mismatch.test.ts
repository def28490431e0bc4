import { changeMismatch } from '../../src/rules/change-mismatch';
import { makeView, type Row } from './make-checked';

const told = (...rows: Row[]) =>
  changeMismatch.check(makeView(rows)).map(({ cell, data }) => [cell, data['claim'], data['expected']]);

const RATE: Row = { name: '地域活動への参加率', previous: '29.4%', target: '37.4%', actual: '27.0%' };
const COUNT: Row = {
  name: '登録者数',
  baseline: '10,000人',
  previous: '10,004人',
  target: '12,000人',
  actual: '12,203人',
};

describe('a change the figures do not give', () => {
  it.each<[Row, string, string, string]>([
    [
      RATE,
      '昨年度より参加率が3.4ポイント減少し、目標値を達成できなかった。',
      '3.4ポイント減少し',
      '−2.4ポイント',
    ],
    [RATE, '昨年度より参加率が2.4ポイント増加した。', '2.4ポイント増加した', '−2.4ポイント'],
    [RATE, '目標値を9.4ポイント下回った。', '9.4ポイント下回った', '−10.4ポイント'],
    [COUNT, '前年度より2,099人増加した。', '2,099人増加した', '+2,199人'],
    [COUNT, '前年度に比べ、登録者数は2,199人の減少となった。', '2,199人の減少となった', '+2,199人'],
    [COUNT, '(R3末から2,999人増加)', '2,999人増加', '+2,199人'],
    [COUNT, '基準値から2,000人増', '2,000人増', '+2,203人'],
    [COUNT, '前年度の1.5倍に増加した。', '1.5倍に増加した', '1.22倍'],
    [COUNT, '前年度比30%増となった。', '30%増となった', '+21.98%'],
    [COUNT, '目標を303人上回った。', '303人上回った', '+203人'],
    [COUNT, '前年度(10,004人)より2,000人増加した。', '2,000人増加した', '+2,199人'],
  ])('%p: %s', (row, says, claim, expected) => {
    const [found] = told({ ...row, says });
    expect(found).toEqual(['H5', claim.startsWith('1.5倍') ? '1.5倍' : claim, expected]);
  });

  it('stands in the actual’s own cell too', () => {
    const row: Row = { ...COUNT, actualCell: 'R4年度末:12,203人 (R3末から2,999人増加)' };
    expect(told(row)).toEqual([['E5', '2,999人増加', '+2,199人']]);
  });
});

describe('a change the figures give', () => {
  it.each<[Row, string]>([
    [RATE, '昨年度より参加率が2.4ポイント減少し、目標値を達成できなかった。'],
    [RATE, '目標値を10.4ポイント下回った。'],
    [COUNT, '前年度より2,199人増加した。'],
    [COUNT, '前年度より約2,200人増加した。'],
    [COUNT, '前年度より約2,000人増加した。'],
    [COUNT, '基準値から2,203人の増'],
    [COUNT, '前年度の1.2倍となった。'],
    [COUNT, '前年度比22%増'],
    [COUNT, '目標を203人上回った。'],
    [COUNT, '203人目標より上回った。'],
  ])('%p: %s', (row, says) => {
    expect(told({ ...row, says })).toEqual([]);
  });
});

describe('what cannot be told', () => {
  it.each<[Row, string]>([
    [RATE, '3.4ポイント減少した。'], // since when?
    [RATE, '昨年度より5%減少した。'], // points or a share?
    [RATE, 'メンタル疾患の割合は昨年度より1.0ポイント減少した。'], // something else
    [RATE, '令和5年度は昨年度より5ポイントの増加を目指す。'],
    [RATE, '昨年度より減少した。'],
    [COUNT, '前年度より5件増加した。'], // another unit
    [COUNT, '前年度は500人増加した。'], // last year's own change
    [COUNT, '講座は30人で、前年度より5人減少した。'], // another level
    [COUNT, '平成25年度から500人増加した。'], // that year is not on the sheet
    [COUNT, '前年度より5人増加する見込みである。'],
    [{ name: '登録者数', actual: '12,203人' }, '前年度より5人増加した。'],
    [{ ...COUNT, actual: '12,000人以上' }, '前年度より5人増加した。'],
    [{ ...COUNT, actual: '調査中' }, '前年度より5人増加した。'],
  ])('%p: %s', (row, says) => {
    expect(told({ ...row, says })).toEqual([]);
  });
});

describe('several measures beside one text', () => {
  const rows = (says: string): Row[] => [
    { row: 5, measure: '現年分徴収率', target: '98.5%', actual: '99.3%', says },
    { row: 5, measure: '市税合計', target: '95.0%', actual: '97.1%', says },
  ];

  it('are right when the words fit any of them', () => {
    expect(told(...rows('市税は2.1ポイント目標より上回った。'))).toEqual([]);
    expect(told(...rows('2.1ポイント目標より上回った。'))).toEqual([]);
  });

  it('are wrong only where the words name one', () => {
    expect(told(...rows('市税は3.1ポイント目標より上回った。'))).toEqual([
      ['H5', '3.1ポイント目標より上回った', '+2.1ポイント'],
    ]);
    expect(told(...rows('3.1ポイント目標より上回った。'))).toEqual([]);
  });
});
