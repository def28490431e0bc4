import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { useStage } from '../stage-context.js';

const useStyles = makeStyles({
  // As wide as the screen: what lies below scrolls under it.
  tabs: {
    position: 'sticky',
    top: '-12px',
    zIndex: 1,
    margin: '0 -12px',
    padding: '0 6px',
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexShrink: 0, padding: '6px' },
  count: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
});

/** One tab: what it is called, how much is in it, and what it shows. */
export interface CountedTab {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly content: () => ReactElement;
}

/** Lists of one screen behind tabs that say how much is in each. */
export function CountedTabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly CountedTab[];
}): ReactElement {
  const styles = useStyles();
  const { locale } = useStage();
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = tabs.find(({ name }) => name === wanted) ?? tabs[0];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={label}
        selectedValue={chosen?.name ?? ''}
        selectTabOnFocus={false}
        onTabSelect={(_event, { value }) => setWanted(String(value))}
      >
        {tabs.map(({ name, text, count }) => (
          <Tab
            key={name}
            id={`${id}-${name}`}
            value={name}
            className={styles.tab}
            aria-controls={`${id}-panel`}
          >
            {text}
            <span className={styles.count}>{count.toLocaleString(locale)}</span>
          </Tab>
        ))}
      </TabList>
      {chosen && (
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${chosen.name}`}
          className={styles.panel}
        >
          {chosen.content()}
        </div>
      )}
    </>
  );
}
