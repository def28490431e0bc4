// Both languages as a whole: for programs and workers, which are not waited for as a page is.
import './english.js';
import './japanese.js';
