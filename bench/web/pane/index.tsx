import { createRoot } from 'react-dom/client';
import { HostError, type Host } from '../../../src/sheet/host.js';
import { createDesk } from '../../../src/taskpane/desk/create-desk.js';
import { openLine } from '../../../src/taskpane/line/open-line.js';
import { Pane } from '../../../src/taskpane/view/pane.js';

/** Nobody is behind the pane: what is measured is how soon it is there, before anything is read. */
const nobody: Host = {
  read: () => Promise.reject(new HostError('no-cells')),
  apply: () => Promise.resolve(),
  reveal: () => Promise.resolve(),
  activeSheet: () => Promise.resolve(null),
  onChange: () => () => undefined,
};

createRoot(document.getElementById('root') as HTMLElement).render(
  <Pane desk={createDesk(nobody, openLine(), { locale: 'ja' })} theme="light" />,
);
