import fc from 'fast-check';
import { evaluate } from '../../src/achievement/evaluate';
import { DEFAULT_SETTINGS } from '../../src/achievement/settings';
import type { Indicator } from '../../src/indicator/indicator';
import { readLegend } from '../../src/rating/legend';
import { meanings, rate, withRating } from '../../src/rating/rate-to-rating';
import type { RatingScheme } from '../../src/rating/scheme';
import { DEFAULT_SCHEME, SCHEMES, schemeById } from '../../src/rating/schemes';
import { figure, makeIndicator, missing, words } from '../achievement/make-indicator';

const known = (id: string): RatingScheme => {
  const scheme = schemeById(id);
  if (scheme === null) throw new Error(`no scheme ${id}`);
  return scheme;
};

const rated = (rest: Partial<Indicator>, scheme: RatingScheme): string | null => {
  const indicator = makeIndicator({ name: '参加者数', ...rest });
  return rate(evaluate(indicator, DEFAULT_SETTINGS), indicator, scheme);
};

const atRate = (percent: number, scheme: RatingScheme) =>
  rated({ target: figure(100), actual: figure(percent) }, scheme);

describe('by rate', () => {
  it.each([
    [110.1, 'A'],
    [100, 'A'],
    [99.9, 'B'],
    [80, 'B'],
    [79.9, 'C'],
    [60, 'C'],
    [59.9, 'D'],
    [0, 'D'],
  ])('default: %d %% is %s', (percent, label) => {
    expect(atRate(percent, DEFAULT_SCHEME)).toBe(label);
  });

  it.each([
    ['sano-seven-points', 89.9, '5'],
    ['osaka-prefectural-library', 100, 'B'],
    ['nagano-strategy', 100, 'おおむね順調'],
    ['nagano-strategy', 100.1, '順調'],
    ['ageo-tolerance', 110, '見直し'],
    ['ageo-tolerance', 90, '見直し'],
    ['ageo-tolerance', 90.1, '継続'],
    ['independent-agencies', 130, 'A'], // S also takes judgement
    ['independent-agencies', 100, 'B'],
    ['tama-pro-rata', 60, '②'],
  ])('%s: %d %% is %s', (id, percent, label) => {
    expect(atRate(percent, known(id))).toBe(label);
  });

  it('without a rate there is no label, though the target be met', () => {
    expect(rated({ name: '苦情件数', target: figure(0), actual: figure(0) }, DEFAULT_SCHEME)).toBeNull();
  });

  it('every rate from 0 up has exactly one label in every scheme by rate', () => {
    const byRate = SCHEMES.filter(({ basis }) => basis === 'rate');
    fc.assert(
      fc.property(fc.constantFrom(...byRate), fc.integer({ min: 0, max: 3000 }), (scheme, tenths) => {
        expect(atRate(tenths / 10, scheme)).not.toBeNull();
      }),
    );
  });

  it('a rate in a gap the sheet leaves open has none', () => {
    const legend = readLegend(['達成率 A：80%以上 B：50%以上70%未満 C：50%未満']);
    expect(legend?.assumptions).toEqual(['as-printed']);
    expect(legend && atRate(75, legend.scheme)).toBeNull();
    expect(legend && atRate(69.9, legend.scheme)).toBe('B');
  });
});

describe('by comparison', () => {
  const figures = (baseline: number, target: number, actual: number) => ({
    baseline: figure(baseline),
    target: figure(target),
    actual: figure(actual),
  });

  it.each([
    ['nagayo-baseline', '参加者数', 100, 120, 121, 'S'],
    ['nagayo-baseline', '参加者数', 100, 120, 120, 'A'], // 超えている
    ['nagayo-baseline', '参加者数', 100, 120, 101, 'A'],
    ['nagayo-baseline', '参加者数', 100, 120, 100, 'B'],
    ['nagayo-baseline', '参加者数', 100, 120, 90, 'B'], // △10% included
    ['nagayo-baseline', '参加者数', 100, 120, 89.9, 'C'],
    ['nagayo-baseline', '苦情件数', 100, 80, 79, 'S'],
    ['nagayo-baseline', '苦情件数', 100, 80, 95, 'A'],
    ['nagayo-baseline', '苦情件数', 100, 80, 110, 'B'],
    ['nagayo-baseline', '苦情件数', 100, 80, 111, 'C'],
    ['ino-symbols', '参加者数', 0, 50, 51, '◎'],
    ['ino-symbols', '参加者数', 0, 50, 50, '○'],
    ['ino-symbols', '参加者数', 0, 50, 0, '△'],
    ['shiga-met', '参加者数', 0, 50, 49.9, '未達成'],
    ['shiga-met', '苦情件数', 3, 0, 0, '達成'],
    ['yamagata-plan', '参加者数', 40, 50, 45, 'おおむね順調'],
    ['yamagata-plan', '参加者数', 40, 50, 40, '横ばい'],
    ['yamagata-plan', '参加者数', 40, 50, 39, '策定時を下回る'],
    ['urban-renewal-plan', '参加者数', 28, 60, 55, '△'],
    ['urban-renewal-plan', '参加者数', 28, 60, 28, '×'],
  ])('%s, %s: baseline %d, target %d, actual %d is %s', (id, name, b, t, a, label) => {
    expect(rated({ name, ...figures(b, t, a) }, known(id))).toBe(label);
  });

  it.each([
    ['no actual', { baseline: figure(1), target: figure(2), actual: missing() }, 'nagayo-baseline', '−'],
    ['no baseline, target not passed', { target: figure(2), actual: figure(1) }, 'nagayo-baseline', '−'],
    ['no baseline, target passed', { target: figure(2), actual: figure(3) }, 'nagayo-baseline', 'S'],
    ['no target', { actual: figure(3) }, 'ino-symbols', '評価なし'],
    ['words', { target: words('策定'), actual: words('検討') }, 'shiga-met', null],
    ['a range', { target: figure(1, null, { upTo: 3 }), actual: figure(2) }, 'ino-symbols', null],
    [
      'a range, only reached or not',
      { target: figure(1, null, { upTo: 3 }), actual: figure(2) },
      'shiga-met',
      '達成',
    ],
  ])('%s', (_, rest, id, label) => {
    expect(rated(rest, known(id))).toBe(label);
  });
});

describe('by words', () => {
  const lines = [
    'A:目標を達成',
    'B:目標はほぼ達成している',
    'C:目標は未達成で改善の余地あり',
    'D:目標は未達成で取組困難',
  ];
  const scheme = readLegend(lines)?.scheme ?? DEFAULT_SCHEME;

  it('the one label that says reached is given, the others need a judgement', () => {
    expect(atRate(100, scheme)).toBe('A');
    expect(atRate(99, scheme)).toBeNull();
  });

  it('of two labels that say reached none is given', () => {
    const two = readLegend(['◎：目標を上回って達成 ○：目標を達成 ×：未達成'])?.scheme ?? DEFAULT_SCHEME;
    expect(atRate(130, two)).toBeNull();
    expect(atRate(50, two)).toBe('×');
  });

  it('missed is given where no label leaves it open', () => {
    const pair = readLegend(['○：達成 ×：未達成 －：実績なし'])?.scheme ?? DEFAULT_SCHEME;
    expect(atRate(50, pair)).toBe('×');
    expect(rated({ target: figure(1), actual: missing() }, pair)).toBe('-');
    expect(rated({ target: missing(), actual: figure(1) }, pair)).toBeNull();
  });
});

it('a breakdown is never rated', () => {
  for (const scheme of SCHEMES) {
    expect(
      rated({ part: 'breakdown', target: figure(1), actual: figure(2), baseline: figure(1) }, scheme),
    ).toBeNull();
  }
});

it('withRating puts the label in and leaves the rest alone', () => {
  const indicator = makeIndicator({ name: '参加者数', target: figure(850), actual: figure(936) });
  const evaluation = evaluate(indicator, DEFAULT_SETTINGS);
  expect(withRating(evaluation, indicator, DEFAULT_SCHEME)).toEqual({ ...evaluation, rating: 'A' });
});

describe('meanings: what a label says about the target', () => {
  it.each([
    ['default', { A: true, B: false, C: false, D: false }],
    ['osaka-prefectural-library', { A: true, B: null, C: false, D: false }],
    ['nagano-strategy', { 順調: true, おおむね順調: null, 努力を要する: false }],
    ['tama-pro-rata', { '①': null, '②': null, '③': null }],
    ['independent-agencies', { S: true, A: true, B: true, C: false, D: false }],
    ['local-agencies-osaka', { S: null, A: null, B: null, C: null, D: null }],
    ['nagayo-baseline', { S: true, A: null, B: null, C: null, '−': null }],
    ['ino-symbols', { '◎': true, '○': true, '△': false, '×': null, 評価なし: null }],
    ['urban-renewal-plan', { '○': true, '△': false, '×': false }],
  ])('%s', (id, expected) => {
    expect(Object.fromEntries(meanings(known(id)).map(({ label, met }) => [label, met]))).toEqual(expected);
  });
});
