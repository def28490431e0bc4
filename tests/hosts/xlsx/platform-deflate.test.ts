import { inflateSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { deflateInNode } from '../../../src/cli/node-deflate';
import { writeNewBook } from '../../../src/hosts/xlsx/new-book/new-book';
import { deflate, usePlatformDeflate } from '../../../src/hosts/xlsx/platform-deflate';
import { readWorkbook } from '../../../src/hosts/xlsx/read';

const content = strToU8('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500));

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

/** A sheet whose XML is longer than one piece. */
function book(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const rows = Array.from({ length: 9_000 }, (_, row) => [
    { value: `指標${row}`, look: 'line' as const },
    { value: row, look: 'count' as const },
  ]);
  const sheet = { name: '一覧', widths: [20, 10], headingRow: 0, headings: ['指標', '値'], before: [], rows };
  writeNewBook([sheet], '_tenken_collected', (bytes) => pieces.push(bytes));
  return join(pieces);
}

test('pieces Node deflated one by one are one stream', () => {
  const cuts = [0, 1, 4_000, content.length];
  const pieces = cuts
    .slice(1)
    .map((to, at) => deflateInNode(content.subarray(cuts[at], to), 6, to === content.length));
  expect(inflateSync(join(pieces))).toEqual(content);
  expect(
    inflateSync(join([deflateInNode(content, 6, false), deflateInNode(new Uint8Array(0), 6, true)])),
  ).toEqual(content);
});

test('a book is the same whoever deflates it', () => {
  expect(inflateSync(deflate(content, 4))).toEqual(content);
  const byLibrary = unzipSync(book());
  usePlatformDeflate(deflateInNode);
  expect(inflateSync(deflate(content, 4))).toEqual(content);
  const bytes = book();
  const byPlatform = unzipSync(bytes);
  const texts = (parts: Record<string, Uint8Array>): unknown =>
    Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]);
  expect(texts(byPlatform)).toEqual(texts(byLibrary));
  expect(readWorkbook(bytes, '集約.xlsx').sheets[0]?.rowCount).toBe(9_001);
});
