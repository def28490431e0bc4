import { sumMismatch } from '../../src/rules/sum-mismatch';
import { makeView, type Row } from './make-checked';

const told = (...rows: Row[]) =>
  sumMismatch
    .check(makeView(rows))
    .map(({ cell, data }) => [cell, data['parts'], data['computed'], data['total']]);
const says = (text: string) => told({ says: text });

describe('additions written out', () => {
  it.each([
    ['8+4=13か所', '8＋4', '12か所', '13か所'],
    ['20件＋40件＝70件', '20件＋40件', '60件', '70件'],
    ['基金残高は40.6億+27.7億+47.3億=116.5億', '40.6億＋27.7億＋47.3億', '115.6億', '116.5億'],
    ['1,200千円+800千円=2,100千円', '1,200千円＋800千円', '2,000千円', '2,100千円'],
    ['男30人 + 女41人 + 不明2人 = 70人', '30人＋41人＋2人', '73人', '70人'],
  ])('%s', (text, parts, computed, total) => {
    const [found, ...more] = says(text);
    expect(more).toEqual([]);
    expect(found?.slice(0, 2)).toEqual(['H5', parts]);
    expect(found?.[3]).toBe(total);
    expect(found?.[2]?.replace('箇所', 'か所')).toBe(computed);
  });

  it.each([
    '8+4=12か所',
    '40.6億+27.7億+47.3億=115.6億',
    '40.6億+27.7億+47.3億=115.7億', // rounding
    '33.3%+33.3%+33.3%=95%', // shares are not added up
    '3回×4人+2=14人',
    '3+5=8千円',
    '2022年度+1=3',
    '5件+3回=9件',
  ])('%s is let be', (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe('a list and its total', () => {
  it.each([
    ['窓口20件、電話40件、計70件', '20件＋40件', '60件', '70件'],
    ['窓口 20件、電話 40件、合計 61件であった。', '20件＋40件', '60件', '61件'],
    ['・緑区 4回\n・中央区 5回\n・南区 5回\n合計 15回', '4回＋5回＋5回', '14回', '15回'],
    ['男性30人、女性41人（計70人）', '30人＋41人', '71人', '70人'],
    ['相談件数は、来所100件、電話250件、メール30件であわせて370件。', '100件＋250件＋30件', '380件', '370件'],
  ])('%s', (text, parts, computed, total) => {
    expect(says(text)).toEqual([['H5', parts, computed, total]]);
  });

  it.each([
    '窓口20件、電話40件、計60件',
    '目標50件に対し、窓口20件、電話40件、計60件',
    '苦情5件を解決し、窓口20件、電話40件、計60件',
    '男性30人（うち学生5人）、女性40人、計70人',
    '市税98.5%、国保税95.0%、合計97.1%',
    '会計20件、統計40件、設計70件',
    '窓口20件、電話40件。計70件は別の集計による。',
    '講座3回、参加者40人、計43回',
    '平均20件、最大40件、計800件',
    '前年度20件、今年度40件、合計の公表は来月',
    '売却 16,000千円、払下 7,363千円、合計 23,363千円',
  ])('%s is let be', (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe('a total named after what its parts have in common', () => {
  const funds = (total: string): Row => ({
    actualCell: '・財政調整基金残高40.6億円\n・減債基金残高27.7億円\n・公共施設整備等事業基金残高47.3億円',
    says: `財政調整基金を2.1億円積み立てることができ、基金残高${total}を確保した。`,
  });

  it('must be their sum', () => {
    expect(told(funds('116.5億円'))).toEqual([
      ['H5', '40.6億円＋27.7億円＋47.3億円', '115.6億円', '116.5億円'],
    ]);
    expect(told(funds('115.6億円'))).toEqual([]);
  });

  it('is not one of the parts, nor something else', () => {
    expect(told({ ...funds('115.6億円'), says: '財政調整基金残高40.6億円を確保した。' })).toEqual([]);
    expect(told({ ...funds('115.6億円'), says: '教育基金残高60億円' })).toEqual([]);
    expect(told({ ...funds('115.6億円'), says: '年度末基金残高100億円' })).toHaveLength(1);
  });
});
