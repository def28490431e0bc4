import fc from 'fast-check';
import { patchColumns } from '../../../src/hosts/xlsx/write/columns.js';

type Widths = readonly (readonly [column: number, width: number | null])[];

const patch = (cols: string | undefined, widths: Widths): string =>
  patchColumns(cols, '', new Map(widths), 'sheet');

describe('widths', () => {
  test.each<[string, string | undefined, Widths, string]>([
    [
      'no columns yet',
      undefined,
      [[8, 11]],
      '<cols   ><col min="9" max="9" width="11" customWidth="1"/></cols>',
    ],
    [
      'between others, in order, the user’s white space kept',
      '<cols>\n <col min="1" max="2" width="9"/>\n <col min="5" max="5" width="3"/>\n</cols>',
      [
        [3, 40.5],
        [2, 7],
      ],
      '<cols>\n <col min="1" max="2" width="9"/><col min="3" max="3" width="7" customWidth="1"/><col min="4" max="4" width="40.5" customWidth="1"/>\n <col min="5" max="5" width="3"/>\n</cols>',
    ],
    [
      'a stretch is split and keeps what else it says',
      '<cols><col min="2" max="6" width="9" style="3" hidden="1"/></cols>',
      [[3, 20]],
      '<cols><col min="2" max="3" width="9" style="3" hidden="1"/><col  min="4" max="4" width="20" style="3" hidden="1" customWidth="1"/><col  min="5" max="6" width="9" style="3" hidden="1"/></cols>',
    ],
    [
      'at the ends of a stretch',
      "<x:cols><x:col max='3' min='2' width='9' customWidth='0'/></x:cols>",
      [
        [1, 5],
        [2, 9],
      ],
      "<x:cols><x:col max='2' min='2' width='5' customWidth='1'/><x:col  max='3' min='3' width='9' customWidth='0'/></x:cols>",
    ],
    [
      'a width that is there already',
      '<cols><col min="2" max="2" width="9.0"/></cols>',
      [[1, 9]],
      '<cols><col min="2" max="2" width="9.0"/></cols>',
    ],
    [
      'taken away where there is none',
      '<cols><col min="2" max="2" width="9"/></cols>',
      [[5, null]],
      '<cols><col min="2" max="2" width="9"/></cols>',
    ],
    [
      'taken away: nothing is left to say',
      '<cols><col min="9" max="11" width="11" customWidth="1"/></cols>',
      [[9, null]],
      '<cols><col min="9" max="9" width="11" customWidth="1"/><col  min="11" max="11" width="11" customWidth="1"/></cols>',
    ],
    [
      'taken away: the last one goes with the element',
      '<cols><col min="9" max="9" width="11" bestFit="1" customWidth="1"/></cols>',
      [[8, null]],
      '',
    ],
    [
      'taken away: the style stays',
      '<cols><col min="9" max="9" style="2" width="11" customWidth="1"/></cols>',
      [[8, null]],
      '<cols><col min="9" max="9" style="2"/></cols>',
    ],
  ])('%s', (_name, cols, widths, expected) => {
    expect(patch(cols, widths)).toBe(expected);
  });

  test.each([
    [
      'LibreOffice’s last stretch',
      '<cols><col customWidth="false" max="1024" min="8" style="0" width="8.62"/></cols>',
    ],
    ['a stretch with a style only', '<cols><col min="8" max="16384" style="4"/></cols>'],
    [
      'neighbours that are alike stay two',
      '<cols><col min="8" max="9" style="4"/><col min="10" max="12" style="4"/></cols>',
    ],
    ['self-closed', '<cols/>'],
    ['none', undefined],
  ])('set and taken away again: %s', (_name, cols) => {
    const set = patch(cols, [
      [8, 11],
      [9, 9],
      [10, 44],
    ]);
    expect(
      patch(set === '' ? undefined : set, [
        [8, null],
        [9, null],
        [10, null],
      ]),
    ).toBe(cols ?? '');
  });

  test.each(['min="0" max="1"', 'min="3" max="2"', 'max="2"', 'min="a" max="b"'])('no range: %s', (range) => {
    expect(() => patch(`<cols><col ${range}/></cols>`, [[0, 1]])).toThrow('malformed');
  });
});

test('any widths set over any columns, and set back, leave the element as it was', () => {
  // Runs of columns with a width each; every third number is a gap.
  const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 })), {
    maxLength: 8,
  });
  const wanted = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([column]) => column,
    maxLength: 10,
  });
  fc.assert(
    fc.property(runs, wanted, (lengths, widths) => {
      const before = new Map<number, number>();
      let next = 1;
      let inner = '';
      for (const [length, width] of lengths) {
        if (width > 0) {
          inner += `<col min="${next}" max="${next + length - 1}" width="${width}" customWidth="1"/>`;
          for (let column = next; column < next + length; column++) before.set(column - 1, width);
        }
        next += length;
      }
      const cols = inner === '' ? undefined : `<cols>${inner}</cols>`;
      const set = patch(cols, widths);
      for (const [column, width] of widths) {
        const stretch = [...set.matchAll(/min="(\d+)" max="(\d+)" width="(\d+)"/g)].filter(
          ([, min, max]) => Number(min) <= column + 1 && Number(max) >= column + 1,
        );
        expect(stretch.map((match) => Number(match[3]))).toEqual([width]);
      }
      const back = widths.map(([column]) => [column, before.get(column) ?? null] as const);
      expect(patch(set === '' ? undefined : set, back)).toBe(cols ?? '');
    }),
    { numRuns: 300, seed: 7 },
  );
});
