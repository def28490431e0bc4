import { decodeXml } from '../../src/hosts/xlsx/xml-text.js';
import { XmlReader } from '../../src/hosts/xlsx/xml.js';
import { openZip } from '../../src/hosts/xlsx/zip.js';

/** The inflated parts of a file, in order. */
export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  const zip = openZip(file);
  return new Map(zip.entries.map((entry) => [entry.name, zip.read(entry)]));
}

/** The text of one part. */
export function textOf(file: Uint8Array, part: string): string {
  const bytes = partsOf(file).get(part);
  if (!bytes) throw new Error(`no part ${part}`);
  return decodeXml(bytes, part).text;
}

/** The entries of a file as they lie in it: local header, compressed bytes, central record but for its offset. */
export function rawEntries(file: Uint8Array): Map<string, string> {
  return new Map(
    openZip(file).entries.map(({ name, localRecord, centralRecord }) => {
      const central = centralRecord.slice();
      central.fill(0, 42, 46);
      return [name, `${Buffer.from(localRecord).toString('hex')}|${Buffer.from(central).toString('hex')}`];
    }),
  );
}

/** Names of the parts that differ between two files: changed, gone or new. */
export function differingParts(a: Uint8Array, b: Uint8Array): string[] {
  const [left, right] = [partsOf(a), partsOf(b)];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => {
    const [x, y] = [left.get(name), right.get(name)];
    return !x || !y || !Buffer.from(x).equals(Buffer.from(y));
  });
}

/** Tags and texts of a part, comments included, in order. */
function tokens(source: string): string[] {
  const xml = new XmlReader(source, 'part');
  const all: string[] = [];
  let reached = 0;
  while (xml.next()) {
    // What the reader passes over (comments, instructions) counts as well.
    if (xml.start > reached) all.push(source.slice(reached, xml.start));
    all.push(source.slice(xml.start, xml.end));
    reached = xml.end;
  }
  return all;
}

/** Tokens of `before` that `after` does not hold in the same order: what was changed rather than added to. */
export function lostTokens(before: string, after: string): string[] {
  const [old, now] = [tokens(before), tokens(after)];
  let head = 0;
  while (head < old.length && old[head] === now[head]) head++;
  const lost: string[] = [];
  let at = head;
  for (const token of old.slice(head)) {
    const found = now.indexOf(token, at);
    if (found < 0 || found - at > 400) lost.push(token);
    else at = found + 1;
  }
  return lost;
}
