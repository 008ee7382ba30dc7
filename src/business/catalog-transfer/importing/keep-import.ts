import { Injectable } from '@nestjs/common';
import { importJobDefinition } from '../../../domains/catalog/index.js';
import { RowFaultRepository } from '../../../domains/catalog-publication/index.js';
import { Database, type JsonObject, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import { DraftWriter, PublishImported } from '../../catalog-publishing/index.js';
import { CatalogueFiles, fileUrl } from '../catalogue-files.use-case.js';
import { TransferJobs } from '../transfer-jobs.js';
import { faultFile } from './fault-file.js';
import { leftOutWords, type ReadImport } from './read-import.js';

const DEFINITION = importJobDefinition;

/** Stores what came of an import, all in one commit: the draft, the rows that were left out, and the job's end. */
@Injectable()
export class KeepImport {
  constructor(
    private readonly database: Database,
    private readonly jobs: TransferJobs,
    private readonly files: CatalogueFiles,
    private readonly faults: RowFaultRepository,
    private readonly drafts: DraftWriter,
    private readonly publishing: PublishImported,
  ) {}

  /** In direct mode a single bad row keeps everything out: nothing is half published. */
  async keep(scope: Scope, jobId: string, document: JsonObject, read: ReadImport): Promise<void> {
    const { changes, bad } = read;
    const isDirect = document.mode === 'direct';
    const taken = changes.length > 0 && !(isDirect && bad.length > 0);
    const draftId = await this.database.transaction(scope, async (tx) => {
      const values: JsonObject = {
        progress: { rows: read.rows, good: changes.length, bad: bad.length, unchanged: read.unchanged },
        ...(bad.length > 0 && {
          faultFileUrl: await this.keepFaults(tx, jobId, read),
          errorLog: leftOutWords(bad),
        }),
      };
      const draft = taken ? await this.makeDraft(tx, document, read) : undefined;
      if (draft) values.draftId = draft;
      if (draft && isDirect) await this.jobs.note(tx, DEFINITION, jobId, values);
      else {
        const status = bad.length > 0 && !draft ? 'Failed' : 'Succeeded';
        await this.jobs.end(tx, DEFINITION, jobId, { ...values, status });
      }
      return draft;
    });
    if (draftId && isDirect) await this.publish(scope, jobId, draftId);
  }

  /** Has the draft of a direct import published, and tells the job what became of it. */
  async publish(scope: Scope, jobId: string, draftId: string): Promise<void> {
    const { publication, failure } = await this.publishing.publish(scope, draftId);
    await this.database.transaction(scope, (tx) =>
      this.jobs.end(
        tx,
        DEFINITION,
        jobId,
        publication === null
          ? { status: 'Failed', errorLog: failure ?? 'The import could not be published; look at its draft.' }
          : { status: 'Succeeded', publication },
      ),
    );
  }

  private async makeDraft(tx: Transaction, { draftName }: JsonObject, read: ReadImport): Promise<string> {
    const name =
      typeof draftName === 'string' && draftName.trim() !== ''
        ? draftName
        : `Import of ${read.changes.length} entries`;
    const words = `imported ${read.changes.length} of ${read.rows} rows`;
    const { id } = await this.drafts.make(
      tx,
      { name, description: null, origin: 'import' },
      read.changes,
      words,
    );
    return id;
  }

  private async keepFaults(tx: Transaction, jobId: string, { heading, bad }: ReadImport): Promise<string> {
    const file = { name: `left-out-${jobId}.csv`, contentType: 'text/csv; charset=utf-8' };
    const { id } = await this.files.keep(tx, file, faultFile(heading, bad));
    await this.faults.add(
      tx,
      id,
      bad.map(({ row, column, resourceId, message, fix }) => ({ row, column, resourceId, message, fix })),
    );
    return fileUrl(id);
  }
}
