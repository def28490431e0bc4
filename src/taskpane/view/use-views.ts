import { useCallback, useRef, useState } from 'react';
import type { View } from './views.js';

export interface OpenView {
  readonly id: number;
  readonly view: View;
}

export interface Views {
  /** From the lowest to the uppermost. */
  readonly stack: readonly OpenView[];
  readonly open: (view: View) => void;
  readonly close: () => void;
  readonly closeAll: () => void;
}

/** The screens that lie over the tabs. Closing one gives the focus back to where it was opened from. */
export function useViews(): Views {
  const [stack, setStack] = useState<readonly OpenView[]>([]);
  const counter = useRef(0);
  const openers = useRef<(Element | null)[]>([]);
  const open = useCallback((view: View) => {
    counter.current += 1;
    const id = counter.current;
    openers.current.push(document.activeElement);
    setStack((before) => [...before, { id, view }]);
  }, []);
  const close = useCallback(() => {
    const opener = openers.current.pop();
    setStack((before) => before.slice(0, -1));
    // What lies below takes focus only once it is reachable again.
    requestAnimationFrame(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    });
  }, []);
  const closeAll = useCallback(() => {
    openers.current = [];
    setStack([]);
  }, []);
  return { stack, open, close, closeAll };
}
