/** Pure specs: no database, no network. */
module.exports = {
  ...require('./jest.base.cjs'),
  displayName: 'rules',
  testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'],
};
