import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/* The committed schema is what a reviewer reads: a field that leaks is a line in the diff. */
async function emit(): Promise<void> {
  const file = join(process.cwd(), 'libs/schema/schema.graphql');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `# Emitted from the classes; do not edit.\n\n${printSchema(await buildSchema())}\n`);
}

if (require.main === module) void emit();
