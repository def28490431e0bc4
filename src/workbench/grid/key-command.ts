import type { Move } from './movement.js';

/** The part of a keyboard event that decides. */
export interface Key {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does while no cell is being edited. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extends: boolean }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'select-all' | 'next-region' | 'previous-region' }
  | { readonly kind: 'sheet'; readonly step: 1 | -1 };

/** What a key does while a cell is being edited; null: the text field's own business. */
export type EditorCommand =
  { readonly kind: 'commit'; readonly move: Move } | { readonly kind: 'cancel' | 'line-break' };

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** A key the input method is working on, the one that ends a composition included (229). */
export function belongsToComposition(key: Pick<Key, 'isComposing' | 'keyCode'>): boolean {
  return key.isComposing || key.keyCode === 229;
}

/** `page` is the height of the view in px. Null: nothing of the grid's. */
export function gridCommand(key: Key, page: number): GridCommand | null {
  if (belongsToComposition(key)) return null;
  const ctrl = key.ctrlKey || key.metaKey;
  const move = moveOf(key, ctrl, page);
  if (move) return move;
  if (ctrl) return controlCommand(key);
  switch (key.key) {
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'F6':
      return { kind: key.shiftKey ? 'previous-region' : 'next-region' };
    default:
      return null;
  }
}

function controlCommand(key: Key): GridCommand | null {
  switch (key.key.toLowerCase()) {
    case 'z':
      return { kind: key.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'select-all' };
    case 'pageup':
      return { kind: 'sheet', step: -1 };
    case 'pagedown':
      return { kind: 'sheet', step: 1 };
    default:
      return null;
  }
}

function moveOf(key: Key, ctrl: boolean, page: number): GridCommand | null {
  if (key.altKey) return null;
  const walk = (move: Move): GridCommand => ({ kind: 'move', move, extends: key.shiftKey });
  const arrow = Object.hasOwn(ARROWS, key.key) ? ARROWS[key.key as keyof typeof ARROWS] : null;
  if (arrow) return walk({ kind: ctrl ? 'jump' : 'step', to: arrow });
  switch (key.key) {
    case 'Home':
      return walk({ kind: ctrl ? 'sheet-start' : 'row-start' });
    case 'End':
      return walk({ kind: ctrl ? 'sheet-end' : 'row-end' });
    case 'PageUp':
    case 'PageDown':
      return ctrl ? null : walk({ kind: 'page', to: key.key === 'PageUp' ? 'up' : 'down', px: page });
    case 'Tab':
      return ctrl ? null : { kind: 'move', move: tabMove(key), extends: false };
    case 'Enter':
      return ctrl ? null : { kind: 'move', move: enterMove(key), extends: false };
    default:
      return null;
  }
}

const tabMove = (key: Key): Move => ({ kind: 'step', to: key.shiftKey ? 'left' : 'right' });
const enterMove = (key: Key): Move => ({ kind: 'step', to: key.shiftKey ? 'up' : 'down' });

/** `isTyping`: editing began by typing over the cell, so that arrows commit as in Excel. */
export function editorCommand(key: Key, isTyping: boolean): EditorCommand | null {
  if (belongsToComposition(key)) return null;
  switch (key.key) {
    case 'Enter':
      return key.altKey || key.ctrlKey ? { kind: 'line-break' } : { kind: 'commit', move: enterMove(key) };
    case 'Tab':
      return { kind: 'commit', move: tabMove(key) };
    case 'Escape':
      return { kind: 'cancel' };
    default:
      break;
  }
  const isArrow = Object.hasOwn(ARROWS, key.key);
  if (!isTyping || !isArrow || key.shiftKey || key.ctrlKey || key.altKey || key.metaKey) return null;
  return { kind: 'commit', move: { kind: 'step', to: ARROWS[key.key as keyof typeof ARROWS] } };
}
