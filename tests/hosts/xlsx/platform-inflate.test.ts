import { deflateSync, strToU8 } from 'fflate';
import { inflateInNode } from '../../../src/cli/node-inflate';
import { inflateWithin } from '../../../src/hosts/xlsx/inflate';
import { usePlatformInflate } from '../../../src/hosts/xlsx/platform-inflate';
import { ZIP_LIMITS } from '../../../src/hosts/xlsx/zip-limits';

const content = strToU8('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500));
const raw = deflateSync(content);

test('Node inflates a sound stream, and declines any other', () => {
  expect(inflateInNode(raw, content.length)).toEqual(content);
  expect(inflateInNode(raw, content.length - 1)).toBeNull();
  expect(inflateInNode(raw, content.length + 1)).toBeNull();
  expect(inflateInNode(raw.subarray(0, 40), content.length)).toBeNull();
  expect(inflateInNode(Uint8Array.from([...raw, 0]), content.length)).toBeNull();
  expect(inflateInNode(deflateSync(new Uint8Array(0)), 0)).toEqual(new Uint8Array(0));
});

test('the platform is asked first, never for more than a document may grow to, and ours takes over', () => {
  const asked: number[] = [];
  usePlatformInflate((_, size) => {
    asked.push(size);
    return null;
  });
  const inflate = (size: number): Uint8Array =>
    inflateWithin(raw, size, 'part', ZIP_LIMITS.maxTotalBytes, ZIP_LIMITS);
  expect(inflate(content.length)).toEqual(content);
  expect(inflate(200 * 1024 * 1024)).toEqual(content);
  expect(asked).toEqual([content.length]);
});
