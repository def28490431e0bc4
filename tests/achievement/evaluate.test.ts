import fc from 'fast-check';
import { evaluate } from '../../src/achievement/evaluate';
import type { RateFormula } from '../../src/achievement/evaluation';
import { FORMULAS } from '../../src/achievement/formula';
import { DEFAULT_SETTINGS, type EvaluationSettings } from '../../src/achievement/settings';
import { bounded, figure, makeIndicator, missing, words } from './make-indicator';

const settings = (rest: Partial<EvaluationSettings> = {}): EvaluationSettings => ({
  ...DEFAULT_SETTINGS,
  ...rest,
});

/** Evaluated with one formula chosen for the indicator. */
const by = (
  formula: RateFormula,
  direction: 'increase' | 'decrease',
  rest: Partial<EvaluationSettings> = {},
) => settings({ overrides: { 'Sheet1!5#': { formula, direction } }, ...rest });

describe('evaluate with the default settings', () => {
  it.each([
    ['研修の実施件数', figure(850, '件'), figure(936, '件'), 110.1, '936件 ÷ 850件 × 100 = 110.1', true],
    ['相談の参加者数', figure(6750, '人'), figure(2303, '人'), 34.1, '2,303人 ÷ 6,750人 × 100 = 34.1', false],
    ['保健指導実施率', figure(19.6, '%'), figure(19.6, '%'), 100, '19.6% ÷ 19.6% × 100 = 100.0', true],
    ['開催数', figure(2, '回'), figure(0, '回'), 0, '0回 ÷ 2回 × 100 = 0.0', false],
    [
      '受入額',
      figure(84e6, '円'),
      figure(70_747_000, '円'),
      84.2,
      '70,747,000円 ÷ 84,000,000円 × 100 = 84.2',
      false,
    ],
  ])('increase: %s', (name, target, actual, rate, working, met) => {
    expect(evaluate(makeIndicator({ name, target, actual }), DEFAULT_SETTINGS)).toMatchObject({
      rate,
      working,
      met,
      formula: 'ratio',
      reason: null,
      rating: null,
    });
  });

  it.each([
    [
      '可燃ごみの排出量',
      figure(23791, 't'),
      figure(22697, 't'),
      104.8,
      '23,791t ÷ 22,697t × 100 = 104.8',
      true,
    ],
    [
      '農作物の被害額',
      figure(13e6, '円'),
      figure(19_995_000, '円'),
      65,
      '13,000,000円 ÷ 19,995,000円 × 100 = 65.0',
      false,
    ],
    [
      '時間外勤務',
      figure(698_000, '時間'),
      figure(764_000, '時間'),
      91.4,
      '698,000時間 ÷ 764,000時間 × 100 = 91.4',
      false,
    ],
  ])('decrease: %s', (name, target, actual, rate, working, met) => {
    expect(evaluate(makeIndicator({ name, target, actual }), DEFAULT_SETTINGS)).toMatchObject({
      rate,
      working,
      met,
      formula: 'inverse-ratio',
      reason: null,
    });
  });

  it('maintain computes as increase', () => {
    const indicator = makeIndicator({
      target: figure(100, '%', { text: '100％維持' }),
      actual: figure(97, '%'),
    });
    expect(evaluate(indicator, DEFAULT_SETTINGS)).toMatchObject({
      direction: { direction: 'maintain' },
      formula: 'ratio',
      rate: 97,
      met: false,
    });
  });

  it('figures in units of one kind are brought to the target’s', () => {
    const indicator = makeIndicator({
      name: '整備延長',
      target: figure(1500, 'm'),
      actual: figure(1.2, 'km'),
    });
    expect(evaluate(indicator, DEFAULT_SETTINGS)).toMatchObject({
      rate: 80,
      working: '1,200m ÷ 1,500m × 100 = 80.0',
      met: false,
    });
  });

  it.each([
    ['target-missing', null, figure(90, '%'), null],
    ['target-missing', missing(), figure(90, '%'), null],
    ['target-missing', missing(), missing(), null],
    ['actual-missing', figure(210, 'm'), missing('—'), null],
    ['actual-missing', words('用地確保'), missing('—'), null],
    ['qualitative', words('用地確保'), words('再整備の検討'), null],
    ['qualitative', figure(5, '件'), words('実施'), null],
    ['unit-mismatch', figure(10, '件'), figure(95, '%'), null],
    ['unit-mismatch', figure(0, '件'), figure(95, '%'), null],
    ['target-zero', figure(0, '件'), figure(0, '件'), true],
    ['range-target', figure(10, '人', { upTo: 20 }), figure(15, '人'), true],
    ['qualitative', figure(10, '人'), figure(15, '人', { upTo: 20 }), true],
    ['negative-value', figure(5, '人'), figure(-3, '人'), false],
    ['negative-value', figure(-5, '人'), figure(3, '人'), true],
  ])('no rate: %s (%#)', (reason, target, actual, met) => {
    const result = evaluate(makeIndicator({ name: '参加', target, actual }), DEFAULT_SETTINGS);
    expect(result).toMatchObject({ rate: null, formula: null, working: null, reason, met });
  });

  it.each([
    ['actual-zero', figure(3, '件'), figure(0, '件'), true],
    ['target-zero', figure(0, '件'), figure(0, '件'), true],
    ['target-zero', figure(0, '件'), figure(6, '件'), false],
    ['negative-value', bounded(31.8, '%', 'at-most', '31.8%以下'), figure(-18.9, '%'), true],
  ])('no rate of a decrease: %s (%#)', (reason, target, actual, met) => {
    const result = evaluate(makeIndicator({ name: '苦情件数', target, actual }), DEFAULT_SETTINGS);
    expect(result).toMatchObject({ rate: null, reason, met });
  });

  it('an actual that could be one of several figures is not missing but ambiguous', () => {
    const indicator = makeIndicator({ target: figure(5), ambiguousActual: true });
    expect(evaluate(indicator, DEFAULT_SETTINGS)).toMatchObject({ reason: 'actual-ambiguous', met: null });
  });

  it('a breakdown is not judged', () => {
    const indicator = makeIndicator({ part: 'breakdown', target: figure(20), actual: figure(49) });
    expect(evaluate(indicator, DEFAULT_SETTINGS)).toMatchObject({
      rate: null,
      reason: 'breakdown',
      met: null,
    });
  });

  it('▲0 is plain 0', () => {
    const indicator = makeIndicator({ name: '参加', target: figure(5), actual: figure(-0) });
    expect(evaluate(indicator, DEFAULT_SETTINGS)).toMatchObject({ rate: 0, working: '0 ÷ 5 × 100 = 0.0' });
  });
});

describe('settings', () => {
  const indicator = makeIndicator({ name: '参加者数', target: figure(30, '人'), actual: figure(61, '人') });

  it.each([
    [0, 203, '61人 ÷ 30人 × 100 = 203'],
    [1, 203.3, '61人 ÷ 30人 × 100 = 203.3'],
    [2, 203.33, '61人 ÷ 30人 × 100 = 203.33'],
  ] as const)('%d decimals', (decimals, rate, working) => {
    expect(evaluate(indicator, settings({ decimals }))).toMatchObject({ rate, working });
  });

  it.each([
    [100, 100, '61人 ÷ 30人 × 100 = 203.3 → 100.0'],
    [200, 200, '61人 ÷ 30人 × 100 = 203.3 → 200.0'],
    [203.3, 203.3, '61人 ÷ 30人 × 100 = 203.3'],
    [300, 203.3, '61人 ÷ 30人 × 100 = 203.3'],
  ])('a cap of %d %%', (cap, rate, working) => {
    expect(evaluate(indicator, settings({ cap }))).toMatchObject({ rate, working });
  });

  it('the sheet’s formula goes before the settings, the user’s word before both', () => {
    const accidents = makeIndicator({ name: '事故件数', target: figure(617), actual: figure(532) });
    const formulaBySheet = { Sheet1: { decrease: 'mirror' as const } };
    expect(evaluate(accidents, settings({ formulaBySheet })).formula).toBe('mirror');
    expect(
      evaluate(accidents, settings({ formulaBySheet, overrides: { 'Sheet1!5#': { formula: 'binary' } } }))
        .formula,
    ).toBe('binary');
    expect(evaluate({ ...accidents, sheet: 'Sheet2' }, settings({ formulaBySheet })).formula).toBe(
      'inverse-ratio',
    );
  });

  it('a sheet’s formula for one direction leaves the other alone', () => {
    const formulaBySheet = { Sheet1: { decrease: 'mirror' as const } };
    expect(evaluate(indicator, settings({ formulaBySheet })).formula).toBe('ratio');
  });

  it('a sheet called constructor has no formula of its own', () => {
    expect(evaluate({ ...indicator, sheet: 'constructor', key: '__proto__' }, DEFAULT_SETTINGS).rate).toBe(
      203.3,
    );
  });
});

describe('formula families, on the figures of those who use them', () => {
  it.each([
    // 漁船安全: {(617−532)÷617}×100+100
    ['mirror', 'decrease', 532, 617, null, 113.8, '(2 − 532隻 ÷ 617隻) × 100 = 113.8'],
    ['mirror', 'decrease', 0, 617, null, 200, '(2 − 0隻 ÷ 617隻) × 100 = 200.0'],
    ['mirror', 'decrease', 700, 300, null, -33.3, '(2 − 700隻 ÷ 300隻) × 100 = -33.3'],
    ['one-sided-mirror', 'decrease', 116, 120, null, 100, '116隻 ≤ 120隻 → 100.0'],
    ['one-sided-mirror', 'decrease', 150, 120, null, 75, '(1 − (150隻 − 120隻) ÷ 120隻) × 100 = 75.0'],
    [
      'baseline-progress',
      'decrease',
      16.4,
      13,
      19.4,
      46.9,
      '(19.4隻 − 16.4隻) ÷ (19.4隻 − 13隻) × 100 = 46.9',
    ],
    ['baseline-progress', 'increase', 82, 100, 70, 40, '(82隻 − 70隻) ÷ (100隻 − 70隻) × 100 = 40.0'],
    ['baseline-progress', 'increase', 65, 100, 70, -16.7, '(65隻 − 70隻) ÷ (100隻 − 70隻) × 100 = -16.7'],
    // What is divided is a difference: zeros and losses have a meaning in it.
    ['baseline-progress', 'decrease', 5, 0, 20, 75, '(20隻 − 5隻) ÷ (20隻 − 0隻) × 100 = 75.0'],
    ['baseline-progress', 'increase', -40, 0, -100, 60, '(-40隻 − -100隻) ÷ (0隻 − -100隻) × 100 = 60.0'],
    ['baseline-over-actual', 'decrease', 2.2, 2.8, 3.3, 150, '3.3隻 ÷ 2.2隻 × 100 = 150.0'],
    ['binary', 'decrease', 1.9, 2, null, 100, '1.9隻 < 2隻 → 100.0'],
    ['binary', 'decrease', 2, 2, null, 100, '2隻 = 2隻 → 100.0'],
    ['binary', 'decrease', 2.3, 2, null, 0, '2.3隻 > 2隻 → 0.0'],
    ['binary', 'decrease', 0, 0, null, 100, '0隻 = 0隻 → 100.0'],
  ] as const)('%s %s: a %d, t %d, b %s → %d', (formula, direction, a, t, b, rate, working) => {
    const indicator = makeIndicator({
      actual: figure(a, '隻'),
      target: figure(t, '隻'),
      baseline: b === null ? null : figure(b, '隻'),
    });
    expect(evaluate(indicator, by(formula, direction))).toMatchObject({
      formula,
      rate,
      working,
      reason: null,
    });
  });

  it('complement: (100 − 4.3) ÷ (100 − 5)', () => {
    const indicator = makeIndicator({ actual: figure(4.3, '%'), target: figure(5, '%') });
    expect(evaluate(indicator, by('complement', 'decrease'))).toMatchObject({
      rate: 100.7,
      working: '(100 − 4.3%) ÷ (100 − 5%) × 100 = 100.7',
    });
  });

  it('pro-rata: in year 2 of 5, 40 % of the target is due', () => {
    const indicator = makeIndicator({ actual: figure(30, '人'), target: figure(100, '人') });
    expect(
      evaluate(indicator, by('pro-rata', 'increase', { proRata: { elapsed: 2, total: 5 } })),
    ).toMatchObject({
      rate: 75,
      working: '30人 ÷ (100人 × 2 ÷ 5) × 100 = 75.0',
    });
  });

  it.each([
    ['baseline-progress', 5, 10, null, 'baseline-missing'],
    ['baseline-progress', 5, 10, 10, 'baseline-equals-target'],
    ['baseline-over-actual', 0, 10, 20, 'actual-zero'],
    ['baseline-over-actual', 5, null, 20, null],
    ['complement', 5, 10, null, 'unit-mismatch'],
    ['mirror', 5, 0, null, 'target-zero'],
    ['one-sided-mirror', 0, 0, null, 'target-zero'],
    ['mirror', -5, 10, null, 'negative-value'],
  ] as const)('%s of a %s, t %s, b %s: %s', (formula, a, t, b, reason) => {
    const indicator = makeIndicator({
      actual: figure(a, '人'),
      target: t === null ? null : figure(t, '人'),
      baseline: b === null ? null : figure(b, '人'),
    });
    expect(evaluate(indicator, by(formula, 'decrease')).reason).toBe(reason);
  });

  it.each([
    [{ elapsed: 0, total: 5 }, 'target-zero'],
    [{ elapsed: 1, total: 0 }, 'target-zero'],
  ])('pro-rata with nothing due yet: %j', (proRata, reason) => {
    const indicator = makeIndicator({ actual: figure(30), target: figure(100) });
    expect(evaluate(indicator, by('pro-rata', 'increase', { proRata })).reason).toBe(reason);
  });

  it('complement of a target of 100 % has nothing to divide by', () => {
    const indicator = makeIndicator({ actual: figure(98, '%'), target: figure(100, '%') });
    expect(evaluate(indicator, by('complement', 'decrease')).reason).toBe('target-zero');
  });

  it('binary of an open-ended actual stays undecided', () => {
    const indicator = makeIndicator({
      target: figure(12, '人'),
      actual: bounded(10, '人', 'at-least', '10人以上'),
    });
    expect(evaluate(indicator, by('binary', 'increase')).reason).toBe('qualitative');
  });

  it('every family gives a finite rate or a reason for any figures', () => {
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1000);
    const number = fc.oneof(thousandths, fc.integer({ min: -3, max: 3 }));
    const formula = fc.constantFrom(...Object.values(FORMULAS).map(({ id }) => id));
    fc.assert(
      fc.property(formula, number, number, number, (id, a, t, b) => {
        const indicator = makeIndicator({
          actual: figure(a, '%'),
          target: figure(t, '%'),
          baseline: figure(b, '%'),
        });
        const { rate, reason } = evaluate(indicator, by(id, 'decrease'));
        expect(rate === null).toBe(reason !== null);
        if (rate !== null) expect(Number.isFinite(rate)).toBe(true);
      }),
    );
  });
});

describe('the registry', () => {
  it.each(Object.entries(FORMULAS))('%s knows its own name and where it comes from', (key, formula) => {
    expect(formula.id).toBe(key);
    expect(formula.source.body).not.toBe('');
    expect(formula.notation).not.toBe('');
  });
});
