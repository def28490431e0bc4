import { cellsAt } from '../hosts/excel/cells-at.js';
import '../locales/function-words.js';
import { localeOf } from '../locales/locale-of.js';
import { associateFunctions } from './associate.js';
import { customFunctionsHost } from './custom-functions.js';
import { gathered } from './gathered.js';

// The functions stand apart from the pane: a sheet that uses them needs no pane, and Excel without them needs nothing.
const host = customFunctionsHost();
if (host !== null) {
  associateFunctions(host, gathered(cellsAt), () => localeOf(Office.context.displayLanguage));
}
