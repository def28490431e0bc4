import {
  Button,
  Field,
  FluentProvider,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  Select,
  Switch,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as icons from '../../../src/taskpane/view/part/icons.js';

const useStyles = makeStyles({
  list: { height: '200px', overflowY: 'auto', color: tokens.colorNeutralForeground1 },
});

/** What the pane is made of once its findings are there, with nothing of Tenken but its choice of icons. */
function BarePanel(): ReactElement {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: 50,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
  });
  return (
    <>
      <TabList defaultSelectedValue="a">
        <Tab value="a">点検</Tab>
      </TabList>
      <Menu>
        <MenuTrigger>
          <Button appearance="subtle" icon={<icons.MoreHorizontal16Regular />} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem>もう一度点検する</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Field label="進み">
        <ProgressBar value={0.5} />
      </Field>
      <Input aria-label="探す" contentBefore={<icons.Search16Regular />} />
      <Select aria-label="まとめ方">
        <option>重要度ごと</option>
      </Select>
      <Switch label="対応済みも表示" />
      <icons.CheckmarkCircle16Filled />
      <icons.ChevronDown16Regular />
      <icons.ChevronUp16Regular />
      <icons.Dismiss16Regular />
      <icons.ErrorCircle16Filled />
      <icons.Filter16Filled />
      <icons.Filter16Regular />
      <icons.Info16Regular />
      <icons.Warning16Filled />
      <div ref={scroller} className={styles.list}>
        {rows.getVirtualItems().map(({ key, index }) => (
          <Text key={key} block>
            {index}
          </Text>
        ))}
      </div>
      <Button appearance="primary">シートを点検</Button>
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <FluentProvider theme={webLightTheme}>
    <BarePanel />
  </FluentProvider>,
);
