import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/hosts/xlsx/crc32.js';

/** One entry of an archive; `size` and `crc` are written as given, true or not. */
export interface RawPart {
  readonly name: string;
  /** A raw deflate stream. */
  readonly deflated: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A part as an honest archiver writes it. */
export function deflatedPart(name: string, content: string | Uint8Array): RawPart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, deflated: deflateRawSync(bytes, { level: 1 }), size: bytes.length, crc: crc32(bytes) };
}

/** An archive of entries that may lie about themselves, which no zip library lets one write. */
export function rawZip(parts: readonly RawPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, deflated, size, crc } of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    // Both records hold, from "version needed" to "length of extra fields", the same 26 bytes.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, nameBytes, deflated]);
    locals.push(local);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, rest, nameBytes]));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}
