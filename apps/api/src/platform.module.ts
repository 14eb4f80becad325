import { buildDataSource, Database, Reads } from '@platform/database';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** What every feature is given: the configuration, the database to write to and the reader of one-statement answers. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(Pool) private readonly readers: Pool,
  ) {}

  static with(config: RegisterConfig): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: DataSource,
          useFactory: () => buildDataSource({ url: config.databaseUrl, applicationName: 'register' }).initialize(),
        },
        { provide: Pool, useFactory: () => readerPool(config) },
        { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] },
        { provide: Reads, useFactory: (source: DataSource, pool: Pool) => new Reads(source, pool), inject: [DataSource, Pool] },
      ],
      exports: [CONFIG, DataSource, Database, Reads],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.dataSource.destroy(), this.readers.end()]);
  }
}

function readerPool({ readerDatabaseUrl }: RegisterConfig): Pool {
  const pool = new Pool({ connectionString: readerDatabaseUrl, max: 8, options: '-c TimeZone=UTC', application_name: 'register-reader' });
  // An idle connection that dies must not take the process with it; the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}
