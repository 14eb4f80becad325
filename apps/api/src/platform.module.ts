import { buildDataSource, Database, ReaderConnections, Reads } from '@platform/database';
import { Jobs } from '@platform/job';
import { CONFIG, type RegisterConfig } from '@platform/kernel';
import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Milliseconds the web gives a statement, an idle and a whole transaction; jobs keep the limits of their role. */
export interface TimeLimits {
  statement: number;
  idleInTransaction: number;
  transaction: number;
}

export const WEB_TIME_LIMITS: TimeLimits = { statement: 5_000, idleInTransaction: 10_000, transaction: 15_000 };

const READER_CONNECTIONS = 8;

/** What every feature is given: the configuration, the database to write to, the reader of one-statement answers, the jobs. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readers: ReaderConnections,
  ) {}

  static with(config: RegisterConfig, limits?: TimeLimits): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: DataSource,
          useFactory: () => writerSource(config, limits).initialize(),
        },
        { provide: ReaderConnections, useFactory: () => readerConnections(config, limits) },
        { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] },
        {
          provide: Reads,
          useFactory: (source: DataSource, readers: ReaderConnections) => new Reads(source, readers),
          inject: [DataSource, ReaderConnections],
        },
        Jobs,
      ],
      exports: [CONFIG, DataSource, Database, Reads, Jobs],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.dataSource.destroy(), this.readers.end()]);
  }
}

function writerSource({ databaseUrl }: RegisterConfig, limits?: TimeLimits): DataSource {
  const source = buildDataSource({ url: databaseUrl, applicationName: 'register' });
  Object.assign(source.options.extra as object, { options: sessionOptions(limits) });
  return source;
}

function readerConnections({ readerDatabaseUrl }: RegisterConfig, limits?: TimeLimits): ReaderConnections {
  const session = { options: sessionOptions(limits), application_name: 'register-reader' };
  return new ReaderConnections({ connectionString: readerDatabaseUrl, ...session }, READER_CONNECTIONS);
}

function sessionOptions(limits?: TimeLimits): string {
  if (!limits) return '-c TimeZone=UTC';
  return (
    `-c TimeZone=UTC -c statement_timeout=${limits.statement} -c transaction_timeout=${limits.transaction}` +
    ` -c idle_in_transaction_session_timeout=${limits.idleInTransaction}`
  );
}
