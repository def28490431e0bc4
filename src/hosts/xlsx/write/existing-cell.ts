import type { Content } from '../../../sheet/edit.js';
import { cellOf, type CellContext, type RawCell } from '../cell-values.js';
import { numberFormat } from '../number-format/format.js';
import { readRichText } from '../shared-strings.js';
import { fromXstring } from '../xml-values.js';
import type { XmlReader } from '../xml.js';

/** A c element as it stands in a sheet. */
export interface ExistingCell {
  /** The element's text. */
  readonly raw: string;
  /** Its opening tag. */
  readonly open: string;
  /** What stands between its tags; null for a self-closed cell. */
  readonly inner: string | null;
  readonly qualifiedName: string;
  readonly reference: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
  /** Content of v and text of is. */
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: string | null;
  /** Attribute t of its f element, when it has one: 'shared', 'array', 'dataTable'. */
  readonly formulaType: string | undefined;
  /** Group of a shared formula this cell spells for others. */
  readonly sharedMaster: string | null;
}

/** Reads the cell `xml` is at; the reader is then at its end. */
export function readExisting(xml: XmlReader): ExistingCell {
  const { start, end, isSelfClosing, depth } = xml;
  const cell = {
    open: xml.source.slice(start, end),
    qualifiedName: xml.qualifiedName(),
    reference: xml.attribute('r'),
    style: xml.attribute('s'),
    type: xml.attribute('t'),
  };
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  let formulaType: string | undefined;
  let sharedMaster: string | null = null;
  while (xml.nextChild(depth)) {
    if (xml.name === 'v') value = xml.textContent();
    else if (xml.name === 'is') inline = readRichText(xml);
    else if (xml.name === 'f') {
      formulaType = xml.attribute('t');
      const group = xml.attribute('si') ?? '';
      formula = fromXstring(xml.textContent());
      if (formulaType === 'shared' && formula !== '') sharedMaster = group;
    }
  }
  const inner = isSelfClosing ? null : xml.source.slice(end, xml.start);
  const raw = xml.source.slice(start, xml.end);
  return { ...cell, raw, inner, value, inline, formula, formulaType, sharedMaster };
}

/** True when the cell shows nothing and computes nothing: it may be formatted, its place is free. */
export function isVacant({ value, inline, formula }: ExistingCell): boolean {
  return (value === null || value === '') && (inline === null || inline === '') && formula === null;
}

const GENERAL = numberFormat('General', false);
const FORMATS: CellContext['formats'] = { ofCode: () => GENERAL, ofStyle: () => GENERAL };

/**
 * True when a cell holds what an edit says stands there. Formulas whose text the cell does not spell itself are
 * believed. `strings`: the shared strings.
 */
export function holds(existing: ExistingCell, content: Content, strings: readonly string[]): boolean {
  if (existing.formula !== null) {
    if (content.kind !== 'formula') return false;
    return existing.formulaType === 'shared' || sameText(existing.formula, content.formula);
  }
  const { type, value, inline } = existing;
  const raw: RawCell = { type, value, inline, style: 0, formula: null };
  const cell = cellOf(raw, { formats: FORMATS, strings, is1904: false });
  if (!cell) return cell === undefined;
  switch (content.kind) {
    case 'number':
      return cell.value === content.value || String(cell.value) === String(content.value);
    case 'text':
      return sameText(String(cell.value), content.text);
    default:
      return false;
  }
}

function sameText(a: string, b: string): boolean {
  return fromXstring(a) === fromXstring(b) || withoutReturns(a) === withoutReturns(b);
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
