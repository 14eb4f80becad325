const { resolve } = require('node:path');

/** What every Jest configuration of the workspace shares: the root compiler settings and the two import names. */
module.exports = {
  rootDir: resolve(__dirname, '../../..'),
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  moduleNameMapper: {
    '^@platform/([^/]+)$': '<rootDir>/libs/platform/$1/src/index.ts',
    '^@domain/([^/]+)$': '<rootDir>/libs/domain/$1/src/index.ts',
  },
  setupFiles: ['<rootDir>/libs/platform/testing/child-programs.cjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
  forceExit: false,
  maxWorkers: 2,
  // What a spec file loads is never wholly given back: after some fifty of them a worker would stand at 4 GB and stop.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
