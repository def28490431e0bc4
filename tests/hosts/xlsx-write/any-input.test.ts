import fc from 'fast-check';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { columnName } from '../../../src/sheet/address.js';
import { applyEdit } from '../../../src/sheet/apply.js';
import { inverse, type Content, type Edit, type InputCell } from '../../../src/sheet/edit.js';
import { cellAt, type Workbook } from '../../../src/sheet/sheet.js';
import { smallBook, texts } from './small-book.js';

const SIZE = 5;
const STRINGS = ['市', '町', '村 '];

/** What may stand at a place, as it is spelled ("REF": its address), with what it holds; null: no cell. */
const SPELLINGS: readonly (readonly [string, Content] | null)[] = [
  null,
  null,
  ['<c r="REF"/>', { kind: 'blank' }],
  ['<c r="REF" s="1" />', { kind: 'blank' }],
  ["<c s='1' r='REF' t='n'></c>", { kind: 'blank' }],
  ['<c r="REF"><v>4</v></c>', { kind: 'number', value: 4 }],
  ['<c r="REF" s="1" t="n"><v>-0.5</v></c>', { kind: 'number', value: -0.5 }],
  ['<c r="REF" t="s"><v>0</v></c>', { kind: 'text', text: '市' }],
  ['<c t="s" r="REF" s="1"><v>2</v></c>', { kind: 'text', text: '村 ' }],
];

const sheets = fc
  .array(
    fc.tuple(
      fc.constantFrom('<row r="N">', '<row r="N" s="1" customFormat="1">', '<row r="N"/>', ''),
      fc.array(fc.constantFrom(...SPELLINGS), { minLength: SIZE, maxLength: SIZE }),
    ),
    { minLength: SIZE, maxLength: SIZE },
  )
  .map((rows) => {
    const held = new Map<string, Content>();
    const lines = rows.map(([tag, cells], row) => {
      const open = tag.replace('N', String(row + 1));
      if (tag === '' || tag.endsWith('/>')) return open;
      const inner = cells.map((cell, column) => {
        if (cell) held.set(`${row},${column}`, cell[1]);
        return (cell?.[0] ?? '').replace('REF', `${columnName(column)}${row + 1}`);
      });
      return `${open}${inner.join('')}</row>`;
    });
    return { held, sheet: `<dimension ref="A1"/><sheetData>${lines.join('\n')}</sheetData>` };
  });

const contents: fc.Arbitrary<Content> = fc.oneof(
  fc.constant<Content>({ kind: 'blank' }),
  fc.integer({ min: -9, max: 9 }).map((value): Content => ({ kind: 'number', value })),
  fc.constantFrom(...STRINGS, '=1+1', '-', '新').map((text): Content => ({ kind: 'text', text })),
  fc.string({ minLength: 1, maxLength: 5, unit: 'binary' }).map((text): Content => ({ kind: 'text', text })),
);
const places = fc.record({ row: fc.nat(SIZE), column: fc.nat(SIZE), content: contents });
const groups = fc.array(fc.array(places, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** Edits that type each group after the other, each knowing what it finds. */
function typing(held: ReadonlyMap<string, Content>, typed: readonly (readonly InputCell[])[]): Edit[] {
  const now = new Map(held);
  return typed.map((group) => {
    const after = [...new Map(group.map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
    const before = after.map(({ row, column }): InputCell => {
      return { row, column, content: now.get(`${row},${column}`) ?? { kind: 'blank' } };
    });
    for (const { row, column, content } of after) now.set(`${row},${column}`, content);
    return { kind: 'input', sheet: '表', before, after };
  });
}

/** What every place holds; formats are the host's business. */
function holding(workbook: Workbook): unknown[] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return Array.from({ length: (SIZE + 1) ** 2 }, (_, index) => {
    const { kind, value, formula } = cellAt(sheet, Math.floor(index / (SIZE + 1)), index % (SIZE + 1));
    return [
      kind,
      typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : value,
      formula,
    ];
  });
}

test('typing, whatever stands there: what is read is what was typed, and all of it comes back', () => {
  fc.assert(
    fc.property(sheets, groups, ({ sheet, held }, typed) => {
      const strings = STRINGS.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
      const original = smallBook({ sheets: [sheet], strings });
      const edits = typing(held, typed);
      const back = [...edits].reverse().map(inverse);

      const together = applyEdits(original, edits);
      const read = readWorkbook(together, 'b');
      const inMemory = edits.reduce(
        (workbook, edit) => applyEdit(workbook, edit),
        readWorkbook(original, 'b'),
      );
      expect(holding(read)).toEqual(holding(inMemory));

      const [first] = edits;
      const step = first ? applyEdits(original, [first]) : original;
      expect(holding(readWorkbook(applyEdits(step, edits.slice(1)), 'b'))).toEqual(holding(read));
      expect(applyEdits(original, [...edits, ...back])).toBe(original);
      expect(texts(applyEdits(together, back))).toEqual(texts(original));
    }),
    { numRuns: 60, seed: 7 },
  );
});
