import { describeFixtures } from '../foreign/compare.js';
import { COLUMNS } from './columns.js';
import { FORMS } from './forms.js';
import { HEADERS } from './headers.js';
import { LAST } from './last.js';
import { LATER } from './later.js';
import { NOT_YET } from './not-yet.js';
import { SIDE_BY_SIDE } from './side-by-side.js';
import { STACKED } from './stacked.js';
import { TRANSPOSED } from './transposed.js';
import { YEARS_ACROSS } from './years-across.js';

/** Sheets of further bodies; what a person reads in them was written down before Tenken read them. */
describeFixtures(
  [
    ...COLUMNS,
    ...FORMS,
    ...HEADERS,
    ...LATER,
    ...LAST,
    ...SIDE_BY_SIDE,
    ...STACKED,
    ...TRANSPOSED,
    ...YEARS_ACROSS,
  ],
  NOT_YET,
);
