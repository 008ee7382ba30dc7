import { Injectable } from '@nestjs/common';
import {
  ChangeRepository,
  type ChangeSet,
  ChangeSetRepository,
  type NewChange,
  type NewChangeSet,
} from '../../../domains/catalog-publication/index.js';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';

/** Makes whole drafts: of imports and rollbacks. */
@Injectable()
export class DraftWriter {
  constructor(
    private readonly changeSets: ChangeSetRepository,
    private readonly changes: ChangeRepository,
    private readonly clock: Clock,
  ) {}

  /** @param words for the activity: a sentence without its subject */
  async make(
    tx: Transaction,
    draft: NewChangeSet,
    changes: readonly NewChange[],
    words: string,
  ): Promise<ChangeSet> {
    const now = this.clock.now();
    const id = await this.changeSets.add(tx, { ...draft, name: draft.name.slice(0, 200) }, now);
    await this.changeSets.note(tx, id, 'create', words, now);
    await this.changes.put(tx, id, changes, now);
    return this.changeSets.claim(tx, id);
  }

  /** Whether a publication is being taken back already; whoever else asks waits for the transaction's end. */
  isBeingTakenBack(tx: Transaction, number: number): Promise<boolean> {
    return this.changeSets.isBeingTakenBack(tx, number);
  }

  /** The draft as it is then, inside the transaction. */
  read(tx: Transaction, id: string): Promise<ChangeSet> {
    return this.changeSets.claim(tx, id);
  }
}
