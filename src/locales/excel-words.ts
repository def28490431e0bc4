import { excelJa } from './excel.ja.js';
import { addWords } from './known-words.js';

// What only the page in Excel says.
addWords('ja', excelJa);
