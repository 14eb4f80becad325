import { type RoleCode, ROLE_CODES } from '@platform/api';
import { allTables, classOfType, tableInfo, tableInfoByName, type TableInfo } from '@platform/database';
import type { Actor, Grant } from '@platform/kernel';
import {
  type Breadth,
  everyField,
  meaninglessArguments,
  NATION,
  OPERATIONS,
  PERMISSIONS,
  type Place,
  query,
  type RegisterApp,
} from '@platform/testing';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { resolverClasses } from './schema';

export const ALLOW = 'register:allow';
/** Cells asked at the same time, so that PostgreSQL works while answers are judged. */
const AT_ONCE = 4;
const NOWHERE = 'nowhere';

export interface Standing {
  label: string;
  role: RoleCode;
  places: Place[];
  /** Where he follows the debts that no role shows. */
  assigned?: Place[];
}

/** An operation of a resolver, as the router calls it. */
export interface Handler {
  name: string;
  method: object;
}

const actors = new Map<Standing, Actor>();

/** By the law of the matrix, not by what the code declares. */
export function actorFor(standing: Standing): Actor {
  let actor = actors.get(standing);
  if (!actor) actors.set(standing, (actor = madeUp(standing)));
  return actor;
}

function madeUp({ label, role, places, assigned = [] }: Standing): Actor {
  const held = Object.entries(PERMISSIONS).filter(([, roles]) => roles.includes(role));
  const grants = held.flatMap(([permission]) => places.map((place): Grant => ({ permission, ...place })));
  const besides = ASSIGNED.flatMap((permission) => assigned.map((place): Grant => ({ permission, ...place })));
  return { id: `test:${label}`, kind: 'USER', name: label, grants: [...grants, ...besides] };
}

/** Permissions that come from an assignment and never from a role. */
const ASSIGNED = ['debt:tax', 'debt:bank'];

export async function everyStanding(url: string): Promise<Standing[]> {
  const units = await query<{ commune_id: string; province_id: string; n: number }>(
    url,
    'SELECT commune_id, province_id, count(*)::int AS n FROM organisation GROUP BY 1, 2 ORDER BY province_id, commune_id',
  );
  const large = Map.groupBy(units, (unit) => unit.province_id);
  const [home, abroad] = [...large.values()].sort((a, b) => b.length - a.length) as [typeof units, typeof units];
  const offices: Record<string, Place[]> = {
    'own commune': [{ level: 'COMMUNE', unitId: home[0]!.commune_id }],
    'other commune': [{ level: 'COMMUNE', unitId: home[1]!.commune_id }],
    province: [{ level: 'PROVINCE', unitId: home[0]!.province_id }],
    'other province': [{ level: 'PROVINCE', unitId: abroad[0]!.province_id }],
    nation: [NATION],
    [NOWHERE]: [],
  };
  const doors = await ownDoors(url, home[0]!.commune_id, home[1]!.commune_id);
  const byRole = ROLE_CODES.flatMap((role) =>
    Object.entries(role === 'COOP_USER' ? doors : offices).map(([where, list]) => ({
      label: `${role} in ${where}`,
      role,
      places: list,
    })),
  );
  return [...byRole, ...(await assignedOnes(url, offices))];
}

/* Who follows hidden debts: of one organisation of his commune, of one elsewhere (which shows him nothing), and a province's. */
async function assignedOnes(url: string, offices: Record<string, Place[]>): Promise<Standing[]> {
  const rows = await query<{ id: string; commune_id: string }>(
    url,
    `SELECT DISTINCT ON (o.commune_id) o.id, o.commune_id FROM organisation o JOIN debt d ON d.organisation_id = o.id
     WHERE d.confidentiality <> 'OPEN' ORDER BY o.commune_id, o.id`,
  );
  const own = offices['own commune']!;
  const of = (mine: boolean): Place[] =>
    rows
      .filter(({ commune_id }) => (commune_id === own[0]!.unitId) === mine)
      .slice(0, 1)
      .map(({ id }) => ({ level: 'ORGANISATION', unitId: id }));
  const standing = (role: RoleCode, where: string, places: Place[], assigned: Place[]): Standing => ({
    label: `${role} in ${where}, assigned`,
    role,
    places,
    assigned,
  });
  return [
    standing('COMMUNE_OFFICER', 'own commune', own, of(true)),
    standing('COMMUNE_OFFICER', 'own commune, elsewhere', own, of(false)),
    standing('PROVINCE_OFFICER', 'province', offices['province']!, [...of(true), ...of(false)]),
    standing('LIAISON', 'nation', offices['nation']!, of(true)),
  ];
}

/** Where a user of a cooperative may stand: one organisation, another of its commune, one elsewhere, two at once. */
async function ownDoors(url: string, commune: string, elsewhere: string): Promise<Record<string, Place[]>> {
  const [own, neighbour] = await organisationsOf(url, commune);
  const [far] = await organisationsOf(url, elsewhere);
  return {
    'own organisation': [own!],
    'neighbour of the same commune': [neighbour!],
    'organisation of another commune': [far!],
    'two organisations': [own!, far!],
    [NOWHERE]: [],
  };
}

async function organisationsOf(url: string, commune: string): Promise<Place[]> {
  const rows = await query<{ id: string }>(
    url,
    'SELECT id FROM organisation WHERE commune_id = $1 ORDER BY id LIMIT 2',
    [commune],
  );
  return rows.map(({ id }) => ({ level: 'ORGANISATION', unitId: id }));
}

/**
 * One standing of each group that is equal by construction: its members hold, of the permissions that decide who sees a row,
 * the same ones in the same places. Which member speaks for its group changes from turn to turn.
 */
export function unequal(standings: readonly Standing[], deciding: ReadonlySet<string>, turn: number): Standing[] {
  const groups = Map.groupBy(standings, (standing) =>
    JSON.stringify(actorFor(standing).grants.filter(({ permission }) => deciding.has(permission))),
  );
  return [...groups.values()].map((group) => group[turn % group.length]!);
}

/** What decides who sees and changes the rows of a table. */
export function decidingOnTable(info: TableInfo): ReadonlySet<string> {
  const deciding = new Set(info.write === null ? [] : [info.write]);
  seenBy(info, deciding);
  return deciding;
}

/** What decides on the answer of a list: the operation's own permission, and of each type within two steps of its own. */
export function decidingOnList(app: RegisterApp, root: string): ReadonlySet<string> {
  const deciding = new Set([OPERATIONS[root]!]);
  const walk = (type: GraphQLObjectType, depth: number): void => {
    const cls = classOfType(type.name);
    if (cls) seenBy(tableInfo(cls), deciding);
    if (depth > 0) for (const below of objectsBelow(type)) walk(below, depth - 1);
  };
  walk(nodeTypeOf(app, root), 2);
  return deciding;
}

function objectsBelow(type: GraphQLObjectType): GraphQLObjectType[] {
  const types = Object.values(type.getFields()).map((field) => getNamedType(field.type));
  return types.filter(isObjectType).map((one) => (one.name.endsWith('Connection') ? nodeOf(one) : one));
}

function seenBy({ read, scope, links, confided }: TableInfo, deciding: Set<string>): void {
  if (read) deciding.add(read);
  for (const permission of Object.values(confided?.to ?? {})) deciding.add(permission);
  if (scope === 'LINKED') for (const { from } of links()) if (from.scope !== 'LINKED') seenBy(from, deciding);
  if (typeof scope === 'object') seenBy(tableInfoByName(scope.parent), deciding);
}

/** Types whose own list shows whoever may see them all of their rows. */
export function listedTypes(app: RegisterApp, narrowed: readonly string[]): ReadonlySet<string> {
  const whole = listRoots(app).filter((root) => !narrowed.includes(root));
  return new Set(whole.map((root) => nodeTypeOf(app, root).name));
}

/** Every field that is asked for where whoever may do everything asks for all lists. */
export function fieldsAsked(app: RegisterApp, breadth: Omit<Breadth, 'asked'>): string[] {
  const asked = new Set<string>();
  const all = Object.keys(PERMISSIONS).map((permission): Grant => ({ permission, ...NATION }));
  const actor: Actor = { id: 'test:all', kind: 'USER', name: 'all', grants: all };
  for (const root of listRoots(app)) everyField(nodeTypeOf(app, root), actor, { ...breadth, asked });
  return [...asked].sort();
}

export function handlers(): Handler[] {
  return resolverClasses().flatMap((cls) => {
    const prototype = cls.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((property) => {
      const method = prototype[property]!;
      const type: unknown =
        typeof method === 'function' ? Reflect.getMetadata('graphql:resolver_type', method) : undefined;
      if (type !== 'Query' && type !== 'Mutation') return [];
      return [
        { name: (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? property, method },
      ];
    });
  });
}

export function neededBy(method: object): string {
  const needed = Reflect.getMetadata(ALLOW, method) as string | { code: string } | undefined;
  return typeof needed === 'object' ? needed.code : (needed ?? 'nothing');
}

export function recordTypes({ schema }: RegisterApp): string[] {
  return Object.keys(schema.getTypeMap()).filter((name) => [...allTables().keys()].some((cls) => cls.name === name));
}

export function fieldsOf({ schema }: RegisterApp) {
  return Object.values(schema.getQueryType()!.getFields());
}

export function listRoots(app: RegisterApp): string[] {
  return fieldsOf(app)
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
    .map(({ name }) => name);
}

export function idRoots(app: RegisterApp): string[] {
  return (
    fieldsOf(app)
      .filter(({ args }) => args.some(({ name }) => name === 'id' || name === 'code'))
      // What is told of a record and is none itself is asked for by its permission alone.
      .filter(({ type }) => classOfType(getNamedType(type).name) !== undefined)
      .map(({ name }) => name)
  );
}

export function mutations({ schema }: RegisterApp): string[] {
  return Object.keys(schema.getMutationType()!.getFields());
}

export function nodeTypeOf(app: RegisterApp, root: string): GraphQLObjectType {
  const connection = getNamedType(app.schema.getQueryType()!.getFields()[root]!.type) as GraphQLObjectType;
  return nodeOf(connection);
}

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
}

export function meaninglessQuery(app: RegisterApp, name: string): string {
  const field = app.schema.getQueryType()!.getFields()[name]!;
  const type = getNamedType(field.type);
  const page = field.args.some((arg) => arg.name === 'first') ? ['first: 1'] : [];
  const args = [...page, ...meaninglessArguments(field)];
  return `{ ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${'getFields' in type ? '{ __typename }' : ''} }`;
}

/** What is found for each of the standings, some of them asked at the same time. */
export async function inGroups<T>(standings: readonly Standing[], work: (one: Standing) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let n = 0; n < standings.length; n += AT_ONCE)
    found.push(...(await Promise.all(standings.slice(n, n + AT_ONCE).map(work))).flat());
  return found;
}
