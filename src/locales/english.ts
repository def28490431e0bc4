import { en } from './en.js';
import { addWords } from './known-words.js';

// Every word in English, for whoever loads this file.
addWords('en', en);
