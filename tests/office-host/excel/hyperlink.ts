import type { Hyperlink } from '../model/cell-model.js';
import { requireFree } from '../model/protection.js';
import { writeCell } from '../model/write-cell.js';
import { optionalText, recordOf } from '../protocol/arguments.js';
import { invalidArgument } from '../protocol/errors.js';
import type { Argument, Json } from '../protocol/server-object.js';
import { cellsChanged } from '../session.js';
import { areaOf, requireManageable, type RangeRef } from './range-ref.js';

/** The link of the first cell of a range, as the client reads it. */
export function getHyperlink(ref: RangeRef): Json {
  const { top, left } = areaOf(ref);
  const cell = ref.sheet.peek(top, left);
  return cell?.link ? { ...cell.link, textToDisplay: cell.text } : null;
}

/**
 * Sets a link on every cell of a range. Inferred: without a text to display an empty cell shows the link's target, and
 * linked cells turn blue and underlined.
 */
export function setHyperlink(ref: RangeRef, value: Argument): void {
  const { session, sheet } = ref;
  const area = requireManageable(ref);
  requireFree(sheet, 'allowInsertHyperlinks');
  const given = recordOf(value);
  const address = optionalText(given['address']);
  const documentReference = optionalText(given['documentReference']);
  const screenTip = optionalText(given['screenTip']);
  const textToDisplay = optionalText(given['textToDisplay']);
  if ((address === null) === (documentReference === null)) throw invalidArgument();
  const link: Hyperlink = {
    ...(address === null ? {} : { address }),
    ...(documentReference === null ? {} : { documentReference }),
    ...(screenTip === null ? {} : { screenTip }),
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isEmpty = (sheet.peek(row, column)?.value ?? '') === '';
      const text = textToDisplay ?? (isEmpty ? (address ?? documentReference ?? '') : null);
      if (text !== null) writeCell(session, sheet, row, column, `'${text}`);
      const cell = sheet.cell(row, column);
      cell.link = link;
      cell.style['font.color'] = '#0563C1';
      cell.style['font.underline'] = 'Single';
    }
  }
  cellsChanged(session, sheet, area);
}
