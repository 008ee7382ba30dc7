import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { Clock, Database, SystemClock } from '../../domains/helpers/index.js';
import { poolOf, servingOptions } from './data-source.js';
import { PostgresDatabase } from './postgres-database.js';
import type { ConnectionTarget } from './settings.js';

/** Token of the pg pool behind the Database, for the job queue and the LISTEN connection. */
export const SERVING_POOL = Symbol('serving pool');
/** Token of the connection target for sessions of one's own (LISTEN, locks, the job queue): never behind a pooler. */
export const SERVING_TARGET = Symbol('serving target');

/** The serving role's connections, for the whole application. */
@Global()
@Module({})
export class DatabaseModule {
  static serving(target: ConnectionTarget, poolSize: number): DynamicModule {
    const pool = {
      provide: SERVING_POOL,
      inject: [DataSource],
      useFactory: poolOf,
    };
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...servingOptions(target, poolSize),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      providers: [
        pool,
        { provide: SERVING_TARGET, useValue: target.direct ?? target },
        {
          provide: Database,
          inject: [SERVING_POOL],
          useFactory: (serving: pg.Pool) => new PostgresDatabase(serving, { pooled: Boolean(target.direct) }),
        },
        { provide: Clock, useClass: SystemClock },
      ],
      exports: [SERVING_POOL, SERVING_TARGET, Database, Clock],
    };
  }
}
