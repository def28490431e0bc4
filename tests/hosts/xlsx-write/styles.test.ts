import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { inverse, type Edit, type Look } from '../../../src/sheet/edit.js';
import { cell, fill, smallBook, STYLES, texts, type SmallBook } from './small-book.js';

const LOOK_NAMES: readonly Look[] = [
  'plain',
  'heading',
  'rate',
  'rating',
  'message',
  'title',
  'link',
  'table-heading',
  'table',
];
const all = fill(...LOOK_NAMES.map((look, index) => cell(`A${index + 1}`, index, look)));

function there(book: SmallBook, ...edits: Edit[]): string {
  const original = smallBook(book);
  const written = applyEdits(original, edits);
  expect(texts(applyEdits(written, [...edits].reverse().map(inverse)))).toEqual(texts(original));
  return texts(written)['xl/styles.xml'] ?? '';
}

test.each([
  ['as Excel writes it', STYLES],
  ['bare', '<fonts count="1"><font/></fonts>'],
  ['nothing at all', ''],
  [
    'empty lists',
    '<numFmts count="0" /><fonts count="0"/><fills/><borders></borders><cellStyleXfs/><cellXfs count="0"/><dxfs/>',
  ],
  ['white space and comments', STYLES.replaceAll('><', '>\n  <!-- c --><')],
  ['single quotes', STYLES.replaceAll('"', "'")],
  [
    'children of a font in another order',
    STYLES.replace(
      '<sz val="11"/><name val="游ゴシック"/>',
      '<name val="Calibri" /><family val="2" /><color theme="1" /><sz val="11" />',
    ),
  ],
])('all looks, and back: %s', (_name, styles) => {
  const text = there({ styles }, all);
  // Six of nine differ: plain needs no format of its own, both headings are alike.
  expect(text.match(/<tenken:cell\/>/g)?.length).toBeGreaterThanOrEqual(7);
  expect(text.match(/<numFmt /g)).toHaveLength(1);
});

test('a workbook without styles gets a part, and loses it again', () => {
  const text = there({ styles: null }, all);
  expect(text).toMatch(/^<\?xml [^>]*>\n<styleSheet {2}xmlns=/);
});

test('Tenken’s fonts are the workbook’s own font, but for what makes them different', () => {
  const font =
    '<sz val="10.5"/><color theme="1"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"/>';
  const text = there({ styles: STYLES.replace('<sz val="11"/><name val="游ゴシック"/>', font) }, all);
  const own = [...text.matchAll(/<font>(.*?)<\/font>/g)].map((match) => match[1]).slice(1);
  expect(own).toEqual([
    '<b/><sz val="10.5"/><color theme="1"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"  />',
    '<b/><sz val="15.5"/><color theme="1"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"  />',
    '<u/><sz val="10.5"/><color rgb="FF0563C1"/><name val="ＭＳ 明朝"/><family val="1"/><charset val="128"  />',
  ]);
});

test('a format of the user’s is never touched, and those of Tenken’s are made once', () => {
  const once = there({}, all);
  const twice = there({}, all, fill(...LOOK_NAMES.map((look, index) => cell(`B${index + 1}`, index, look))));
  expect(twice).toBe(once);
  expect(once).toContain(STYLES.slice(STYLES.indexOf('<xf numFmtId="4"'), -'</cellXfs>'.length));
});

test('a number format goes behind all ids given out, those of newer formats included', () => {
  const formats =
    '<numFmts count="2"><mc:AlternateContent xmlns:mc="m"><mc:Choice><numFmt numFmtId="180" formatCode="x"/></mc:Choice></mc:AlternateContent><numFmt numFmtId="170" formatCode="0.0&quot;%&quot;"/></numFmts>';
  const text = there({ styles: formats + STYLES }, fill(cell('A1', 1, 'rate')));
  expect(text).toContain('<numFmt numFmtId="181" formatCode="0.0&quot;%&quot;"  /></numFmts>');
  expect(text).toContain('<xf numFmtId="181" ');
});

test('a format another cell has come to use stays', () => {
  const edit = fill(cell('A1', 1, 'rate'));
  const written = texts(applyEdits(smallBook(), [edit]));
  const sheet = (written['xl/worksheets/sheet1.xml'] ?? '').replace('</row>', '<c r="B1" s="2"/></row>');
  const copied = smallBook({ parts: { ...written, 'xl/worksheets/sheet1.xml': sheet } });
  const back = texts(applyEdits(copied, [inverse(edit)]));
  expect(back['xl/styles.xml']).toBe(written['xl/styles.xml']);
  expect(back['xl/worksheets/sheet1.xml']).toContain('<c r="B1" s="2"/>');
});

test('a look changes in place', () => {
  const first = fill(cell('A1', 1, 'rate'));
  const second: Edit = {
    kind: 'cells',
    sheet: '表',
    before: [cell('A1', 1, 'rate')],
    after: [cell('A1', 1, 'title')],
  };
  const text = there({}, first, second);
  expect(text).toContain('<sz val="16"/>');
  expect(text).not.toContain('<numFmt ');
});
