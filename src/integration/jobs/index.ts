export { type JobOptions, JobQueue, PostgresJobQueue } from './job-queue.js';
export { type JobHandler, JobRunner } from './job-runner.js';
export { JobsModule } from './jobs.module.js';
