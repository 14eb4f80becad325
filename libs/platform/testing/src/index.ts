export { launchBrowser } from './browser';
export { createTestDatabase, query, type TestDatabase } from './database';
export { freePort } from './free-port';
