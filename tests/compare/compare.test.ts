import fc from 'fast-check';
import { compare } from '../../src/compare/compare.js';
import type { ChangeKind } from '../../src/compare/comparison.js';
import { inspect } from '../../src/inspect.js';
import type { Inspection } from '../../src/inspection.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { bookOf, sheetOf, type Given } from '../rules/make-sheet.js';

const LONG = '利用者の声を聞きながら講座の内容を見直し、参加者の増加につなげた。';

function sheet(year: number, rows: readonly (readonly Given[])[]): Inspection {
  const title = `令和${String(year)}年度 進行管理シート`;
  const header = [
    'No.',
    '指標名',
    '基準値（令和2年度）',
    `実績（令和${String(year - 1)}年度）`,
    `目標（令和${String(year)}年度）`,
    `実績（令和${String(year)}年度）`,
    '目標（令和8年度）',
    '取組結果',
    '担当課',
  ];
  return inspect(bookOf(sheetOf([[title], header, ...rows])), DEFAULT_SETTINGS);
}

const LAST = sheet(4, [
  ['1', '健康教室の参加者数', '500人', '510人', '520人', '530人', '600人', LONG, '健康課'],
  ['2', '図書館の貸出冊数', '9,000冊', '9,100冊', '9,200冊', '9,150冊(速報値)', '9,500冊', '', '図書館'],
  ['3', '防災訓練の参加者数', '800人', '810人', '820人', '830人', '900人', '', '防災課'],
  ['4', '公園の箇所数', '20箇所', '20箇所', '21箇所', '21箇所', '25箇所', '', '公園課'],
  ['5', 'ごみの排出量', '700t', '690t', '680t', '670t', '600t', '', '環境課'],
  ['6', '移住相談の件数', '30件', '31件', '32件', '33件', '40件', '', '企画課'],
]);
const THIS = sheet(5, [
  // renumbered and moved to the front; its text is left from last year
  ['1', '図書館の年間貸出冊数', '9,000冊', '9,180冊', '9,300冊', '9,250冊', '9,500冊', '', '図書館'],
  ['2', '健康教室の参加者数', '500人', '530人', '540人', '545人', '650人', LONG, '健康課'],
  [
    '3',
    '防災訓練の参加者数',
    '780人',
    '835人',
    '840人',
    '850人',
    '900人',
    '基準値は住民基本台帳の値に置き換えた。',
    '防災課',
  ],
  [
    '4',
    '公園の箇所数',
    '20箇所',
    '21箇所',
    '22箇所',
    '22箇所',
    '24箇所',
    '用地の都合により目標を下方修正した。',
    '都市整備課',
  ],
  ['5', 'ごみの排出量', '700t', '670t', '660t', '650t', '600t', '', '環境課'],
  ['6', 'オンライン申請の割合', '10%', '12%', '15%', '16%', '40%', '', '総務課'],
]);

function changesOf(name: string): [ChangeKind, string, string, string | null][] {
  const pair = compare(LAST, THIS).pairs.find((each) => each.current.indicator.name === name);
  return (pair?.changes ?? []).map((each) => [each.kind, each.last.text, each.current.text, each.explained]);
}

test('indicators are found again although numbers, order and wording moved', () => {
  const { pairs, unsure, dropped, added } = compare(LAST, THIS);
  expect(pairs.map(({ last, current }) => [last.indicator.id, current.indicator.id])).toEqual([
    ['2', '1'],
    ['1', '2'],
    ['3', '3'],
    ['4', '4'],
    ['5', '5'],
  ]);
  expect(unsure).toEqual([]);
  expect(dropped.map(({ indicator }) => indicator.name)).toEqual(['移住相談の件数']);
  expect(added.map(({ indicator }) => indicator.name)).toEqual(['オンライン申請の割合']);
});

test.each<[string, ReturnType<typeof changesOf>]>([
  [
    '健康教室の参加者数',
    [
      ['target-changed', '600人', '650人', null],
      ['text-left', LONG, LONG, null],
      ['renumbered', '1', '2', null],
    ],
  ],
  [
    '図書館の年間貸出冊数',
    [
      ['actual-revised', '9,150冊(速報値)', '9,180冊', '速報値'],
      ['renamed', '図書館の貸出冊数', '図書館の年間貸出冊数', null],
      ['renumbered', '2', '1', null],
    ],
  ],
  [
    '防災訓練の参加者数',
    [
      ['baseline-changed', '800人', '780人', '基準値は住民基本台帳の値に置き換えた。'],
      ['actual-revised', '830人', '835人', '基準値は住民基本台帳の値に置き換えた。'],
    ],
  ],
  [
    '公園の箇所数',
    [
      ['target-changed', '25箇所', '24箇所', '用地の都合により目標を下方修正した。'],
      ['department-changed', '公園課', '都市整備課', null],
    ],
  ],
  ['ごみの排出量', []],
])('what changed in %s', (name, expected) => {
  expect(changesOf(name)).toEqual(expected);
});

test('the years of both sheets make one series; this year goes before last year', () => {
  const pair = compare(LAST, THIS).pairs[1];
  expect(pair?.trend).toEqual([
    { year: 2020, target: null, actual: 500 },
    { year: 2021, target: null, actual: 510 },
    { year: 2022, target: 520, actual: 530 },
    { year: 2023, target: 540, actual: 545 },
    { year: 2026, target: 650, actual: null },
  ]);
});

test('a sheet beside itself has nothing to tell but the texts left', () => {
  const { pairs, unsure, dropped, added } = compare(LAST, LAST);
  expect(pairs).toHaveLength(6);
  expect([unsure, dropped, added]).toEqual([[], [], []]);
  expect(pairs.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['text-left']);
});

test('names that exclude each other are not taken for one another', () => {
  const before = sheet(4, [['1', '小学生の読書率', '50%', '51%', '52%', '53%', '60%', '', '学校教育課']]);
  const after = sheet(5, [['1', '中学生の読書率', '40%', '41%', '42%', '43%', '55%', '', '学校教育課']]);
  const { pairs } = compare(before, after);
  expect(pairs).toEqual([]);
});

test('where two are equally likely, neither is taken in silence', () => {
  const before = sheet(4, [['', '参加者数', '1人', '2人', '3人', '4人', '', '', '']]);
  const after = sheet(5, [
    ['', '参加者数', '11人', '12人', '13人', '14人', '', '', ''],
    ['', '参加者数', '21人', '22人', '23人', '24人', '', '', ''],
  ]);
  const { pairs, unsure, added } = compare(before, after);
  expect(pairs).toEqual([]);
  expect(unsure.map(({ doubt }) => doubt)).toEqual(['rival']);
  expect(added).toHaveLength(1);
});

const name = fc
  .tuple(
    fc.constantFrom('健康教室', '図書館', '防災訓練', '公園', 'ごみ', '移住相談', '子育て広場', '空き家'),
    fc.constantFrom('の参加者数', 'の利用件数', 'の箇所数', 'の満足度', 'に関する取組の実施回数'),
  )
  .map(([subject, measure]) => subject + measure);
const row = fc.record({ id: fc.nat(9), name, size: fc.integer({ min: 3, max: 12 }) }).map((each): Given[] => {
  const figure = `${String(each.size)}人`;
  return [String(each.id), each.name, figure, figure, figure, figure, figure, '', '企画課'];
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

test('what is dropped one way is added the other way', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const [left, right] = [sheet(4, a), sheet(5, b)];
      const forth = compare(left, right);
      const back = compare(right, left);
      expect(forth.dropped).toEqual(back.added);
      expect(forth.added).toEqual(back.dropped);
      expect(forth.pairs.length + forth.unsure.length + forth.dropped.length).toBe(a.length);
      expect(
        forth.pairs.map(({ last, current }) => [last.indicator.key, current.indicator.key]).sort(),
      ).toEqual(back.pairs.map(({ last, current }) => [current.indicator.key, last.indicator.key]).sort());
    }),
    { numRuns: 60 },
  );
});
