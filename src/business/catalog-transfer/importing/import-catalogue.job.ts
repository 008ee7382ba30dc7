import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { importJobDefinition } from '../../../domains/catalog/index.js';
import { Database, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { fileIdOf } from '../catalogue-files.use-case.js';
import { isOutage, JobCancelled, readPayload, TransferJobs } from '../transfer-jobs.js';
import { KeepImport } from './keep-import.js';
import { ReadImportFile } from './read-import.js';

export const IMPORT_TASK = 'import-catalogue';

/** Carries out import jobs: the file is read and judged, and what is good becomes a draft, or a publication. */
@Injectable()
export class ImportCatalogueJob implements OnModuleInit {
  private readonly log = new Logger(ImportCatalogueJob.name);

  constructor(
    private readonly runner: JobRunner,
    private readonly database: Database,
    private readonly jobs: TransferJobs,
    private readonly reading: ReadImportFile,
    private readonly keeping: KeepImport,
  ) {}

  onModuleInit(): void {
    this.runner.register(IMPORT_TASK, (payload) => this.run(payload));
  }

  async run(payload: JsonObject): Promise<void> {
    const { jobId, scope } = readPayload(payload);
    const job = await this.jobs.begin(scope, importJobDefinition, jobId);
    if (!job) return;
    try {
      await this.import(scope, jobId, job.document);
    } catch (error) {
      if (error instanceof JobCancelled) return;
      if (isOutage(error)) throw error;
      if (!(error instanceof Refusal)) this.log.error(`Import ${jobId} failed: ${String(error)}`);
      const errorLog = error instanceof Refusal ? error.message : 'Something unexpected happened: try again.';
      await this.fail(scope, jobId, errorLog);
    }
  }

  private async import(scope: Scope, jobId: string, document: JsonObject): Promise<void> {
    const { draftId } = document;
    if (typeof draftId === 'string' && document.mode === 'direct')
      return this.keeping.publish(scope, jobId, draftId); // a restart found the draft made already
    const fileId = fileIdOf(String(document.url), '');
    if (!fileId)
      throw new Refusal('unprocessable', 'importUrl', 'The job names no file of this installation.');
    const read = await this.reading.read(scope, fileId, document, (rows) =>
      this.jobs.progress(scope, importJobDefinition, jobId, { rows }),
    );
    await this.keeping.keep(scope, jobId, document, read);
  }

  private async fail(scope: Scope, jobId: string, errorLog: string): Promise<void> {
    try {
      await this.database.transaction(scope, (tx) =>
        this.jobs.end(tx, importJobDefinition, jobId, { status: 'Failed', errorLog }),
      );
    } catch (error) {
      if (!(error instanceof JobCancelled)) throw error;
    }
  }
}
