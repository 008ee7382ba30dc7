import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '../helpers/index.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { Demonstration } from './entities/demonstration.entity.js';
import { DemonstrationSeat } from './entities/demonstration-seat.entity.js';

/** Demonstrations and who is in them. */
@Module({
  imports: [TypeOrmModule.forFeature([Demonstration, DemonstrationSeat])],
  providers: [
    {
      provide: DemonstrationRepository,
      inject: [Database],
      useFactory: (database: Database) => new DemonstrationRepository(database),
    },
  ],
  exports: [DemonstrationRepository],
})
export class DemonstrationDomainModule {}
