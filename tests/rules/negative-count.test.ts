import { cellsIn, type Given } from './make-sheet';

describe('negative-count', () => {
  it.each<[string, Given[], string[]]>([
    [
      'people below zero',
      [1, '登録者数', '50人', '52人', '55人', '▲54人', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'cases below zero',
      [1, '相談件数', '50件', '52件', '55件', '-54件', null, null, '福祉課', null],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('negative-count', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    ['people', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
    ['a balance', [1, '人口の社会増減', '-20人', '-12人', '10人', '-5人', null, null, '福祉課', null]],
    ['a rate', [1, '将来負担比率', '10%', '8%', '5%', '▲18.9%', null, null, '福祉課', null]],
    ['money', [1, '実質収支', '10億円', '8億円', '5億円', '▲2億円', null, null, '福祉課', null]],
    ['a plan below zero', [1, '転出入', '▲90人', '▲80人', '▲60人', '▲70人', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('negative-count', [row])).toEqual([]);
  });
});
