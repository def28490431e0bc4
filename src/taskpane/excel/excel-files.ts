import type { FilePort } from '../../sheet/file-port.js';
import { download } from '../files/download.js';

/** What Excel does with files. */
export interface ExcelFiles {
  /** The open workbook as a file; null where Excel does not give it. */
  readonly openFile: () => Promise<Uint8Array | null>;
  /** Opens a workbook beside the present one; false where Excel does not. */
  readonly openNew: (bytes: Uint8Array) => Promise<boolean>;
}

/** Files as an add-in has them: Excel opens new workbooks; what it does not open is handed to the browser. */
export function excelFiles({ openFile, openNew }: ExcelFiles): FilePort {
  return {
    openFile,
    offer: async (name, bytes) => {
      // Excel takes workbooks without macros only.
      if (name.toLowerCase().endsWith('.xlsx') && (await openNew(bytes))) return 'opened';
      download(bytes, name);
      return 'saved';
    },
  };
}
