import type { Look, Mark } from './edit.js';

/** What a look is in a file; what is not said is as in the workbook's default style. */
export interface LookStyle {
  readonly font: 'default' | 'bold' | 'title' | 'link';
  /** Solid fill, as ARGB. */
  readonly fill?: string;
  readonly hasBorder?: boolean;
  readonly numberFormat?: string;
  readonly horizontal?: 'center' | 'right';
  /** As the file spells it; the default style's own may be any. */
  readonly vertical?: string | undefined;
  readonly wraps?: boolean;
}

const LIGHT_GREY = 'FFD9D9D9';

export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  plain: { font: 'default' },
  heading: {
    font: 'bold',
    fill: LIGHT_GREY,
    hasBorder: true,
    horizontal: 'center',
    vertical: 'center',
    wraps: true,
  },
  // A rate is a percentage number (83.3), not a ratio: the sign is text.
  rate: {
    font: 'default',
    hasBorder: true,
    numberFormat: '0.0"%"',
    horizontal: 'right',
    vertical: 'center',
    wraps: true,
  },
  rating: { font: 'default', hasBorder: true, horizontal: 'center', vertical: 'center', wraps: true },
  message: { font: 'default', hasBorder: true, vertical: 'center', wraps: true },
  title: { font: 'title', vertical: 'center' },
  subtitle: { font: 'bold', vertical: 'center' },
  // Links stand among cells of the look "table".
  link: { font: 'link', hasBorder: true, vertical: 'top', wraps: true },
  'table-heading': {
    font: 'bold',
    fill: LIGHT_GREY,
    hasBorder: true,
    horizontal: 'center',
    vertical: 'center',
    wraps: true,
  },
  table: { font: 'default', hasBorder: true, vertical: 'top', wraps: true },
  // A link among cells of the look "message".
  place: { font: 'link', hasBorder: true, vertical: 'center', wraps: true },
  count: { font: 'default', hasBorder: true, numberFormat: '#,##0', horizontal: 'right', vertical: 'center' },
  figure: { font: 'default', hasBorder: true, horizontal: 'right', vertical: 'center' },
  share: { font: 'default', hasBorder: true, numberFormat: '0.0%', horizontal: 'right', vertical: 'center' },
  'total-label': { font: 'bold', fill: LIGHT_GREY, hasBorder: true, vertical: 'center', wraps: true },
  'total-count': {
    font: 'bold',
    fill: LIGHT_GREY,
    hasBorder: true,
    numberFormat: '#,##0',
    horizontal: 'right',
    vertical: 'center',
  },
  'total-rate': {
    font: 'bold',
    fill: LIGHT_GREY,
    hasBorder: true,
    numberFormat: '0.0"%"',
    horizontal: 'right',
    vertical: 'center',
  },
  'total-share': {
    font: 'bold',
    fill: LIGHT_GREY,
    hasBorder: true,
    numberFormat: '0.0%',
    horizontal: 'right',
    vertical: 'center',
  },
};

/** Points by which a title is larger than the default font. */
export const TITLE_GROWTH = 5;
/** Excel's blue for links, as ARGB. */
export const LINK_COLOR = 'FF0563C1';
export const BORDER_COLOR = 'FF808080';

/** Fill of marked cells, and font where the mark sets one. Errors are told by more than their colour. */
export const MARKS: Readonly<Record<Mark['severity'], { readonly fill: string; readonly font?: string }>> = {
  error: { fill: 'FFFFC7CE', font: 'FF9C0006' },
  warning: { fill: 'FFFFF2CC' },
  info: { fill: 'FFDDEBF7' },
};
