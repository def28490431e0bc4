import type { PrintText } from '../../../sheet/surroundings.js';
import { HostError } from '../../../sheet/host.js';
import { fromXstring } from '../xml-values.js';
import { XmlReader } from '../xml.js';
import { Splices } from './splices.js';
import { escapeText, toXstring } from './text-escape.js';

/**
 * A worksheet's text with print headers and footers changed. Throws HostError 'unsupported' with reason 'changed' where
 * one does not say what `before` says.
 */
export function withPrintTexts(
  source: string,
  part: string,
  before: readonly PrintText[],
  after: readonly PrintText[],
): string {
  const xml = new XmlReader(source, part);
  const splices = new Splices(source);
  let done = 0;
  xml.root();
  while (xml.nextChild(1)) if (xml.name === 'headerFooter') done += replaceIn(xml, splices, before, after);
  if (done < after.length) throw new HostError('unsupported', { reason: 'changed' });
  return splices.apply();
}

/** Replaces the texts of the headerFooter element `xml` is at; returns how many. */
function replaceIn(
  xml: XmlReader,
  splices: Splices,
  before: readonly PrintText[],
  after: readonly PrintText[],
): number {
  const { depth } = xml;
  let done = 0;
  while (xml.nextChild(depth)) {
    const { name, end, isSelfClosing } = xml;
    const was = before.find(({ place }) => place === name)?.text;
    const now = after.find(({ place }) => place === name)?.text;
    if (was === undefined || now === undefined || isSelfClosing) continue;
    if (fromXstring(xml.textContent()) !== was) throw new HostError('unsupported', { reason: 'changed' });
    splices.replace(end, xml.start, escapeText(toXstring(now)));
    done++;
  }
  return done;
}
