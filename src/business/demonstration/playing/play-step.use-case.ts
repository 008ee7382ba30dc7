import { Injectable } from '@nestjs/common';
import { DemonstrationRepository, type DemonstrationRun } from '../../../domains/demonstration/index.js';
import { Clock, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { refuseWatcher } from '../running/begin-demonstration.use-case.js';
import { currentStep, isDone } from '../running/progress.js';
import { RunStates } from '../running/run-states.js';
import { scopeOfRun } from '../running/scope-of-run.js';
import { type Scenario, scenarioOf, type ScenarioStep } from '../scenarios/index.js';
import { PlayOrdering } from './play-ordering.js';

/** "Show me": does steps for the visitor, by the same use cases as the visitor would. */
@Injectable()
export class PlayStep {
  constructor(
    private readonly runs: DemonstrationRepository,
    private readonly states: RunStates,
    private readonly ordering: PlayOrdering,
    private readonly clock: Clock,
  ) {}

  /**
   * Does a step, and those before it that are not done. What takes its time (a delivery) is begun, not waited for.
   * @throws Refusal `stepUnknown`, `onlyWatching`
   */
  async play(run: DemonstrationRun, stepId: string): Promise<void> {
    refuseWatcher(run);
    const scenario = scenarioOf(run.scenario);
    const { steps } = scenario;
    const wanted = steps.findIndex(({ id }) => id === stepId);
    if (wanted < 0) throw stepUnknown();
    await this.playUpTo(run, steps.slice(0, wanted + 1));
  }

  /** Prepares a deep link: everything before the step is done. @throws Refusal `stepUnknown`, `onlyWatching` */
  async playBefore(run: DemonstrationRun, stepId: string): Promise<void> {
    const { steps } = scenarioOf(run.scenario);
    const wanted = steps.findIndex(({ id }) => id === stepId);
    if (wanted < 0) throw stepUnknown();
    const previous = steps[wanted - 1];
    if (previous) await this.play(run, previous.id);
  }

  /** Who drives looks at a page: it ends the step that is about looking at it, and who watches follows. */
  async look(run: DemonstrationRun, path: string): Promise<void> {
    refuseWatcher(run);
    const scenario = scenarioOf(run.scenario);
    const scope = scopeOfRun(run);
    const seen = await this.seenAt(scenario, scope, run, path);
    await this.runs.work((tx) =>
      this.runs.note(tx, run, { path, done: seen ? [seen] : [] }, this.clock.now()),
    );
  }

  private async playUpTo(run: DemonstrationRun, steps: readonly ScenarioStep[]): Promise<void> {
    const scope = scopeOfRun(run);
    const done: string[] = [];
    for (const step of steps) {
      const state = await this.states.of(scope);
      if (!isDone(step, state, run.done)) await this.ordering.play(scope, run, step, state);
      done.push(step.id);
    }
    const lasting = done.filter((id) => waitsForNothing(steps, id));
    await this.runs.work((tx) => this.runs.note(tx, run, { done: lasting }, this.clock.now()));
  }

  /** The step that ends by looking at this page; its page is compared without what stands for an id. */
  private async seenAt(
    scenario: Scenario,
    scope: Scope,
    run: DemonstrationRun,
    path: string,
  ): Promise<string | undefined> {
    const step = currentStep(scenario, await this.states.of(scope), run.done);
    if (step?.completes.by !== 'page') return undefined;
    const shape = step.completes.path.replace(/\{[\w-]+\}/g, '[0-9a-f-]{36}');
    return new RegExp(`^${shape}/?$`, 'i').test(path) ? step.id : undefined;
  }
}

/** A delivery is done when it is, not when it was shown. */
const waitsForNothing = (steps: readonly ScenarioStep[], id: string): boolean =>
  steps.find((step) => step.id === id)?.completes.by === 'page';

const stepUnknown = (): Refusal =>
  new Refusal('notFound', 'stepUnknown', 'The demonstration has no such step: begin at its first one.');
