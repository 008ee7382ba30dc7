import { Injectable } from '@nestjs/common';
import {
  DemonstrationRepository,
  type DemonstrationRun,
  hashOf,
} from '../../../domains/demonstration/index.js';
import { Clock, isId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { scopeOfRun } from './scope-of-run.js';

/** A seat that was taken away, or a demonstration that was begun anew elsewhere, is believed for at most this long. */
const BELIEVED_MS = 1_000;
const REMEMBERED = 5_000;

interface Remembered {
  readonly run: DemonstrationRun | undefined;
  readonly until: number;
}

/** Who tries something out: at most one statement a second for a browser and its demonstration. */
@Injectable()
export class DemonstrationCallers {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The scope of the invented customer. Synchronous when it was asked for a moment ago.
   * @throws Refusal `forbidden` `notInDemonstration`, the same for whatever is wrong.
   */
  scope(
    secret: string | undefined,
    runId: string,
    correlationId: string | undefined,
  ): Scope | Promise<Scope> {
    if (!secret || !isId(runId)) throw demonstrationOver();
    const key = `${runId} ${secret}`;
    const known = this.remembered.get(key);
    if (known && known.until > performance.now()) return this.scopeOf(known.run, correlationId);
    return this.look(key, runId, secret).then((run) => this.scopeOf(run, correlationId));
  }

  /** Looks again at the next use: it was begun anew, or is over. */
  forget(runId: string): void {
    for (const key of this.remembered.keys()) if (key.startsWith(runId)) this.remembered.delete(key);
  }

  private scopeOf(run: DemonstrationRun | undefined, correlationId: string | undefined): Scope {
    if (!run || run.expiresAt <= this.clock.now()) throw demonstrationOver();
    return scopeOfRun(run, correlationId);
  }

  private async look(key: string, runId: string, secret: string): Promise<DemonstrationRun | undefined> {
    const until = performance.now() + BELIEVED_MS;
    const run = await this.runs.find(runId, hashOf(secret), this.clock.now());
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { run, until });
    return run;
  }
}

export const demonstrationOver = (): Refusal =>
  new Refusal(
    'forbidden',
    'notInDemonstration',
    'This demonstration is over, or it is not yours: begin one at /try.',
  );
