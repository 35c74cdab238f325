/** One transform for all: swc to CommonJS on Node 24, which can require the ES modules of Nest. */
export const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.stadttor'],
};

export const database = { globalSetup: '<rootDir>/test/support/postgres-global-setup.mjs', globalTeardown: '<rootDir>/test/support/postgres-global-teardown.mjs' };
const house = { globalSetup: '<rootDir>/test/support/house-global-setup.mjs', globalTeardown: '<rootDir>/test/support/house-global-teardown.mjs' };

/** What `npm test` runs within a quarter of an hour, and, by the end of its name, what `npm run test:slow` adds: each end, each mode, each page type. */
const SUITES = [
  { displayName: 'journeys', folders: '{journeys,isolation,conformance,search,support,layers,docs}', ...database },
  { displayName: 'browser', folders: 'journeys-browser', ...house },
  { displayName: 'a11y', folders: 'a11y', ...house },
];
const suites = SUITES.flatMap(({ displayName, folders, ...suite }) => [
  { ...base, ...suite, displayName, testMatch: [`<rootDir>/test/${folders}/**/*.spec.ts`], testPathIgnorePatterns: ['/node_modules/', '\\.long\\.spec\\.ts$'] },
  { ...base, ...suite, displayName: `${displayName}-long`, testMatch: [`<rootDir>/test/${folders}/**/*.long.spec.ts`] },
]);

export default {
  // A server that is killed, a browser, two busy cores: a limit is there for what hangs, not for what is slow.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.{ts,tsx}'] },
    ...suites,
    { ...base, ...database, displayName: 'slow', testMatch: ['<rootDir>/test/{faults,load,properties}/**/*.spec.ts'] },
  ],
};
