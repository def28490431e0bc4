import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { HostError } from '../../../src/sheet/host.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import { READ_LIMITS } from '../../../src/hosts/xlsx/read-limits.js';
import { bookParts, codeOf, makeBook, relationships, zipParts, type BookSource } from './make-xlsx.js';

const read = (bytes: Uint8Array): unknown => readWorkbook(bytes, 'b.xlsx');

/** A compound file as far as its header and one directory name go. */
function compound(stream: string): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  return Uint8Array.from([...header, ...[...stream].flatMap((char) => [char.charCodeAt(0), 0]), 0, 0, 9]);
}

const GOOD = makeBook({
  sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>19.6</v></c></row>' }],
  strings: ['<t>指標</t>'],
  formats: ['0.0'],
});

describe('files that are refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(0), 'empty-file'],
    ['CSV', strToU8('名前,値'), 'not-a-workbook'],
    ['encrypted', compound('EncryptedPackage'), 'encrypted'],
    ['encrypted, told by its other stream', compound('EncryptionInfo'), 'encrypted'],
    ['Excel 97', compound('Workbook'), 'legacy-xls'],
    ['cut', GOOD.subarray(0, GOOD.length - 30), 'truncated'],
    ['another zip', zipParts({ 'readme.txt': 'x' }), 'not-a-workbook'],
    [
      'a Word document',
      zipParts({
        '_rels/.rels': relationships(['r', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      zipParts({
        '_rels/.rels': relationships(['r', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': '',
      }),
      'unsupported',
    ],
    [
      'an OpenDocument sheet',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'unsupported',
    ],
  ])('%s', (_, bytes, code) => expect(codeOf(() => read(bytes))).toBe(code));
});

describe('parts that are broken', () => {
  const part = 'xl/worksheets/sheet1.xml';
  it.each<[string, BookSource, string]>([
    ['no XML', { parts: { [part]: 'PK' } }, part],
    ['an unclosed row', { sheets: [{ rows: '<row>' }] }, part],
    ['a doctype', { parts: { [part]: '<!DOCTYPE x><worksheet/>' } }, part],
    ['another root', { parts: { [part]: '<chartsheet/>' } }, part],
    [
      'a cell beyond the last column',
      { sheets: [{ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] },
      part,
    ],
    ['a row beyond the last', { sheets: [{ rows: '<row r="1048577"/>' }] }, part],
    ['a row zero', { sheets: [{ rows: '<row r="0"/>' }] }, part],
    ['a cell without a place', { sheets: [{ rows: '<row><c r="1"><v>1</v></c></row>' }] }, part],
    ['a string that is not there', { sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }] }, part],
    [
      'a merge that is none',
      { sheets: [{ after: '<mergeCells><mergeCell ref="A1:B2:C3"/></mergeCells>' }] },
      part,
    ],
    ['strings', { parts: { 'xl/sharedStrings.xml': '<sst><si></sst>' } }, 'xl/sharedStrings.xml'],
    ['styles', { parts: { 'xl/styles.xml': '' } }, 'xl/styles.xml'],
    ['the workbook', { parts: { 'xl/workbook.xml': '<workbook>' } }, 'xl/workbook.xml'],
    ['links', { parts: { 'xl/_rels/workbook.xml.rels': '<a' } }, 'xl/_rels/workbook.xml.rels'],
    ['a sheet nobody links', { parts: { 'xl/_rels/workbook.xml.rels': relationships() } }, 'xl/workbook.xml'],
    [
      'a link to nothing',
      { parts: { 'xl/_rels/workbook.xml.rels': relationships(['s1', 'worksheet', 'none.xml']) } },
      'xl/none.xml',
    ],
  ])('%s', (_, source, name) => {
    const bytes = makeBook(source);
    expect(codeOf(() => read(bytes))).toBe('malformed');
    try {
      read(bytes);
    } catch (error) {
      expect((error as HostError).data).toMatchObject({ part: name });
    }
  });
});

describe('limits', () => {
  const limits = { ...READ_LIMITS, maxCells: 6, maxRows: 3, maxAreaVisits: 100 };
  const cells = (count: number): string => '<c><v>1</v></c>'.repeat(count);
  const book = (source: string, after = ''): Uint8Array =>
    makeBook({ sheets: [{ rows: source, after }, {}] });
  it.each<[string, Uint8Array, string]>([
    ['as many cells as allowed', book(`<row>${cells(3)}</row>`.repeat(2)), 'none'],
    ['a cell too many', book(`<row>${cells(7)}</row>`), 'too-large'],
    ['empty cells do not count', book(`<row>${'<c s="1"/>'.repeat(50)}</row>`.repeat(50)), 'none'],
    ['as many rows as allowed', book(`<row>${cells(1)}</row>`.repeat(3)), 'none'],
    ['a row too many', book(`<row>${cells(1)}</row>`.repeat(4)), 'too-large'],
    [
      'cells of all sheets',
      makeBook({ sheets: [{ rows: `<row>${cells(4)}</row>` }, { rows: `<row>${cells(3)}</row>` }] }),
      'too-large',
    ],
    [
      'merges piled up',
      book(`<row>${cells(3)}</row>`, `<mergeCells>${'<mergeCell ref="A1:XFD99"/>'.repeat(40)}</mergeCells>`),
      'too-large',
    ],
    [
      'merges over rows that are not there',
      book(
        `<row r="1000000">${cells(1)}</row>`,
        `<mergeCells><mergeCell ref="B1:C60"/><mergeCell ref="B61:C110"/></mergeCells>`,
      ),
      'too-large',
    ],
  ])('%s', (_, bytes, code) => expect(codeOf(() => readWorkbook(bytes, 'b', { limits }))).toBe(code));

  it('stops when asked', () => {
    expect(codeOf(() => readWorkbook(GOOD, 'b', { signal: { aborted: true } }))).toBe('cancelled');
    let looks = 0;
    const signal = {
      get aborted() {
        return looks++ > 0;
      },
    };
    const long = book(`<row>${'<c/>'.repeat(9000)}</row>`);
    expect(codeOf(() => readWorkbook(long, 'b', { signal }))).toBe('cancelled');
    expect(codeOf(() => readWorkbook(GOOD, 'b', { signal: { aborted: false } }))).toBe('none');
  });
});

describe('large sheets', () => {
  const timed = (bytes: Uint8Array): { code: unknown; ms: number } => {
    const started = performance.now();
    const code = codeOf(() => read(bytes));
    return { code, ms: performance.now() - started };
  };

  it('100,000 formatted but empty rows cost next to nothing', () => {
    const rows: string[] = [];
    for (let row = 1; row <= 100_000; row++) rows.push(`<row r="${row}" s="1" customFormat="1" ht="18"/>`);
    const { code, ms } = timed(makeBook({ sheets: [{ rows: rows.join('') }] }));
    expect(code).toBe('none');
    expect(ms).toBeLessThan(20000);
  });

  it('50,000 merges take less than a second', () => {
    const rows: string[] = [];
    const merges: string[] = [];
    for (let row = 1; row <= 50_000; row++) {
      rows.push('<row><c><v>1</v></c><c><v>2</v></c></row>');
      merges.push(`<mergeCell ref="A${row}:B${row}"/>`);
    }
    const after = `<mergeCells>${merges.join('')}</mergeCells>`;
    const { code, ms } = timed(makeBook({ sheets: [{ rows: rows.join(''), after }] }));
    expect(code).toBe('none');
    expect(ms).toBeLessThan(20000);
  });

  it('a bomb is refused at once', () => {
    const { code, ms } = timed(
      makeBook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000).fill(32) } }),
    );
    expect(code).toBe('too-large');
    expect(ms).toBeLessThan(10000);
  });
});

describe('damaged files', () => {
  const parts = bookParts({
    sheets: [
      {
        before: '<cols><col min="1" max="2" hidden="1"/></cols>',
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>45000</v></c></row>',
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    ],
    strings: ['<t>指標</t><rPh sb="0" eb="1"><t>シ</t></rPh>'],
    formats: ['[$-411]ggge"年"'],
  });
  const names = Object.keys(parts);
  const whole = zipParts(parts);
  /** Anything but a workbook or a HostError comes out as itself and fails the comparison. */
  const outcome = (bytes: Uint8Array): unknown => {
    try {
      return readWorkbook(bytes, 'b').sheets.length >= 0;
    } catch (error) {
      return error instanceof HostError ? true : error;
    }
  };

  it('cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(codeOf(() => read(whole.subarray(0, length)))).not.toBe('none');
        expect(outcome(whole.subarray(0, length))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('with bytes flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = whole.slice();
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(outcome(bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('with text torn out of a part or put into it', () => {
    const scrap = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '/',
      '<c>',
      '</row>',
      'r="A99999999999"',
      '9'.repeat(400),
      '-',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(2000), fc.nat(40), scrap, (name, at, length, text) => {
        const source = String(parts[name]);
        const from = at % source.length;
        const torn = source.slice(0, from) + text + source.slice(from + length);
        expect(outcome(zipParts({ ...parts, [name]: torn }))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
