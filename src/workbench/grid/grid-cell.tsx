import { memo, type CSSProperties, type JSX } from 'react';
import { MarkShape } from './mark-shape.js';
import type { Severity } from './marks.js';
import type { useGridStyles } from './grid-styles.js';

export interface GridCellProps {
  readonly id: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly className: string;
  readonly rotation: number | 'stacked';
  readonly note: string | undefined;
  readonly mark: Severity | undefined;
  /** What the mark means, in words. */
  readonly markWords: string;
  readonly isSelected: boolean;
  /** A second picture of a cell that crosses the edge of the frozen part: nothing for a screen reader. */
  readonly isGhost: boolean;
  /** What of it is seen where the frozen part ends, as `clip-path`. */
  readonly clip: string | undefined;
  readonly styles: ReturnType<typeof useGridStyles>;
}

/** One cell. All it is given is plain, so that it is drawn again only when it shows something else. */
export const GridCell = memo(function GridCell(props: GridCellProps): JSX.Element {
  const { id, column, rowSpan, columnSpan, className, note, mark, styles } = props;
  const described = note !== undefined || mark !== undefined;
  return (
    <div
      role={props.isGhost ? 'presentation' : 'gridcell'}
      aria-hidden={props.isGhost || undefined}
      id={props.isGhost ? undefined : id}
      aria-colindex={props.isGhost ? undefined : column + 1}
      aria-rowspan={props.isGhost || rowSpan === 1 ? undefined : rowSpan}
      aria-colspan={props.isGhost || columnSpan === 1 ? undefined : columnSpan}
      aria-selected={props.isGhost ? undefined : props.isSelected}
      aria-describedby={described && !props.isGhost ? `${id}-about` : undefined}
      className={className}
      style={props.clip === undefined ? undefined : { clipPath: props.clip }}
    >
      {turned(props)}
      {mark && <MarkShape severity={mark} className={styles.mark} />}
      {note !== undefined && <span className={styles.noteCorner} />}
      {described && !props.isGhost && (
        <span hidden id={`${id}-about`}>
          {[props.markWords, note].filter(Boolean).join(' ')}
        </span>
      )}
    </div>
  );
});

function turned({ text, rotation, styles }: GridCellProps): JSX.Element | string {
  if (rotation === 0 || text === '') return text;
  if (rotation === 'stacked') return <span className={styles.stacked}>{text}</span>;
  return <span style={turning(rotation)}>{text}</span>;
}

function turning(degrees: number): CSSProperties {
  // A right angle lies in its own box; any other is turned about the middle of the cell.
  if (Math.abs(degrees) !== 90) return { transform: `rotate(${-degrees}deg)`, margin: 'auto', flexShrink: 0 };
  const lying: CSSProperties = { writingMode: 'vertical-rl', textOrientation: 'sideways', flexShrink: 0 };
  return degrees === 90 ? { ...lying, transform: 'rotate(180deg)' } : lying;
}
