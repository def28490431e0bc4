import unit from './jest.config.mjs';

/** Tests in Chromium of what was built: one file after the other, all in one browser. */
export default {
  ...unit,
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/browser/shared.mjs',
  globalTeardown: '<rootDir>/tests/browser/shared-end.mjs',
};
