import { lanesFor } from '../../../src/taskpane/files/read-pool.js';

test.each([
  [1, 1],
  [2, 2],
  [4, 4],
  [16, 4],
  // What a browser says that would rather not tell.
  [0, 1],
])('%d cores: %d files at once', (cores, lanes) => {
  expect(lanesFor(cores)).toBe(lanes);
});
