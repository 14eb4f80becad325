import { type RoleCode, ROLE_CODES } from '@platform/api';
import { allTables, classOfType } from '@platform/database';
import type { Actor, Grant } from '@platform/kernel';
import { meaninglessArguments, NATION, PERMISSIONS, type Place, query, type RegisterApp } from '@platform/testing';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import { resolverClasses } from './schema';

export const ALLOW = 'register:allow';
const NOWHERE = 'nowhere';

export interface Standing {
  label: string;
  role: RoleCode;
  places: Place[];
}

/** An operation of a resolver, as the router calls it. */
export interface Handler {
  name: string;
  method: object;
}

/** By the law of the matrix, not by what the code declares. */
export function actorFor({ label, role, places }: Standing): Actor {
  const held = Object.entries(PERMISSIONS).filter(([, roles]) => roles.includes(role));
  const grants = held.flatMap(([permission]) => places.map((place): Grant => ({ permission, ...place })));
  return { id: `test:${label}`, kind: 'USER', name: label, grants };
}

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
  return ROLE_CODES.flatMap((role) =>
    Object.entries(role === 'COOP_USER' ? doors : offices).map(([where, list]) => ({
      label: `${role} in ${where}`,
      role,
      places: list,
    })),
  );
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
  return fieldsOf(app)
    .filter(({ args }) => args.some(({ name }) => name === 'id' || name === 'code'))
    // What is told of a record and is none itself is asked for by its permission alone.
    .filter(({ type }) => classOfType(getNamedType(type).name) !== undefined)
    .map(({ name }) => name);
}

export function mutations({ schema }: RegisterApp): string[] {
  return Object.keys(schema.getMutationType()!.getFields());
}

export function nodeTypeOf(app: RegisterApp, root: string): GraphQLObjectType {
  const connection = getNamedType(app.schema.getQueryType()!.getFields()[root]!.type) as GraphQLObjectType;
  return getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
}

export function meaninglessQuery(app: RegisterApp, name: string): string {
  const field = app.schema.getQueryType()!.getFields()[name]!;
  const type = getNamedType(field.type);
  const page = field.args.some((arg) => arg.name === 'first') ? ['first: 1'] : [];
  const args = [...page, ...meaninglessArguments(field)];
  return `{ ${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${'getFields' in type ? '{ __typename }' : ''} }`;
}
