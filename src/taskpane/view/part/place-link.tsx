import type { ReactElement } from 'react';
import type { Place } from '../../files/place.js';
import { CellLink } from './cell-link.js';

interface Props {
  readonly place: Place;
  /** The place is in the workbook that is open. */
  readonly isOpen: boolean;
}

/** A place of a workbook; where that is open, pressed, the sheet shows it. */
export function PlaceLink({ place: { sheet, cell }, isOpen }: Props): ReactElement | null {
  if (cell === null) return <span>{sheet}</span>;
  return isOpen ? <CellLink sheet={sheet} cell={cell} /> : <span>{cell}</span>;
}
