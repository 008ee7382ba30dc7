import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { exportJobDefinition } from '../../../domains/catalog/index.js';
import { Clock, Database, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { CatalogueFiles, fileIdOf, MOST_BYTES } from '../catalogue-files.use-case.js';
import { type WrittenEntry, writeCsv, writeJson } from '../format/write-files.js';
import { isOutage, JobCancelled, readPayload, TransferJobs } from '../transfer-jobs.js';
import { ChooseEntries } from './choose-entries.js';

export const EXPORT_TASK = 'export-catalogue';
const TOLD_EACH = 1_000;

/** Writes what an export job chooses into a file of ours, where its `url` fetches it. */
@Injectable()
export class ExportCatalogueJob implements OnModuleInit {
  private readonly log = new Logger(ExportCatalogueJob.name);

  constructor(
    private readonly runner: JobRunner,
    private readonly database: Database,
    private readonly jobs: TransferJobs,
    private readonly files: CatalogueFiles,
    private readonly choosing: ChooseEntries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register(EXPORT_TASK, (payload) => this.run(payload));
  }

  async run(payload: JsonObject): Promise<void> {
    const { jobId, scope } = readPayload(payload);
    const job = await this.jobs.begin(scope, exportJobDefinition, jobId);
    if (!job) return;
    try {
      await this.write(scope, jobId, job.document);
    } catch (error) {
      if (error instanceof JobCancelled) return;
      if (isOutage(error)) throw error;
      if (!(error instanceof Refusal)) this.log.error(`Export ${jobId} failed: ${String(error)}`);
      const errorLog = error instanceof Refusal ? error.message : 'Something unexpected happened: try again.';
      await this.database
        .transaction(scope, (tx) =>
          this.jobs.end(tx, exportJobDefinition, jobId, { status: 'Failed', errorLog }),
        )
        .catch((failed: unknown) => {
          if (!(failed instanceof JobCancelled)) throw failed;
        });
    }
  }

  private async write(scope: Scope, jobId: string, document: JsonObject): Promise<void> {
    const choose = this.choosing.of(scope, String(document.query ?? ''));
    const isCsv = /csv/i.test(String(document.contentType ?? ''));
    const id = fileIdOf(String(document.url), '');
    const day = this.clock.now().toISOString().slice(0, 10);
    const file = isCsv
      ? { name: `catalogue-${day}.csv`, contentType: 'text/csv; charset=utf-8' }
      : { name: `catalogue-${day}.json`, contentType: 'application/json; charset=utf-8' };
    let rows = 0;
    const counted = async function* (this: ExportCatalogueJob): AsyncGenerator<WrittenEntry> {
      rows = 0;
      for await (const entry of choose()) {
        yield entry;
        if (++rows % TOLD_EACH === 0) await this.jobs.progress(scope, exportJobDefinition, jobId, { rows });
      }
    }.bind(this);
    await this.database.transaction(scope, async (tx) => {
      await this.files.keep(
        tx,
        { ...file, ...(id && { id }) },
        isCsv ? writeCsv(counted) : writeJson(counted),
        8 * MOST_BYTES,
      );
      const result = { status: 'Succeeded', contentType: file.contentType, progress: { rows } };
      await this.jobs.end(tx, exportJobDefinition, jobId, result);
    });
  }
}
