import { strFromU8, strToU8 } from 'fflate';
import { HostError } from '../../sheet/host.js';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A part as text, and what it takes to give it back in the same encoding. */
export interface XmlText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: XmlEncoding;
  readonly hasBom: boolean;
}

/**
 * Decodes an XML part: UTF-8, or UTF-16 with a byte order mark or recognisable by its first "<" (XML 1.0, F.1).
 * Bytes that are not text in that encoding throw HostError 'malformed': a replaced character would be a wrong reading.
 */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', true, part);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be', true, part);
  if (first === 0x3c && second === 0) return utf16(bytes, 'utf-16le', false, part);
  if (first === 0 && second === 0x3c) return utf16(bytes, 'utf-16be', false, part);
  const hasBom = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const body = hasBom ? bytes.subarray(3) : bytes;
  const text = strFromU8(body);
  if (text.includes('\ufffd') && !isSame(strToU8(text), body)) {
    throw new HostError('malformed', { part, reason: 'encoding' });
  }
  return { text, encoding: 'utf-8', hasBom };
}

/** The inverse of `decodeXml`: the same text gives the same bytes. */
export function encodeXml({ text, encoding, hasBom }: XmlText): Uint8Array {
  const marked = hasBom ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return strToU8(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

function utf16(bytes: Uint8Array, encoding: XmlEncoding, hasBom: boolean, part: string): XmlText {
  if (bytes.length % 2 !== 0) throw new HostError('malformed', { part, reason: 'encoding' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 16384) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(bytes.length, at + 16384); unit += 2) {
      units.push(view.getUint16(unit, encoding === 'utf-16le'));
    }
    pieces.push(String.fromCharCode(...units));
  }
  return { text: pieces.join(''), encoding, hasBom };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text between tags as a reader sees it: references resolved, line ends as "\n" (XML 1.0, 2.11). Null: bad reference. */
export function unescapeText(raw: string): string | null {
  const text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  return text.includes('&') ? resolveReferences(text) : text;
}

/** An attribute's value as a reader sees it: white space as spaces, references resolved (XML 1.0, 3.3.3). Null: bad. */
export function unescapeAttribute(raw: string): string | null {
  const text = /[\t\n\r]/.test(raw) ? raw.replaceAll('\r\n', '\n').replaceAll(/[\t\n\r]/g, ' ') : raw;
  return text.includes('&') ? resolveReferences(text) : text;
}

function resolveReferences(text: string): string | null {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', copied)) {
    const end = text.indexOf(';', at);
    if (end < 0) return null;
    const character = resolve(text.slice(at + 1, end));
    if (character === null) return null;
    pieces.push(text.slice(copied, at), character);
    copied = end + 1;
  }
  return pieces.join('') + text.slice(copied);
}

function resolve(reference: string): string | null {
  const predefined = PREDEFINED.get(reference);
  if (predefined !== undefined) return predefined;
  const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/.exec(reference);
  const decimal = /^#([0-9]{1,7})$/.exec(reference);
  const code = hexadecimal ? parseInt(hexadecimal[1] ?? '', 16) : decimal ? Number(decimal[1]) : 0;
  // Zero and lone surrogates are no characters (XML 1.0, 2.2).
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
