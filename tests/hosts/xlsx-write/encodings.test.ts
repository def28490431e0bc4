import { strToU8, zipSync } from 'fflate';
import { applyEdits } from '../../../src/hosts/xlsx/write.js';
import { decodeXml, encodeXml, type XmlEncoding } from '../../../src/hosts/xlsx/xml-text.js';
import { openZip } from '../../../src/hosts/xlsx/zip.js';
import { inverse } from '../../../src/sheet/edit.js';
import { cell, fill, smallBook, texts } from './small-book.js';

const EDITS = [fill(cell('B2', '市', 'heading'))];

test.each<[XmlEncoding, boolean]>([
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
])('parts in %s, byte order mark %s, stay so', (encoding, hasBom) => {
  const parts = Object.entries(texts(smallBook({ strings: '<si><t>区</t></si>' }))).map(
    ([name, text]) =>
      [
        name,
        /sheet1|styles|sharedStrings|workbook\.xml$/.test(name)
          ? encodeXml({ text, encoding, hasBom })
          : strToU8(text),
      ] as const,
  );
  const file = zipSync(Object.fromEntries(parts));
  const written = applyEdits(file, EDITS);
  const contents = (bytes: Uint8Array): Map<string, Uint8Array> => {
    const zip = openZip(bytes);
    return new Map(zip.entries.map((entry) => [entry.name, zip.read(entry)]));
  };
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
    const bytes = contents(written).get(name) ?? new Uint8Array();
    expect(decodeXml(bytes, name)).toMatchObject({ encoding, hasBom });
    expect(bytes).not.toEqual(contents(file).get(name));
  }
  const back = contents(applyEdits(written, EDITS.map(inverse)));
  expect(back).toEqual(contents(file));
});
