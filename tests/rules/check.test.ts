import { check, fillMessage } from '../../src/rules/check';
import type { Report, Rule, Severity } from '../../src/rules/rule';
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
    const found = check(views, { locale: 'ja' }, [light, grave]);
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
    check([VIEW], { locale: 'ja', ...options }, rules).map(({ rule, message }) => `${rule} ${message}`);

  it('says one thing of one cell once', () => {
    expect(shown({})).toEqual(['one xです', 'one yです', 'two {what}です']);
  });

  it('leaves out rules that are switched off', () => {
    expect(shown({ disabled: ['one'] })).toEqual(['two {what}です']);
  });

  it('leaves out what was ignored, and only that', () => {
    const ignored = { rule: 'two', indicator: 'k', cell: 'A1', reason: '確認済み' };
    expect(shown({ ignored: [ignored] })).toEqual(['one xです', 'one yです']);
    expect(shown({ ignored: [{ ...ignored, cell: 'A2' }] })).toHaveLength(3);
    expect(shown({ ignored: [{ ...ignored, indicator: null }] })).toHaveLength(3);
    expect(shown({ ignored: [{ ...ignored, rule: 'three' }] })).toHaveLength(3);
  });
});

describe('messages', () => {
  const messageOf = (what: string, locale: 'ja' | 'en' = 'ja') =>
    check([VIEW], { locale }, [ruleOf('one', 'error', [{ data: { what } }])])[0]?.message;

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
