import { readDirection } from '../../src/achievement/direction';
import { readTarget } from '../../src/achievement/direction-target';
import { readDirectionText } from '../../src/achievement/direction-text';
import { bounded, figure, makeIndicator, words } from './make-indicator';

describe('readDirectionText', () => {
  it.each([
    ['増加を目指す', 'increase'],
    ['増', 'increase'],
    ['↑', 'increase'],
    ['↗', 'increase'],
    ['⬆\uFE0F', 'increase'],
    ['＋', 'increase'],
    ['プラス', 'increase'],
    ['改善の上向き', 'increase'],
    ['高いほど良い', 'increase'],
    ['減少を抑制する', 'increase'],
    ['減少', 'decrease'],
    ['減少を目指す', 'decrease'],
    ['↓', 'decrease'],
    ['↘', 'decrease'],
    ['−', 'decrease'],
    ['改善の下向き', 'decrease'],
    ['下げる', 'decrease'],
    ['少ないほど良い', 'decrease'],
    ['増加を抑える', 'decrease'],
    ['（減少）', 'decrease'],
    ['→', 'maintain'],
    ['現状維持', 'maintain'],
    ['横ばい', 'maintain'],
  ])('%s', (text, expected) => {
    expect(readDirectionText(text)).toBe(expected);
  });

  it.each([
    '',
    '-',
    '－',
    'ー',
    '拡充',
    '継続',
    '縮小',
    '廃止',
    '増減',
    '増加から減少へ',
    'constructor',
    '▲',
  ])('%s says nothing about a direction', (text) => {
    expect(readDirectionText(text)).toBeNull();
  });
});

describe('readTarget', () => {
  it.each([
    [bounded(6.5, '%', 'at-most', '6.5%以下'), 'decrease', '以下'],
    [bounded(5, '人', 'less-than', '5人未満'), 'decrease', '未満'],
    [bounded(30, '日', 'at-most', '30日以内'), 'decrease', '以内'],
    [bounded(95, '%', 'at-least', '95%以上'), 'increase', '以上'],
    [bounded(100, '人', 'more-than', '100人超'), 'increase', '超'],
    [bounded(95, '%', 'at-least', '95%以上を維持'), 'increase', '以上'],
    [bounded(100, '件', 'at-most', '100件以下に削減'), 'decrease', '以下'],
    [figure(500, '件', { text: '500件に削減' }), 'decrease', '削減'],
    [figure(500, '件', { text: '500件まで減少' }), 'decrease', '減少'],
    [figure(8, '件', { text: '8件（20%減少）' }), 'decrease', '減少'],
    [figure(0, '件', { text: 'ゼロ' }), 'decrease', 'ゼロ'],
    [figure(15, '人', { text: '15人削減' }), 'increase', '15人削減'],
    [figure(10, '%', { text: '10％の削減' }), 'increase', '10%の削減'],
    [figure(20, '分', { text: '20分短縮' }), 'increase', '20分短縮'],
    [figure(10, '%', { text: '10%増加' }), 'increase', '増加'],
    [figure(100, '%', { text: '100％維持' }), 'maintain', '維持'],
    [words('現状維持'), 'maintain', '維持'],
    [words('半減'), 'decrease', '半減'],
  ])('%#: $text', (target, direction, evidence) => {
    expect(readTarget(target)).toEqual({ direction, evidence });
  });

  it.each([
    figure(850, '件'),
    figure(3, '路線', { text: '3路線の維持管理' }),
    words('削減計画の策定と市民説明会の開催'), // prose about the work
    figure(2, '回', {
      text: '市民の負担を削減するために新しく設ける説明会を地区ごとに順次開催する（年2回）',
    }),
    figure(5, '件', { text: '5件（増加又は減少）' }),
  ])('says nothing: $text', (target) => {
    expect(readTarget(target)).toBeNull();
  });
});

describe('readDirection, strongest evidence first', () => {
  const target = bounded(10, '件', 'at-most', '10件以下');
  const directionText = { value: '増加', text: '増加', cell: 'C5' };

  it('the user goes before the column', () => {
    const indicator = makeIndicator({ directionText, target });
    expect(readDirection(indicator, 'decrease')).toEqual({
      direction: 'decrease',
      source: 'user',
      evidence: '',
      assumed: false,
    });
  });

  it('the column goes before the bound', () => {
    expect(readDirection(makeIndicator({ directionText, target }))).toEqual({
      direction: 'increase',
      source: 'column',
      evidence: '増加',
      assumed: false,
    });
  });

  it('a column that says nothing leaves it to the bound', () => {
    const indicator = makeIndicator({ directionText: { value: '拡充', text: '拡充', cell: 'C5' }, target });
    expect(readDirection(indicator)).toMatchObject({
      direction: 'decrease',
      source: 'bound-word',
      evidence: '以下',
    });
  });

  it('the bound goes before the name', () => {
    const indicator = makeIndicator({ name: '研修の参加者数', target });
    expect(readDirection(indicator)).toMatchObject({ direction: 'decrease', source: 'bound-word' });
  });

  it('the name goes before baseline against target', () => {
    const indicator = makeIndicator({
      name: '講座の参加者数',
      baseline: figure(1600, '人'),
      target: figure(1000, '人'),
    });
    expect(readDirection(indicator)).toEqual({
      direction: 'increase',
      source: 'name',
      evidence: '参加者数',
      assumed: false,
    });
  });

  it.each([
    ['below the baseline', 653, 645, 'decrease'],
    ['above the baseline', 645, 653, 'increase'],
    ['the baseline', 645, 645, 'increase'],
  ])('a target %s: %d → %d', (_, from, to, direction) => {
    const indicator = makeIndicator({
      name: '職員数',
      baseline: figure(from, '人'),
      target: figure(to, '人'),
    });
    expect(readDirection(indicator)).toEqual({
      direction,
      source: 'baseline-target',
      evidence: `${from}人 → ${to}人`,
      assumed: true,
    });
  });

  it('a baseline in another unit says nothing', () => {
    const indicator = makeIndicator({ name: '職員数', baseline: figure(90, '%'), target: figure(8, '人') });
    expect(readDirection(indicator).source).toBe('default');
  });

  it('a baseline in a larger unit of the same kind does', () => {
    const indicator = makeIndicator({ name: '管渠', baseline: figure(2, 'km'), target: figure(1500, 'm') });
    expect(readDirection(indicator)).toMatchObject({ direction: 'decrease', source: 'baseline-target' });
  });

  it('nothing at all: increase, assumed', () => {
    expect(readDirection(makeIndicator({ name: '職員数', target: figure(645, '人') }))).toEqual({
      direction: 'increase',
      source: 'default',
      evidence: '',
      assumed: true,
    });
  });

  it.each([
    ['給水原価', '上水道事業の健全経営の維持', 'decrease', 'name'],
    ['本庁分', '時間外勤務時間', 'decrease', 'name'], // the measure says nothing, the indicator's name does
  ])('measure %s of %s', (measure, name, direction, source) => {
    expect(readDirection(makeIndicator({ measure, name }))).toMatchObject({ direction, source });
  });

  it('a programme’s name does not describe one of its measures', () => {
    const indicator = makeIndicator({ measure: '給水人数', name: '経費の削減', program: '経費の削減' });
    expect(readDirection(indicator).source).toBe('default');
  });

  it.each([
    ['a quantity measured in % is reduced by that share', '排出量の削減', '%', null, 'increase'],
    ['a level in tonnes falls', '排出量の削減', 't', null, 'decrease'],
    ['a rate falls', '喫煙率の低減', '%', null, 'decrease'],
    ['from 100 % down to 90 %', '排出量の削減', '%', 100, 'decrease'],
  ])('%s', (_, name, unit, from, direction) => {
    const baseline = from === null ? null : figure(from, unit);
    expect(readDirection(makeIndicator({ name, baseline, target: figure(90, unit) })).direction).toBe(
      direction,
    );
  });
});
