import { ratingContradictsFigures } from '../../src/rules/rating-contradicts-figures';
import type { RuleView } from '../../src/rules/rule';
import { cellsOf, makeView, type Row } from './make-checked';

const found = (rows: Row[], rest: Partial<RuleView> = {}) =>
  cellsOf(ratingContradictsFigures, makeView(rows, rest));

/** 「A:目標を達成 B:目標はほぼ達成 C:目標は未達成 D:取組困難」 */
const WORDS: RuleView['ratings'] = [
  { label: 'A', met: true },
  { label: 'B', met: null },
  { label: 'C', met: false },
  { label: 'D', met: false },
];

describe('by the default bands (A 100, B 80, C 60)', () => {
  it.each<[string, string, string]>([
    ['100人', '80人', 'A'],
    ['100人', '120人', 'B'],
    ['100人', '79人', 'B'], // 79 % is C
    ['100人', '99人', 'A'],
    ['100人', '60人', 'D'],
    ['100人', '80人', 'Ａ'],
    ['30分以下', '40分', 'A'],
  ])('target %s, actual %s is not %s', (target, actual, rating) => {
    expect(found([{ target, actual, rating }])).toEqual(['G5']);
  });

  it.each<[string, string, string]>([
    ['100人', '100人', 'A'],
    ['100人', '80人', 'B'],
    ['100人', '79.9人', 'C'],
    ['100人', '59人', 'Ｄ'],
    ['100人', '80人', 'B（概ね順調）'],
    ['30分以下', '25分', 'A'],
    ['100人', '80人', '順調'], // no label of the scheme
    ['100人', '', 'A'],
    ['条例の制定', '制定した', 'A'],
    ['0件', '0件', 'A'], // reached, though there is no rate
  ])('target %s, actual %s may be %s', (target, actual, rating) => {
    expect(found([{ target, actual, rating }])).toEqual([]);
  });
});

describe('by a legend in words', () => {
  it.each<[string, string, string, boolean]>([
    ['100人', '80人', 'A', true],
    ['100人', '100人', 'C', true],
    ['100人', '100人', 'D', true],
    ['100人', '100人', 'A', false],
    ['100人', '99人', 'B', false],
    ['100人', '50人', 'C', false],
  ])('target %s, actual %s, rating %s: %p', (target, actual, rating, wrong) => {
    const view = makeView([{ target, actual, rating }], { ratings: WORDS });
    // A scheme in words rates nothing itself.
    const checked = view.checked.map((each) => ({
      ...each,
      evaluation: { ...each.evaluation, rating: null },
    }));
    expect(cellsOf(ratingContradictsFigures, { ...view, checked })).toEqual(wrong ? ['G5'] : []);
  });
});

describe('a rating for several measures', () => {
  const rows = (rating: string, ...actuals: string[]): Row[] =>
    actuals.map((actual, index) => ({ row: 5, measure: `測定${index}`, target: '100人', actual, rating }));

  it.each<[string, string, string[]]>([
    ['A', '100人と50人', ['100人', '50人']],
    ['D', '100人と120人', ['100人', '120人']],
    ['D', '90人と80人', ['90人', '80人']],
  ])('%s fits neither of %s', (rating, _figures, actuals) => {
    expect(found(rows(rating, ...actuals))).toEqual(['G5']);
  });

  it.each<[string, string, string[]]>([
    ['B', '100人と50人', ['100人', '50人']],
    ['C', '100人と50人', ['100人', '50人']],
    ['A', '100人と120人', ['100人', '120人']],
  ])('%s may be given for %s', (rating, _figures, actuals) => {
    expect(found(rows(rating, ...actuals))).toEqual([]);
  });

  it('names the measure it contradicts', () => {
    const [report] = ratingContradictsFigures.check(makeView(rows('A', '100人', '50人')));
    expect(report?.data).toEqual({
      stated: 'A',
      name: '相談件数（測定1）',
      target: '100人',
      actual: '50人',
      rate: ' (50%)',
    });
  });
});
