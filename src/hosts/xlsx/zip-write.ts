import { strToU8 } from 'fflate';
import { joined } from '../../sheet/joined.js';
import { crc32 } from './crc32.js';
import { deflate } from './platform-deflate.js';
import type { Zip, ZipEntry } from './zip.js';

/** 1980-01-01 00:00, the first moment of DOS time and what Excel itself writes. */
const FIXED_DOS_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** On worksheets as small as level 6 within 1 %, in half the time. */
const LEVEL = 4;

/**
 * The archive with some entries changed. `changes`: name → new content, or null to drop the entry. A name the
 * archive holds (spelled as its entry is) is replaced in its place and keeps its date and attributes; others are
 * appended in the order given, dated 1980-01-01. Every other entry keeps its compressed bytes, local header, flags
 * and order; only the offsets in the central directory are new. Bytes before the archive are dropped.
 * The same input gives the same bytes.
 */
export function writeZip(
  zip: Pick<Zip, 'entries' | 'comment'>,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  const add = (record: Packed): void => {
    // Not slice(): that of a Buffer of Node's is a window on the file that was given.
    const central = new Uint8Array(record.central);
    viewOf(central).setUint32(42, offset, true);
    centrals.push(central);
    for (const piece of record.local) {
      locals.push(piece);
      offset += piece.length;
    }
  };

  const known = new Set<string>();
  for (const entry of zip.entries) {
    known.add(entry.name);
    const content = changes.get(entry.name);
    if (content === undefined) add({ local: [entry.localRecord], central: entry.centralRecord });
    else if (content !== null) add(replaced(entry, content));
  }
  for (const [name, content] of changes) {
    if (content !== null && !known.has(name)) add(created(name, content));
  }
  return joined([...locals, ...centrals, endRecord(centrals, offset, zip.comment)]);
}

interface Packed {
  readonly local: readonly Uint8Array[];
  /** Central record; its offset field is filled in later. */
  readonly central: Uint8Array;
}

interface Header {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly dosTime: number;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/** Same name, date and attributes; no data descriptor, no extra fields (they described the old bytes). */
function replaced(entry: ZipEntry, content: Uint8Array): Packed {
  const central = viewOf(entry.centralRecord);
  const header: Header = {
    name: entry.centralRecord.subarray(46, 46 + central.getUint16(28, true)),
    flags: entry.flags & UTF8_NAME,
    dosTime: central.getUint32(12, true),
    madeBy: central.getUint16(4, true),
    internalAttributes: central.getUint16(36, true),
    externalAttributes: central.getUint32(38, true),
  };
  return pack(header, content);
}

function created(name: string, content: Uint8Array): Packed {
  const bytes = strToU8(name);
  const flags = bytes.length === name.length ? 0 : UTF8_NAME;
  const attributes = { madeBy: VERSION, internalAttributes: 0, externalAttributes: 0 };
  return pack({ name: bytes, flags, dosTime: FIXED_DOS_TIME, ...attributes }, content);
}

function pack(header: Header, content: Uint8Array): Packed {
  const data = deflate(content, LEVEL);
  const local = new Uint8Array(30 + header.name.length);
  const central = new Uint8Array(46 + header.name.length);
  const l = viewOf(local);
  const c = viewOf(central);
  l.setUint32(0, 0x04034b50, true);
  c.setUint32(0, 0x02014b50, true);
  c.setUint16(4, header.madeBy, true);
  // From "version needed" to the length of the extra field both headers run alike (APPNOTE 4.3.7, 4.3.12).
  for (const [view, at] of [
    [l, 4],
    [c, 6],
  ] as const) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, header.flags, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, header.dosTime, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, header.name.length, true);
  }
  c.setUint16(36, header.internalAttributes, true);
  c.setUint32(38, header.externalAttributes, true);
  local.set(header.name, 30);
  central.set(header.name, 46);
  return { local: [local, data], central };
}

function endRecord(centrals: readonly Uint8Array[], offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, centrals.length, true);
  view.setUint16(10, centrals.length, true);
  view.setUint32(
    12,
    centrals.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
