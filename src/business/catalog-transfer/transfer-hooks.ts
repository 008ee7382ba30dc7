import { Inject, Injectable } from '@nestjs/common';
import {
  type JsonObject,
  newId,
  PROCESS_OPTIONS,
  type ProcessOptions,
  Refusal,
  type ResourceDefinition,
  type StoredResource,
} from '../../domains/helpers/index.js';
import { exportJobDefinition } from '../../domains/catalog/index.js';
import { JobQueue } from '../../integration/jobs/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { CatalogueFiles, fileIdOf, fileUrl } from './catalogue-files.use-case.js';
import { EXPORT_TASK } from './exporting/export-catalogue.job.js';
import { IMPORT_TASK } from './importing/import-catalogue.job.js';
import { payloadOf } from './transfer-jobs.js';

const NO_FOREIGN =
  'This installation opens no network address that a request names. Send the file to POST /api/v1/catalogue/files and name the url that it answers, or put the content into a data: url.';

/** How TMF620 import jobs begin: a file of ours or a data: url is read by a job; a foreign address ends at once, with the reason. */
@Injectable()
export class ImportJobHooks implements ResourceHooks {
  constructor(
    private readonly files: CatalogueFiles,
    private readonly queue: JobQueue,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  async beforeCreate({ tx, now }: HookContext, document: JsonObject): Promise<JsonObject> {
    const mode = document.mode ?? 'direct';
    if (mode !== 'direct' && mode !== 'draft')
      throw new Refusal(
        'invalid',
        'importMode',
        'mode is draft (what is good becomes a draft) or direct (it is published).',
      );
    const url = String(document.url);
    if (url.startsWith('data:')) {
      const { contentType, content } = readDataUrl(url);
      const stored = await this.files.keep(tx, { name: 'data', contentType }, [content]);
      return {
        ...document,
        mode,
        contentType: document.contentType ?? contentType,
        url: fileUrl(stored.id),
        status: 'Not Started',
      };
    }
    const fileId = fileIdOf(url, this.options.publicUrl);
    if (!fileId)
      return { ...document, mode, status: 'Failed', errorLog: NO_FOREIGN, completionDate: now.toISOString() };
    await this.files.get(tx.scope, fileId);
    return { ...document, mode, url: fileUrl(fileId), status: 'Not Started' };
  }

  afterWrite({ tx, scope }: HookContext, stored: StoredResource): Promise<void> | void {
    if (stored.document.status !== 'Not Started') return;
    return this.queue.add(tx, IMPORT_TASK, payloadOf(stored.id, scope), TRANSFERS);
  }
}

/** How TMF620 export jobs begin. They write into a file of ours, whatever address the client named. */
@Injectable()
export class ExportJobHooks implements ResourceHooks {
  constructor(private readonly queue: JobQueue) {}

  beforeCreate(_context: HookContext, document: JsonObject): JsonObject {
    return { ...document, url: fileUrl(newId()), status: 'Not Started' };
  }

  afterWrite({ tx, scope }: HookContext, stored: StoredResource): Promise<void> {
    return this.queue.add(tx, EXPORT_TASK, payloadOf(stored.id, scope), TRANSFERS);
  }
}

/** One file after the other, so that no process holds several. */
const TRANSFERS = { queue: 'catalogue-files', maxAttempts: 5 };

/** The hooks of an import or export job's resource. */
export const transferHooks = (
  definition: ResourceDefinition,
): typeof ImportJobHooks | typeof ExportJobHooks =>
  definition === exportJobDefinition ? ExportJobHooks : ImportJobHooks;

function readDataUrl(url: string): { contentType: string; content: Buffer } {
  const [, type = '', base64, text = ''] =
    /^data:([^,;]*(?:;charset=[^,;]*)?)(;base64)?,(.*)$/s.exec(url) ?? [];
  try {
    const content = base64 ? Buffer.from(text, 'base64') : Buffer.from(decodeURIComponent(text));
    if (content.length > 0) return { content, contentType: type || 'text/plain' };
  } catch {
    // a percent escape that is none: refused as below
  }
  throw new Refusal(
    'invalid',
    'dataUrl',
    'The data: url has no content that can be read: encode the file as base64.',
  );
}
