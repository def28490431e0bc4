import { cellsIn, type Given } from './make-sheet';

describe('increase-mismatch', () => {
  it.each<[string, Given[], string[]]>([
    [
      'what was added does not make the total',
      [1, '設置箇所数', '15箇所', '15箇所', '18箇所（3箇所）', '19箇所（1箇所）', null, null, '福祉課', null],
      ['F3'],
    ],
    [
      'another stock',
      [
        1,
        '自治会数',
        null,
        null,
        '2自治会（計20自治会）',
        '30自治会（計49自治会）',
        null,
        null,
        '福祉課',
        null,
      ],
      ['F3'],
    ],
    [
      'several kinds',
      [
        1,
        '消防水利',
        '1,035箇所',
        '1,035箇所',
        '1,037箇所（消火栓1基・貯水槽1基）',
        '1,093箇所（消火栓1基）',
        null,
        null,
        '福祉課',
        null,
      ],
      ['F3'],
    ],
  ])('finds %s', (_what, row, cells) => {
    expect(cellsIn('increase-mismatch', [row])).toEqual(cells);
  });

  it.each<[string, Given[]]>([
    [
      'what was added does',
      [1, '設置箇所数', '15箇所', '15箇所', '18箇所（3箇所）', '16箇所（1箇所）', null, null, '福祉課', null],
    ],
    [
      'the stock fits',
      [
        1,
        '自治会数',
        null,
        null,
        '2自治会（計20自治会）',
        '30自治会（計48自治会）',
        null,
        null,
        '福祉課',
        null,
      ],
    ],
    [
      'a target of another form',
      [
        1,
        '設置箇所数',
        '15箇所',
        '15箇所',
        '18箇所（12箇所）',
        '19箇所（1箇所）',
        null,
        null,
        '福祉課',
        null,
      ],
    ],
    ['no brackets', [1, '相談件数', '50件', '52件', '55件', '54件', null, null, '福祉課', null]],
  ])('says nothing of %s', (_what, row) => {
    expect(cellsIn('increase-mismatch', [row])).toEqual([]);
  });
});
