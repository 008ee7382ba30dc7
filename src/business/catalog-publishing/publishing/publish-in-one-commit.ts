import { Injectable } from '@nestjs/common';
import { ChangeSetRepository } from '../../../domains/catalog-publication/index.js';
import { Clock, Database, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import { JobQueue } from '../../../integration/jobs/index.js';
import { CheckChangeSet } from '../checking/check-change-set.use-case.js';
import { nextState } from '../keeper.js';
import { notSound, PUBLISH_TASK, publishJob } from './publish-change-set.use-case.js';
import { WritePublication } from './write-publication.js';

/** The whole of a publication: checked on what is live at that moment, and written in one commit. */
@Injectable()
export class PublishInOneCommit {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly check: CheckChangeSet,
    private readonly publication: WritePublication,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** @returns the number, or undefined when another worker has published it already. */
  execute(scope: Scope, id: string): Promise<number | undefined> {
    return this.database.transaction(scope, async (tx) => {
      await this.publication.lock(tx);
      const current = await this.changeSets.claim(tx, id);
      if (current.state !== 'publishing') return undefined;
      const report = await this.check.report(scope, current);
      if (!report.sound) throw notSound(current, report);
      const now = this.clock.now();
      const number = await this.publication.write(tx, current, now);
      const state = nextState(current, 'publish', 'system');
      await this.changeSets.update(tx, current, { state, publication: number }, now);
      await this.changeSets.note(tx, id, 'publish', `published it as number ${number}`, now);
      return number;
    });
  }

  /** Puts the job back for another moment. */
  async again(tx: Transaction, id: string, runAt: Date): Promise<void> {
    await this.jobs.add(tx, PUBLISH_TASK, { changeSetId: id }, publishJob(id, runAt));
  }
}
