import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '../helpers/index.js';
import { FailedTry } from './entities/failed-try.entity.js';
import { RateWindow } from './entities/rate-window.entity.js';
import { FailedTryRepository } from './failed-try.repository.js';
import { RateWindowRepository } from './rate-window.repository.js';

/** What all processes count together. */
@Module({
  imports: [TypeOrmModule.forFeature([RateWindow, FailedTry])],
  providers: [
    {
      provide: RateWindowRepository,
      inject: [Database],
      useFactory: (database: Database) => new RateWindowRepository(database),
    },
    {
      provide: FailedTryRepository,
      inject: [Database],
      useFactory: (database: Database) => new FailedTryRepository(database),
    },
  ],
  exports: [RateWindowRepository, FailedTryRepository],
})
export class TrafficModule {}
