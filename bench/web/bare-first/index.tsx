import {
  Button,
  Field,
  FluentProvider,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ root: { color: tokens.colorNeutralForeground1 } });

/** What the pane's first screens (welcome, reading, failed) are made of, with nothing of Tenken in it. */
function BareFirst(): ReactElement {
  return (
    <div className={useStyles().root}>
      <Text>目標と実績を読み取ります。</Text>
      <Field label="進み">
        <ProgressBar value={0.5} />
      </Field>
      <ErrorCircle16Filled />
      <Button icon={<Dismiss16Regular />}>閉じる</Button>
      <Button appearance="primary">シートを点検</Button>
    </div>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <FluentProvider theme={webLightTheme}>
    <BareFirst />
  </FluentProvider>,
);
