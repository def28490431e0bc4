import { areaVisitor, clampedArea, type Rows } from '../../../src/hosts/xlsx/areas.js';
import { columnOf, rowOf } from '../../../src/hosts/xlsx/cell-reference.js';
import { relationshipsPart, resolveTarget } from '../../../src/hosts/xlsx/relationships.js';
import { textCell } from '../../../src/sheet/cell.js';
import { toA1 } from '../../../src/sheet/address.js';
import { codeOf } from './make-xlsx.js';

describe('cell references', () => {
  it.each([
    ['A1', 0, 0],
    ['B3', 1, 2],
    ['AA10', 26, 9],
    ['XFD1048576', 16_383, 1_048_575],
    ['c12', 2, 11],
    ['XFE1', -1, 0],
    ['A1048577', -1, -1],
    ['AAAA1', -1, -1],
    ['A0', -1, -1],
    ['A', -1, -1],
    ['12', -1, 11],
    ['', -1, -1],
    ['A1B', -1, -1],
    ['A-1', -1, -1],
    ['$A$1', -1, -1],
  ])('%s', (reference, column, row) => {
    expect([columnOf(reference), rowOf(reference)]).toEqual([column, row]);
  });
});

describe('clampedArea', () => {
  const area = (top: number, left: number, bottom: number, right: number): object => ({
    top,
    left,
    bottom,
    right,
  });
  it.each([
    ['A1', area(0, 0, 0, 0)],
    ['B2:C4', area(1, 1, 3, 2)],
    ['C4:B2', area(1, 1, 3, 2)],
    ['$B$2:$C$4', area(1, 1, 3, 2)],
    ['A1:XFE1048577', area(0, 0, 1_048_575, 16_383)],
    ['A1:ZZZZ9', area(0, 0, 8, 16_383)],
    ['B:C', area(0, 1, 1_048_575, 2)],
    ['2:3', area(1, 0, 2, 16_383)],
    ['', null],
    ['A1:', null],
    ['A0', null],
    ['A1:B2:C3', null],
    ['主', null],
    ['A1 B2', null],
  ])('%s', (range, expected) => expect(clampedArea(range)).toEqual(expected));
});

describe('areaVisitor', () => {
  const rows: Rows = [];
  for (const [row, columns] of [
    [1, [0, 2]],
    [5, [1]],
    [1_000_000, [0]],
  ] as const) {
    const cells: Rows[number] = [];
    for (const column of columns) cells[column] = textCell('x');
    rows[row] = cells;
  }
  const visited = (top: number, left: number, bottom: number, right: number): string[] => {
    const seen: string[] = [];
    areaVisitor(
      rows,
      100,
      'p',
    )({ top, left, bottom, right }, (_, row, column) => seen.push(toA1(row, column)));
    return seen;
  };
  it.each([
    ['all', [0, 0, 1_048_575, 16_383], ['A2', 'C2', 'B6', 'A1000001']],
    ['one row', [1, 0, 1, 1], ['A2']],
    ['between rows', [2, 0, 4, 9], []],
    ['columns', [0, 1, 9, 2], ['C2', 'B6']],
    ['beyond', [1_000_001, 0, 1_048_575, 0], []],
  ] as const)('%s', (_, [top, left, bottom, right], addresses) => {
    expect(visited(top, left, bottom, right)).toEqual(addresses);
  });

  it('loses patience', () => {
    const visit = areaVisitor(rows, 3, 'p');
    const once = (): void => visit({ top: 1, left: 0, bottom: 1, right: 0 }, () => undefined);
    // A visit counts the row and each of its columns looked at: one beyond the first here, so 1 a time.
    expect([codeOf(once), codeOf(once), codeOf(once), codeOf(once)]).toEqual([
      'none',
      'none',
      'none',
      'too-large',
    ]);
  });
});

describe('links', () => {
  it.each([
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ['workbook.xml', '_rels/workbook.xml.rels'],
    ['', '_rels/.rels'],
  ])('of %s are in %s', (part, links) => expect(relationshipsPart(part)).toBe(links));

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/a.xml', 'xl/a.xml'],
    ['xl/workbook.xml', './a//b.xml', 'xl/a/b.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '..\\a.xml', 'a.xml'],
  ])('from %s, %s is %s', (source, target, part) => expect(resolveTarget(source, target)).toBe(part));
});
