import { createContext, useContext } from 'react';
import type { Locale, MessageKey } from '../../locales/say.js';
import type { Desk, DeskState, Notice } from '../desk/desk.js';
import type { View } from './views.js';

export type Words = (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string;

/** What every part of the pane may use. */
export interface PaneContextValue {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly locale: Locale;
  /** The words for a key in the language in force. */
  readonly words: Words;
  readonly open: (view: View) => void;
  /** Closes the uppermost view. */
  readonly close: () => void;
  /** Shows a notice of the pane's own (copied to the clipboard …). */
  readonly tell: (notice: Notice) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('a part of the pane outside of it');
  return value;
}
