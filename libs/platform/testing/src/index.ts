export { launchBrowser } from './browser';
export { createTestDatabase, query, type TestDatabase } from './database';
export { freePort } from './free-port';
export { asSystem, stateOrganisations, type StatedOrganisation } from './organisation-rows';
export { type RegisterApp, startRegister } from './register-app';
export { actorOf, EVERY_ROLE, NATION, type Place } from './actors';
export { PlanReader, type ReadPlan } from './read-plan';
