import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../hosts/excel/excel-host.js';
import { openFileOfExcel } from '../hosts/excel/open-file.js';
import { openNewWorkbook } from '../hosts/excel/open-new-workbook.js';
// What is said in Excel alone.
import '../locales/excel-words.js';
import { loadLanguage } from '../locales/load-words.js';
import { localeOf } from '../locales/locale-of.js';
import { say } from '../locales/say.js';
import { createDesk } from './desk/create-desk.js';
import type { Desk } from './desk/desk.js';
import { detailOf } from './desk/sentences.js';
import { excelFiles } from './excel/excel-files.js';
import { ExcelPane } from './excel/excel-pane.js';
import { openLine } from './line/open-line.js';
import { Doorway } from './view/doorway.js';

/** The pane once it is drawn: its desk, and the way into its view. */
export interface OpenPane {
  readonly desk: Desk;
  readonly doorway: Doorway;
}

/** The pane, drawn when Excel is ready; null where it cannot be: then the page says why. */
export const pane: Promise<OpenPane | null> = open().catch(sayFailure);

async function open(): Promise<OpenPane | null> {
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const locale = localeOf(isExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = locale;
  // Nobody is to see the other language first.
  await loadLanguage(locale);
  if (!isExcel) return sayOnly(say(locale, 'excel.outside'));
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    return sayOnly(say(locale, 'excel.too-old'));
  }
  const desk = createDesk(createExcelHost(), openLine(), { locale });
  const files = excelFiles({ openFile: () => openFileOfExcel(), openNew: openNewWorkbook });
  const doorway = new Doorway();
  // The pane fills the room Excel gives it and scrolls inside.
  document.body.style.margin = '0';
  root().style.height = '100vh';
  createRoot(root()).render(<ExcelPane desk={desk} files={files} doorway={doorway} />);
  return { desk, doorway };
}

function root(): HTMLElement {
  return document.getElementById('root') ?? document.body;
}

function sayOnly(sentence: string): null {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'status');
  paragraph.textContent = sentence;
  root().replaceChildren(paragraph);
  return null;
}

async function sayFailure(error: unknown): Promise<null> {
  const locale = localeOf(navigator.language);
  // What went wrong first is said in any case; in Japanese where English cannot be fetched either.
  await Promise.allSettled([loadLanguage(locale)]);
  return sayOnly(say(locale, 'excel.start-failed', { detail: detailOf(error) }));
}
