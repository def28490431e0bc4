import { useEffect, useRef } from 'react';

export interface Shortcuts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/** Ctrl+S anywhere; Ctrl+Z and Ctrl+Y wherever no text field has the focus, which undo their own text. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const now = useRef(shortcuts);
  useEffect(() => {
    now.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey))
        return;
      const action = actionOf(event.key.toLowerCase(), event.shiftKey);
      const isText = event.target instanceof Element && event.target.closest('input,textarea') !== null;
      if (action === null || (isText && action !== 'save')) return;
      event.preventDefault();
      now.current[action]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, isShifted: boolean): keyof Shortcuts | null {
  if (key === 's') return 'save';
  if (key === 'y' || (key === 'z' && isShifted)) return 'redo';
  return key === 'z' ? 'undo' : null;
}
