const swc = (jsc) => ['@swc/jest', { jsc: { target: 'es2022', ...jsc }, module: { type: 'commonjs' } }];

/** Unit, property and fidelity tests. swc only strips types; `tsc` checks them (see scripts/test.mjs). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.ts$': swc({ parser: { syntax: 'typescript' } }),
    '^.+\\.tsx$': swc({
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    }),
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
