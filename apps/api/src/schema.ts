import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPermissions } from '@platform/api';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './features';

type Provider = Type | { provide: unknown; useClass?: Type };

/** Every resolver class of the features of THE LIST. */
export function resolverClasses(): Type[] {
  const providers = FEATURES.flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as Provider[]);
  return providers.filter(
    (provider): provider is Type =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
}

/** The schema as the classes give it, without a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolverClasses());
  await app.close();
  return lexicographicSortSchema(schema);
}

/** The codes of all permissions as a type, so that a page cannot ask for one that nobody can hold. */
function permissionCodes(): string {
  const codes = allPermissions().map(({ code }) => `  | '${code}'`);
  return `/** What a signed-in caller may hold; \`me.permissions\` lists them. */\nexport type PermissionCode =\n${codes.sort().join('\n')};\n`;
}

/* The committed schema is what a reviewer reads: a field that leaks is a line in the diff. */
async function emit(): Promise<void> {
  const folder = join(process.cwd(), 'libs/schema');
  const write = (name: string, mark: string, text: string): void =>
    writeFileSync(join(folder, name), `${mark} Emitted from the classes; do not edit.\n\n${text}`);
  mkdirSync(folder, { recursive: true });
  write('schema.graphql', '#', `${printSchema(await buildSchema())}\n`);
  write('permissions.ts', '//', permissionCodes());
}

if (require.main === module) void emit();
