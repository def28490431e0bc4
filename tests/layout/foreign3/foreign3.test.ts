import { describeFixtures } from '../foreign/compare.js';
import { BLOCKS } from './blocks.js';
import { BUREAUS } from './bureaus.js';
import { CARDS } from './cards.js';
import { HABITS } from './habits.js';
import { ODDITIES } from './oddities.js';
import { MESSY } from './messy.js';
import { OFFICES } from './offices.js';
import { OTHERS } from './others.js';
import { PLANS } from './plans.js';
import { FURTHER_PLANS } from './plans2.js';
import { PREFECTURES } from './prefectures.js';
import { RECORDS } from './records.js';
import { SECTIONS } from './sections.js';
import { TOWNS } from './towns.js';
import { TYPING } from './typing.js';

import { WARDS } from './wards.js';

/** Sheets of a third set of bodies; what a person reads in them was written down before Tenken read them. */
describeFixtures(
  [
    ...PLANS,
    ...TYPING,
    ...HABITS,
    ...PREFECTURES,
    ...RECORDS,
    ...SECTIONS,
    ...OTHERS,
    ...ODDITIES,
    ...BLOCKS,
    ...TOWNS,
    ...MESSY,
    ...WARDS,
    ...BUREAUS,
    ...OFFICES,
    ...CARDS,
    ...FURTHER_PLANS,
  ],
  {},
);
