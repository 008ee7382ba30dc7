import { Injectable } from '@nestjs/common';
import {
  type ChangeSet,
  type ChangeSetAction,
  ChangeSetRepository,
} from '../../../domains/catalog-publication/index.js';
import { Clock, Database, Refusal, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import { type JobOptions, JobQueue } from '../../../integration/jobs/index.js';
import { CheckChangeSet, type CheckReport, summary } from '../checking/check-change-set.use-case.js';
import { nextState, refuseStale } from '../keeper.js';

/** The task of the job queue that publishes. */
export const PUBLISH_TASK = 'publish-catalogue-change-set';

export interface PublishOptions {
  /** For the publication; left out: the draft's own notes stay. */
  readonly notes?: string;
  /** When it shall be published; left out: now. */
  readonly publishAt?: Date;
  /** From If-Match. */
  readonly expectedVersion?: number;
}

/** One publication after the other: each needs a second connection while it holds the lock of all. */
export const publishJob = (changeSetId: string, runAt?: Date): JobOptions => ({
  key: `publish ${changeSetId}`,
  queue: 'catalogue-publishing',
  maxAttempts: 10,
  ...(runAt && { runAt }),
});

/** As far ahead as a draft may be scheduled. */
const FARTHEST_DAYS = 366;

/** Has drafts published, at once or at an hour. A job does it: once, also with several workers and after a restart. */
@Injectable()
export class PublishChangeSet {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly check: CheckChangeSet,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal unprocessable with every finding that is an error; conflict in a state that does not allow it. */
  async execute(scope: Scope, id: string, options: PublishOptions = {}): Promise<ChangeSet> {
    const read = await this.changeSets.get(scope, id);
    refuseStale(read, options.expectedVersion);
    const { publishAt } = options;
    const action = publishAt ? 'schedule' : 'start';
    nextState(read.state === 'draft' ? { ...read, state: 'checked' } : read, action, 'staff');
    if (publishAt) this.refuseMoment(publishAt);
    const report = await this.check.report(scope, read);
    if (!report.sound) throw notSound(read, report);
    return this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      refuseStale(current, read.version);
      await this.hand(tx, current, action, options);
      return this.changeSets.claim(tx, id);
    });
  }

  /** Takes a draft off the schedule; it is a draft again. */
  unschedule(scope: Scope, id: string, expectedVersion?: number): Promise<ChangeSet> {
    return this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      refuseStale(current, expectedVersion);
      const now = this.clock.now();
      const state = nextState(current, 'unschedule');
      await this.changeSets.update(tx, current, { state, publishAt: null }, now);
      await this.changeSets.note(tx, id, 'unschedule', 'took the draft off the schedule', now);
      return this.changeSets.claim(tx, id);
    });
  }

  /** Inside the caller's transaction: the draft's new state, and the job that publishes it. */
  async hand(
    tx: Transaction,
    current: ChangeSet,
    action: Extract<ChangeSetAction, 'schedule' | 'start'>,
    { notes, publishAt }: PublishOptions,
  ): Promise<void> {
    const now = this.clock.now();
    const { actor } = tx.scope;
    const checked = current.state === 'draft' ? { ...current, state: nextState(current, 'check') } : current;
    const state = nextState(checked, action);
    const publisher = { publisherId: actor.id, publisherName: actor.name };
    await this.changeSets.update(
      tx,
      current,
      { ...publisher, state, publishAt: publishAt ?? null, ...(notes !== undefined && { notes }) },
      now,
    );
    const words = publishAt ? `scheduled it for ${publishAt.toISOString()}` : 'had it published';
    await this.changeSets.note(tx, current.id, action, words, now);
    await this.jobs.add(tx, PUBLISH_TASK, { changeSetId: current.id }, publishJob(current.id, publishAt));
  }

  private refuseMoment(publishAt: Date): void {
    const ahead = publishAt.getTime() - this.clock.now().getTime();
    if (ahead > 0 && ahead < FARTHEST_DAYS * 86_400_000) return;
    const message = `Choose a moment that lies ahead, at most ${FARTHEST_DAYS} days; or publish now.`;
    throw new Refusal('unprocessable', 'publishAt', message, [
      { code: 'publishAt', message, path: 'publishAt' },
    ]);
  }
}

const MOST_REASONS = 50;

/** What stands against a draft, as a refusal. */
export function notSound({ name }: Pick<ChangeSet, 'name'>, report: CheckReport): Refusal {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return new Refusal(
    'unprocessable',
    'changeSetNotSound',
    `"${name}" cannot be published: ${summary(report)}. Correct what is listed, and check again.`,
    [
      ...report.conflicts.map(({ message, kind, id }) => ({
        code: 'entryMovedOn',
        message,
        path: `${kind}/${id}`,
        fix: 'Rebase the entry: merge both, keep yours, or take the published one.',
      })),
      ...errors.map(({ code, message, kind, id, path, fix }) => ({
        code,
        message,
        fix,
        path: path ? `${kind}/${id}#${path}` : `${kind}/${id}`,
      })),
    ].slice(0, MOST_REASONS),
  );
}
