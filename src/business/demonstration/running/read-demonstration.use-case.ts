import { Injectable } from '@nestjs/common';
import {
  DemonstrationRepository,
  type DemonstrationRun,
  hashOf,
} from '../../../domains/demonstration/index.js';
import { Clock, isId } from '../../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { type Scenario, scenarioOf, SCENARIOS, type ScenarioStep } from '../scenarios/index.js';
import { demonstrationOver } from './demonstration-callers.js';
import { currentStep, isDone, pageOf } from './progress.js';
import { RunStates } from './run-states.js';
import { ScenarioPlaces } from './scenario-places.js';
import { scopeOfRun } from './scope-of-run.js';

/** A demonstration with where it stands. */
export interface ReadDemonstration {
  readonly run: DemonstrationRun;
  readonly scenario: Scenario;
  /** Null at the end. */
  readonly current: string | null;
  readonly steps: readonly {
    readonly step: ScenarioStep;
    readonly done: boolean;
    readonly page: string | null;
  }[];
}

/** Reads what can be tried out, and where those stand that were begun. */
@Injectable()
export class ReadDemonstrations {
  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly states: RunStates,
    private readonly places: ScenarioPlaces,
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** Those that this shop can show. */
  async scenarios(): Promise<Scenario[]> {
    const sold = await Promise.all(SCENARIOS.map((scenario) => this.places.isSold(scenario)));
    return SCENARIOS.filter((_, index) => sold[index]);
  }

  /** What this browser has begun or looks at, the newest first. */
  ofBrowser(secret: string | undefined): Promise<DemonstrationRun[]> {
    return secret ? this.runs.ofHolder(hashOf(secret), this.clock.now()) : Promise.resolve([]);
  }

  /** @throws Refusal `notInDemonstration` */
  async run(id: string, secret: string | undefined): Promise<DemonstrationRun> {
    const run = secret && isId(id) ? await this.runs.find(id, hashOf(secret), this.clock.now()) : undefined;
    if (!run) throw demonstrationOver();
    return run;
  }

  /** @throws Refusal `notInDemonstration` */
  async read(id: string, secret: string | undefined): Promise<ReadDemonstration> {
    const run = await this.run(id, secret);
    const scenario = scenarioOf(run.scenario);
    const state = await this.states.of(scopeOfRun(run));
    const current = currentStep(scenario, state, run.done);
    const { byCode } = await this.catalogue.current();
    const reached = current ? scenario.steps.indexOf(current) : scenario.steps.length;
    return {
      run,
      scenario,
      current: current?.id ?? null,
      steps: scenario.steps.map((step, index) => ({
        step,
        done: index < reached || isDone(step, state, run.done),
        page: pageOf(step.page, byCode, state),
      })),
    };
  }
}
