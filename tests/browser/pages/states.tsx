import { createRoot } from 'react-dom/client';
// Some of the states are English.
import '../../../src/locales/english.js';
import type { FilePort } from '../../../src/sheet/file-port.js';
import { Pane } from '../../../src/taskpane/view/pane.js';
import type { ThemeName } from '../../../src/taskpane/view/theme.js';
import { STATES } from '../../taskpane/view/fixtures.js';

/** The pane, filling the window, in whichever state and theme the driving script shows (see show-state.ts). */
const container = document.getElementById('root') as HTMLElement;
document.body.style.margin = '0';
container.style.height = '100vh';
/** Nobody holds a workbook here: files have to be chosen. */
const files: FilePort = {
  openFile: () => Promise.resolve(null),
  offer: () => Promise.resolve('saved'),
};
const root = createRoot(container);
let shown = { desk: STATES[0]?.desk(), times: 0 };

const showTheme = (theme: ThemeName): void => {
  if (shown.desk) root.render(<Pane key={shown.times} desk={shown.desk} files={files} theme={theme} />);
};
const showState = (name: string, theme: ThemeName): void => {
  shown = { desk: STATES.find((state) => state.name === name)?.desk(), times: shown.times + 1 };
  showTheme(theme);
};
Object.assign(window, { showState, showTheme });
