import { Global, Module } from '@nestjs/common';
import { JobQueue, PostgresJobQueue } from './job-queue.js';
import { JobRunner } from './job-runner.js';

/** Durable jobs on PostgreSQL, for the whole application. */
@Global()
@Module({
  providers: [{ provide: JobQueue, useClass: PostgresJobQueue }, JobRunner],
  exports: [JobQueue, JobRunner],
})
export class JobsModule {}
