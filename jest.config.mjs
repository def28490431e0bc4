const swc = (jsc) => ['@swc/jest', { jsc: { target: 'es2022', ...jsc }, module: { type: 'commonjs' } }];

/**
 * Unit, property and fidelity tests; those in a browser have jest.e2e.config.mjs. swc only strips types; `tsc` checks
 * them (see scripts/test.mjs).
 */
export default {
  testEnvironment: 'node',
  // Tests ask for sentences in both languages, at once.
  setupFiles: ['<rootDir>/src/locales/every-word.ts'],
  roots: ['<rootDir>/tests'],
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.ts$': swc({ parser: { syntax: 'typescript' } }),
    '^.+\\.tsx$': swc({
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    }),
    // The Parquet packages are modules of the language only, which jest does not load as they are.
    '/hyparquet(-writer)?/.+\\.js$': swc({ parser: { syntax: 'ecmascript' } }),
  },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
