import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueResources, DocumentForms } from '../../catalog-publishing/index.js';
import type { WrittenEntry } from '../format/write-files.js';

const PAGE = 1_000;

/** Reads an export's query, and finds what it chooses. */
@Injectable()
export class ChooseEntries {
  constructor(
    private readonly resources: CatalogueResources,
    private readonly forms: DocumentForms,
  ) {}

  /**
   * @param query such as `productOffering?lifecycleStatus=Active`, as of the resource's own list; a kind alone; or empty
   *   for the whole catalogue
   * @returns the entries, anew at each call
   * @throws Refusal for a kind or filter that does not exist
   */
  of(scope: Scope, query: string): () => AsyncIterable<WrittenEntry> {
    const { kind, search } = readQuery(query);
    if (!kind) return () => this.everything(scope);
    const { repository } = this.resources.of(kind);
    const form = this.forms.find(kind);
    if (search && !form) {
      const message = `${kind} cannot be filtered here: leave out what stands behind the question mark.`;
      throw new Refusal('unprocessable', 'exportQuery', message);
    }
    const conditions = search && form ? form.query(search).conditions : [];
    return async function* () {
      const seen = new Set<string>();
      for (let offset = 0; ; offset += PAGE) {
        const page = await repository.list(scope, { conditions, sort: [], offset, limit: PAGE });
        for (const { id, document } of page.items) {
          if (seen.has(id)) continue; // one was added meanwhile, and has moved the pages
          seen.add(id);
          yield { kind, id, document };
        }
        if (offset + PAGE >= page.total) return;
      }
    };
  }

  private async *everything(scope: Scope): AsyncGenerator<WrittenEntry> {
    for (const kind of this.resources.kinds)
      for await (const { id, document } of this.resources.all(scope, kind)) yield { kind, id, document };
  }
}

/** Also with a path in front, as a client copies it. */
function readQuery(query: string): { kind: string; search: string } {
  const [where = '', search = ''] = query.trim().split(/\?(.*)/s);
  return { kind: where.split('/').findLast((part) => part !== '') ?? '', search };
}
