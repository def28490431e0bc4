import { LOOKS, type LookStyle } from '../../../sheet/looks.data.js';
import type { NewLook } from '../../../sheet/new-sheet.js';

/** The looks of a new workbook: those of all cells of Tenken's, and those only lists have. */
export const NEW_LOOKS: Readonly<Record<NewLook, LookStyle>> = {
  ...LOOKS,
  text: LOOKS.message,
  line: { font: 'default', hasBorder: true, vertical: 'center' },
  number: LOOKS.figure,
};
