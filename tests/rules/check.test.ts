import { check, fillMessage } from '../../src/rules/check';
import type { IgnoredFinding, Report, Rule, Severity } from '../../src/rules/rule';
import { makeView } from './make-checked';

const words = (ja: string) => ({ ja, en: `en ${ja}` });

function ruleOf(code: string, severity: Severity, reports: readonly Partial<Report>[]): Rule {
  return {
    code,
    severity,
    title: words(code),
    message: words('{what}です'),
    reason: words(''),
    basis: null,
    example: { bad: words(''), good: words('') },
    check: () => reports.map((each) => ({ cell: 'A1', indicator: null, data: {}, evidence: [], ...each })),
  };
}

const VIEW = makeView([]);

describe('order', () => {
  it('is by sheet as given, row, column, and gravity', () => {
    const light = ruleOf('light', 'info', [{ cell: 'B2' }, { cell: 'A10' }, { cell: 'AA2' }, { cell: 'Z2' }]);
    const grave = ruleOf('grave', 'error', [{ cell: 'B2' }, { cell: 'A2' }]);
    const views = [
      { ...VIEW, sheet: '二' },
      { ...VIEW, sheet: '一' },
    ];
    const found = check(views, { locale: 'ja' }, [light, grave]).findings;
    const second = found.filter(({ sheet }) => sheet === '二').map(({ cell, rule }) => `${cell} ${rule}`);
    expect(second).toEqual(['A2 grave', 'B2 grave', 'B2 light', 'Z2 light', 'AA2 light', 'A10 light']);
    expect(found.map(({ sheet }) => sheet)).toEqual([...Array(6).fill('二'), ...Array(6).fill('一')]);
  });
});

describe('what is left out', () => {
  const rules = [
    ruleOf('one', 'error', [
      { cell: 'A1', indicator: 'k', data: { what: 'x' } },
      { cell: 'A1', indicator: 'j', data: { what: 'x' } },
      { cell: 'A1', indicator: 'j', data: { what: 'y' } },
    ]),
    ruleOf('two', 'info', [{ cell: 'A1', indicator: 'k' }]),
  ];
  const shown = (options: Partial<Parameters<typeof check>[1]>) =>
    check([VIEW], { locale: 'ja', ...options }, rules).findings.map(
      ({ rule, message }) => `${rule} ${message}`,
    );

  it('says one thing of one cell once', () => {
    expect(shown({})).toEqual(['one xです', 'one yです', 'two {what}です']);
  });

  it('leaves out rules that are switched off', () => {
    expect(shown({ disabled: ['one'] })).toEqual(['two {what}です']);
  });

  it('leaves out what is less sure than asked for', () => {
    const unsure = [
      ruleOf('one', 'info', [{ confidence: 0.3 }, { cell: 'A2', confidence: 0.5 }, { cell: 'A3' }]),
    ];
    const cells = (minimumConfidence?: number) =>
      check(
        [VIEW],
        { locale: 'ja', ...(minimumConfidence === undefined ? {} : { minimumConfidence }) },
        unsure,
      ).findings.map(({ cell, confidence }) => [cell, confidence]);
    expect(cells(0.5)).toEqual([
      ['A2', 0.5],
      ['A3', 1],
    ]);
    expect(cells(0)).toHaveLength(3);
    expect(cells()).toHaveLength(3);
  });
});

describe('what was set aside', () => {
  const report = { cell: 'E6', indicator: 'k', data: { what: '27.0%' } };
  const said: IgnoredFinding = {
    rule: 'one',
    sheet: 'Sheet1',
    state: 'ignored',
    reason: '確認済み',
    ...report,
  };
  const run = (ignored: readonly IgnoredFinding[], data = report.data) =>
    check([VIEW], { locale: 'ja', ignored }, [ruleOf('one', 'error', [{ ...report, data }])]);

  it('comes apart from the rest, with its reason', () => {
    const { findings, setAside } = run([said]);
    expect(findings).toEqual([]);
    expect(setAside).toEqual([
      { finding: expect.objectContaining(report) as unknown, state: 'ignored', reason: '確認済み' },
    ]);
    expect(run([{ ...said, state: 'done' }]).setAside[0]?.state).toBe('done');
  });

  it('is open again when a figure it rests on has changed', () => {
    const { findings, setAside } = run([said], { what: '27.5%' });
    expect(findings).toHaveLength(1);
    expect(setAside).toEqual([]);
  });

  it.each<[string, Partial<IgnoredFinding>]>([
    ['another rule', { rule: 'two' }],
    ['another sheet', { sheet: 'Sheet2' }],
    ['another cell', { cell: 'E7' }],
    ['another indicator', { indicator: null }],
    ['figures fewer', { data: {} }],
    ['figures more', { data: { what: '27.0%', constructor: '' } }],
  ])('does not hide a finding of %s', (_what, rest) => {
    expect(run([{ ...said, ...rest }]).findings).toHaveLength(1);
  });
});

describe('messages', () => {
  const messageOf = (what: string, locale: 'ja' | 'en' = 'ja') =>
    check([VIEW], { locale }, [ruleOf('one', 'error', [{ data: { what } }])]).findings[0]?.message;

  it('are in the language asked for', () => {
    expect(messageOf('x', 'en')).toBe('en xです');
  });

  it.each([
    ['{what}', '{what}です'], // a value is never read as a hole
    ['{constructor}', '{constructor}です'],
    ['$&$1', '$&$1です'],
    ['一行目\n二行目\t三', '一行目 二行目 三です'],
    ['a\u202eb\u200bc\u0007d', 'abc dです'],
    ['  外側  ', '外側です'],
    ['あ'.repeat(200), `${'あ'.repeat(79)}…です`],
  ])('bear any value: %j', (what, message) => {
    expect(messageOf(what)).toBe(message);
  });

  it('keep a hole that has no value', () => {
    expect(fillMessage('{a}と{toString}', { a: '1' })).toBe('1と{toString}');
  });
});

it('a rule that throws is a defect and is not hidden', () => {
  const broken: Rule = {
    ...ruleOf('broken', 'error', []),
    check: () => {
      throw new Error('defect');
    },
  };
  expect(() => check([VIEW], { locale: 'ja' }, [broken])).toThrow('defect');
});

describe('one cause, one finding', () => {
  const codes = (rules: readonly Rule[], rows = 0) => {
    const view = makeView(Array.from({ length: rows }, () => ({ target: '10件', actual: '12件' })));
    return check([view], { locale: 'ja' }, rules).findings;
  };
  const about = { cell: 'E6', indicator: 'k' };

  it('drops what a rule that knows more says of the same cell or indicator', () => {
    const knowing: Rule = { ...ruleOf('knowing', 'warning', [about]), supersedes: ['plain'] };
    const plain = ruleOf('plain', 'error', [
      { ...about, cell: 'G6' },
      { cell: 'E6', indicator: null },
      { cell: 'E7', indicator: 'j' },
    ]);
    expect(codes([plain, knowing]).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'knowing E6',
      'plain E7',
    ]);
    expect(codes([plain])).toHaveLength(3);
  });

  it('leaves the rows alone while their table is misread, but not what is only worth knowing', () => {
    const root = ruleOf('root', 'warning', [{ cell: 'F2', isRoot: true }]);
    const row = ruleOf('row', 'error', [about]);
    const note = ruleOf('note', 'info', [about]);
    expect(codes([root, row, note]).map(({ rule }) => rule)).toEqual(['root', 'note']);
  });

  it('tells once what most rows of a table would say', () => {
    const many = (count: number) =>
      ruleOf(
        'many',
        'error',
        Array.from({ length: count }, (_each, index) => ({ cell: `F${index + 5}`, indicator: `k${index}` })),
      );
    const [finding, ...more] = codes([many(12)], 15);
    expect(more).toEqual([]);
    expect(finding?.evidence).toHaveLength(11);
    expect(finding?.message).toContain('ほかの11か所も同じです');
    expect(codes([many(12)], 60)).toHaveLength(12);
    expect(codes([many(9)], 9)).toHaveLength(9);
  });

  it('may be gentler than its rule', () => {
    const soft = ruleOf('soft', 'error', [{ severity: 'info' }]);
    expect(codes([soft])[0]?.severity).toBe('info');
  });

  it('may name the slip in a sentence of its own', () => {
    const hinting: Rule = {
      ...ruleOf('hinting', 'error', [{ data: { what: '値' }, hint: 'slip' }]),
      hints: { slip: words('原因は{what}かもしれません。') },
    };
    expect(codes([hinting])[0]?.message).toBe('値です原因は値かもしれません。');
  });
});
