import { mergeClasses } from '@fluentui/react-components';
import { memo, type JSX } from 'react';
import { GridCell } from './grid-cell.js';
import type { useGridStyles } from './grid-styles.js';
import { rowCells, type ShownCell } from './row-cells.js';
import type { SheetView } from './sheet-view.js';
import type { StyleRules } from './style-rules.js';
import type { Severity } from './marks.js';

export interface GridRowProps {
  readonly view: SheetView;
  readonly rules: StyleRules;
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly row: number;
  /** Columns in view, or -1 and -2 for a row that only lends its merged cells. */
  readonly from: number;
  readonly to: number;
  /** Further columns, joined by commas: a text, so that equal ones are equal. */
  readonly further: string;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly isFrozen: boolean;
  /** A row that only lends merged cells which reach into the window. */
  readonly isLending: boolean;
  /** Selected columns of this row; -1 and -2: none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly idPrefix: string;
  readonly markWords: Readonly<Record<Severity, string>>;
}

/** One row of the sheet: its number, the frozen columns, and the columns in view. */
export const GridRow = memo(function GridRow(props: GridRowProps): JSX.Element {
  const { view, rules, styles, row, from, to, headWidth, headHeight, isFrozen, isLending } = props;
  const top = view.rows.offset(row);
  const height = view.rows.size(row);
  const further = props.further === '' ? [] : props.further.split(',').map(Number);
  const body = rowCells(view, rules, row, { from, to, further });
  const frozen = isLending
    ? []
    : rowCells(view, rules, row, { from: 0, to: view.frozenColumns - 1, further: [] });
  const edgeWidth = view.columns.offset(view.frozenColumns);
  const isSelected = props.selectedTo >= props.selectedFrom && props.selectedFrom >= 0;
  const hasGap = row > 0 && view.rows.size(row - 1) === 0;
  const isGhostRow = isLending && row < view.frozenRows;
  return (
    <div
      role={isGhostRow ? 'presentation' : 'row'}
      aria-hidden={isGhostRow || undefined}
      aria-rowindex={isGhostRow ? undefined : row + 1}
      className={mergeClasses(
        isFrozen ? styles.frozenRow : styles.row,
        isFrozen && row === view.frozenRows - 1 && styles.lastFrozenRow,
      )}
      style={{ top: headHeight + top, height }}
    >
      {!isLending && (
        <div
          role="presentation"
          className={mergeClasses(styles.edge, edgeWidth > 0 && styles.frozenColumns)}
          style={{ width: headWidth + edgeWidth }}
        >
          <div
            role="rowheader"
            className={mergeClasses(
              styles.head,
              isSelected && styles.headSelected,
              hasGap && styles.gapAbove,
            )}
            style={{ left: 0, width: headWidth }}
          >
            {row + 1}
          </div>
          <div role="presentation" style={{ position: 'absolute', left: headWidth, top: 0, height: '100%' }}>
            {frozen.map((cell) => pictured(props, cell, 'edge'))}
          </div>
        </div>
      )}
      <div role="presentation" style={{ position: 'absolute', left: headWidth, top: 0, height: '100%' }}>
        {body.map((cell) => pictured(props, cell, 'body'))}
      </div>
    </div>
  );
});

function pictured(props: GridRowProps, cell: ShownCell, place: 'edge' | 'body'): JSX.Element {
  const { view, styles, isFrozen, isLending, selectedFrom, selectedTo } = props;
  const { row, column } = cell;
  const isEdge = place === 'edge';
  const isGhost = !isEdge && (column < view.frozenColumns || (isLending && row < view.frozenRows));
  const right = view.columns.offset(column + cell.columnSpan);
  const bottom = view.rows.offset(row + cell.rowSpan);
  return (
    <GridCell
      key={column}
      id={`${props.idPrefix}-${row}-${column}`}
      column={column}
      rowSpan={cell.rowSpan}
      columnSpan={cell.columnSpan}
      text={cell.text}
      className={mergeClasses(styles.cell, (isEdge || isFrozen) && styles.frozenCell, cell.className)}
      rotation={cell.rotation}
      note={cell.note}
      mark={cell.mark}
      markWords={cell.mark ? props.markWords[cell.mark] : ''}
      isSelected={column >= selectedFrom && column <= selectedTo}
      isGhost={isGhost}
      clip={clipOf(
        cell,
        isEdge ? right - view.columns.offset(view.frozenColumns) : -Infinity,
        isFrozen ? bottom - view.rows.offset(view.frozenRows) : -Infinity,
      )}
      styles={styles}
    />
  );
}

/**
 * How a cell that stays is cut where the frozen part ends, as `clip-path`; undefined when it does not reach there.
 * `right` and `bottom` are the px by which its box reaches beyond.
 */
function clipOf({ extent }: ShownCell, right: number, bottom: number): string | undefined {
  const overRight = extent?.right ?? 0;
  if (right + overRight <= 0 && bottom <= 0) return undefined;
  const cutRight = Math.max(right, -overRight);
  return `inset(0 ${cutRight}px ${Math.max(bottom, 0)}px ${-(extent?.left ?? 0)}px)`;
}
