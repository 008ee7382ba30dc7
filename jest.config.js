/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testRegex: '\\.spec\\.ts$',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.[mc]?[jt]sx?$': '<rootDir>/test/jest-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1'] },
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  // A worker keeps what every spec loaded: at some gigabytes its garbage collection takes seconds, and connections time out.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 120_000,
};
