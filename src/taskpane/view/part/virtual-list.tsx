import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { usePane } from '../pane-context.js';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: 0,
    minHeight: '100px',
    overflowY: 'auto',
    contain: 'strict',
  },
  track: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  hidden: { display: 'none' },
});

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T) => string;
  /** Height in pixels before it has been drawn. */
  readonly estimate: (item: T) => number;
  /** False for headings, which the arrow keys pass over. */
  readonly isStop: (item: T) => boolean;
  /** The control to be reached by arrow keys carries `data-primary`; `tabIndex` is for it and all controls beside it. */
  readonly render: (item: T, tabIndex: 0 | -1) => ReactNode;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 5, last),
  PageUp: (at) => Math.max(at - 5, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * A list of any length of which only the rows in view exist. One row is in the tab order; the arrow keys, Home and End
 * move to the others.
 */
export function VirtualList<T>({ items, label, keyOf, estimate, isStop, render }: Props<T>): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const stops = items.flatMap((item, index) => (isStop(item) ? [index] : []));
  const found = items.findIndex((item) => isStop(item) && keyOf(item) === chosen);
  const active = found >= 0 ? found : (stops[0] ?? 0);
  // No compiler memoizes this component: its rows must be asked for anew each time.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimate(item);
    },
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 4,
    // Until its true size is known: the first frame is not blank.
    initialRect: { width: 350, height: 600 },
    // The row in the tab order is always there, wherever the list has been scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    useFlushSync: false,
  });

  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] [data-primary]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target as HTMLElement).hasAttribute('data-primary')) return;
    event.preventDefault();
    const next = stops[step(stops.indexOf(active), stops.length - 1)];
    const item = next === undefined ? undefined : items[next];
    if (next === undefined || item === undefined) return;
    wantsFocus.current = true;
    setChosen(keyOf(item));
    virtualizer.scrollToIndex(next === stops[0] ? 0 : next, { align: 'auto' });
  };
  return (
    <div ref={scroller} className={styles.scroller} onKeyDown={onKeyDown}>
      <span id={hint} className={styles.hidden}>
        {words('pane.list.hint')}
      </span>
      <div
        role="list"
        aria-label={label}
        aria-describedby={hint}
        className={styles.track}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setChosen(keyOf(item))}
            >
              {render(item, index === active ? 0 : -1)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
