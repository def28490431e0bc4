import { fromXstring } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { Splices } from './splices.js';
import { escapeAttribute, escapeText, toXstring } from './text-escape.js';

/** Elements whose text is a formula or a reference: of cells, formats, validations, tables, names, charts, sparklines. */
const ELEMENTS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
  'definedName',
]);
/** Attributes that are a formula or a reference, by their element: links, form controls, text boxes, thresholds. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['location'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'],
  sp: ['textlink'],
  cfvo: ['val'],
  control: ['linkedCell', 'listFillRange'],
  controlPr: ['linkedCell', 'listFillRange'],
};
/** The same in drawings of the old kind, which are not always well-formed XML. */
const VML = /(<x:(Fmla\w+)>)([^<]*)(<\/x:\2>)/g;

/** A part's text with every formula and reference in it changed; where none changes, the text itself. */
export function withFormulas(source: string, part: string, change: (formula: string) => string): string {
  if (part.toLowerCase().endsWith('.vml')) return withVmlFormulas(source, change);
  const xml = new XmlReader(source, part);
  const splices = new Splices(source);
  while (xml.next()) {
    if (xml.token !== 'open') continue;
    for (const name of ATTRIBUTES[xml.name] ?? []) {
      const span = xml.attributeSpan(name);
      const was = fromXstring(xml.attribute(name) ?? '');
      const now = span ? change(was) : was;
      if (span && now !== was) {
        const quoted = escapeAttribute(toXstring(now)).replaceAll("'", '&apos;');
        splices.replace(span.start, span.end, quoted);
      }
    }
    if (!ELEMENTS.has(xml.name) || xml.isSelfClosing) continue;
    const from = xml.end;
    const was = fromXstring(xml.textContent());
    const now = change(was);
    if (now !== was) splices.replace(from, xml.start, escapeText(toXstring(now)));
  }
  return splices.apply();
}

function withVmlFormulas(source: string, change: (formula: string) => string): string {
  return source.replace(VML, (all, open: string, _: string, text: string, close: string) => {
    const was = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
    const now = change(was);
    return now === was ? all : open + escapeText(now) + close;
  });
}
