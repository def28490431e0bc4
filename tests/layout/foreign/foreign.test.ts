import { readdirSync } from 'node:fs';
import { describeFixtures } from './compare.js';
import { FIXTURES } from './fixtures.js';
import { NOT_YET } from './not-yet.js';

const NO_FIXTURES = ['compare.ts', 'fixture.ts', 'fixtures.ts', 'foreign.test.ts', 'not-yet.ts'];

test('every fixture file is on the list', () => {
  const files = readdirSync(__dirname)
    .filter((file) => !NO_FIXTURES.includes(file))
    .map((file) => file.replace(/\.ts$/, ''));
  expect(FIXTURES.map(({ name }) => name).sort()).toEqual(files.sort());
});

describeFixtures(FIXTURES, NOT_YET);
