import { readFigure } from '../../src/quantity/read-figure.js';

describe('a cell without a figure is missing', () => {
  test.each([
    '',
    '  ',
    '-',
    '－',
    '―',
    '‐',
    '–',
    '—',
    '−',
    'ー',
    '─',
    '--',
    '…',
    '・・・',
    '/',
    '*',
    '- 人',
    '－％',
  ])('%j', (text) => {
    expect(readFigure(text)).toMatchObject({ kind: 'missing', value: null, qualifiers: [], confidence: 1 });
  });

  test.each([
    ['なし', 'なし'],
    ['該当なし', '該当なし'],
    ['データなし', 'データなし'],
    ['調査中', '調査中'],
    ['集計中', '集計中'],
    ['未定', '未定'],
    ['精査中', '精査中'],
    ['調整中', '調整中'],
    ['隔年調査', '隔年調査'],
    ['実施せず', '実施せず'],
    ['中止', '中止'],
    ['中止となった。', '中止'],
    ['開催中止', '開催中止'],
    ['評価なし', '評価なし'],
    ['n.a.', 'n.a.'],
    ['ＮＡ', 'NA'],
    ['######', '######'],
    ['#DIV/0!', '#DIV/0!'],
    ['集 計 中', '集計中'],
    ['集計中（7月公表）', '集計中'],
    ['－（未実施）', '未実施'],
    ['新型コロナウイルス感染症の影響により中止', '中止'],
    ['集計中のため未記入', '集計中'],
  ])('%s says %s', (text, word) => {
    const figure = readFigure(text);
    expect(figure).toMatchObject({ kind: 'missing', value: null });
    expect(figure.qualifiers).toContain(word);
  });

  test.each([
    ['―（令和2年度）', 2020],
    ['- (R2)', 2020],
    ['集計中(R5.7公表予定)', null],
    ['R5.9公表予定', null],
  ])('%s is of %j', (text, year) => {
    expect(readFigure(text)).toMatchObject({ kind: 'missing', fiscalYear: year });
  });
});

describe('a word is not missing', () => {
  test.each([
    '検討中',
    '達成',
    '未定稿の整備',
    '工事中止区間の再開に向けた調整を進め、地権者との協議の場を設けることができた状態',
    '休止施設',
  ])('%s', (text) => {
    expect(readFigure(text).kind).toBe('qualitative');
  });
});

test.each(['0', '０件', '0.0%', 'ゼロ', '0回(中止)', '0（未実施）'])('%s is a real zero', (text) => {
  expect(readFigure(text)).toMatchObject({ kind: 'quantity', value: 0 });
});
