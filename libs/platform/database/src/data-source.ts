import { DataSource } from 'typeorm';
import { SnakeNaming } from './naming';
import { allTables } from './table-info';

interface Connection {
  url: string;
  migrations?: unknown[];
  /** Connections kept open; writes are short, so few are enough. */
  poolSize?: number;
  applicationName?: string;
}

/** TypeORM over every class that carries `@Record`: mapping, migrations and writes. Lists are read by the compiler. */
export function buildDataSource({ url, migrations = [], poolSize = 8, applicationName }: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...allTables().keys()] as Function[],
    migrations: migrations as Function[],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    poolSize,
    applicationName,
    synchronize: false,
    installExtensions: false,
    extra: { options: '-c TimeZone=UTC' },
    logging: false,
  });
}
