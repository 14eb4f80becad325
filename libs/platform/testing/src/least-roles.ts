/* Roles belong to the server, not to a database: they are given their password once, with the template. */
const PASSWORD = 'of-the-test-server-only';

/** The environment in which `migrate` lets the two roles sign in that may do least. */
export const LEAST_ROLES = { REGISTER_APP_PASSWORD: PASSWORD, REGISTER_READER_PASSWORD: PASSWORD } as const;

/** The same database as one of these roles, so that policies hold in specs as they do in service. */
export function signedInAs(databaseUrl: string, role: 'register_app' | 'register_reader'): string {
  return Object.assign(new URL(databaseUrl), { username: role, password: PASSWORD }).href;
}
