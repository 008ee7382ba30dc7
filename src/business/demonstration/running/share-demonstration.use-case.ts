import { Injectable } from '@nestjs/common';
import {
  type DemonstrationPart,
  DemonstrationRepository,
  type DemonstrationRun,
  hashOf,
  newDemonstrationSecret,
} from '../../../domains/demonstration/index.js';
import { Clock } from '../../../domains/helpers/index.js';
import { refuseWatcher } from './begin-demonstration.use-case.js';
import { demonstrationOver } from './demonstration-callers.js';

/** Others take part: they watch, or a consultant drives. */
@Injectable()
export class ShareDemonstration {
  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A secret for a link; whoever follows it gets a seat in their own browser, as long as the demonstration goes on.
   * @throws Refusal `onlyWatching`
   */
  async link(run: DemonstrationRun, part: DemonstrationPart): Promise<string> {
    refuseWatcher(run);
    const secret = newDemonstrationSecret();
    const linkHash = hashOf(secret);
    await this.runs.work((tx) => this.runs.seat(tx, run, { part, linkHash }, this.clock.now()));
    return secret;
  }

  /** Gives this browser the seat of a link; one that it has already stays. @returns the demonstration's id. @throws Refusal `notInDemonstration` */
  join(linkSecret: string, browserSecret: string): Promise<string> {
    return this.runs.work(async (tx) => {
      const now = this.clock.now();
      const found = await this.runs.ofLink(tx, hashOf(linkSecret), now);
      if (!found) throw demonstrationOver();
      await this.runs.seat(tx, found, { part: found.part, holderHash: hashOf(browserSecret) }, now);
      return found.id;
    });
  }
}
