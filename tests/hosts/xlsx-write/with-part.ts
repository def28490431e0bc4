import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file as another program may have saved it: one part's text changed. */
export function withPart(file: Uint8Array, part: RegExp, change: (text: string) => string): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([name, bytes]): [string, Uint8Array] => [
    name,
    part.test(name) ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(entries));
}
