/** The console in a real browser against the real API; one spec file at a time, a browser is heavy. */
module.exports = {
  ...require('./jest.api.cjs'),
  displayName: 'browser',
  testMatch: ['<rootDir>/apps/admin/e2e/**/*.e2e-spec.ts'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
