import type { DirectionFinding } from '../../src/achievement/evaluation';
import type { Sides } from '../../src/achievement/figures';
import { isMet } from '../../src/achievement/met';
import { bounded, figure, missing, words } from './make-indicator';

const toward = (
  direction: DirectionFinding['direction'],
  source: DirectionFinding['source'] = 'name',
): DirectionFinding => ({
  direction,
  source,
  evidence: '',
  assumed: source === 'default' || source === 'baseline-target',
});
const UP = toward('increase');
const DOWN = toward('decrease');
const KEEP = toward('maintain');

const sides = (
  target: Sides['target'],
  actual: Sides['actual'],
  baseline: Sides['baseline'] = null,
): Sides => ({
  target,
  actual,
  baseline,
});

describe('isMet', () => {
  it.each([
    ['beyond', UP, figure(850), figure(936), true],
    ['exactly, the target included', UP, figure(19.6), figure(19.6), true],
    ['short', UP, figure(6750), figure(2303), false],
    ['nothing done', UP, figure(2), figure(0), false],
    ['less than allowed', DOWN, figure(23791), figure(22697), true],
    ['as much as allowed', DOWN, figure(5), figure(5), true],
    ['more than allowed', DOWN, figure(13000), figure(19995), false],
    ['0 against 0, down', DOWN, figure(0), figure(0), true],
    ['0 against 0, up', UP, figure(0), figure(0), true],
    ['6 against 0, down', DOWN, figure(0), figure(6), false],
    ['kept', KEEP, figure(365), figure(365), true],
    ['more than kept', KEEP, figure(365), figure(366), true],
    ['not kept', KEEP, figure(365), figure(364), false],
    ['kept at zero', KEEP, figure(0), figure(0), true],
    ['not kept at zero', KEEP, figure(0), figure(3), false],
    ['negative but below the bound', DOWN, figure(31.8), figure(-18.9), true],
    ['two decimals that binary fractions cannot hold', UP, figure(0.3), figure(0.3), true],
  ])('%s', (_, direction, target, actual, expected) => {
    expect(isMet(sides(target, actual), direction)).toBe(expected);
  });

  it.each([
    ['100人超, 100人', UP, bounded(100, '人', 'more-than', '100人超'), 100, false],
    ['100人超, 101人', UP, bounded(100, '人', 'more-than', '100人超'), 101, true],
    ['100人以上, 100人', UP, bounded(100, '人', 'at-least', '100人以上'), 100, true],
    ['5人未満, 5人', DOWN, bounded(5, '人', 'less-than', '5人未満'), 5, false],
    ['5人未満, 4人', DOWN, bounded(5, '人', 'less-than', '5人未満'), 4, true],
    ['5人以下, 5人', DOWN, bounded(5, '人', 'at-most', '5人以下'), 5, true],
  ] as const)('bounds: %s', (_, direction, target, actual, expected) => {
    expect(isMet(sides(target, figure(actual, '人')), direction)).toBe(expected);
  });

  const range = figure(10, '人', { upTo: 20, text: '10～20人' });
  it.each([
    ['below', figure(9, '人'), false],
    ['at the lower end', figure(10, '人'), true],
    ['inside', figure(15, '人'), true],
    ['at the upper end', figure(20, '人'), true],
    ['above', figure(21, '人'), false],
    ['a range inside', figure(12, '人', { upTo: 18 }), true],
    ['a range that reaches out', figure(15, '人', { upTo: 25 }), null],
    ['a range beside it', figure(30, '人', { upTo: 40 }), false],
  ])('a target of 10～20人, actual %s', (_, actual, expected) => {
    expect(isMet(sides(range, actual), UP)).toBe(expected);
  });

  it.each([
    ['10人以上 of 8, up', UP, 8, bounded(10, '人', 'at-least', '10人以上'), true],
    ['10人以上 of 12, up', UP, 12, bounded(10, '人', 'at-least', '10人以上'), null],
    ['10人以上 of 8, down', DOWN, 8, bounded(10, '人', 'at-least', '10人以上'), false],
    ['5人未満 of 8, down', DOWN, 8, bounded(5, '人', 'less-than', '5人未満'), true],
    ['5人未満 of 3, down', DOWN, 3, bounded(5, '人', 'less-than', '5人未満'), null],
    ['5人未満 of 8, up', UP, 8, bounded(5, '人', 'less-than', '5人未満'), false],
  ] as const)('an open-ended actual: %s', (_, direction, target, actual, expected) => {
    expect(isMet(sides(figure(target, '人'), actual), direction)).toBe(expected);
  });

  it.each([
    ['no target', null, figure(90, '%')],
    ['target －', missing(), figure(90, '%')],
    ['no actual', figure(210, 'm'), null],
    ['actual 調査中', figure(210, 'm'), missing('調査中')],
    ['target in words', words('用地確保'), figure(1)],
    ['actual in words', figure(1), words('検討')],
    ['other units', figure(10, '件'), figure(95, '%')],
  ])('cannot be said: %s', (_, target, actual) => {
    expect(isMet(sides(target, actual), UP)).toBeNull();
  });

  it('a unit left out is taken for the other one', () => {
    expect(isMet(sides(figure(10, '件'), figure(12)), UP)).toBe(true);
  });

  it('an unknown direction tells nothing', () => {
    expect(isMet(sides(figure(10), figure(12)), toward('unknown'))).toBeNull();
  });

  it.each([
    ['by default', toward('increase', 'default'), null, null],
    ['from a baseline of 0', toward('increase', 'baseline-target'), figure(0), null],
    ['from below zero', toward('increase', 'baseline-target'), figure(-100), true],
  ])('5 against 0 where increase is only assumed %s', (_, direction, baseline, expected) => {
    expect(isMet(sides(figure(0), figure(5), baseline), direction)).toBe(expected);
  });
});
