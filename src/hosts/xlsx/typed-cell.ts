import type { Cell } from '../../sheet/cell.js';
import type { Content } from '../../sheet/edit.js';
import { cellOf, type RawCell } from './cell-values.js';
import type { NumberFormat } from './number-format/format.js';

/**
 * The cell that reading gives once content is written under a number format (`numberFormat(code, is1904)`); undefined
 * where it shows and computes nothing.
 */
export function typedCell(content: Content, format: NumberFormat): Cell | undefined {
  const formats = { ofStyle: () => format, ofCode: () => format };
  return cellOf(rawCell(content), { formats, strings: [], is1904: false }) ?? undefined;
}

function rawCell(content: Content): RawCell {
  const raw: RawCell = { type: undefined, style: 0, value: null, inline: null, formula: null };
  switch (content.kind) {
    case 'blank':
      return raw;
    case 'number':
      return { ...raw, value: String(content.value) };
    case 'text':
      return { ...raw, inline: withLineFeeds(content.text) };
    case 'formula': {
      const { formula, cached } = content;
      if (typeof cached === 'number') return { ...raw, formula, value: String(cached) };
      return { ...raw, formula, inline: withLineFeeds(cached) };
    }
  }
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
