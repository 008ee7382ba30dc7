import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type ChangeSet, ChangeSetRepository } from '../../../domains/catalog-publication/index.js';
import {
  ALL,
  Clock,
  Database,
  OPERATOR_TENANT,
  Refusal,
  type Scope,
  systemScope,
} from '../../../domains/helpers/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { nextState } from '../keeper.js';
import { PublicationMails } from './publication-mails.js';
import { PUBLISH_TASK } from './publish-change-set.use-case.js';
import { PublishInOneCommit } from './publish-in-one-commit.js';

const SYSTEM = systemScope('catalogue-publishing', OPERATOR_TENANT);

/**
 * Publishes a draft whose hour has come. The row of the draft decides who does it: a second worker, or the same one after
 * a restart, finds it published and does nothing. All that is written is one transaction.
 */
@Injectable()
export class PublishJob implements OnModuleInit {
  private readonly log = new Logger(PublishJob.name);

  constructor(
    private readonly runner: JobRunner,
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly publish: PublishInOneCommit,
    private readonly mails: PublicationMails,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.register(PUBLISH_TASK, ({ changeSetId }) => this.run(String(changeSetId)));
  }

  async run(changeSetId: string): Promise<void> {
    const started = await this.start(changeSetId);
    if (!started) return;
    try {
      await this.publish.execute(publisherScope(started), changeSetId);
    } catch (error) {
      if (isOutage(error)) throw error; // the queue tries again
      if (!(error instanceof Refusal)) this.log.error(`Publishing ${changeSetId} failed: ${String(error)}`);
      await this.fail(changeSetId, error);
    }
  }

  /** The draft when it is to be published now; after a restart it is under way already. */
  private start(id: string): Promise<ChangeSet | undefined> {
    return this.database.transaction(SYSTEM, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      if (current.state === 'publishing') return current;
      if (current.state !== 'scheduled' || !current.publishAt) return undefined;
      const now = this.clock.now();
      if (current.publishAt > now) {
        await this.publish.again(tx, id, current.publishAt); // scheduled anew, or the clocks differ a little
        return undefined;
      }
      await this.changeSets.update(tx, current, { state: nextState(current, 'start', 'system') }, now);
      return this.changeSets.claim(tx, id);
    });
  }

  /** Live is as it was; the draft says why, and its people are told. */
  private fail(id: string, error: unknown): Promise<void> {
    const why =
      error instanceof Refusal
        ? [error.message, ...error.reasons.map((reason) => `- ${reason.message}`)].join('\n').slice(0, 4_000)
        : 'Something unexpected happened; nothing was published. Try again, or ask an administrator to look into the log.';
    return this.database.transaction(SYSTEM, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      if (current.state !== 'publishing') return;
      const now = this.clock.now();
      await this.changeSets.update(
        tx,
        current,
        { state: nextState(current, 'fail', 'system'), failure: why },
        now,
      );
      await this.changeSets.note(tx, id, 'fail', `could not publish it: ${why}`, now);
      await this.mails.failed(tx, current, why);
    });
  }
}

/** Whoever had it published answers for it in audit log and events. */
const publisherScope = ({ publisherId, publisherName, id }: ChangeSet): Scope => ({
  tenantId: OPERATOR_TENANT,
  customerId: ALL,
  correlationId: id,
  actor: {
    id: publisherId ?? SYSTEM.actor.id,
    name: publisherName ?? SYSTEM.actor.name,
    kind: 'staff',
    roles: [],
  },
});

/** The database is away: connection lost, shutting down, too many connections. */
const isOutage = (error: unknown): boolean => {
  const { code = '' } = error as { code?: string };
  return /^(08...|57P0[1-5]|53...|ECONN\w+|EPIPE)$/.test(code);
};
