/** Component tests: jsdom, the network mocked at fetch, nothing else. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/jest.environment.cjs',
  testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/src/kit/testing/browser.ts'],
  testTimeout: 30_000,
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/kit/testing/empty.ts',
    // The CommonJS build of the icons asks for a module of this one's other build.
    '^@ant-design/colors/es/(.*)$': '@ant-design/colors/lib/$1',
  },
};
