import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useStage } from '../stage-context.js';

/** Entries shown at first, and added each time. */
const PORTION = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: { marginTop: '8px' },
});

interface Props<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item) => ReactElement;
  /** Said where there is nothing. */
  readonly empty: string;
}

/** A list of which so much is drawn as somebody asks for: it may have thousands of entries. */
export function LongList<Item>({ label, items, keyOf, render, empty }: Props<Item>): ReactElement {
  const styles = useStyles();
  const { words, locale } = useStage();
  const [shown, setShown] = useState(PORTION);
  const rest = items.length - shown;
  if (items.length === 0) return <p className={styles.list}>{empty}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{render(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + PORTION)}>
            {words('pane.list.more', {
              count: Math.min(PORTION, rest).toLocaleString(locale),
              rest: rest.toLocaleString(locale),
            })}
          </Button>
        </div>
      )}
    </>
  );
}
