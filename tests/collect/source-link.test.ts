import { fileCell, relativeUri, sourceCell } from '../../src/collect/source-link.js';

test.each([
  ['部署A/計画.xlsx', '部署A/計画.xlsx'],
  ['../提出 物/計画.xlsx', '../提出%20物/計画.xlsx'],
  ['100%#1?.xlsx', '100%25%231%3F.xlsx'],
  ['a%20b.xlsx', 'a%2520b.xlsx'],
  ['javascript:alert(1).xlsx', 'javascript%3Aalert(1).xlsx'],
  ['file:///etc/passwd.xlsx', 'file%3A///etc/passwd.xlsx'],
  ['//server/share/計画.xlsx', '%2F%2Fserver/share/計画.xlsx'],
  ['C:\\計画.xlsx', 'C%3A%5C計画.xlsx'],
  ['"><x & y\'.xlsx', "%22%3E%3Cx%20%26%20y'.xlsx"],
  ['改\n行\u0000.xlsx', '改%0A行%00.xlsx'],
])('%j lies at %s', (path, uri) => {
  expect(relativeUri(path)).toBe(uri);
});

const CELL = { value: 'a', look: 'text' } as const;

test('a name no URI can hold has no link', () => {
  expect(relativeUri('\ud800.xlsx')).toBeNull();
  expect(sourceCell(CELL, { file: '\ud800.xlsx', sheet: 'a', cell: 'B2' }, relativeUri)).toEqual(CELL);
  expect(fileCell(relativeUri, '\ud800.xlsx')).toEqual({ value: '\ud800.xlsx', look: 'text' });
});

test('the place in the file is the cell, whatever its sheet is called', () => {
  expect(sourceCell(CELL, { file: 'a b.xlsx', sheet: "課's", cell: 'C5' }, relativeUri)).toEqual({
    value: 'a',
    look: 'place',
    link: { file: 'a%20b.xlsx', place: "'課''s'!C5" },
  });
  expect(sourceCell(CELL, { file: 'a.xlsx', sheet: 'a', cell: null }, relativeUri)).toEqual(CELL);
});

test('a file is led to as it opens', () => {
  expect(fileCell(relativeUri, '#.xlsx')).toEqual({
    value: '#.xlsx',
    look: 'place',
    link: { file: '%23.xlsx' },
  });
});
