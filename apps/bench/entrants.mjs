/** Who takes part: how each server is started, signed in to and asked. */
import { join } from 'node:path';
import { freePort } from '../api/runtime/ports.mjs';
import { start } from '../api/runtime/programs.mjs';
import { post } from './load/client.mjs';

const RIVALS = join(import.meta.dirname, 'rivals');
const READY_MS = 60_000;
const STOP_MS = 10_000;

/** In the order of every round. `label` stands in the report. */
export const ENTRANTS = [
  { name: 'raw', label: 'raw (node:http + pg, the limit)', program: () => join(RIVALS, 'raw/main.mjs') },
  {
    name: 'register',
    label: 'the register, signed in',
    program: (built) => join(built.register, 'apps/api/src/main.js'),
  },
  { name: 'postgraphile', label: 'PostGraphile 5', program: () => join(RIVALS, 'postgraphile/main.mjs') },
  {
    name: 'default',
    label: 'Nest + Apollo + TypeORM + DataLoader',
    program: (built) => join(built.default, 'main.js'),
  },
];

/** Starts one of them on a port of its own, as a process of its own; all read with the same role and a pool of 8. */
export async function startEntrant({ name, program }, built, database) {
  const port = await freePort();
  const env =
    name === 'register'
      ? { ...database.apiEnvironment, PORT: String(port) }
      : {
          ...process.env,
          NODE_ENV: 'production',
          GRAPHILE_ENV: 'production',
          PORT: String(port),
          DATABASE_URL: database.readerUrl,
        };
  // The others run as Node runs by itself.
  const process_ = start(program(built), [], env, { quiet: true, ...(name === 'register' ? {} : { flags: [] }) });
  const stop = () => process_.stop(STOP_MS);
  try {
    await answers(port, process_.exited);
    const sessions = name === 'register' ? await signIn(port, database.credentials) : {};
    return { name, port, pid: process_.pid, sessions, stop };
  } catch (error) {
    await stop();
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

async function answers(port, exited) {
  let over = null;
  exited.then(({ written }) => (over = written || 'it ended'));
  const limit = Date.now() + READY_MS;
  for (;;) {
    if (over) throw new Error(over);
    if (Date.now() > limit) throw new Error('it does not answer');
    const up = await post(port, { path: '/graphql', body: '{"query":"{__typename}"}' }).then(
      () => true,
      (error) => error.code !== 'ECONNREFUSED',
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const SIGN_IN = 'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { id } }';

/* Headers by place: a session of the provincial officer and one of the commune's. */
async function signIn(port, credentials) {
  const sessions = {};
  for (const [place, { username, password }] of Object.entries(credentials)) {
    const body = JSON.stringify({ query: SIGN_IN, variables: { u: username, p: password } });
    const { json, headers } = await post(port, { path: '/graphql', body });
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    sessions[place] = { cookie: headers['set-cookie'][0].split(';')[0], 'x-register-csrf': '1' };
  }
  return sessions;
}

/** The requests of `workload` to one server, one for each of `variables`, in the same order for every server. */
export async function requestsOf({ name, port, sessions }, workload, variables) {
  const { path = '/graphql', body, query, cursors, variables: named } = workload[name];
  const headers = sessions[workload.place];
  if (body) return variables.map((each) => ({ path, headers, body: JSON.stringify(body(each)) }));
  const ask = async (text, values) => {
    const { json } = await post(port, { path, headers, body: JSON.stringify({ query: text, variables: values }) });
    if (json.errors) throw new Error(`${name}: ${JSON.stringify(json.errors).slice(0, 500)}`);
    return json.data;
  };
  const after = cursors ? await cursors(ask, variables) : [];
  return variables.map((each, i) => ({
    path,
    headers,
    body: JSON.stringify({ query, variables: named(each, after[i]) }),
  }));
}

/** What a server answers to one request, in the form in which all of them are compared. */
export async function answerOf({ name, port }, workload, request) {
  const { json } = await post(port, request);
  if (json.errors) throw new Error(`${name}: ${JSON.stringify(json.errors).slice(0, 500)}`);
  return workload[name].rows(json.data);
}
