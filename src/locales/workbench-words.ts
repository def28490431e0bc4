import { addWords } from './known-words.js';
import { workbenchJa } from './workbench.ja.js';

// What only the workbench says.
addWords('ja', workbenchJa);
