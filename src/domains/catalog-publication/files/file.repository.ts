import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';

/** What is known of a stored file. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly authorName: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

export interface NewFile {
  /** Where it is known beforehand. */
  readonly id?: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes that it may have. */
  readonly most: number;
}

const PART_BYTES = 256 * 1024;
const KEPT_DAYS = 14;
const COLUMNS = `f.id, f.name, f.content_type AS "contentType", f.size_bytes AS "sizeBytes",
  f.author_name AS "authorName", f.expires_at AS "expiresAt", f.created_at AS "createdAt"`;

/** Files that the catalogue is imported from and exported to, in pieces: neither writing nor reading holds a whole one. */
@Injectable()
export class CatalogueFileRepository {
  constructor(private readonly database: Database) {}

  /**
   * Stores what comes, and forgets files whose time is over.
   * @throws Refusal tooLarge
   */
  async write(
    tx: Transaction,
    file: NewFile,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    now: Date,
  ): Promise<StoredFile> {
    await tx.query('DELETE FROM base.catalogue_file WHERE expires_at < $1', [now]);
    const { id = newId(), name, contentType } = file;
    const expiresAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
    const { actor } = tx.scope;
    await tx.query(
      `INSERT INTO base.catalogue_file (id, name, content_type, size_bytes, author_name, expires_at, created_at, updated_at)
       VALUES ($1, $2, $3, 0, $4, $5, $6, $6)`,
      [id, name, contentType, actor.name, expiresAt, now],
    );
    const sizeBytes = await this.writeParts(tx, id, content, file.most);
    await tx.query('UPDATE base.catalogue_file SET size_bytes = $2 WHERE id = $1', [id, sizeBytes]);
    return { id, name, contentType, sizeBytes, expiresAt, authorName: actor.name, createdAt: now };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<StoredFile> {
    const sql = `SELECT ${COLUMNS} FROM base.catalogue_file f WHERE f.id = $1`;
    const [found] = await this.database.query<StoredFile>(scope, sql, [id]);
    if (found) return found;
    const message = `There is no file ${id.slice(0, 80)}; files are kept for ${KEPT_DAYS} days: make it again.`;
    throw new Refusal('notFound', 'fileNotFound', message);
  }

  /** The content, piece by piece. */
  async *read(scope: Scope, id: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position++) {
      const [part] = await this.database.query<{ content: Buffer }>(
        scope,
        'SELECT content FROM base.catalogue_file_part WHERE file_id = $1 AND position = $2',
        [id, position],
      );
      if (!part) return;
      yield part.content;
    }
  }

  private async writeParts(
    tx: Transaction,
    id: string,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    most: number,
  ): Promise<number> {
    let waiting: Buffer[] = [];
    let waitingBytes = 0;
    let total = 0;
    let position = 0;
    const flush = async (): Promise<void> => {
      await tx.query(
        'INSERT INTO base.catalogue_file_part (file_id, position, content) VALUES ($1, $2, $3)',
        [id, position++, Buffer.concat(waiting)],
      );
      waiting = [];
      waitingBytes = 0;
    };
    for await (const piece of content) {
      total += piece.length;
      if (total > most) throw tooLarge(most);
      waiting.push(piece);
      waitingBytes += piece.length;
      if (waitingBytes >= PART_BYTES) await flush();
    }
    if (waitingBytes > 0) await flush();
    return total;
  }
}

const tooLarge = (most: number): Refusal =>
  new Refusal(
    'tooLarge',
    'fileTooLarge',
    `The file has more than ${Math.floor(most / 1_048_576)} MiB: send it in several parts.`,
  );
