import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { MAIN, bookParts, escapeXml, GOOD_ROWS, makeBook, rowsXml, worksheetXml } from './make-book.js';
import { deflatedPart, rawZip, type RawPart } from './raw-zip.js';
import { samplePath } from './run-tenken.js';

/** A file Tenken must refuse, and words of the sentence it must give. */
export interface BadBook {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly ja: string;
  readonly en: string;
}

const text = (value: string) => new TextEncoder().encode(value);

const WORDS = {
  notWorkbook: { ja: 'Excel のブック(.xlsx / .xlsm)ではありません', en: 'is not an Excel workbook' },
  encrypted: { ja: 'パスワードを外した写し', en: 'without the password' },
  legacy: { ja: '古い形式(.xls)', en: 'old format (.xls)' },
  truncated: { ja: '途中で切れています', en: 'is cut off' },
  malformed: { ja: '壊れています', en: 'is damaged' },
  tooLarge: { ja: '大きすぎて', en: 'is too large' },
  unsupported: { ja: 'Tenken が扱えない', en: 'cannot handle' },
  empty: { ja: '空(0バイト)', en: 'is empty' },
  noCells: { ja: '文字や数値の入ったセルがありません', en: 'no cell with text' },
  noTable: { ja: '見つかりません。表の見出し行', en: 'No table of indicators' },
} as const;

/** A compound file (OLE2) with the directory names given; only its first bytes and those names are looked at. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const directory = streams.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    return entry;
  });
  return Buffer.concat([header, Buffer.alloc(1024), ...directory, Buffer.alloc(4096)]);
}

function cutSample(percent: number): Uint8Array {
  const bytes = readFileSync(samplePath('isehara-midterm-plan'));
  return bytes.subarray(0, Math.floor((bytes.length * percent) / 100));
}

const GOOD_HEAD = rowsXml(GOOD_ROWS);

/** A sheet with exactly a million rows of names and figures; rows need not say their number. */
function millionDataRows(): Uint8Array {
  const rows = Array.from({ length: 10_000 }, (_, n) => {
    const name = `<c t="str"><v>K${String(n)}</v></c>`;
    return `<row>${name}<c><v>${String(n)}</v></c><c><v>9${String(n)}</v></c></row>`;
  });
  const last = rows.slice(0, -GOOD_ROWS.length);
  const xml = worksheetXml(GOOD_HEAD + rows.join('').repeat(99) + last.join(''));
  return makeBook([{ name: '進行管理', xml }]);
}

/** A good table with formats, and nothing else, on a million rows below it: Excel makes such files. */
export function millionFormattedRows(): Uint8Array {
  const rows: string[] = [];
  for (let number = 5; number <= 1_000_000; number++) {
    rows.push(`<row r="${String(number)}" s="0" customFormat="1"><c r="A${String(number)}" s="0"/></row>`);
  }
  return makeBook([{ name: '進行管理', xml: worksheetXml(GOOD_HEAD + rows.join('')) }]);
}

/** 2 GiB of blanks in a worksheet, from one deflated mebibyte repeated; `size` is what the archive says of it. */
function bomb(size: number): Uint8Array {
  // A flushed block ends on a byte and refers to nothing before itself: it can be written again and again.
  const flushed = (value: string | Uint8Array) =>
    deflateRawSync(value, { finishFlush: constants.Z_FULL_FLUSH });
  const mebibyte = flushed(Buffer.alloc(1 << 20, ' '));
  const head = flushed(`<worksheet xmlns="${MAIN}"><sheetData>`);
  const tail = deflateRawSync('</sheetData></worksheet>');
  const deflated = Buffer.concat([head, ...Array.from({ length: 2048 }, () => mebibyte), tail]);
  const part: Omit<RawPart, 'name'> = { deflated, size, crc: 0 };
  return rawZip(bookParts([{ name: '進行管理', part }]));
}

function laughs(): Uint8Array {
  const entities = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'ha' : `&e${String(level - 1)};`.repeat(10);
    return `<!ENTITY e${String(level)} "${inner}">`;
  });
  const xml =
    `<!DOCTYPE worksheet [${entities.join('')}]><worksheet xmlns="${MAIN}"><sheetData>${GOOD_HEAD}` +
    '<row r="9"><c r="A9" t="inlineStr"><is><t>&e11;</t></is></c></row></sheetData></worksheet>';
  return makeBook([{ name: '進行管理', xml }]);
}

/** Names a file of this machine and one of the net. */
function externalEntity(): Uint8Array {
  const xml =
    `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet xmlns="${MAIN}"><sheetData>` +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>';
  return makeBook([{ name: '進行管理', xml }]);
}

function mergesXml(count: number, range: (index: number) => string): string {
  const merges = Array.from({ length: count }, (_, index) => `<mergeCell ref="${range(index)}"/>`);
  return `<mergeCells count="${String(count)}">${merges.join('')}</mergeCells>`;
}

/** Many small merges below a good table, as a form of many pages has them. */
export function manyMerges(): Uint8Array {
  const merges = mergesXml(50_000, (index) => `G${String(index + 10)}:H${String(index + 10)}`);
  return makeBook([{ name: '進行管理', xml: worksheetXml(GOOD_HEAD, merges) }]);
}

/** Elements inside elements, 200,000 deep, in a good sheet's extensions. */
function deepExtensions(): Uint8Array {
  const deep = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
  const xml = worksheetXml(GOOD_HEAD, `<extLst><ext uri="x">${deep}</ext></extLst>`);
  return makeBook([{ name: '進行管理', xml }]);
}

const PROSE = [
  ['市長からのごあいさつ'],
  ['本市では、市民の皆さまとともに、安全で安心なまちづくりを進めてまいりました。'],
  ['今後とも、ご理解とご協力をお願い申し上げます。'],
];

function wordDocument(): Uint8Array {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
    'Target="word/document.xml"/></Relationships>';
  const document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  return rawZip([deflatedPart('_rels/.rels', rels), deflatedPart('word/document.xml', document)]);
}

function binaryWorkbook(): Uint8Array {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
    'Target="xl/workbook.bin"/></Relationships>';
  return rawZip([
    deflatedPart('_rels/.rels', rels),
    deflatedPart('xl/workbook.bin', new Uint8Array([0x83, 1, 0])),
  ]);
}

function openDocument(): Uint8Array {
  return rawZip([
    deflatedPart('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    deflatedPart('content.xml', '<x/>'),
  ]);
}

function flipped(): Uint8Array {
  const bytes = Uint8Array.from(readFileSync(samplePath('isehara-directors-pledge')));
  const at = Math.floor(bytes.length / 2);
  for (let index = at; index < at + 16; index++) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
  return bytes;
}

export const BAD_BOOKS: readonly BadBook[] = [
  { name: '空', bytes: () => new Uint8Array(0), ...WORDS.empty },
  { name: '文章', bytes: () => text('これはブックではありません。\n'.repeat(20)), ...WORDS.notWorkbook },
  {
    name: 'csv',
    bytes: () => text(GOOD_ROWS.map((row) => row.join(',')).join('\r\n')),
    ...WORDS.notWorkbook,
  },
  { name: '一文字', bytes: () => text('P'), ...WORDS.notWorkbook },
  { name: 'word', bytes: wordDocument, ...WORDS.notWorkbook },
  {
    name: 'ただの zip',
    bytes: () => rawZip([deflatedPart('readme.txt', 'zip')]),
    ...WORDS.notWorkbook,
  },
  { name: '旧形式', bytes: () => compoundFile('Root Entry', 'Workbook'), ...WORDS.legacy },
  {
    name: '暗号化',
    bytes: () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    ...WORDS.encrypted,
  },
  { name: 'バイナリ形式', bytes: binaryWorkbook, ...WORDS.unsupported },
  { name: 'ods', bytes: openDocument, ...WORDS.unsupported },
  { name: '10パーセント', bytes: () => cutSample(10), ...WORDS.truncated },
  { name: '50パーセント', bytes: () => cutSample(50), ...WORDS.truncated },
  { name: '90パーセント', bytes: () => cutSample(90), ...WORDS.truncated },
  { name: '途中が化けた', bytes: flipped, ...WORDS.malformed },
  { name: '白紙', bytes: () => makeBook([{ name: 'Sheet1', rows: [] }]), ...WORDS.noCells },
  { name: '文章だけ', bytes: () => makeBook([{ name: 'Sheet1', rows: PROSE }]), ...WORDS.noTable },
  {
    name: '部品がない',
    bytes: () => rawZip(bookParts([{ name: '進行管理', rows: GOOD_ROWS }]).slice(0, -1)),
    ...WORDS.malformed,
  },
  {
    name: '閉じない XML',
    bytes: () => makeBook([{ name: 'S', xml: `<worksheet xmlns="${MAIN}"><sheetData>${GOOD_HEAD}` }]),
    ...WORDS.malformed,
  },
  {
    name: '閉じない深い XML',
    bytes: () => makeBook([{ name: 'S', xml: `<worksheet xmlns="${MAIN}">${'<a>'.repeat(1_000_000)}` }]),
    ...WORDS.malformed,
  },
  { name: '実体の爆弾', bytes: laughs, ...WORDS.malformed },
  { name: '外の実体', bytes: externalEntity, ...WORDS.malformed },
  { name: '百万行', bytes: millionDataRows, ...WORDS.tooLarge },
  { name: 'zip 爆弾', bytes: () => bomb(0x7fff_ffff), ...WORDS.tooLarge },
  { name: '小さいと偽る zip 爆弾', bytes: () => bomb(1000), ...WORDS.tooLarge },
  {
    name: '全面の結合が五万',
    bytes: () =>
      makeBook([
        {
          name: 'S',
          xml: worksheetXml(
            GOOD_HEAD,
            mergesXml(50_000, () => 'A1:XFD1048576'),
          ),
        },
      ]),
    ...WORDS.noTable,
  },
  { name: '深い XML', bytes: deepExtensions, ...WORDS.malformed },
  {
    name: '全面の結合',
    bytes: () =>
      makeBook([
        {
          name: 'S',
          xml: worksheetXml(
            GOOD_HEAD,
            mergesXml(1, () => 'A1:XFD1048576'),
          ),
        },
      ]),
    ...WORDS.noTable,
  },
];

/** The good book with every element in a prefix of its own, as some exporters write it. */
export function prefixedBook(): Uint8Array {
  const prefixed = (xml: string) =>
    xml
      .replaceAll('<', '<x:')
      .replaceAll('<x:/', '</x:')
      .replaceAll('<x:?', '<?')
      .replace('xmlns=', 'xmlns:x=');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const workbook =
    `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${office}"><x:sheets>` +
    `<x:sheet name="${escapeXml('進行管理')}" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
  return makeBook([{ name: '進行管理', xml: prefixed(worksheetXml(GOOD_HEAD)) }], {
    'xl/workbook.xml': workbook,
  });
}

/** Texts as long as a cell bears, in cells of every role: a pattern of quadratic cost would not end. */
export function longTexts(): Uint8Array {
  const patterns = [
    '1',
    '1,',
    '(',
    '（',
    ' ',
    '令和',
    'R1',
    '～',
    '▲',
    '①',
    '\n',
    '%',
    '[目標値]',
    'A:1',
    '1人',
  ];
  const long = patterns.map((pattern) => pattern.repeat(Math.floor(32_767 / pattern.length)));
  const rows = long.map((value, index) => [`指標${String(index)}`, '10人', value, '90%', '防災課']);
  const others = long.map((value) => [value, value, '9人', value, value]);
  return makeBook([{ name: '進行管理', rows: [...GOOD_ROWS, ...rows, ...others] }]);
}
