import fc from 'fast-check';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { inverse, type Content, type Edit, type Look, type OwnedCell } from '../../../src/sheet/edit.js';
import { cellAt } from '../../../src/sheet/sheet.js';
import { columnName } from '../../../src/sheet/address.js';
import { BLANK, smallBook, texts } from './small-book.js';

const ROWS = 6;
const COLUMNS = 6;

/** What stands at a place of the user's sheet, as it is spelled ("REF": its address); null for no cell. */
const SPELLINGS: readonly (string | null)[] = [
  null,
  null,
  '<c r="REF"/>',
  '<c r="REF" s="1" />',
  '<c r="REF" s="1" t="n"></c>',
  '<c r="REF"><v>4</v></c>',
  '<c r="REF" t="s"><v>0</v></c>',
  '<c r="REF"><f>1+1</f><v>2</v></c>',
];
const ROW_TAGS: readonly string[] = [
  '<row r="N">',
  '<row r="N" ht="20" >',
  '<row r="N" spans="1:3">',
  '<row r="N"/>',
  '',
];

interface Place {
  readonly row: number;
  readonly column: number;
}

const sheets = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ROW_TAGS),
      fc.array(fc.constantFrom(...SPELLINGS), { minLength: COLUMNS, maxLength: COLUMNS }),
    ),
    { minLength: ROWS, maxLength: ROWS },
  )
  .map((rows) => {
    const free: Place[] = [];
    const lines = rows.map(([tag, cells], row) => {
      const isClosed = tag === '' || tag.endsWith('/>');
      const texts = cells.map((cell, column) => {
        if (isClosed || cell === null || !/<[vf]>/.test(cell)) free.push({ row, column });
        return isClosed ? '' : (cell ?? '').replace('REF', `${columnName(column)}${row + 1}`);
      });
      const open = tag.replace('N', String(row + 1));
      return isClosed ? open : `${open}${texts.join('')}</row>`;
    });
    return { free, sheet: `<dimension ref="A1"/><sheetData>${lines.join('\n')}</sheetData>` };
  });

const contents: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((value) => ({ kind: 'number' as const, value })),
  fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }).map((text) => ({ kind: 'text' as const, text })),
  fc.constantFrom(1, 'い').map((cached) => ({ kind: 'formula' as const, formula: 'A1&"<"', cached })),
);
const looks = fc.constantFrom<Look>('plain', 'rate', 'message', 'heading');

const cases = sheets.chain(({ sheet, free }) => {
  const write = fc.tuple(contents, looks, fc.boolean());
  return fc.tuple(
    fc.constant(sheet),
    fc.subarray(free),
    fc.array(write, { minLength: free.length, maxLength: free.length }),
  );
});

test('whatever stands on a sheet: cells are written and taken back, all others stay', () => {
  fc.assert(
    fc.property(cases, ([sheet, places, writes]) => {
      const original = smallBook({ sheets: [sheet], strings: '<si><t>市</t></si>' });
      const after = places.map(({ row, column }, index): OwnedCell => {
        const [content, look] = writes[index] ?? [BLANK, 'plain'];
        return { row, column, content, look };
      });
      const fill: Edit = {
        kind: 'cells',
        sheet: '表',
        before: after.map((each) => ({ ...each, content: BLANK })),
        after,
      };
      // A second run takes some of them away again and changes the others.
      const later = after.map((each, index): OwnedCell => {
        const isGone = writes[index]?.[2] ?? false;
        return { ...each, content: isGone ? BLANK : { kind: 'text', text: `次${index % 2}` } };
      });
      const change: Edit = { kind: 'cells', sheet: '表', before: after, after: later };

      const first = applyEdits(original, [fill]);
      const second = applyEdits(first, [change]);
      const before = readWorkbook(original, 'b').sheets[0];
      const now = readWorkbook(first, 'b').sheets[0];
      if (!before || !now) throw new Error('no sheet');
      for (let row = 0; row < ROWS; row++) {
        for (let column = 0; column < COLUMNS; column++) {
          const written = after.find((each) => each.row === row && each.column === column)?.content;
          const { value, formula } = cellAt(now, row, column);
          const was = cellAt(before, row, column);
          if (!written) expect([value, formula]).toEqual([was.value, was.formula]);
          else if (written.kind === 'number') expect([value, formula]).toEqual([written.value, null]);
          else if (written.kind === 'text') {
            expect([value, formula]).toEqual([
              written.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
              null,
            ]);
          } else if (written.kind === 'formula')
            expect([value, formula]).toEqual([written.cached, written.formula]);
        }
      }
      expect(texts(applyEdits(second, [inverse(change), inverse(fill)]))).toEqual(texts(original));
      expect(texts(applyEdits(applyEdits(second, [inverse(change)]), [inverse(fill)]))).toEqual(
        texts(original),
      );
    }),
    { numRuns: 60, seed: 11 },
  );
});
