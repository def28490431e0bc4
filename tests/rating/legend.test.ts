import fc from 'fast-check';
import { readLegend, type Legend } from '../../src/rating/legend';
import { impliedMet } from '../../src/rating/legend-words';
import { growthOnText, TOO_MUCH } from '../growth.js';

const implied = (legend: Legend | null) =>
  legend === null ? null : Object.fromEntries(legend.entries.map(({ label, implies }) => [label, implies]));

/** "A [100" "B [80 100)": ends as printed in mathematics, a side without one left out. */
const bands = (legend: Legend | null): string[] | null => {
  if (legend === null || legend.scheme.basis !== 'rate') return null;
  return legend.scheme.bands.map(({ label, from, to, byJudgement }) => {
    const start = from === null ? '' : ` ${from.closed ? '[' : '('}${from.at}`;
    const end = to === null ? '' : ` ${to.at}${to.closed ? ']' : ')'}`;
    return `${label}${start}${end}${byJudgement ? ' by judgement' : ''}`;
  });
};

const ABCD = ['A [100', 'B [80 100)', 'C [60 80)', 'D 60)'];

describe('legends with percentages', () => {
  it.each([
    ['one line', ['A：100％以上 B：80％以上100％未満 C：60～79% D：60％未満'], ABCD],
    [
      'full width',
      ['Ａ　１００％以上　Ｂ　８０％以上１００％未満　Ｃ　６０％以上８０％未満　Ｄ　６０％未満'],
      ABCD,
    ],
    [
      'one per line',
      ['【評価基準】', 'A：達成率100％以上', 'B：80％以上100％未満', 'C：60％以上80％未満', 'D：60％未満'],
      ABCD,
    ],
    ['in one cell with line breaks', ['A…100%以上\nB…80%以上\nC…60%以上\nD…60%未満'], ABCD],
    ['lower ends only', ['達成率 A=100%以上、B=80%以上、C=60%以上、D=それ以外'], ABCD],
    ['upper ends first', ['A:100%以上 B:100%未満80%以上 C:80%未満60%以上 D:60%未満'], ABCD],
    ['signs of inequality', ['A：達成率≧100% B：80%≦達成率<100% C：60%≦達成率<80% D：達成率<60%'], ABCD],
    ['tenths of a percent', ['A(100%以上) B(80~99.9%) C(60~79.9%) D(60%未満)'], ABCD],
    ['tenths in Japanese', ['A：10割以上 B：8割以上 C：6割以上 D：6割未満'], ABCD],
    [
      'percent only in the heading',
      ['評価（達成率%）', 'A：100以上 B：80以上100未満 C：60以上80未満 D：60未満'],
      ABCD,
    ],
    ['label behind', ['100％以上：A　80％以上100％未満：B　60％以上80％未満：C　60％未満：D'], ABCD],
    [
      'a year beside the percentage',
      ['A：令和4年度目標の100％以上 B：80％以上 C：60％以上 D：60％未満'],
      ABCD,
    ],
    ['best last', ['1：60％未満 2：60％以上80％未満 3：80％以上'], ['3 [80', '2 [60 80)', '1 60)']],
    ['shared edges', ['A(90%~100%) B(70%~90%) C(70%未満)'], ['A [90', 'B [70 90)', 'C 70)']],
    ['beyond', ['◎：100%超 ○：100% △：100%未満'], ['◎ (100', '○ [100 100]', '△ 100)']],
    [
      'words as labels',
      ['順調：80％以上 やや遅れ：60％以上80％未満 遅れ：60％未満'],
      ['順調 [80', 'やや遅れ [60 80)', '遅れ 60)'],
    ],
    [
      'a label given by judgement',
      ['S：目標を大きく上回る成果 A：100%以上 B：100%未満'],
      ['S [100 by judgement', 'A [100', 'B 100)'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(bands(readLegend(lines))).toEqual(expected);
  });

  it('says what had to be assumed', () => {
    expect(readLegend(['A：100％以上 B：80～99％ C：79％以下'])?.assumptions).toEqual(['rounded-edge']);
    expect(readLegend(['A：80～100％ B：60～80％ C：60％未満'])?.assumptions).toEqual([
      'open-top',
      'shared-edge',
    ]);
    expect(readLegend(['A：100％以上 B：100％未満'])?.assumptions).toEqual([]);
  });

  it('keeps a label for what cannot be rated apart', () => {
    const legend = readLegend(['◎…120%以上、○…100%以上120%未満、△…80%以上100%未満、×…80%未満、－…実績なし']);
    expect(bands(legend)).toEqual(['◎ [120', '○ [100 120)', '△ [80 100)', '× 80)']);
    expect(legend?.scheme.notEvaluable).toEqual([
      { label: '-', meaning: '実績なし', reasons: ['actual-missing', 'actual-ambiguous'] },
    ]);
    expect(implied(legend)).toEqual({ '◎': true, '○': true, '△': false, '×': false, '-': null });
  });

  it('counts of something else are no percentages', () => {
    expect(readLegend(['達成度 A：3件以上 B：1件以上 C：未達成'])?.scheme.basis).toBe('words');
  });
});

describe('legends in words', () => {
  const A = 'A:目標を達成';
  const B = 'B:目標はほぼ達成しているが取組に課題または改善の余地あり';
  const C = 'C:目標は未達成で取組に課題または改善の余地あり';
  const D = 'D:目標は未達成で取組困難なもの';
  const FOUR = { A: true, B: null, C: false, D: false };

  it.each([
    ['one per line', [A, B, C, D]],
    ['with a heading and bullets', ['【取組達成度】', `- ${A}`, `- ${B}`, ` ${C}`, ` ${D}`]],
    ['several on one line', [`【取組達成度】 ${A} ${B} → (次年度へ作業を残したもの)`, `${C} ${D}`]],
    [
      'with blanks round the colon',
      ['A : 目標を達成 B : 目標はほぼ達成している', 'C : 目標は未達成', 'D : 未達成で困難'],
    ],
    ['with Cyrillic letters', ['А：目標を達成', 'В：目標はほぼ達成', 'С：目標は未達成', 'D：未達成で困難']],
    ['printed twice', [A, B, C, D, A, B, C, D]],
    ['after other notes', ['令和3年11月 南市', '1 財政の健全化', A, B, C, D]],
  ])('%s', (_, lines) => {
    const legend = readLegend(lines);
    expect(implied(legend)).toEqual(FOUR);
    expect(legend?.scheme.basis).toBe('words');
  });

  it('takes continuation lines to the label above', () => {
    const lines = [
      A,
      B,
      ' → (次年度へ作業を残したもの)',
      'C:目標は未達成で取組に課題または',
      '改善の余地あり',
      D,
      '→ (中止)',
    ];
    expect(readLegend(lines)?.entries.map(({ meaning }) => meaning)).toEqual([
      '目標を達成',
      '目標はほぼ達成しているが取組に課題または改善の余地あり → (次年度へ作業を残したもの)',
      '目標は未達成で取組に課題または 改善の余地あり',
      '目標は未達成で取組困難なもの → (中止)',
    ]);
  });

  it.each([
    [
      '◎：目標を上回って達成　○：目標を達成　△：概ね達成　×：未達成',
      { '◎': true, '○': true, '△': null, '×': false },
    ],
    ['◎目標達成 ○概ね達成 △やや遅れている ×未達成', { '◎': true, '○': null, '△': null, '×': false }],
    ['S 目標値を超えている A 基準値を超えている C 基準値より下落', { S: true, A: null, C: null }],
    ['①達成　②未達成　③評価対象外', { '①': true, '②': false, '③': null }],
    ['評価区分　Ａ＝順調　Ｂ＝概ね順調　Ｃ＝遅れ　Ｅ＝評価困難', { A: null, B: null, C: null, E: null }],
    ['Ⅳ：計画を上回って実施 Ⅲ：計画を順調に実施 Ⅱ：実施できていない', { Ⅳ: null, Ⅲ: null, Ⅱ: null }],
    ['【評価】1：目標を下回る 2：目標どおり 3：目標を上回る', { 1: false, 2: true, 3: true }],
    ['達成状況 ○：実施した ●：一部実施 ×：未実施', { '○': null, '●': null, '×': null }],
  ])('%s', (line, expected) => {
    expect(implied(readLegend([line]))).toEqual(expected);
  });
});

describe('what is no legend', () => {
  it.each([
    [[]],
    [['令和4年度　進行管理シート', 'A3横', '1/10']],
    [['1 財政の健全化', '2 計画の推進', '3 人材の育成']],
    [['A棟 会議室', 'B棟 倉庫', 'C棟 食堂']],
    [['A:目標を達成']],
    [['(単位：千円)', '※目標値は令和4年度末']],
    [['・自治会の加入率 80%', '・防災訓練 3回']],
  ])('%j', (lines) => {
    expect(readLegend(lines)).toBeNull();
  });
});

describe('impliedMet', () => {
  it.each([
    ['目標を達成', true],
    ['目標値以上', true],
    ['目標を大きく上回る', true],
    ['目標に到達', true],
    ['未達成', false],
    ['目標を達成できなかった', false],
    ['目標に達していない', false],
    ['目標を下回る', false],
    ['目標未満', false],
    ['ほぼ達成', null],
    ['概ね達成', null],
    ['一部達成', null],
    ['達成に向けて順調', null],
    ['達成見込み', null],
    ['達成は困難', null],
    ['達成率', null],
    ['順調', null],
    ['基準値を超えている', null],
    ['', null],
  ])('%s', (meaning, expected) => {
    expect(impliedMet(meaning)).toBe(expected);
  });
});

it('survives any lines', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (lines) => {
      expect(() => readLegend(lines)).not.toThrow();
    }),
  );
});

it.each(['A：', 'A:100%以上 ', ' ', '(', '9'])('reads a long line full of "%s" in linear time', (piece) => {
  expect(growthOnText(piece, 30_000, (line) => readLegend([line]))).toBeLessThan(TOO_MUCH);
});
