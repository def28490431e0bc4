import { planBook, summarised, tabOf, whereIs } from './small-plan.js';

const bytes = summarised(planBook());
const totals = tabOf(bytes, 'totals');
const line = (row: string) =>
  ['indicators', 'met', 'unmet', 'undecided', 'share', 'rated', 'mean', 'median'].map((column) =>
    totals.value(row, column),
  );

// Worked out by hand: rates 100, 75, none | 120, 50, 90, none.
test.each<[row: string, counts: (number | string)[]]>([
  ['heading:政策1 健康で元気なまち', [3, 1, 1, 1, 0.5, 2, 87.5, 87.5]],
  ['heading:政策2 安全なまち', [4, 1, 2, 1, 1 / 3, 3, 260 / 3, 90]],
  ['total-heading', [7, 2, 3, 2, 0.4, 5, 87, 90]],
  ['department:健康課', [3, 1, 1, 1, 0.5, 2, 87.5, 87.5]],
  ['department:防災課', [3, 1, 2, 0, 1 / 3, 3, 260 / 3, 90]],
  ['department:福祉課', [1, 0, 0, 1, '－', 0, '－', '－']],
  ['total-department', [7, 2, 3, 2, 0.4, 5, 87, 90]],
  ['rating:a', [2, 2, 0, 0, 1, 2, 110, 110]],
])('%s', (row, counts) => {
  expect(line(row)).toEqual(counts);
});

test('counts by rating stand in the order of the scheme', () => {
  expect(['A', 'B', 'C', 'D'].map((label) => totals.value('total-heading', `rating:${label}`))).toEqual([
    2, 1, 1, 1,
  ]);
  const rows = totals.rows.filter((row) => row?.startsWith('rating:'));
  expect(rows).toEqual(['rating:a', 'rating:b', 'rating:c', 'rating:d', 'rating:－']);
});

test('the distribution of rates', () => {
  const bands = ['2:b0', '2:b20', '2:b40', '2:b60', '2:b80', '2:b100', '2:b120', '2:b140', '2:total-bands'];
  expect(bands.map((band) => totals.value(band, 'indicators'))).toEqual([0, 0, 1, 1, 1, 1, 1, 0, 5]);
});

test('every count is a formula over the list, and its name is compared as a cell, not spelled', () => {
  expect(totals.formula('heading:政策1 健康で元気なまち', 'met')).toMatch(
    /^SUMPRODUCT\(\('一覧'!\$[A-Z]\$5:\$[A-Z]\$11=\$B10\)\*\('一覧'!\$[A-Z]+\$5:\$[A-Z]+\$11="達成"\)\)$/,
  );
  for (const column of ['indicators', 'met', 'unmet', 'undecided', 'share', 'rated', 'mean', 'median']) {
    expect([column, totals.formula('total-heading', column)]).toEqual([column, expect.stringMatching(/./)]);
  }
});

test('what is in the denominator is said in words', () => {
  expect(totals.value('1:note-denominator', 'label')).toContain('分母に入れていません');
});

test('the list holds the figures as formulas where all of a row follows from its cells', () => {
  const data = tabOf(bytes, 'data');
  expect(data.formula('i:表|2|', 'target')).toBe("IF(ISNUMBER('表'!$D$5),'表'!$D$5,\"－\")");
  expect(data.formula('i:表|2|', 'met')).toMatch(/>=/);
  expect(data.formula('i:表|5|', 'met')).toMatch(/<=/);
  expect(data.value('i:表|5|', 'rate')).toBe(50);
  expect(data.value('i:表|5|', 'rating')).toBe('D');
  expect(data.formula('i:表|3|', 'target')).toBeNull();
  expect(data.value('i:表|7|', 'actual')).toBe('－');
  expect(data.sheet.listObjects.map(({ name }) => name)).toEqual(['Tenken_Data']);
});

test('missed targets stand with the reasons of the sheet, and none of them runs as a formula', () => {
  const unmet = tabOf(bytes, 'unmet');
  expect(unmet.rows.filter((row) => row?.startsWith('i:'))).toEqual(
    ['2', '5', '6'].map((id) => `i:表|${id}|`),
  );
  expect(unmet.value('i:表|2|', 'narrative')).toBe('=荒天で中止した回があったため');
  expect(unmet.formula('i:表|2|', 'narrative')).toBeNull();
});

test('findings stand by department with room for an answer', () => {
  const departments = tabOf(bytes, 'departments');
  expect(departments.value('head', '+reply')).toBe('回答');
  expect(whereIs(departments.sheet, '福祉課')).not.toBeNull();
});
