import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least a page of ours can be: one Fluent button under the pages' policy. */
createRoot(document.getElementById('root') as HTMLElement).render(
  <FluentProvider theme={webLightTheme}>
    <Button appearance="primary">点検</Button>
  </FluentProvider>,
);
