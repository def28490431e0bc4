import { strFromU8 } from 'fflate';
import { HostError } from '../../sheet/host.js';
import { crc32 } from './crc32.js';
import { inflateWithin } from './inflate.js';
import { ZIP_LIMITS, type ZipLimits } from './zip-limits.js';

/** One entry as it lies in the archive; everything but `name` is a view or a number, nothing is inflated yet. */
export interface ZipEntry {
  /** The name as stored (slashes as stored, too). */
  readonly name: string;
  /** 0 stored, 8 deflated; anything else can be carried along but not read. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Inflated size as the directory declares it; not to be believed. */
  readonly size: number;
  /** Compressed bytes: a view into the file. */
  readonly raw: Uint8Array;
  /** Local header, compressed bytes and data descriptor: a view, to be copied as it is. */
  readonly localRecord: Uint8Array;
  /** Record of the central directory: a view, to be copied with a new offset. */
  readonly centralRecord: Uint8Array;
}

/** An opened archive. Names are looked up as OPC does: ASCII case and a leading slash do not matter. */
export interface Zip {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The archive's own comment. */
  readonly comment: Uint8Array;
  readonly find: (name: string) => ZipEntry | undefined;
  /** The inflated bytes of an entry, CRC checked; each call inflates anew and counts against `maxTotalBytes`. */
  readonly read: (entry: ZipEntry) => Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;

/** The key names are compared by: part names are equal whatever their ASCII case (OPC, ECMA-376-2 6.2.2.3). */
export function partKey(name: string): string {
  const path = name.replaceAll('\\', '/');
  return (path.startsWith('/') ? path.slice(1) : path).toLowerCase();
}

/**
 * Opens a zip without inflating anything. `bytes` must not change while the archive is in use.
 * Throws HostError 'not-a-workbook' (no zip), 'truncated' (cut off), 'unsupported' (zip64, several disks),
 * 'too-large' (more entries than allowed) or 'malformed' (overlapping or doubled entries).
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === ZIP64_16 || size === ZIP64_32 || offset === ZIP64_32) {
    throw new HostError('unsupported', { feature: 'zip64' });
  }
  if (view.getUint16(end + 8, true) !== count)
    throw new HostError('unsupported', { feature: 'multi-disk zip' });
  if (count > limits.maxEntries) throw new HostError('too-large', { entries: count });
  // Offsets count from the start of the archive, which junk (a mail header, a loader) may have pushed back.
  const isInPlace = offset + 4 <= end && view.getUint32(offset, true) === CENTRAL;
  const shift = isInPlace ? 0 : end - size - offset;
  if (shift < 0) throw new HostError('truncated');

  const entries: ZipEntry[] = [];
  const byKey = new Map<string, ZipEntry>();
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, { view, directory: offset + shift, end, shift }, at);
    const key = partKey(entry.name);
    if (byKey.has(key)) throw new HostError('malformed', { part: entry.name, reason: 'duplicate entry' });
    byKey.set(key, entry);
    entries.push(entry);
    at += entry.centralRecord.length;
  }
  refuseOverlap(entries);

  let budget = limits.maxTotalBytes;
  const commentLength = Math.min(view.getUint16(end + 20, true), bytes.length - end - END_SIZE);
  return {
    entries,
    comment: bytes.subarray(end + END_SIZE, end + END_SIZE + commentLength),
    find: (name) => byKey.get(partKey(name)),
    read: (entry) => {
      const content = readContent(entry, budget, limits);
      budget -= content.length;
      return content;
    },
  };
}

/** Position of the end-of-central-directory record: the last one whose comment fits into the file. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  const begun = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new HostError(begun ? 'truncated' : 'not-a-workbook');
}

interface Bounds {
  readonly view: DataView;
  /** Where the central directory begins and with it the last local record ends. */
  readonly directory: number;
  readonly end: number;
  readonly shift: number;
}

function readEntry(bytes: Uint8Array, { view, directory, end, shift }: Bounds, at: number): ZipEntry {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw new HostError('truncated');
  const flags = view.getUint16(at + 8, true);
  const crc = view.getUint32(at + 16, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const length = CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (at + length > end) throw new HostError('truncated');
  const name = entryName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
  if (size === ZIP64_32 || compressedSize === ZIP64_32 || local === ZIP64_32) {
    throw new HostError('unsupported', { feature: 'zip64', part: name });
  }
  if (flags & 1) throw new HostError('encrypted', { part: name });

  const start = local + shift;
  if (start + LOCAL_SIZE > directory || view.getUint32(start, true) !== LOCAL) {
    throw new HostError('truncated', { part: name });
  }
  const data = start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = data + compressedSize;
  if (dataEnd > directory) throw new HostError('truncated', { part: name });
  const recordEnd =
    flags & 8 ? dataEnd + descriptorLength(view, dataEnd, crc, compressedSize, size) : dataEnd;
  return {
    name,
    method: view.getUint16(at + 10, true),
    flags,
    crc,
    compressedSize,
    size,
    raw: bytes.subarray(data, dataEnd),
    localRecord: bytes.subarray(start, recordEnd),
    centralRecord: bytes.subarray(at, at + length),
  };
}

/** UTF-8 where it is; a name in an old code page keeps one character per byte, so that names stay distinct. */
function entryName(bytes: Uint8Array): string {
  const name = strFromU8(bytes);
  return name.includes('\ufffd') ? strFromU8(bytes, true) : name;
}

/** Length of the data descriptor at `at`: with or without its signature, sizes of 4 or 8 bytes; 0 if none is there. */
function descriptorLength(view: DataView, at: number, crc: number, packed: number, size: number): number {
  const isAt = (position: number): boolean =>
    position + 12 <= view.byteLength &&
    view.getUint32(position, true) === crc &&
    view.getUint32(position + 4, true) === packed;
  const isSigned = at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR && isAt(at + 4);
  const from = isSigned ? at + 4 : at;
  if (!isAt(from)) return 0;
  const isWide = view.getUint32(from + 8, true) !== size;
  return from - at + (isWide ? 20 : 12);
}

/** Entries that share bytes are how a small file claims to hold petabytes. */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const byPlace = [...entries].sort((a, b) => a.localRecord.byteOffset - b.localRecord.byteOffset);
  let reached = 0;
  for (const { localRecord, name } of byPlace) {
    if (localRecord.byteOffset < reached) throw new HostError('malformed', { part: name, reason: 'overlap' });
    reached = localRecord.byteOffset + localRecord.length;
  }
}

function readContent(entry: ZipEntry, budget: number, limits: ZipLimits): Uint8Array {
  const part = entry.name;
  let content = entry.raw;
  if (entry.method === 8) content = inflateWithin(entry.raw, entry.size, part, budget, limits);
  else if (entry.method !== 0) throw new HostError('unsupported', { part, method: entry.method });
  if (content.length > Math.min(budget, limits.maxEntryBytes)) {
    throw new HostError('too-large', { part, bytes: content.length });
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new HostError('malformed', { part, reason: 'checksum' });
  }
  return content;
}
