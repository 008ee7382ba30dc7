import { Injectable } from '@nestjs/common';
import { importJobDefinition } from '../../domains/catalog/index.js';
import { type RowFault, RowFaultRepository } from '../../domains/catalog-publication/index.js';
import type { JsonObject, Scope } from '../../domains/helpers/index.js';
import { fileIdOf } from './catalogue-files.use-case.js';
import { TransferJobs } from './transfer-jobs.js';

/** What became of imports, row by row. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly jobs: TransferJobs,
    private readonly faults: RowFaultRepository,
  ) {}

  /** Rows that were left out, in the order of the file. @throws Refusal notFound */
  async faultsOf(
    scope: Scope,
    jobId: string,
    window: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: RowFault[]; total: number }> {
    const { document } = await this.jobs.get(scope, importJobDefinition, jobId);
    const fileId = fileIdOf(String(document.faultFileUrl ?? ''), '');
    return fileId ? this.faults.list(scope, fileId, window) : { items: [], total: 0 };
  }

  /** @throws Refusal conflict when it has ended already */
  async cancel(scope: Scope, jobId: string): Promise<JsonObject> {
    return (await this.jobs.cancel(scope, importJobDefinition, jobId)).document;
  }
}
