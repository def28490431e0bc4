import { createContext, useContext } from 'react';
import type { Desk, DeskState, Notice } from '../desk/desk.js';
import type { FilePort } from '../../sheet/file-port.js';
import type { Stage } from './stage-context.js';
import type { View } from './views.js';

export type { Words } from './stage-context.js';

/** What every part of the pane may use. */
export interface PaneContextValue extends Stage {
  readonly desk: Desk;
  readonly state: DeskState;
  /** What can be done with other files; null where nothing can. */
  readonly files: FilePort | null;
  readonly open: (view: View) => void;
  /** Shows a notice of the pane's own (copied to the clipboard …). */
  readonly tell: (notice: Notice) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('a part of the pane outside of it');
  return value;
}
