import type { Content, InputCell } from '../../../sheet/edit.js';
import { HostError } from '../../../sheet/host.js';
import { sameContent } from '../../../sheet/same-content.js';
import { beginsLikeFormula, contentXml, type CellDesk } from './cell-desk.js';
import { holds, isVacant, type ExistingCell } from './existing-cell.js';
import { relabelled } from './relabel.js';
import type { CellChange } from './rewrite-cell.js';
import { attributeOf, isOwnTag, ownTag, setAttribute } from './tag.js';

/** Attributes that tie a cell to what it held: dynamic arrays and rich values. They go with it. */
const TIES = ['cm', 'vm'];

/** How the tag of a cell ends that was self-closed before somebody typed into it. */
const REOPENED = '   >';

/**
 * A cell where none was, as typing makes it. Its three blanks tell that it can go again when it is blank again.
 * `style`: attribute s its row or column gives it.
 */
export function newInput(
  desk: CellDesk,
  p: string,
  reference: string,
  style: string | undefined,
  { content }: InputCell,
): string {
  const { type, inner } = contentXml(desk, p, content, 'input');
  const worn = desk.styles().inputXf(style, isQuoted(content));
  const attributes = [
    `r="${reference}"`,
    worn === '0' ? '' : ` s="${worn}"`,
    type === null ? '' : ` t="${type}"`,
  ].join('');
  return `${ownTag(`${p}c`, attributes)}${inner}</${p}c>`;
}

/**
 * The text in the place of a cell somebody typed into: its content is new, its format and all else stay. '' when a
 * cell that typing made is blank again. `group`: the shared formula that says the same here, by its number.
 * Throws HostError 'unsupported' with reason 'changed' (other content than the edit expects) or 'array formula'.
 */
export function rewriteInput(
  desk: CellDesk,
  p: string,
  existing: ExistingCell,
  { before, after, isLabel }: CellChange,
  group: string | null,
): string {
  if (existing.formulaType === 'array' || existing.formulaType === 'dataTable') {
    throw new HostError('unsupported', { reason: 'array formula' });
  }
  const strings = desk.strings()?.texts() ?? [];
  // A string without a character shows nothing either.
  const isBlank = holds(existing, { kind: 'blank' }, strings);
  const isExpected =
    before.content.kind === 'blank' ? isBlank : !isBlank && holds(existing, before.content, strings);
  if (!isExpected) throw new HostError('unsupported', { reason: 'changed' });
  if (sameContent(before.content, after.content)) return existing.raw;
  if (existing.type === 's' && !isVacant(existing)) desk.strings()?.release();
  if (after.content.kind === 'blank' && isOwnTag(existing.open)) return '';

  const label = isLabel ? labelXml(desk, p, existing, after.content) : null;
  const { type, inner } = label ?? contentXml(desk, p, after.content, 'input');
  const worn = desk.styles().inputXf(existing.style, isQuoted(after.content));
  const untied = TIES.reduce((tag, name) => setAttribute(tag, name, null), existing.open);
  const tag = withType(withStyle(untied, worn), type);
  if (after.content.kind === 'blank') return emptied(tag, existing);
  const body = group === null ? inner : `<${p}f t="shared" si="${group}"/>${afterFormula(inner, p)}`;
  return `${existing.inner === null ? reopened(tag) : tag}${body}</${existing.qualifiedName}>`;
}

/** A label as its cell spells it, with the fonts within it; null where it has none. */
function labelXml(
  desk: CellDesk,
  p: string,
  { type, value, inner, inline }: ExistingCell,
  content: Content,
): { type: string; inner: string } | null {
  if (content.kind !== 'text') return null;
  const strings = desk.strings();
  if (type === 's' && strings && value !== null) {
    return { type, inner: `<${p}v>${strings.referLabel(Number(value), content.text)}</${p}v>` };
  }
  const text = inline === null || inner === null ? null : relabelled(inner, '', content.text);
  return text === null ? null : { type: 'inlineStr', inner: text };
}

function isQuoted(content: Content): boolean {
  return content.kind === 'text' && beginsLikeFormula(content.text);
}

function emptied(tag: string, { inner, qualifiedName }: ExistingCell): string {
  if (inner === null) return tag;
  return tag.endsWith(REOPENED) ? `${tag.slice(0, -REOPENED.length)}/>` : `${tag}</${qualifiedName}>`;
}

function reopened(tag: string): string {
  return tag.slice(0, -2) + REOPENED;
}

function afterFormula(inner: string, p: string): string {
  const end = `</${p}f>`;
  return inner.slice(inner.indexOf(end) + end.length);
}

/** An attribute the cell did not have is told by two blanks before it, so that it can go again. */
function added(tag: string, name: string, value: string): string {
  const longer = setAttribute(tag, name, value);
  const at = longer.lastIndexOf(` ${name}="${value}"`);
  return `${longer.slice(0, at)} ${longer.slice(at)}`;
}

/** The tag without an attribute that `added` put there; null when it is not such a one. */
function withoutAdded(tag: string, name: string): string | null {
  const value = attributeOf(tag, name) ?? '';
  const spelled = `  ${name}="${value}"`;
  const at = tag.lastIndexOf(spelled);
  return at < 0 ? null : tag.slice(0, at) + tag.slice(at + spelled.length);
}

/** A number needs no type; one that was there stays in its place and says "n". */
function withType(tag: string, type: string | null): string {
  if (attributeOf(tag, 't') === undefined) return type === null ? tag : added(tag, 't', type);
  return type === null
    ? (withoutAdded(tag, 't') ?? setAttribute(tag, 't', 'n'))
    : setAttribute(tag, 't', type);
}

function withStyle(tag: string, style: string): string {
  const now = attributeOf(tag, 's');
  if (now === style || (now === undefined && style === '0')) return tag;
  if (now === undefined) return added(tag, 's', style);
  return (style === '0' ? withoutAdded(tag, 's') : null) ?? setAttribute(tag, 's', style);
}
