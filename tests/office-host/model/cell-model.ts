import type { Json } from '../protocol/server-object.js';

/** Formats that were set, by their path: "fill.color", "font.bold", "borders.EdgeTop.style", "protection.locked". */
export type StyleModel = Record<string, Json>;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface CellModel {
  /** '' for an empty cell, as Office.js has it; an error's code for an error. */
  value: string | number | boolean;
  isError: boolean;
  /** With its "="; null for a constant. */
  formula: string | null;
  format: string;
  /** What the cell shows. */
  text: string;
  style: StyleModel;
  link: Hyperlink | null;
}

/** A cell nobody touched. */
export function blankCell(): CellModel {
  return { value: '', isError: false, formula: null, format: 'General', text: '', style: {}, link: null };
}

/** True when a cell holds something to read. */
export const hasContent = (cell: CellModel): boolean => cell.value !== '' || cell.formula !== null;

/** True when nothing about a cell differs from an untouched one. */
export function isUntouched(cell: CellModel): boolean {
  return (
    !hasContent(cell) &&
    cell.format === 'General' &&
    cell.link === null &&
    Object.keys(cell.style).length === 0
  );
}
