import { isProse, readItems } from '../../src/indicator/prose.js';

const texts = (text: string): string[] => readItems(text, 2020).map((item) => item.text);

test.each<[string, string, string[]]>([
  [
    'a label line opens the items',
    '[目標値]\n・市民協働事業の新規実施件数\n2件',
    ['市民協働事業の新規実施件数\n2件'],
  ],
  ['notes are left out', '・比率\n6.5%以下\n※比率:一般会計等の割合', ['比率\n6.5%以下']],
  [
    'asides are left out',
    '・残高96億円以上を確保する。\n[参考]\n計画値\n・残高40億円',
    ['残高96億円以上を確保する。'],
  ],
  [
    'a date in brackets stays in its item',
    '・目標を達成しました。\n【平成29年3月31日時点】\n30自治会',
    ['目標を達成しました。\n【平成29年3月31日時点】\n30自治会'],
  ],
  [
    'a text without bullets is one item',
    '目標値850件に対して実施件数936件\n達成率110.1%',
    ['目標値850件に対して実施件数936件\n達成率110.1%'],
  ],
  ['a negative figure is no bullet', '-14,451 人', ['-14,451 人']],
])('%s', (_name, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('an item knows the label and the section of the office it stands under', () => {
  expect(
    readItems('（市民協働推進課）\n・掲示板新規39基\n（緑区役所区政策課）\n・発行：49,667部', 2020),
  ).toEqual([
    { text: '掲示板新規39基', role: null, department: '市民協働推進課' },
    { text: '発行：49,667部', role: null, department: '緑区役所区政策課' },
  ]);
  expect(readItems('[実績値]\n・公開をしました。', 2016)[0]?.role).toBe('actual');
});

test.each([
  ['6,750人', false],
  ['地域型5か所\nランチ1箇所', false],
  ['・ホームページ設置団体数　113件', true],
  ['職場研修の実施件数を850件とする。ほかに研修を行う。', true],
])('%s is prose: %s', (text, prose) => {
  expect(isProse(text)).toBe(prose);
});
