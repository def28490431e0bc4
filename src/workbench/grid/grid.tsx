import {
  forwardRef,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
} from 'react';
import { toA1, type Position } from '../../sheet/address.js';
import { cellAt } from '../../sheet/sheet.js';
import type { Words } from '../../taskpane/view/stage-context.js';
import { CellEditor, type CellEditorHandle } from './cell-editor.js';
import { fontFamily } from './cell-css.js';
import { ColumnHeads } from './column-heads.js';
import { Frames } from './frames.js';
import { headsOf, placeInPort, scrollTo, type Viewport } from './geometry.js';
import { GridRow } from './grid-row.js';
import { useGridStyles } from './grid-styles.js';
import { inputText } from './input-text.js';
import { gridCommand, type GridCommand, type Key } from './key-command.js';
import { anchorsOutside } from './merge-window.js';
import { moved, type Move } from './movement.js';
import { NoteCard } from './note-card.js';
import { copied, pasted, type TypedCell } from './clipboard.js';
import { areaAt, selectCell, selectedArea, shownCell, type Selection } from './selection.js';
import type { SheetView } from './sheet-view.js';
import { styleRules, type StyleRules } from './style-rules.js';
import { PX_A_POINT } from './units.js';
import { usePointer } from './use-pointer.js';
import { useWindow } from './use-window.js';

export interface GridHandle {
  readonly focus: () => void;
  /** Scrolls a cell into the middle and lights it up. */
  readonly show: (at: Position) => void;
  readonly commit: () => void;
}

export interface GridProps {
  readonly view: SheetView;
  readonly words: Words;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onType: (cells: readonly TypedCell[]) => void;
  readonly onDraft: (text: string | null) => void;
  /** Commands that are not the grid's own. */
  readonly onCommand: (command: GridCommand) => void;
}

let sharedRules: StyleRules | null = null;
const NONE: readonly [number, number] = [-1, -2];

/** The sheet, windowed both ways, with everything one does in it. */
export const Grid = forwardRef<GridHandle, GridProps>(function Grid(props, ref): JSX.Element {
  const { view, words, selection, onSelect } = props;
  const styles = useGridStyles();
  const id = useId();
  const rules = (sharedRules ??= styleRules(document, 'tk'));
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditorHandle>(null);
  const [flash, setFlash] = useState<{ at: Position; turn: number } | null>(null);
  const heads = useMemo(() => headsOf(view), [view]);
  const window = useWindow(view, scroller);
  const active = shownCell(view.merges, selection.active);
  const activeArea = useMemo(() => areaAt(view.merges, selection.active), [view, selection]);
  const area = useMemo(() => selectedArea(view.merges, view.sheet.merges, selection), [view, selection]);

  const port = useCallback((): Viewport => {
    const { scrollTop = 0, scrollLeft = 0, clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    return { scrollTop, scrollLeft, width: clientWidth, height: clientHeight };
  }, []);
  const place = useCallback((): void => {
    editor.current?.place(placeInPort(view, heads, port(), activeArea));
  }, [view, heads, port, activeArea]);
  const bringIntoView = useCallback(
    (at: Position, align: 'nearest' | 'center'): void => {
      const target = scrollTo(view, heads, port(), areaAt(view.merges, at), align);
      if (target) scroller.current?.scrollTo({ ...target, behavior: 'instant' });
    },
    [view, heads, port],
  );
  const pointer = usePointer({ view, heads, port, scroller, editor, selection, onSelect });

  useLayoutEffect(place, [place]);
  const walkTo = (at: Position, extending: boolean): void => {
    const extent = extending ? at : null;
    onSelect(extent ? { active: selection.active, extent } : selectCell(at.row, at.column));
    bringIntoView(at, 'nearest');
  };
  const walk = (move: Move, extending: boolean): void =>
    walkTo(moved(view, extending ? selection.extent : selection.active, move), extending);
  const obey = (command: GridCommand): void => {
    if (command.kind === 'move') return walk(command.move, command.extends);
    if (command.kind === 'edit') return editor.current?.edit();
    if (command.kind === 'clear') return props.onType(pasted(view, area, ''));
    if (command.kind === 'select-all') {
      const end = { row: Math.max(view.lastRow, 0), column: Math.max(view.lastColumn, 0) };
      return onSelect({ active: { row: 0, column: 0 }, extent: end });
    }
    props.onCommand(command);
  };
  const onGridKey = (key: Key): boolean => {
    const room = port().height - heads.height - view.rows.offset(view.frozenRows);
    const command = gridCommand(key, Math.max(room - 24, 24));
    if (command) obey(command);
    return command !== null;
  };

  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    commit: () => editor.current?.commit(),
    show: (at) => {
      bringIntoView(at, 'center');
      setFlash((last) => ({ at, turn: (last?.turn ?? 0) + 1 }));
    },
  }));
  useEffect(() => {
    if (!flash) return undefined;
    const timer = setTimeout(() => setFlash(null), 1600);
    return () => clearTimeout(timer);
  }, [flash]);

  const markWords = useMemo(
    () => ({
      error: words('workbench.mark.error'),
      warning: words('workbench.mark.warning'),
      info: words('workbench.mark.info'),
    }),
    [words],
  );
  const lent = anchorsOutside(view.merges, window);
  const frozenLent = anchorsOutside(view.merges, { ...window, top: 0, bottom: view.frozenRows - 1 });
  const shared = {
    view,
    rules,
    styles,
    headWidth: heads.width,
    headHeight: heads.height,
    idPrefix: id,
    markWords,
  };
  const row = (index: number, kind: 'frozen' | 'body' | 'lending'): JSX.Element => {
    const isSelected = index >= area.top && index <= area.bottom;
    const [selectedFrom, selectedTo] = isSelected ? ([area.left, area.right] as const) : NONE;
    const [from, to] = kind === 'lending' ? NONE : [window.left, window.right];
    return (
      <GridRow
        key={kind === 'lending' ? `lending${index}` : index}
        {...shared}
        row={index}
        from={from}
        to={to}
        further={((kind === 'frozen' ? frozenLent : lent).get(index) ?? []).join(',')}
        isFrozen={kind === 'frozen'}
        isLending={kind === 'lending'}
        selectedFrom={selectedFrom}
        selectedTo={selectedTo}
      />
    );
  };
  const font = view.styleAt(active.row, active.column).font;
  const noteAt = pointer.hovered ?? active;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={place}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={pointer.onPointerMove}
      onPointerUp={pointer.onPointerUp}
      onPointerLeave={pointer.onPointerLeave}
      onDoubleClick={pointer.onDoubleClick}
    >
      <div
        className={styles.canvas}
        style={{ width: heads.width + view.columns.total, height: heads.height + view.rows.total }}
      >
        <Frames
          view={view}
          styles={styles}
          heads={heads}
          area={area}
          active={activeArea}
          flash={flash && { area: areaAt(view.merges, flash.at), turn: flash.turn }}
        />
        <div className={styles.editorLayer}>
          <CellEditor
            ref={editor}
            styles={styles}
            label={words('workbench.grid.input')}
            description={words('workbench.grid.help')}
            gridId={`${id}-grid`}
            activeId={`${id}-${active.row}-${active.column}`}
            font={{
              fontFamily: fontFamily(font.name),
              fontSize: font.size * PX_A_POINT * view.scale,
              fontWeight: font.isBold ? 700 : 400,
            }}
            maxWidth={480}
            content={() => inputText(cellAt(view.sheet, active.row, active.column))}
            onGridKey={onGridKey}
            onBegin={() => bringIntoView(selection.active, 'nearest')}
            onDraft={props.onDraft}
            onCommit={(text, move) => {
              if (text !== inputText(cellAt(view.sheet, active.row, active.column)))
                props.onType([{ ...active, text }]);
              if (move) walk(move, false);
            }}
            onCopy={(event, isCut) => {
              event.preventDefault();
              event.clipboardData.setData('text/plain', copied(view, area));
              if (isCut) props.onType(pasted(view, area, ''));
            }}
            onPaste={(event) => {
              event.preventDefault();
              props.onType(pasted(view, area, event.clipboardData.getData('text/plain')));
            }}
          />
        </div>
        <div
          id={`${id}-grid`}
          role="grid"
          aria-label={words('workbench.grid.name', { sheet: view.sheet.name })}
          aria-rowcount={view.rows.count}
          aria-colcount={view.columns.count}
          aria-multiselectable="true"
          data-active={toA1(active.row, active.column)}
          className={styles.grid}
        >
          <ColumnHeads
            view={view}
            styles={styles}
            from={window.left}
            to={window.right}
            headWidth={heads.width}
            headHeight={heads.height}
            selectedFrom={area.left}
            selectedTo={area.right}
            cornerLabel={words('workbench.grid.corner')}
          />
          {indexes(0, view.frozenRows - 1, view).map((index) => row(index, 'frozen'))}
          {[...lent.keys()].filter((index) => index < window.top).map((index) => row(index, 'lending'))}
          {indexes(window.top, window.bottom, view).map((index) => row(index, 'body'))}
        </div>
        {view.noteAt(noteAt.row, noteAt.column) !== undefined && (
          <NoteCard view={view} styles={styles} heads={heads} port={port()} at={noteAt} />
        )}
      </div>
    </div>
  );
});

function indexes(from: number, to: number, { rows }: SheetView): number[] {
  const found: number[] = [];
  for (let index = from; index <= to; index++) if (rows.size(index) > 0) found.push(index);
  return found;
}
