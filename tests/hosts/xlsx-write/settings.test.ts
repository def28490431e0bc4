import { strToU8, zipSync } from 'fflate';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { readWorkbook } from '../../../src/hosts/xlsx/read.js';
import type { Edit } from '../../../src/sheet/edit.js';
import { failure, smallBook, texts, zip } from './small-book.js';

const set = (before: string | null, after: string | null): Edit => ({ kind: 'settings', before, after });
const read = (file: Uint8Array): string | null => readWorkbook(file, 'b.xlsx').settings;
const ITEM = (json: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<settings xmlns="urn:tenken:settings:1">${json}</settings>`;

/** A workbook that is linked to a custom XML part. */
const withItem = (item: string, name = 'item1.xml'): Uint8Array =>
  smallBook({ parts: { [`customXml/${name}`]: item }, links: { customXml: `../customXml/${name}` } });

test('settings are a custom XML part as Excel keeps one, and go again without a trace', () => {
  const original = smallBook();
  const written = applyEdits(original, [set(null, '{"scheme":"default"}')]);
  const [before, after] = [texts(original), texts(written)];
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'customXml/item1.xml',
    'customXml/_rels/item1.xml.rels',
    'customXml/itemProps1.xml',
  ]);
  expect(after['customXml/item1.xml']).toBe(ITEM('{"scheme":"default"}'));
  expect(after['customXml/itemProps1.xml']).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{41737B1F-40A9-5A06-9DE7-E3369444A41C}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:tenken:settings:1"/></ds:schemaRefs></ds:datastoreItem>',
  );
  expect(after['customXml/_rels/item1.xml.rels']).toContain(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/>',
  );
  expect(after['xl/_rels/workbook.xml.rels']).toContain(
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
  );
  expect(after['[Content_Types].xml']).toContain(
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
  expect(after['[Content_Types].xml']).not.toContain('item1.xml');
  expect(texts(applyEdits(written, [set('{"scheme":"default"}', null)]))).toEqual(before);
  expect(applyEdits(original, [set(null, null)])).toBe(original);
});

test.each([
  ['markup', '{"a":"</settings>&amp;<![CDATA["}'],
  ['line ends and blanks', ' {\r\n\t"a": 1\r}\n '],
  ['Japanese and emoji', '{"計画":"𠮷野家😀"}'],
  ['nothing', ''],
  ['no JSON at all', 'ほぼ JSON {'],
])('text is kept as it is: %s', (_name, json) => {
  const written = applyEdits(smallBook(), [set(null, json)]);
  expect(read(written)).toBe(json);
  const changed = applyEdits(written, [set(json, '{}')]);
  expect(read(changed)).toBe('{}');
  expect(texts(applyEdits(changed, [set('{}', json)]))).toEqual(texts(written));
});

test('what XML cannot hold is spelled as JSON spells it', () => {
  expect(read(applyEdits(smallBook(), [set(null, '["\u0001\ufffe"]')]))).toBe('["\\u0001\\ufffe"]');
});

test('numbers that are taken are passed over', () => {
  const original = smallBook({
    parts: { 'customXml/Item1.xml': '<a/>', 'customXml/itemProps2.xml': '<a/>' },
  });
  const written = applyEdits(original, [set(null, '{}')]);
  expect(texts(written)['customXml/item3.xml']).toBe(ITEM('{}'));
  expect(texts(applyEdits(written, [set('{}', null)]))).toEqual(texts(original));
});

test('a package without a default for XML gets an entry for the item, too', () => {
  const parts = texts(smallBook());
  const types = (parts['[Content_Types].xml'] ?? '').replace('application/xml', 'application/other+xml');
  const original = zip({ ...parts, '[Content_Types].xml': types });
  const written = applyEdits(original, [set(null, '{}')]);
  expect(texts(written)['[Content_Types].xml']).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
  expect(texts(applyEdits(written, [set('{}', null)]))).toEqual(texts(original));
});

describe('what others have made of it', () => {
  test('another spelling is read, changed in its place and taken out', () => {
    const file = withItem(
      '<t:settings a="1"\n xmlns:t="urn:tenken:settings:1"><!-- x -->{"a"<![CDATA[:1}]]></t:settings>',
    );
    expect(read(file)).toBe('{"a":1}');
    const changed = applyEdits(file, [set('{"a":1}', '{}')]);
    expect(texts(changed)['customXml/item1.xml']).toBe(
      '<t:settings a="1"\n xmlns:t="urn:tenken:settings:1">{}</t:settings>',
    );
    expect(Object.keys(texts(applyEdits(file, [set('{"a":1}', null)])))).not.toContain('customXml/item1.xml');
  });

  test.each([
    ['<settings xmlns="urn:other">{}</settings>'],
    ['<p:settings xmlns="urn:tenken:settings:1" xmlns:p="urn:other">{}</p:settings>'],
    ['<other xmlns="urn:tenken:settings:1">{}</other>'],
    ['not XML'],
    [''],
    ['<!DOCTYPE a><settings xmlns="urn:tenken:settings:1">{}</settings>'],
  ])("somebody else's part is nobody's settings: %s", (item) => {
    const file = withItem(item);
    expect(read(file)).toBeNull();
    const written = applyEdits(file, [set(null, '{}')]);
    expect(texts(written)['customXml/item1.xml']).toBe(item);
    expect(read(written)).toBe('{}');
    expect(texts(applyEdits(written, [set('{}', null)]))).toEqual(texts(file));
  });

  test('a part in bytes that are no text is passed over', () => {
    const parts = Object.entries(texts(withItem('')));
    const files = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
    const file = zipSync({ ...files, 'customXml/item1.xml': Uint8Array.of(0xff, 0xfe, 0x3c) });
    expect(read(file)).toBeNull();
    expect(read(applyEdits(file, [set(null, '{}')]))).toBe('{}');
  });

  test('a part that is cut off is given as it stands, and can be replaced', () => {
    const file = withItem('<settings xmlns="urn:tenken:settings:1">{"a":1');
    expect(read(file)).toBe('{"a":1');
    expect(texts(applyEdits(file, [set('{"a":1', '{}')]))['customXml/item1.xml']).toBe(ITEM('{}'));
  });

  test('LibreOffice links the part from the package', () => {
    const written = applyEdits(smallBook(), [set(null, '{"a":1}')]);
    const parts = texts(written);
    const link =
      /<Relationship [^>]*customXml\/item1[^>]*>/.exec(parts['xl/_rels/workbook.xml.rels'] ?? '')?.[0] ?? '';
    const moved = zip({
      ...parts,
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(link, ''),
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('</R', `${link.replace('rId3', 'rId5')}</R`),
    });
    expect(read(moved)).toBe('{"a":1}');
    expect(read(applyEdits(moved, [set('{"a":1}', '{}')]))).toBe('{}');
    expect(texts(applyEdits(moved, [set('{"a":1}', null)]))).toEqual(texts(smallBook()));
  });

  test('a self-closed one is empty', () => {
    const file = withItem('<settings xmlns="urn:tenken:settings:1"/>');
    expect(read(file)).toBe('');
    expect(read(applyEdits(file, [set('', '{}')]))).toBe('{}');
  });

  test('a link to a part that is not there', () => {
    expect(read(smallBook({ links: { customXml: '../customXml/item9.xml' } }))).toBeNull();
  });
});

test('settings are bounded', () => {
  const long = 'x'.repeat((1 << 20) + 1);
  expect(failure(() => applyEdits(smallBook(), [set(null, long)]))).toEqual({
    code: 'too-large',
    reason: 'settings',
    characters: (1 << 20) + 1,
  });
  expect(read(withItem(`<settings xmlns="urn:tenken:settings:1">${long}</settings>`))).toHaveLength(1 << 20);
});
