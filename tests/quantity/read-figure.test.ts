import { readFigure } from '../../src/quantity/read-figure.js';
import { asRow, type FigureRow } from './figure-row.js';

const ROWS: readonly (readonly [string, FigureRow])[] = [
  // plain
  ['6,750人', { value: 6750, unit: '人' }],
  [' 2,637', { value: 2637 }],
  ['110,702 ', { value: 110702 }],
  ['2,133,181', { value: 2133181 }],
  ['-591.0', { value: -591 }],
  ['１', { value: 1 }],
  ['３０．４％', { value: 30.4, unit: '%' }],
  ['１６６団体', { value: 166, unit: '団体' }],
  ['24,625 t', { value: 24625, unit: 't' }],
  ['10,000 件', { value: 10000, unit: '件' }],
  ['69名', { value: 69, unit: '人' }],
  ['1,035カ所', { value: 1035, unit: '箇所' }],
  ['12,910ｍ', { value: 12910, unit: 'm' }],
  ['15,577.43㎡', { value: 15577.43, unit: 'm2' }],
  ['23.5℃', { value: 23.5, unit: '℃' }],
  ['5議席', { value: 5, unit: '議席' }],
  ['5社会福祉法人', { value: 5, unit: '社会福祉法人' }],
  ['2事業所', { value: 2, unit: '事業所' }],
  ['50⏎人', { value: 50, unit: '人' }],
  ['50(人)', { value: 50, unit: '人' }],
  ['45歳', { value: 45, unit: '歳' }],
  ['10か年', { value: 10, unit: '年' }],
  ['二回', { value: 2, unit: '回' }],
  // zeros
  ['0', { value: 0 }],
  ['０', { value: 0 }],
  ['ゼロ', { value: 0 }],
  ['ゼロ件', { value: 0, unit: '件' }],
  ['0件', { value: 0, unit: '件' }],
  ['0.0%', { value: 0, unit: '%' }],
  ['▲0', { value: 0 }],
  // scales
  ['8,400万円', { value: 84000000, unit: '円' }],
  ['13,000千円', { value: 13000000, unit: '円' }],
  ['13,000(千円)', { value: 13000000, unit: '円' }],
  ['1,000 百万円', { value: 1000000000, unit: '円' }],
  ['11.6億円', { value: 1160000000, unit: '円' }],
  ['7,074万7千円', { value: 70747000, unit: '円' }],
  ['50億4千7百万円', { value: 5047000000, unit: '円' }],
  ['104万人', { value: 1040000, unit: '人' }],
  ['¥1,234,567', { value: 1234567, unit: '円' }],
  // signs
  ['▲18.9%', { value: -18.9, unit: '%' }],
  ['△5.2%', { value: -5.2, unit: '%' }],
  ['▲ 1,234千円', { value: -1234000, unit: '円' }],
  ['－5.0％', { value: -5, unit: '%' }],
  ['−1,234', { value: -1234 }],
  ['マイナス5%', { value: -5, unit: '%' }],
  ['±10％以内', { value: 10, unit: '%', bound: 'at-most', said: ['±'] }],
  // bounds
  ['40%以上', { value: 40, unit: '%', bound: 'at-least' }],
  ['6.5%以下', { value: 6.5, unit: '%', bound: 'at-most' }],
  ['10分以内', { value: 10, unit: '分', bound: 'at-most' }],
  ['5%未満', { value: 5, unit: '%', bound: 'less-than' }],
  ['1,000人超', { value: 1000, unit: '人', bound: 'more-than' }],
  ['100億円を超える', { value: 10000000000, unit: '円', bound: 'more-than' }],
  ['50％を下回らない', { value: 50, unit: '%', bound: 'at-least' }],
  ['≧90%', { value: 90, unit: '%', bound: 'at-least' }],
  ['最低3回', { value: 3, unit: '回', bound: 'at-least' }],
  ['2,400回〜', { value: 2400, unit: '回', bound: 'at-least' }],
  ['～30人', { value: 30, unit: '人', bound: 'at-most' }],
  ['69万8,000時間以下', { value: 698000, unit: '時間', bound: 'at-most' }],
  // qualifying words
  ['約76万4,000時間', { value: 764000, unit: '時間', said: ['約'] }],
  ['600人程度', { value: 600, unit: '人', said: ['程度'] }],
  ['22万人台', { value: 220000, unit: '人', said: ['台'] }],
  ['57台', { value: 57, unit: '台' }],
  ['延べ1,000人', { value: 1000, unit: '人', said: ['延べ'] }],
  ['1,000人（延べ）', { value: 1000, unit: '人', said: ['延べ'] }],
  ['19.6% (速報値)', { value: 19.6, unit: '%', said: ['速報値'] }],
  ['19,995千円⏎(暫定)', { value: 19995000, unit: '円', said: ['暫定'] }],
  ['120人（見込）', { value: 120, unit: '人', said: ['見込'] }],
  ['累計15.2ha', { value: 15.2, unit: 'ha', said: ['累計'] }],
  ['0回(中止)', { value: 0, unit: '回', said: ['中止'] }],
  ['年間 10日', { value: 10, unit: '日', said: ['年間'] }],
  ['週1回', { value: 1, unit: '回', said: ['週'] }],
  ['各1地区', { value: 1, unit: '地区', said: ['各'] }],
  ['毎年度 5件', { value: 5, unit: '件', said: ['毎年度'] }],
  ['50人※速報値', { value: 50, unit: '人', said: ['速報値'] }],
  // composed units
  ['2回/年', { value: 2, unit: '回/年' }],
  ['7回／年', { value: 7, unit: '回/年' }],
  ['3回以上/年', { value: 3, unit: '回/年', bound: 'at-least' }],
  ['800g/人・日', { value: 800, unit: 'g/人・日' }],
  ['1,200t-CO2', { value: 1200, unit: 't-CO2' }],
  ['35μg/m3以下', { value: 35, unit: 'μg/m3', bound: 'at-most' }],
  // letters before
  ['L=357.1m', { value: 357.1, unit: 'm' }],
  ['A=54.0ha', { value: 54, unit: 'ha' }],
  ['LED150基', { value: 150, unit: '基', label: 'LED' }],
  // years
  ['1,600人 (令和2年度)', { value: 1600, unit: '人', year: 2020 }],
  ['60団体(個人) (令和2年度)', { value: 60, unit: '団体', year: 2020 }],
  ['653人⏎(令和元年度)', { value: 653, unit: '人', year: 2019 }],
  ['H26年度末:12,203人 (H25末から2,199人増加)', { value: 12203, unit: '人', year: 2014 }],
  ['54.00%(平成30年4月1日)', { value: 54, unit: '%', year: 2018 }],
  ['平成28年度10日開催', { value: 10, unit: '日', year: 2016 }],
  ['【平成29年3月31日時点】⏎30自治会(計49自治会)', { value: 30, unit: '自治会', year: 2016 }],
  ['2442基（H31.4.1)', { value: 2442, unit: '基', year: 2019 }],
  // sub-figures and remarks in brackets
  ['18箇所 (3箇所)', { value: 18, unit: '箇所' }],
  ['３４．９％⏎（１６．１％）', { value: 34.9, unit: '%' }],
  ['29（4）', { value: 29 }],
  ['1239（439）', { value: 1239 }],
  ['8,096人(サポセンフェスタ 来場者を除く)', { value: 8096, unit: '人' }],
  ['2,708,327件 (対前年比617,290件)', { value: 2708327, unit: '件' }],
  ['16.8(人口10万対)', { value: 16.8 }],
  ['95%(79局中75局)', { value: 95, unit: '%' }],
  ['(5)', { value: 5 }],
  // labels
  ['動画閲覧者 1,400人', { value: 1400, unit: '人', label: '動画閲覧者' }],
  ['東北順位1位', { value: 1, unit: '位', label: '東北順位' }],
  ['市内全域 約5,400基', { value: 5400, unit: '基', said: ['約'], label: '市内全域' }],
  ['65歳以上 30人', { value: 30, unit: '人', label: '65歳以上' }],
  ['職員1人当たり 14.5日', { value: 14.5, unit: '日', label: '職員1人当たり' }],
  ['PM2.5 15μg/m3', { value: 15, unit: 'μg/m3', label: 'PM2.5' }],
  // parts of a whole, ranges, changes
  ['79局中75局', { value: 75, unit: '局', said: ['79局中'] }],
  ['10校のうち5校', { value: 5, unit: '校', said: ['10校のうち'] }],
  ['10/12校', { value: 10, unit: '校' }],
  ['10～20人', { value: 10, unit: '人', upTo: 20 }],
  ['10-20人', { value: 10, unit: '人', upTo: 20 }],
  ['10〜20', { value: 10, upTo: 20 }],
  ['1~2万人', { value: 10000, unit: '人', upTo: 20000 }],
  ['2.5～3.0%', { value: 2.5, unit: '%', upTo: 3 }],
  ['50人以上100人未満', { value: 50, unit: '人', upTo: 100 }],
  ['3、4回', { value: 3, unit: '回', upTo: 4 }],
  ['対前年比3ポイント増', { value: 3, unit: 'ポイント', said: ['対前年比', '増'] }],
  ['2.4ポイント減少', { value: 2.4, unit: 'ポイント', said: ['減少'] }],
  [
    '前年度実績から１．０ポイント以上',
    { value: 1, unit: 'ポイント', bound: 'at-least', said: ['前年度実績から'] },
  ],
  ['15人削減', { value: 15, unit: '人', said: ['削減'] }],
  ['4,640人から4,650人', { value: 4650, unit: '人' }],
  ['50人→60人', { value: 60, unit: '人' }],
  // notes
  ['50人 ※2月末時点、対象は100人', { value: 50, unit: '人' }],
  ['50人注1', { value: 50, unit: '人' }],
];

describe('readFigure reads one figure', () => {
  test.each(ROWS)('%s', (printed, row) => {
    const text = printed.replaceAll('⏎', '\n');
    const figure = readFigure(text);
    expect(asRow(figure)).toEqual(row);
    expect(figure.text).toBe(text.trim());
  });
});

describe('readFigure reads no figure out of', () => {
  test.each([
    '第3次行政改革大綱計画',
    '第10次伊勢原市交通安全計画の策定',
    '①②③',
    '○',
    '△',
    '▲',
    '×',
    'A',
    '○件',
    '1/2',
    '3:1',
    '042-754-1111',
    '01-101',
    '10-101',
    '1-2-1',
    '1.234.5',
    'R5.3.31',
    '令和4年4月1日',
    '(令和2年度)',
    '9:00～17:00',
    '24時間体制',
    '10月に公文書館を開館する。',
    '事業継続',
    '取組方針策定 新規・拡充事業検討 (令和2年度)',
    '小学校3～6年生',
    '65歳以上の高齢者',
    '1 財政の健全化',
    'PM2.5',
    '千円',
    '前年度実績を上回る水準',
    '「はやぶさ2」応援事業',
    '国が抽出した主要17項目の民間委託の実施状況調査を実施した。',
    '返還4事案については、国に整備素案を示し、協議を進めた。',
    '自治会を主体とした指定管理者によりコミュニティセンター3館を運営できました。',
    '・映像史料として、戦争体験者インタビュー4名分の公開をしました。',
    '「市民の声システム」の運用により、受付から回答までの時間短縮を図る。',
  ])('%s', (text) => {
    expect(readFigure(text)).toMatchObject({ kind: 'qualitative', value: null, unit: null, text });
  });
});

describe('readFigure in its surroundings', () => {
  test.each([
    ['13,000', '千円', { value: 13000000, unit: '円' }],
    ['13,000円', '千円', { value: 13000, unit: '円' }],
    ['8,400万', '万円', { value: 84000000, unit: '円' }],
    ['-35183', '千円', { value: -35183000, unit: '円' }],
    ['12', '人（延べ）', { value: 12, unit: '人', said: ['延べ'] }],
    ['43（16）', '件', { value: 43, unit: '件' }],
    ['20.7', '％', { value: 20.7, unit: '%' }],
    ['5', '-', { value: 5 }],
    ['5', '0', { value: 5 }],
    ['10-20', '人', { value: 10, unit: '人', upTo: 20 }],
  ] as const)('%s in a column of %s', (text, unit, row) => {
    expect(asRow(readFigure(text, { unit }))).toEqual(row);
  });

  test('a bare year takes the era of the document', () => {
    expect(readFigure('50人(2年度)', { documentYear: 2021 }).fiscalYear).toBe(2020);
    expect(readFigure('50人(18年度)', { documentYear: 2005 }).fiscalYear).toBe(2006);
  });
});

describe('confidence', () => {
  const sure = (text: string): number => readFigure(text).confidence;
  test('falls with what has to be taken for granted', () => {
    expect(sure('6,750人')).toBe(1);
    expect(sure('5議席')).toBeLessThan(sure('6,750人'));
    expect(sure('△5.2%')).toBeLessThan(sure('▲5.2%'));
    expect(sure('10年')).toBeLessThan(sure('10回'));
    expect(sure('男5人 女6人')).toBeLessThan(sure('男5人'));
    expect(sure('1,23,4')).toBeLessThan(0.5);
    expect(sure('1 234')).toBeLessThan(0.5);
    expect(sure('1.234.5')).toBeLessThan(0.5);
  });
});
