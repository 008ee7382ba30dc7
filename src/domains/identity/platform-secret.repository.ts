import { randomBytes } from 'node:crypto';
import { type Database, newId, systemScope } from '../helpers/index.js';

/** Secrets that the platform makes for itself, once, shared by all its processes. */
export class PlatformSecretRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** The 256-bit secret of this name; made now when there is none. Two processes that race get the same one. */
  async obtain(name: string, now: Date): Promise<Buffer> {
    await this.database.query(
      this.scope,
      'INSERT INTO base.platform_secret (name, value, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [name, randomBytes(32), now],
    );
    const [row] = await this.database.query<{ value: Buffer }>(
      this.scope,
      'SELECT value FROM base.platform_secret WHERE name = $1',
      [name],
    );
    if (!row) throw new Error(`The platform secret ${name} was stored and is not there.`);
    return row.value;
  }

  /** Adds a newer secret of this name; the older ones stay. */
  async add(name: string, now: Date): Promise<void> {
    await this.database.query(
      this.scope,
      'INSERT INTO base.platform_secret (name, value, created_at) VALUES ($1, $2, $3)',
      [`${name}:${newId()}`, randomBytes(32), now],
    );
  }

  /** The newest secrets of this name, newest first. */
  async newest(name: string, count: number): Promise<Buffer[]> {
    const rows = await this.database.query<{ value: Buffer }>(
      this.scope,
      `SELECT value FROM base.platform_secret WHERE name = $1 OR name LIKE $1 || ':%'
       ORDER BY created_at DESC, name DESC LIMIT $2`,
      [name, count],
    );
    return rows.map(({ value }) => value);
  }
}
