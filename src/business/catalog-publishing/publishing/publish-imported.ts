import { Injectable } from '@nestjs/common';
import { type ChangeSet, ChangeSetRepository } from '../../../domains/catalog-publication/index.js';
import { Database, type Scope } from '../../../domains/helpers/index.js';
import { PublishChangeSet } from './publish-change-set.use-case.js';
import { PublishJob } from './publish.job.js';

/** Publishes the draft of an import within the import's own job. */
@Injectable()
export class PublishImported {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly publishing: PublishChangeSet,
    private readonly job: PublishJob,
  ) {}

  /** @returns the draft as it is then: published, or failed with the reason */
  async publish(scope: Scope, id: string): Promise<ChangeSet> {
    await this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      if (current.state === 'draft') await this.publishing.hand(tx, current, 'start', {});
    });
    await this.job.run(id);
    return this.changeSets.get(scope, id);
  }
}
