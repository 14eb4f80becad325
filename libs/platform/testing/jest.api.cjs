// The server is tested as it runs; otherwise graphql looks for strangers at each of its own objects.
process.env['NODE_ENV'] = 'production';

/** Specs on a real PostgreSQL 18, started once for the run; a database of its own for every spec file. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'api',
  testMatch: ['<rootDir>/libs/**/*.e2e-spec.ts', '<rootDir>/apps/{api,peer-sim}/**/*.e2e-spec.ts'],
  // Against hanging only: a machine may have other work.
  testTimeout: 120_000,
  globalSetup: '<rootDir>/libs/platform/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/platform/testing/global-teardown.mjs',
};
