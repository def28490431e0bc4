import { ja } from './ja.js';
import { addWords } from './known-words.js';

// Every word in Japanese, for whoever loads this file.
addWords('ja', ja);
