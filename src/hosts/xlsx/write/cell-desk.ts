import type { Content, OwnedCell } from '../../../sheet/edit.js';
import { HostError } from '../../../sheet/host.js';
import type { StringPool } from './string-pool.js';
import { textElement } from './string-pool.js';
import type { StylePool } from './style-pool.js';
import type { Was } from './style-xml.js';
import { escapeText, toXstring } from './text-escape.js';

/** What Excel lets a cell hold. */
export const MAX_CHARACTERS = 32_767;

/** What all cells of a workbook share, while they are being written. */
export interface CellDesk {
  styles(): StylePool;
  /** Null in a workbook without shared strings: texts then stand in their cells. */
  strings(): StringPool | null;
}

/** What a cell's attributes and its inside shall be. */
export interface Dress {
  /** Attribute s; null for none. */
  readonly style: string | null;
  /** Attribute t; null for none (a number). */
  readonly type: string | null;
  readonly inner: string;
}

/** How a cell with this content and look stands in a file; `p` is the prefix with its colon. */
export function dress(
  desk: CellDesk,
  p: string,
  { content, look }: Pick<OwnedCell, 'content' | 'look'>,
  was: Was | null,
): Dress {
  const quoted = content.kind === 'text' && beginsLikeFormula(content.text);
  const isBare = look === 'plain' && !quoted && was === null;
  const style = isBare ? null : String(desk.styles().xf(look, quoted, was));
  return { style, ...contentXml(desk, p, content, 'owned') };
}

/**
 * Text Excel would take for a formula when somebody edits its cell; the full-width signs are what a Japanese keyboard
 * gives, and Excel takes them too.
 */
export function beginsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}

/** How content stands in a cell: 'owned' text is Tenken's own string, 'input' text one of the user's where there is one. */
export function contentXml(
  desk: CellDesk,
  p: string,
  content: Content,
  owner: 'owned' | 'input',
): Omit<Dress, 'style'> {
  switch (content.kind) {
    case 'blank':
      return { type: null, inner: '' };
    case 'number':
      return { type: null, inner: `<${p}v>${numberText(content.value)}</${p}v>` };
    case 'text': {
      if (content.text.length > MAX_CHARACTERS) {
        throw new HostError('too-large', { reason: 'text', characters: content.text.length });
      }
      const strings = desk.strings();
      const { text } = content;
      if (strings) {
        const index = owner === 'owned' ? strings.refer(text) : strings.referAny(text);
        return { type: 's', inner: `<${p}v>${index}</${p}v>` };
      }
      const isPlain = owner === 'input' && text.trim() === text && !/[\t\r\n]/.test(text);
      const t = isPlain ? `<${p}t>${escapeText(toXstring(text))}</${p}t>` : textElement(`${p}t`, text);
      return { type: 'inlineStr', inner: `<${p}is>${t}</${p}is>` };
    }
    case 'formula': {
      const formula = `<${p}f>${escapeText(toXstring(content.formula))}</${p}f>`;
      if (typeof content.cached === 'number') {
        return { type: null, inner: `${formula}<${p}v>${numberText(content.cached)}</${p}v>` };
      }
      const cached = escapeText(toXstring(content.cached));
      return { type: 'str', inner: `${formula}<${p}v>${cached}</${p}v>` };
    }
  }
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new HostError('unsupported', { reason: 'number', value: String(value) });
  return String(value);
}
