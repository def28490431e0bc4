import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type JSX, type KeyboardEvent } from 'react';

/** Px of the pane, from what it is made for to what a wide screen gives. */
export const LEAST_PANE = 320;
export const WIDEST_PANE = 640;
const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
      backgroundColor: tokens.colorBrandBackground2,
    },
  },
});

/** A width the pane can have. */
export function fittingPane(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST_PANE), WIDEST_PANE));
}

/** The bar between grid and pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter(props: {
  readonly label: string;
  readonly controls: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): JSX.Element {
  const { width, onWidth } = props;
  const styles = useStyles();
  const from = useRef<{ x: number; width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST_PANE,
      End: WIDEST_PANE,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(fittingPane(wanted));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={props.label}
      aria-controls={props.controls}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={WIDEST_PANE}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (from.current) onWidth(fittingPane(from.current.width + from.current.x - event.clientX));
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
