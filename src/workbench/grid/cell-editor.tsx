import { mergeClasses } from '@fluentui/react-components';
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type CSSProperties,
  type JSX,
  type KeyboardEvent,
} from 'react';
import type { Box } from './geometry.js';
import type { useGridStyles } from './grid-styles.js';
import { belongsToComposition, editorCommand, type Key } from './key-command.js';
import type { Move } from './movement.js';

export interface CellEditorHandle {
  readonly focus: () => void;
  /** Begins editing with what the cell holds. */
  readonly edit: () => void;
  /** Ends editing and keeps the text; nothing when no cell is edited. */
  readonly commit: () => void;
  readonly isEditing: () => boolean;
  /** Moves it to where the active cell stands in the scroller now. */
  readonly place: (box: Box) => void;
}

export interface CellEditorProps {
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly label: string;
  readonly description: string;
  readonly gridId: string;
  readonly activeId: string;
  /** Font of the cell, so that text stands while typing where it will stand. */
  readonly font: CSSProperties;
  readonly maxWidth: number;
  /** What the cell holds, as one would type it. */
  readonly content: () => string;
  /** A key while nothing is edited; true: it was the grid's. */
  readonly onGridKey: (key: Key) => boolean;
  readonly onBegin: () => void;
  /** Text as it is typed, for the formula bar; null when editing ends. */
  readonly onDraft: (text: string | null) => void;
  readonly onCommit: (text: string, move: Move | null) => void;
  readonly onCopy: (event: ClipboardEvent, isCut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * The text field on the active cell. It always has the focus, unseen until something is typed, so that the input method
 * begins its composition in the cell itself.
 */
export const CellEditor = forwardRef<CellEditorHandle, CellEditorProps>(
  function CellEditor(props, ref): JSX.Element {
    const { styles, content, onDraft, onCommit, onBegin } = props;
    const field = useRef<HTMLTextAreaElement>(null);
    const least = useRef<Box>({ left: 0, top: 0, width: 0, height: 0 });
    const [mode, setMode] = useState<'idle' | 'typing' | 'editing'>('idle');
    // Handlers may run before the next drawing.
    const now = useRef(mode);

    const enter = (next: typeof mode): void => {
      now.current = next;
      setMode(next);
    };
    const grow = (): void => {
      const area = field.current;
      if (!area) return;
      const { width, height } = least.current;
      area.style.width = `${width}px`;
      area.style.height = `${height}px`;
      if (now.current === 'idle') return;
      area.style.width = `${Math.min(Math.max(width, area.scrollWidth + 8), Math.max(width, props.maxWidth))}px`;
      area.style.height = `${Math.max(height, area.scrollHeight + 4)}px`;
    };
    const begin = (next: 'typing' | 'editing'): void => {
      if (now.current !== 'idle') return;
      enter(next);
      onBegin();
      const area = field.current;
      if (area && next === 'editing') {
        area.value = content();
        area.setSelectionRange(area.value.length, area.value.length);
      }
      onDraft(area?.value ?? '');
    };
    const end = (keeps: boolean, move: Move | null): void => {
      const area = field.current;
      if (!area || now.current === 'idle') return;
      const text = area.value;
      enter('idle');
      area.value = '';
      onDraft(null);
      grow();
      if (keeps) onCommit(text, move);
    };

    useLayoutEffect(grow);
    useImperativeHandle(ref, () => ({
      focus: () => field.current?.focus({ preventScroll: true }),
      edit: () => {
        begin('editing');
        field.current?.focus({ preventScroll: true });
      },
      commit: () => end(true, null),
      isEditing: () => now.current !== 'idle',
      place: (box) => {
        const area = field.current;
        if (!area) return;
        least.current = box;
        area.style.left = `${box.left}px`;
        area.style.top = `${box.top}px`;
        grow();
      },
    }));

    const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
      const key = keyOf(event);
      if (now.current === 'idle') {
        if (props.onGridKey(key)) event.preventDefault();
        return;
      }
      const command = editorCommand(key, now.current === 'typing');
      if (!command) {
        // Moving the caret turns typing into editing, as F2 does in Excel.
        if (event.key === 'F2' && !belongsToComposition(key)) enter('editing');
        return;
      }
      event.preventDefault();
      if (command.kind === 'commit') end(true, command.move);
      else if (command.kind === 'cancel') end(false, null);
      else {
        const area = event.currentTarget;
        area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
        onDraft(area.value);
        grow();
      }
    };

    useEffect(() => {
      // The page may go on with something else while a cell is edited: what was typed is kept.
      const area = field.current;
      const onLeave = (): void => end(true, null);
      area?.addEventListener('blur', onLeave);
      return () => area?.removeEventListener('blur', onLeave);
    });

    return (
      <textarea
        ref={field}
        rows={1}
        className={mergeClasses(styles.editor, mode === 'idle' && styles.editorIdle)}
        style={props.font}
        spellCheck={false}
        autoComplete="off"
        aria-label={props.label}
        aria-description={props.description}
        aria-controls={props.gridId}
        aria-activedescendant={mode === 'idle' ? props.activeId : undefined}
        onKeyDown={onKeyDown}
        onCompositionStart={() => begin('typing')}
        onInput={(event) => {
          const area = event.currentTarget;
          if (area.value !== '' || now.current !== 'idle') begin('typing');
          if (now.current !== 'idle') onDraft(area.value);
          grow();
        }}
        onCompositionEnd={(event) => {
          // A composition given up leaves nothing behind: the cell keeps what it holds.
          if (event.currentTarget.value === '' && now.current === 'typing') end(false, null);
        }}
        onCopy={(event) => now.current === 'idle' && props.onCopy(event, false)}
        onCut={(event) => now.current === 'idle' && props.onCopy(event, true)}
        onPaste={(event) => now.current === 'idle' && props.onPaste(event)}
      />
    );
  },
);

function keyOf(event: KeyboardEvent): Key {
  const { key, keyCode, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, keyCode, ctrlKey, metaKey, altKey, shiftKey, isComposing: event.nativeEvent.isComposing };
}
