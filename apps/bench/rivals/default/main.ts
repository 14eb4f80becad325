import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import * as entities from './entities';
import { loadersOf } from './loaders';
import * as resolvers from './resolvers';

class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom || property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

const ENTITIES = Object.values(entities);

/* The stack as its own documentation puts it together: Nest, Apollo on Express, TypeORM, DataLoader. */
@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'],
      entities: ENTITIES,
      namingStrategy: new SnakeNaming(),
      poolSize: 8,
      extra: { options: '-c TimeZone=UTC' },
    }),
    TypeOrmModule.forFeature(ENTITIES),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource],
      useFactory: (source: DataSource) => ({
        autoSchemaFile: true,
        introspection: false,
        playground: false,
        context: () => ({ loaders: loadersOf(source) }),
      }),
    }),
  ],
  providers: Object.values(resolvers),
})
class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: ['error', 'warn'] });
  app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true }));
  await app.listen(Number(process.env['PORT']), '127.0.0.1');
  process.send?.('ready');
  process.once('disconnect', () => process.exit(0));
}

void main();
