import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '../../domains/helpers/index.js';
import { missingMigrations } from '../../integration/database/index.js';

/** Whether this process can do its work: its database answers and has run this release's migrations. */
@Injectable()
export class CheckReadiness {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `unavailable` while migrations are missing; the database's own error while it does not answer. */
  async check(): Promise<void> {
    const missing = await missingMigrations(this.database);
    if (missing.length === 0) return;
    throw new Refusal(
      'unavailable',
      'migrationsMissing',
      `The database has not run ${missing.length} migrations of this release: run them, or start the release that fits.`,
    );
  }
}
