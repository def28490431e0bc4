import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MoreHorizontal16Regular } from './part/icons.js';
import { usePane } from './pane-context.js';

export const TABS = ['findings', 'indicators', 'mapping', 'summary', 'settings'] as const;
export type TabName = (typeof TABS)[number];

/** What is done with other files; 集計 says more about each. */
const WITH_FILES = ['gather', 'compare', 'next-year'] as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    paddingRight: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  // Where the words are too long the row scrolls; Fluent moves the chosen tab into view with the focus.
  tabs: { flexGrow: 1, minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  tab: { flexShrink: 0, padding: '6px' },
  menu: { flexShrink: 0 },
});

interface Props {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** Prefix of the ids by which tabs and panels know each other. */
  readonly id: string;
}

/** The tabs, and behind the dots what is needed now and then. */
export function Tabs({ tab, onTab, id }: Props): ReactElement {
  const styles = useStyles();
  const { desk, state, files, words, locale, open } = usePane();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={words('pane.tabs')}
        selectedValue={tab}
        selectTabOnFocus={false}
        onTabSelect={(_event, { value }) => onTab(TABS.find((each) => each === value) ?? 'findings')}
      >
        {TABS.map((each) => (
          <Tab
            key={each}
            id={`${id}-${each}`}
            value={each}
            className={styles.tab}
            aria-controls={`${id}-panel`}
          >
            {words(`pane.tab.${each}`)}
          </Tab>
        ))}
      </TabList>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.menu}
            appearance="subtle"
            size="small"
            icon={<MoreHorizontal16Regular />}
            aria-label={words('pane.menu')}
            title={words('pane.menu')}
          />
        </MenuTrigger>
        <MenuPopover lang={locale}>
          <MenuList>
            <MenuItem disabled={state.isBusy} onClick={() => void desk.read()}>
              {words('pane.menu.read')}
            </MenuItem>
            <MenuItem onClick={() => desk.showWelcome()}>{words('pane.menu.welcome')}</MenuItem>
            {files && (
              <MenuGroup>
                <MenuDivider />
                <MenuGroupHeader>{words('pane.files')}</MenuGroupHeader>
                {WITH_FILES.map((kind) => (
                  <MenuItem key={kind} onClick={() => open({ kind })}>
                    {words(`pane.files.${kind}`)}
                  </MenuItem>
                ))}
              </MenuGroup>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
