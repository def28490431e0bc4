import { Clerk } from '../../../src/taskpane/line/clerk.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { numberCell } from '../../../src/sheet/cell.js';
import { book } from '../sheet-fixture.js';

function atWork(rest: Parameters<typeof book>[0] = {}, sheet: Parameters<typeof book>[1] = {}) {
  const clerk = new Clerk();
  return { clerk, report: clerk.take(book(rest, sheet), DEFAULT_SETTINGS) };
}

test('the headline counts what a reader of the sheet counts', () => {
  const { report } = atWork();
  expect(report.headline).toEqual({
    tables: 1,
    indicators: 2,
    met: 1,
    unmet: 1,
    undecided: 0,
    review: 1,
    findings: 1,
  });
  // 936/850 is A (100 % and over), 80/100 is B (80 to under 100).
  expect(report.ratings.slice(0, 4)).toEqual([
    { label: 'A', count: 1 },
    { label: 'B', count: 1 },
    { label: 'C', count: 0 },
    { label: 'D', count: 0 },
  ]);
});

test('a line an indicator, with figures as printed', () => {
  const { report } = atWork();
  expect(
    report.indicators.map(({ number, name, target, actual, rate, met, rating, department, findings }) => ({
      number,
      name,
      target,
      actual,
      rate,
      met,
      rating,
      department,
      findings,
    })),
  ).toEqual([
    {
      number: '1',
      name: '健診受診者数',
      target: '850',
      actual: '936',
      rate: 110.1,
      met: true,
      rating: 'A',
      department: '健康課',
      findings: 0,
    },
    {
      number: '2',
      name: '貸出冊数',
      target: '100',
      actual: '80',
      rate: 80,
      met: false,
      rating: 'B',
      department: '図書館',
      findings: 1,
    },
  ]);
});

test('why: the rule, the figures, the cells and the numbers put into the formula', () => {
  const { clerk, report } = atWork();
  const [finding] = report.findings;
  expect(finding).toMatchObject({
    rule: 'rate-mismatch',
    cell: 'F4',
    number: '2',
    name: '貸出冊数',
    state: 'open',
  });
  const why = clerk.explain(finding?.id ?? '');
  expect(why?.figures.map(({ what, text, cell }) => [what, text, cell])).toEqual([
    ['target', '100', 'D4'],
    ['actual', '80', 'E4'],
    ['stated-rate', '90.0%', 'F4'],
  ]);
  expect(why?.calculation?.working).toContain('80 ÷ 100 × 100 = 80');
  expect(why?.reason.ja).not.toBe('');
  expect(clerk.explain('no such finding')).toBeNull();
});

test('each column says what it was read as, why, and shows samples', () => {
  const { report } = atWork();
  const [table] = report.tables;
  expect(table?.range).toBe('A2:G4');
  const target = table?.columns.find(({ role }) => role === 'target');
  expect(target).toMatchObject({ address: 'D', header: '目標値', samples: ['850', '100'] });
  expect(target?.evidence.length).toBeGreaterThan(0);
});

test('a figure that is corrected takes its finding away', () => {
  const { clerk } = atWork();
  const after = clerk.update({ sheet: '進行管理', cells: [{ row: 3, column: 4, cell: numberCell(90) }] });
  expect(after.headline.findings).toBe(0);
  expect(after.indicators[1]?.rate).toBe(90);
});

test('a role the user gives a column is followed', () => {
  const { clerk } = atWork();
  const mapping = [{ sheet: '進行管理', header: '達成率', role: null }];
  const after = clerk.reconsider({ ...DEFAULT_SETTINGS, mapping }, 'kept');
  expect(after.findings).toEqual([]);
  expect(after.tables[0]?.columns.find(({ header }) => header === '達成率')?.role).toBeNull();
  // What the workbook carries goes away with everything else Tenken put there.
  expect(clerk.previewRemoval().edits).toContainEqual({ kind: 'settings', before: 'kept', after: null });
});

test('a finding set aside stays in the list, is not counted, and opens again when its figures change', () => {
  const { clerk, report } = atWork();
  const identity = clerk.identify(report.findings[0]?.id ?? '');
  if (!identity) throw new Error('the finding is not known');
  const ignored = [{ ...identity, state: 'ignored' as const, reason: '計算方法が異なる' }];
  const after = clerk.reconsider({ ...DEFAULT_SETTINGS, ignored }, null);
  expect(after.headline.findings).toBe(0);
  expect(after.findings).toMatchObject([{ state: 'ignored', setAsideBecause: '計算方法が異なる' }]);
  const changed = clerk.update({ sheet: '進行管理', cells: [{ row: 3, column: 4, cell: numberCell(70) }] });
  expect(changed.findings).toMatchObject([{ state: 'open' }]);
});

test('the preview of a write names what goes where', () => {
  const { clerk } = atWork();
  const { groups, skipped } = clerk.previewWrite();
  expect(skipped).toEqual([]);
  expect(groups.map(({ what, sheet, range }) => [what, sheet, range])).toEqual([
    ['columns', '進行管理', 'H2:J4'],
    ['widths', '進行管理', null],
    ['marks', '進行管理', null],
    ['findings-sheet', '点検結果', null],
  ]);
  // 936 of 850 and 80 of 100, as formulas over the cells; headings are no examples.
  expect(groups[0]?.examples.map(({ cell, before }) => [cell, before])).toEqual([
    ['H3', ''],
    ['I3', ''],
    ['J3', ''],
  ]);
  expect(groups[0]?.examples[0]?.after).toMatch(/^=IF\(AND\(ISNUMBER\(E3\),ISNUMBER\(D3\)/);
  expect(groups[0]?.examples[1]?.after).toBe('A');
});

test('a protected sheet is reported and not written to', () => {
  const { clerk, report } = atWork({}, { isProtected: true });
  expect(report.protectedSheets).toEqual(['進行管理']);
  const { groups, skipped } = clerk.previewWrite();
  expect(skipped).toEqual([{ sheet: '進行管理', reason: 'protected-sheet' }]);
  expect(groups.map(({ what }) => what)).toEqual(['findings-sheet']);
});

test('the tabs of the summary are told one by one before they are made', () => {
  const { clerk } = atWork();
  const { kind, groups } = clerk.previewSummary();
  expect(kind).toBe('summary');
  expect(groups.every(({ what, isRemoval }) => what === 'summary-sheet' && !isRemoval)).toBe(true);
  expect(groups.map(({ sheet }) => sheet)).toContain('総括表');
});
