/** The console in a real browser against the real API; two spec files at a time, each with a server and a browser of its own. */
module.exports = {
  ...require('./jest.api.cjs'),
  displayName: 'browser',
  testMatch: ['<rootDir>/apps/admin/e2e/**/*.e2e-spec.ts'],
  testTimeout: 120_000,
};
