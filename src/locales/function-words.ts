import { excelEn } from './excel.en.js';
import { addWords } from './known-words.js';
// Custom functions are one file that loads nothing: it holds their words in both languages.
import './excel-words.js';

addWords('en', excelEn);
