import type { ReactElement } from 'react';
import type { FilePort } from '../../sheet/file-port.js';
import type { Desk } from '../desk/desk.js';
import type { Doorway } from '../view/doorway.js';
import { Pane } from '../view/pane.js';
import { useOfficeTheme } from './use-office-theme.js';

interface Props {
  readonly desk: Desk;
  readonly files: FilePort;
  readonly doorway: Doorway;
}

/** The pane in Excel's own colours. */
export function ExcelPane({ desk, files, doorway }: Props): ReactElement {
  return <Pane desk={desk} files={files} doorway={doorway} theme={useOfficeTheme()} />;
}
