import { ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import { platformDeflate, type PlatformDeflate } from '../platform-deflate.js';

const DEFLATED = 8;
const LEVEL = 6;

/** A part of an archive that is deflated by the platform, piece by piece. */
class PlatformZipFile extends ZipPassThrough {
  constructor(
    name: string,
    private readonly deflate: PlatformDeflate,
  ) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(piece, LEVEL, isLast), isLast);
  }
}

/** A part of an archive that takes its content in pieces. */
export function zipFile(name: string): ZipInputFile & Pick<ZipPassThrough, 'push' | 'mtime'> {
  const deflate = platformDeflate();
  return deflate ? new PlatformZipFile(name, deflate) : new ZipDeflate(name, { level: LEVEL });
}
