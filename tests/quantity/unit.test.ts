import fc from 'fast-check';
import {
  comparable,
  conversionFactor,
  dimensionOf,
  foldUnit,
  isKnownUnit,
  scaleOf,
  statedUnit,
} from '../../src/quantity/unit.js';

describe('foldUnit', () => {
  test.each([
    [['名', '人', '人数', ' 名 ', '(人)', '人（延べ）', '単位：人', '人23,958'], '人'],
    [['カ所', 'か所', 'ヶ所', 'ヵ所', 'ケ所', '個所', '箇所', 'ｶ所'], '箇所'],
    [['%', '％', 'パーセント', '㌫'], '%'],
    [['ポイント', '％ポイント', 'pt', 'ﾎﾟｲﾝﾄ'], 'ポイント'],
    [['t', 'ｔ', 'トン', '㌧', 'ﾄﾝ'], 't'],
    [['㎡', 'm2', 'ｍ２', '平方メートル', 'm²'], 'm2'],
    [['㎥', 'm3', 'ｍ３', '立方メートル'], 'm3'],
    [['㏊', 'ha', 'ｈａ', 'HA', 'ヘクタール'], 'ha'],
    [['ｍ', 'm', 'メートル'], 'm'],
    [['ｋｍ', '㎞', 'KM', 'キロメートル'], 'km'],
    [['kWh', 'ＫＷＨ', 'ｋＷｈ'], 'kWh'],
    [['t-CO2', 'ｔ-CO2', 'tCO2', 'ｔ－ＣＯ２', 't-CO₂'], 't-CO2'],
    [['ヶ月', 'カ月', 'ヵ月', 'か月'], 'か月'],
    [['回/年', '回／年'], '回/年'],
    [['㎡/人'], 'm2/人'],
    [['℃', '°C'], '℃'],
    [['件', '件数'], '件'],
    [['千円', '（千円）'], '千円'],
    [['修正地域参画総量', 'べ人数', 'mGAP'], null],
    [['', '  '], ''],
  ] as const)('%j', (spellings, folded) => {
    for (const spelling of spellings) expect(foldUnit(spelling)).toBe(folded ?? spelling);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        expect(foldUnit(foldUnit(text))).toBe(foldUnit(text));
      }),
    );
  });
});

describe('scaleOf', () => {
  test.each([
    ['千円', '円', 1e3],
    ['万円', '円', 1e4],
    ['百万円', '円', 1e6],
    ['十億円', '円', 1e9],
    ['億円', '円', 1e8],
    ['兆円', '円', 1e12],
    ['千人', '人', 1e3],
    ['万人', '人', 1e4],
    ['千ｔ', 't', 1e3],
    ['千㎡', 'm2', 1e3],
    ['億kWh', 'kWh', 1e8],
    ['千円/人', '円/人', 1e3],
    ['円', '円', 1],
    ['千葉', '千葉', 1],
    ['万', '万', 1],
  ])('%s is %s × %d', (printed, unit, factor) => {
    expect(scaleOf(printed)).toEqual({ unit, factor });
  });
});

test.each(['-', '－', '―', 'ー', '', '0', 'なし', null, undefined])('%j states no unit', (printed) => {
  expect(statedUnit(printed)).toBeNull();
});

describe('comparable', () => {
  test.each([
    ['人', '名', 'same'],
    ['か所', '箇所', 'same'],
    ['千円', '千円', 'same'],
    ['円', '百万円', 'convertible'],
    ['人', '千人', 'convertible'],
    ['km', 'm', 'convertible'],
    ['ha', '㎡', 'convertible'],
    ['割', '%', 'convertible'],
    ['回/年', '回', 'convertible'],
    ['人', null, 'unknown'],
    [null, null, 'unknown'],
    ['-', '人', 'unknown'],
    ['人', '件', 'different'],
    ['%', 'ポイント', 'different'],
    ['箇所', '地区', 'different'],
    ['人日', '人', 'different'],
  ])('%j and %j: %s', (a, b, relation) => {
    expect(comparable(a, b)).toBe(relation);
    expect(comparable(b, a)).toBe(relation);
  });

  test('ポイント and % are named apart', () => {
    expect([dimensionOf('ポイント'), dimensionOf('％')]).toEqual(['point', 'ratio']);
  });
});

test.each([
  ['km', 'm', 1000],
  ['百万円', '千円', 1000],
  ['ha', 'm2', 10000],
  ['kg', 't', 0.001],
  ['kL', 'm3', 1],
  ['時間', '分', 60],
  ['回/年', '回', 1],
  ['人', '件', null],
])('1 %s is %j %s', (from, to, factor) => {
  expect(conversionFactor(from, to)).toBe(factor);
});

test('known units are known, words are not', () => {
  expect(['人', '千円', '回/年', '%', '箇所', 't-CO2'].filter((unit) => !isKnownUnit(unit))).toEqual([]);
  expect(['A', '〇', '福祉課', '', '-', '検討中', '百円玉'].filter(isKnownUnit)).toEqual([]);
});
