import { Injectable } from '@nestjs/common';
import {
  DemonstrationRepository,
  type DemonstrationRun,
  hashOf,
  MOST_OF_ADDRESS,
  MOST_OF_ALL,
} from '../../../domains/demonstration/index.js';
import { Clock, newId, Refusal, TooMany } from '../../../domains/helpers/index.js';
import { scenarioOf } from '../scenarios/index.js';
import { DemonstrationCallers, demonstrationOver } from './demonstration-callers.js';
import { InventCustomer } from './invent-customer.js';
import { ScenarioPlaces } from './scenario-places.js';

/** Whose browser it is, and from where. */
export interface DemonstrationVisitor {
  readonly secret: string;
  readonly address: string;
}

const WAIT_SECONDS = 3_600;

/** Begins demonstrations, or finds the one that this browser left. */
@Injectable()
export class BeginDemonstration {
  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly places: ScenarioPlaces,
    private readonly customers: InventCustomer,
    private readonly callers: DemonstrationCallers,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `scenarioUnknown`, `demonstrationImpossible`, `tooManyDemonstrations` */
  async begin(scenarioId: string, { secret, address }: DemonstrationVisitor): Promise<DemonstrationRun> {
    const scenario = scenarioOf(scenarioId);
    const holderHash = hashOf(secret);
    const left = (await this.runs.ofHolder(holderHash, this.clock.now())).find(
      (run) => run.scenario === scenarioId && run.part === 'driver',
    );
    if (left) return left;
    const places = await this.places.of(scenario);
    const [id, customerId, personId] = [newId(), newId(), newId()];
    const addressHash = hashOf(address);
    await this.runs.work(async (tx) => {
      const now = this.clock.now();
      refuseTooMany(await this.runs.count(tx, addressHash, now));
      await this.customers.make(tx, scenario, { customerId, personId });
      const run = { id, customerId, personId, scenario: scenarioId, places, addressHash, holderHash };
      await this.runs.insert(tx, run, now);
    });
    return this.mustFind(id, secret);
  }

  /** Throws everything away and begins with another invented customer. @throws Refusal `notInDemonstration`, `onlyWatching` */
  async beginAnew(run: DemonstrationRun, secret: string): Promise<DemonstrationRun> {
    refuseWatcher(run);
    const fresh = { customerId: newId(), personId: newId() };
    await this.runs.work(async (tx) => {
      await this.runs.beginAnew(tx, run, fresh, this.clock.now());
      await this.customers.make(tx, scenarioOf(run.scenario), fresh);
    });
    this.callers.forget(run.id);
    return this.mustFind(run.id, secret);
  }

  async end(run: DemonstrationRun): Promise<void> {
    refuseWatcher(run);
    await this.runs.work((tx) => this.runs.remove(tx, run));
    this.callers.forget(run.id);
  }

  private async mustFind(id: string, secret: string): Promise<DemonstrationRun> {
    const run = await this.runs.find(id, hashOf(secret), this.clock.now());
    if (!run) throw demonstrationOver();
    return run;
  }
}

/** @throws Refusal `onlyWatching` */
export function refuseWatcher({ part }: Pick<DemonstrationRun, 'part'>): void {
  if (part === 'driver') return;
  throw new Refusal(
    'forbidden',
    'onlyWatching',
    'You watch this demonstration: begin one of your own at /try, or ask for a link to take part.',
  );
}

function refuseTooMany({ ofAddress, all }: { readonly ofAddress: number; readonly all: number }): void {
  if (ofAddress < MOST_OF_ADDRESS && all < MOST_OF_ALL) return;
  throw new TooMany(
    'tooManyDemonstrations',
    ofAddress >= MOST_OF_ADDRESS
      ? 'Too many demonstrations were begun from your network: end one that you do not need, or come back later.'
      : 'Too many people try something out at the moment: come back in an hour.',
    WAIT_SECONDS,
  );
}
