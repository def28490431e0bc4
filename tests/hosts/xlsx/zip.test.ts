import { inflateSync, strFromU8, strToU8, unzipSync, Zip as ZipStream, ZipDeflate, zipSync } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32.js';
import { writeZip } from '../../../src/hosts/xlsx/zip-write.js';
import { openZip, type Zip } from '../../../src/hosts/xlsx/zip.js';
import { ZIP_LIMITS } from '../../../src/hosts/xlsx/zip-limits.js';
import { codeOf, zipParts } from './make-xlsx.js';

const read = (zip: Zip, name: string): string | undefined => {
  const entry = zip.find(name);
  return entry && strFromU8(zip.read(entry));
};

/** A zip written by a streaming writer: sizes stand behind the data, in data descriptors. */
function streamed(parts: Record<string, string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new ZipStream((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    file.mtime = new Date(2021, 3, 1);
    stream.add(file);
    file.push(strToU8(text), true);
  }
  stream.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** A copy with some bytes changed: [offset, byte]. */
function patched(bytes: Uint8Array, ...changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of changes) copy[at] = byte;
  return copy;
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** Offset of the nth occurrence of a signature "PK" + two bytes. */
function signature(bytes: Uint8Array, third: number, fourth: number, nth = 0): number {
  for (let at = 0, seen = 0; at < bytes.length; at++) {
    const isHere =
      bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth;
    if (isHere && seen++ === nth) return at;
  }
  throw new Error('no such signature');
}
const central = (bytes: Uint8Array, nth = 0): number => signature(bytes, 1, 2, nth);
const end = (bytes: Uint8Array): number => signature(bytes, 5, 6);

const SMALL = zipParts({ 'a.xml': 'AAAA', 'xl/b.xml': 'B'.repeat(1000) });

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['a', 0xe8b7be43],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j', (text, expected) => expect(crc32(strToU8(text))).toBe(expected));

  it('goes on from a seed', () => expect(crc32(strToU8('456789'), crc32(strToU8('123')))).toBe(0xcbf43926));
});

describe('openZip', () => {
  it('lists entries in order and reads them', () => {
    const zip = openZip(SMALL);
    expect(zip.entries.map(({ name, size, method }) => [name, size, method])).toEqual([
      ['a.xml', 4, 8],
      ['xl/b.xml', 1000, 8],
    ]);
    expect(read(zip, 'a.xml')).toBe('AAAA');
    expect(read(zip, 'xl/b.xml')).toBe('B'.repeat(1000));
    expect(zip.find('c.xml')).toBeUndefined();
  });

  it('finds names whatever their case, slash or backslash', () => {
    const zip = openZip(zipParts({ 'xl\\Worksheets\\Sheet1.xml': 'x' }));
    expect(read(zip, '/xl/worksheets/SHEET1.xml')).toBe('x');
  });

  it('keeps names of JavaScript objects apart', () => {
    const names = { proto: '__proto__', constructor: 'constructor', string: 'toString' };
    const changes = new Map(Object.values(names).map((name) => [name, strToU8(name)]));
    const zip = openZip(writeZip({ entries: [], comment: new Uint8Array(0) }, changes));
    expect(Object.values(names).map((name) => read(zip, name))).toEqual(Object.values(names));
    expect(zip.find('hasOwnProperty')).toBeUndefined();
  });

  it('reads names in UTF-8, and old code pages byte by byte', () => {
    expect(openZip(zipParts({ '進行管理.xml': '' })).entries[0]?.name).toBe('進行管理.xml');
    const bytes = patched(SMALL, [central(SMALL) + 46, 0x8e]);
    expect(openZip(bytes).entries[0]?.name).toBe('\u008e.xml');
  });

  it('reads stored entries and an archive with a comment', () => {
    const stored = zipSync({ 'a.xml': strToU8('plain') }, { level: 0, comment: 'x' });
    expect(read(openZip(stored), 'a.xml')).toBe('plain');
    const last = end(SMALL);
    const commented = join(patched(SMALL, [last + 20, 2]), strToU8('ok'));
    expect(strFromU8(openZip(commented).comment)).toBe('ok');
  });

  it('reads data descriptors', () => {
    const zip = openZip(streamed({ 'a.xml': 'one', 'b.xml': 'two' }));
    expect(zip.entries.every(({ flags }) => (flags & 8) === 8)).toBe(true);
    expect([read(zip, 'a.xml'), read(zip, 'b.xml')]).toEqual(['one', 'two']);
  });

  it('tolerates bytes before the archive and behind it', () => {
    const junk = strToU8('#!/bin/sh mail header\n');
    expect(read(openZip(join(junk, SMALL)), 'a.xml')).toBe('AAAA');
    expect(read(openZip(join(SMALL, new Uint8Array(500))), 'a.xml')).toBe('AAAA');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'not-a-workbook'],
    ['text', strToU8('名前,値\n健康,1'), 'not-a-workbook'],
    ['zeros', new Uint8Array(1000), 'not-a-workbook'],
    ['a zip cut in its last part', SMALL.subarray(0, SMALL.length - 1), 'truncated'],
    ['a zip cut in the middle', SMALL.subarray(0, 60), 'truncated'],
    ['a zip without its beginning', SMALL.subarray(50), 'truncated'],
    ['a directory that is elsewhere', patched(SMALL, [central(SMALL), 0]), 'truncated'],
    ['a local header that is elsewhere', patched(SMALL, [central(SMALL) + 42, 1]), 'truncated'],
    ['data longer than the file', patched(SMALL, [central(SMALL) + 22, 9]), 'truncated'],
    [
      'zip64 sizes',
      patched(SMALL, ...[20, 21, 22, 23].map((at) => [central(SMALL) + at, 255] as const)),
      'unsupported',
    ],
    ['zip64 count', patched(SMALL, [end(SMALL) + 10, 255], [end(SMALL) + 11, 255]), 'unsupported'],
    ['several disks', patched(SMALL, [end(SMALL) + 8, 1]), 'unsupported'],
    ['a password', patched(SMALL, [central(SMALL) + 8, 1]), 'encrypted'],
  ])('refuses %s', (_, bytes, code) => expect(codeOf(() => openZip(bytes))).toBe(code));

  it('refuses doubled names', () => {
    const doubled = zipParts({ 'a.xml': '1', 'b.xml': '2' });
    const local = signature(doubled, 3, 4, 1);
    const same = patched(doubled, [local + 30, 0x61], [central(doubled, 1) + 46, 0x61]);
    expect(codeOf(() => openZip(same))).toBe('malformed');
    expect(codeOf(() => openZip(zipParts({ 'a.xml': '1', 'A.xml': '2' })))).toBe('malformed');
  });

  it('refuses entries that share bytes', () => {
    const twice = zipParts({ 'a.xml': '1', 'b.xml': '2' });
    const overlapping = patched(twice, [central(twice, 1) + 42, 0], [central(twice, 1) + 43, 0]);
    expect(codeOf(() => openZip(overlapping))).toBe('malformed');
  });

  it('refuses content that is not what the directory says', () => {
    const at = central(SMALL);
    const broken = [
      patched(SMALL, [at + 16, 1 ^ (SMALL[at + 16] ?? 0)]), // another CRC
      patched(SMALL, [at + 24, 5]), // another size
      patched(SMALL, [35, 0xff]), // other data
    ];
    for (const bytes of broken) expect(codeOf(() => read(openZip(bytes), 'a.xml'))).toBe('malformed');
    const unknownMethod = patched(SMALL, [at + 10, 12]);
    expect(codeOf(() => read(openZip(unknownMethod), 'a.xml'))).toBe('unsupported');
  });
});

describe('limits', () => {
  const limits = {
    ...ZIP_LIMITS,
    maxEntries: 2,
    maxEntryBytes: 2000,
    maxTotalBytes: 3000,
    ratioFromBytes: 1000,
  };
  const bomb = (size: number): Uint8Array => zipSync({ 'a.xml': new Uint8Array(size) });

  it.each<[string, Uint8Array, string]>([
    ['as many entries as allowed', zipParts({ a: '', b: '' }), 'none'],
    ['one entry too many', zipParts({ a: '', b: '', c: '' }), 'too-large'],
    [
      'an entry of the largest size',
      zipSync({ a: Uint8Array.from({ length: 2000 }, (_, i) => i * i) }),
      'none',
    ],
    [
      'an entry one byte larger',
      zipSync({ a: Uint8Array.from({ length: 2001 }, (_, i) => i * i) }),
      'too-large',
    ],
    ['a larger stored entry', zipSync({ a: new Uint8Array(2001) }, { level: 0 }), 'too-large'],
  ])('%s', (_, bytes, code) => {
    const run = (): void =>
      openZip(bytes, limits).entries.forEach((entry, _i, all) =>
        openZip(bytes, limits).read(all[0] ?? entry),
      );
    expect(codeOf(run)).toBe(code);
  });

  it('counts what is read in all', () => {
    const noise = Uint8Array.from({ length: 1600 }, (_, i) => (i * 7919) >> 3);
    const zip = openZip(zipSync({ a: noise, b: noise }), limits);
    const [a, b] = zip.entries;
    expect(a && zip.read(a).length).toBe(1600);
    expect(codeOf(() => b && zip.read(b))).toBe('too-large');
  });

  it('does not believe a declared size', () => {
    const bytes = bomb(50_000_000);
    const lying = patched(
      bytes,
      ...[24, 25, 26, 27].map((at, i) => [central(bytes) + at, i === 0 ? 9 : 0] as const),
    );
    const started = performance.now();
    expect(codeOf(() => read(openZip(lying, limits), 'a.xml'))).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('stops at a ratio no document has', () => {
    const wide = { ...ZIP_LIMITS, maxRatio: 250, ratioFromBytes: 1_000_000 };
    expect(codeOf(() => read(openZip(bomb(3_000_000), wide), 'a.xml'))).toBe('too-large');
    expect(codeOf(() => read(openZip(bomb(900_000), wide), 'a.xml'))).toBe('none');
  });
});

describe('writeZip', () => {
  const source = streamed({ 'a.xml': 'one', 'b.xml': 'two', 'c.xml': 'three' });

  it('gives the same bytes back when nothing changes', () => {
    for (const bytes of [SMALL, source]) expect(writeZip(openZip(bytes), new Map())).toEqual(bytes);
  });

  it('replaces, drops and appends, and leaves the others as they are', () => {
    const changes = new Map([
      ['b.xml', strToU8('TWO')],
      ['a.xml', null],
      ['日.xml', strToU8('new')],
    ]);
    const before = openZip(source);
    const bytes = writeZip(before, changes);
    const after = openZip(bytes);
    expect(after.entries.map(({ name }) => name)).toEqual(['b.xml', 'c.xml', '日.xml']);
    expect(['b.xml', 'c.xml', '日.xml'].map((name) => read(after, name))).toEqual(['TWO', 'three', 'new']);
    expect(after.find('c.xml')?.localRecord).toEqual(before.find('c.xml')?.localRecord);
    // Anyone else can read it too.
    expect(Object.keys(unzipSync(bytes))).toEqual(['b.xml', 'c.xml', '日.xml']);
    expect(writeZip(openZip(source), changes)).toEqual(bytes);
  });

  it('dates new entries 1980-01-01 and keeps the date of replaced ones', () => {
    const at = (zip: Zip, name: string): number => {
      const record = zip.find(name)?.centralRecord ?? new Uint8Array(46);
      return new DataView(record.buffer, record.byteOffset).getUint32(12, true);
    };
    const before = openZip(SMALL);
    const after = openZip(
      writeZip(
        before,
        new Map([
          ['a.xml', strToU8('x')],
          ['n.xml', strToU8('y')],
        ]),
      ),
    );
    // 2021-04-01 09:30: year since 1980 << 25 | month << 21 | day << 16 | hour << 11 | minute << 5
    expect(at(before, 'a.xml')).toBe((41 << 25) | (4 << 21) | (1 << 16) | (9 << 11) | (30 << 5));
    expect(at(after, 'a.xml')).toBe(at(before, 'a.xml'));
    expect(at(after, 'n.xml')).toBe((1 << 21) | (1 << 16));
  });

  it('keeps the comment and writes no data descriptor for what it deflates', () => {
    const zip = { ...openZip(source), comment: strToU8('kept') };
    const after = openZip(writeZip(zip, new Map([['a.xml', strToU8('ONE')]])));
    expect(strFromU8(after.comment)).toBe('kept');
    expect(after.entries.map(({ flags }) => flags & 8)).toEqual([0, 8, 8]);
    const [first] = after.entries;
    expect(first && strFromU8(inflateSync(first.raw))).toBe('ONE');
  });
});
