import { Injectable } from '@nestjs/common';
import { CatalogueFileRepository, type StoredFile } from '../../domains/catalog-publication/index.js';
import { Clock, Database, isId, Refusal, type Scope, type Transaction } from '../../domains/helpers/index.js';

/** Of one file. */
export const MOST_BYTES = 32 * 1_048_576;

/** Where a file of ours is fetched. */
export const fileUrl = (id: string): string => `/api/v1/catalogue/files/${id}/content`;

/** The id of a file in one of our URLs, with or without the origin; undefined for every other URL. */
export function fileIdOf(url: string, publicUrl: string): string | undefined {
  const path = url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url;
  const id = /^\/api\/v1\/catalogue\/files\/([^/?#]+)\/content$/.exec(path)?.[1];
  return isId(id) ? id : undefined;
}

/** Files that the catalogue is imported from and exported to. */
@Injectable()
export class CatalogueFiles {
  constructor(
    private readonly database: Database,
    private readonly files: CatalogueFileRepository,
    private readonly clock: Clock,
  ) {}

  /** Stores a file as it comes. @throws Refusal tooLarge; invalid when it is empty */
  async upload(
    scope: Scope,
    file: { readonly name: string; readonly contentType: string },
    content: AsyncIterable<Buffer>,
  ): Promise<StoredFile> {
    return this.database.transaction(scope, async (tx) => {
      const stored = await this.keep(tx, file, content);
      if (stored.sizeBytes > 0) return stored;
      throw new Refusal('invalid', 'fileEmpty', 'The file is empty: send its content as the body.');
    });
  }

  /** Inside the caller's transaction. @param most bytes */
  keep(
    tx: Transaction,
    file: { readonly id?: string; readonly name: string; readonly contentType: string },
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    most = MOST_BYTES,
  ): Promise<StoredFile> {
    return this.files.write(tx, { ...file, most }, content, this.clock.now());
  }

  /** @throws Refusal notFound */
  get(scope: Scope, id: string): Promise<StoredFile> {
    return this.files.get(scope, id);
  }

  read(scope: Scope, id: string): AsyncGenerator<Buffer> {
    return this.files.read(scope, id);
  }
}
