import { HostError } from '../../sheet/host.js';
import { MAX_SETTINGS, SETTINGS_NAMESPACE } from '../../sheet/settings-namespace.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ROOT = /<(?![?!])[^>]*>/;

/** The custom XML part that carries settings; throws HostError 'too-large' beyond what is read again. */
export function settingsXml(json: string): string {
  if (json.length > MAX_SETTINGS) {
    throw new HostError('too-large', { reason: 'settings', characters: json.length });
  }
  const text = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    // What XML cannot hold is spelled the way JSON spells it, which means the same.
    .replace(UNWRITABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;
}

/** Control characters, halves of surrogate pairs and the two non-characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what XML forbids
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The settings in such a part. What cannot be read is given as it stands: whoever parses it has something to report. */
export function settingsIn(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root || root[0].endsWith('/>')) return '';
  const start = root.index + root[0].length;
  const end = xml.lastIndexOf('</');
  const inner = xml.slice(start, end < start ? undefined : end);
  return inner.replace(/<!\[CDATA\[([^]*?)\]\]>|&(#x?[0-9a-f]+|[a-z]+);/gi, decoded).slice(0, MAX_SETTINGS);
}

function decoded(whole: string, cdata: string | undefined, entity: string | undefined): string {
  if (cdata !== undefined) return cdata;
  const name = entity ?? '';
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
