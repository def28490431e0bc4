import { say } from '../../../src/locales/say.js';
import {
  countConditions,
  filterFindings,
  NO_FILTER,
  sectionOf,
  type FindingFilter,
} from '../../../src/taskpane/view/findings/filter-findings.js';
import { departmentText } from '../../../src/taskpane/view/findings/department-text.js';
import { groupFindings, type Grouping } from '../../../src/taskpane/view/findings/group-findings.js';
import { finding, FINDINGS } from './fixtures.js';

const words: Parameters<typeof departmentText>[3] = (key, data) => say('ja', key, data);

describe('filtering', () => {
  const cases: readonly [Partial<FindingFilter>, readonly string[]][] = [
    [{}, ['rate', 'claim', 'unit', 'missing', 'pending', 'year']],
    [{ withSettled: true }, ['rate', 'claim', 'unit', 'missing', 'pending', 'year', 'ignored']],
    [{ severity: 'error' }, ['rate', 'claim']],
    [{ department: '危機管理課' }, ['unit']],
    [{ department: '危機管理課', withSettled: true }, ['unit', 'ignored']],
    [{ department: '' }, ['pending', 'year']],
    [{ rule: 'actual-missing' }, ['missing']],
    [{ section: '' }, ['pending', 'year']],
    [{ query: 'ﾒｯｾｰｼﾞ' }, []],
    [{ query: '配食' }, ['rate']],
    [{ query: '112．0％' }, ['rate']],
    [{ query: '達成率の記載が計算' }, ['rate']],
    [{ query: 'J6' }, ['claim']],
    [{ query: '環境対策課', severity: 'error' }, []],
  ];
  test.each(cases)('%j shows %j', (filter, ids) => {
    expect(filterFindings(FINDINGS, { ...NO_FILTER, ...filter }).map(({ id }) => id)).toEqual(ids);
  });

  test('a section is chosen by its whole path', () => {
    const section = FINDINGS.map(sectionOf).find((each) => each.includes('防災')) ?? '';
    expect(section).toContain(' › ');
    expect(filterFindings(FINDINGS, { ...NO_FILTER, section }).map(({ id }) => id)).toEqual([
      'unit',
      'missing',
    ]);
  });

  test('conditions are counted without the search', () => {
    const filter = { ...NO_FILTER, query: 'a', severity: 'error' as const, withSettled: true };
    expect(countConditions(filter)).toBe(2);
    expect(countConditions(NO_FILTER)).toBe(0);
  });
});

describe('grouping', () => {
  const open = filterFindings(FINDINGS, NO_FILTER);
  const headings = (by: Grouping) =>
    groupFindings(open, by).flatMap((row) => (row.kind === 'heading' ? [`${row.value} ${row.count}`] : []));

  test.each<[Grouping, readonly string[]]>([
    ['severity', ['error 2', 'warning 2', 'info 2']],
    [
      'department',
      ['高齢福祉課 1', '健康福祉部地域包括ケア推進課介護予防係 1', '危機管理課 1', '環境対策課 1', ' 2'],
    ],
    [
      'rule',
      [
        'rate-mismatch 1',
        'claim-contradicts-figures 1',
        'unit-mismatch 1',
        'actual-missing 1',
        'actual-pending 1',
        'impossible-year 1',
      ],
    ],
  ])('by %s: %j', (by, expected) => {
    expect(headings(by)).toEqual(expected);
  });

  test('the gravest severity comes first, whatever stands first on the sheet', () => {
    const rows = groupFindings([finding({ id: 'a', severity: 'info' }), finding({ id: 'b' })], 'severity');
    expect(rows.map((row) => (row.kind === 'heading' ? row.value : row.finding.id))).toEqual([
      'error',
      'b',
      'info',
      'a',
    ]);
  });

  test('what has no department comes last even when it stands first', () => {
    const rows = groupFindings(
      [finding({ id: 'a', department: null }), finding({ id: 'b', department: '総務課' })],
      'department',
    );
    expect(rows.flatMap((row) => (row.kind === 'heading' ? [row.value] : []))).toEqual(['総務課', '']);
  });
});

describe("a department's findings as text", () => {
  test('names every open finding with its place and message', () => {
    const two = [
      finding({ id: 'a', message: '合いません。' }),
      finding({
        id: 'b',
        severity: 'warning',
        number: null,
        name: null,
        cell: 'E3',
        message: '単位が違います。',
      }),
      finding({ id: 'c', department: '危機管理課' }),
      finding({ id: 'd', state: 'done' }),
    ];
    expect(departmentText('計画.xlsx', two, '高齢福祉課', words)).toBe(
      [
        '進行管理シートの点検結果(高齢福祉課)',
        'ブック: 計画.xlsx',
        '指摘 2件(誤り 1件・注意 1件)',
        '',
        '1. [誤り] 1 配食サービス利用者数(主な事業 G5)',
        '   合いません。',
        '',
        '2. [注意] 表全体(主な事業 E3)',
        '   単位が違います。',
        '',
        '内容をご確認のうえ、必要な修正をお願いします。',
      ].join('\n'),
    );
  });

  test('findings without a department have a heading of their own', () => {
    const text = departmentText('計画.xlsx', [finding({ id: 'a', department: null })], null, words);
    expect(text).toContain('(所管課の記載なし)');
    expect(text).toContain('指摘 1件(誤り 1件)');
  });
});
