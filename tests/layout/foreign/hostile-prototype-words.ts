import type { Fixture } from './fixture.js';

/** Headers, units, names and sheet names that are keys of every object. */
export default {
  name: 'hostile-prototype-words',
  // prettier-ignore
  sheets: [{ name: '__proto__', rows: [
    ['指標', '単位', '__proto__', '目標値', '実績値', 'constructor', '担当課', 'toString'],
    ['constructor', '件', 'x', 10, 8, 'hasOwnProperty', '__proto__', 1],
    ['__proto__', 'constructor', 'y', 20, 25, 'valueOf', 'constructor', 2],
    ['toString', 'valueOf', '__proto__', 'constructor', 4, '', 'toString', 3],
  ] }],
  // prettier-ignore
  expected: [
    { name: 'constructor', unit: '件', department: '__proto__', target: 10, actual: 8, rate: 80, met: false },
    { name: '__proto__', unit: 'constructor', department: 'constructor', target: 20, actual: 25, rate: 125, met: true },
    { name: 'toString', department: 'toString', target: null, actual: 4, rate: null, met: null },
  ],
} satisfies Fixture;
