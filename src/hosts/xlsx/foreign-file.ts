import { HostError } from '../../sheet/host.js';

/** First bytes of a compound file (MS-CFB 2.2), the container of .xls and of encrypted workbooks. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Streams an encrypted workbook keeps in it (MS-OFFCRYPTO 2.3.4). Directory names are UTF-16. */
const ENCRYPTED_STREAMS = ['EncryptedPackage', 'EncryptionInfo'];

/** Throws for files that are told by their first bytes not to be zips: 'empty-file', 'encrypted', 'legacy-xls'. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('empty-file');
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return;
  const isEncrypted = ENCRYPTED_STREAMS.some((name) => includesUtf16(bytes, name));
  throw new HostError(isEncrypted ? 'encrypted' : 'legacy-xls');
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
