import { Injectable } from '@nestjs/common';
import {
  type Activity,
  type ChangeSet,
  ChangeSetRepository,
  type ChangeSetState,
} from '../../../domains/catalog-publication/index.js';
import { Clock, Database, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import { nextState, refuseStale } from '../keeper.js';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

export interface ChangeSetWords {
  readonly name?: string;
  readonly description?: string | null;
  readonly notes?: string | null;
}

/** Makes, names and puts away drafts of the catalogue. */
@Injectable()
export class ManageChangeSets {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly clock: Clock,
  ) {}

  list(
    scope: Scope,
    states: readonly ChangeSetState[] | undefined,
    window: Window,
  ): Promise<{ items: ChangeSet[]; total: number }> {
    return this.changeSets.list(scope, states, window);
  }

  get(scope: Scope, id: string): Promise<ChangeSet> {
    return this.changeSets.get(scope, id);
  }

  async activity(scope: Scope, id: string, window: Window): Promise<Activity[]> {
    await this.changeSets.get(scope, id);
    return this.changeSets.activity(scope, id, window);
  }

  async create(scope: Scope, name: string, description: string | null): Promise<ChangeSet> {
    const now = this.clock.now();
    return this.database.transaction(scope, async (tx) => {
      const id = await this.changeSets.add(tx, { name, description, origin: 'studio' }, now);
      await this.changeSets.note(tx, id, 'create', 'made the draft', now);
      return this.changeSets.claim(tx, id);
    });
  }

  /** @param expectedVersion from If-Match */
  rename(scope: Scope, id: string, words: ChangeSetWords, expectedVersion?: number): Promise<ChangeSet> {
    return this.write(scope, id, expectedVersion, async (tx, current, now) => {
      const state = nextState(current, 'edit');
      await this.changeSets.update(tx, current, { ...words, state }, now);
      await this.changeSets.note(tx, id, 'edit', 'changed name or description', now);
    });
  }

  discard(scope: Scope, id: string, expectedVersion?: number): Promise<ChangeSet> {
    return this.write(scope, id, expectedVersion, async (tx, current, now) => {
      await this.changeSets.update(tx, current, { state: nextState(current, 'discard') }, now);
      await this.changeSets.note(tx, id, 'discard', 'discarded the draft', now);
    });
  }

  /** What could not be published is a draft again. */
  reopen(scope: Scope, id: string, expectedVersion?: number): Promise<ChangeSet> {
    return this.write(scope, id, expectedVersion, async (tx, current, now) => {
      await this.changeSets.update(tx, current, { state: nextState(current, 'reopen'), failure: null }, now);
      await this.changeSets.note(tx, id, 'reopen', 'opened the draft again', now);
    });
  }

  private write(
    scope: Scope,
    id: string,
    expectedVersion: number | undefined,
    work: (tx: Transaction, current: ChangeSet, now: Date) => Promise<void>,
  ): Promise<ChangeSet> {
    return this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      refuseStale(current, expectedVersion);
      await work(tx, current, this.clock.now());
      return this.changeSets.claim(tx, id);
    });
  }
}
