import { createContext, useContext } from 'react';
import type { Locale, MessageKey } from '../../locales/say.js';

export type Words = (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string;

/** What every screen may use, with a workbook open or not. */
export interface Stage {
  readonly locale: Locale;
  /** The words for a key in the language in force. */
  readonly words: Words;
  /** Closes the uppermost screen. */
  readonly close: () => void;
}

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const value = useContext(StageContext);
  if (value === null) throw new Error('a screen without a stage');
  return value;
}
