import { mergeClasses } from '@fluentui/react-components';
import { memo, type JSX } from 'react';
import { columnName } from '../../sheet/address.js';
import type { useGridStyles } from './grid-styles.js';
import type { SheetView } from './sheet-view.js';

export interface ColumnHeadsProps {
  readonly view: SheetView;
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly from: number;
  readonly to: number;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly cornerLabel: string;
}

/** The row of column letters; those of frozen columns stay. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps): JSX.Element {
  const { view, styles, from, to, headWidth, headHeight } = props;
  const edgeWidth = view.columns.offset(view.frozenColumns);
  return (
    <div role="row" className={styles.headRow} style={{ height: headHeight }}>
      <div role="presentation" className={styles.edge} style={{ width: headWidth + edgeWidth }}>
        <div role="columnheader" className={styles.head} style={{ left: 0, width: headWidth }}>
          <span className={styles.unseen}>{props.cornerLabel}</span>
        </div>
        {heads(props, 0, view.frozenColumns - 1)}
      </div>
      {heads(props, from, to)}
    </div>
  );
});

function heads(props: ColumnHeadsProps, from: number, to: number): JSX.Element[] {
  const { view, styles, headWidth, selectedFrom, selectedTo } = props;
  const found: JSX.Element[] = [];
  for (let column = from; column <= to; column++) {
    const width = view.columns.size(column);
    if (width === 0) continue;
    const hasGap = column > 0 && view.columns.size(column - 1) === 0;
    const isSelected = column >= selectedFrom && column <= selectedTo;
    found.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={mergeClasses(styles.head, isSelected && styles.headSelected, hasGap && styles.gapBefore)}
        style={{ left: headWidth + view.columns.offset(column), width }}
      >
        {columnName(column)}
      </div>,
    );
  }
  return found;
}
