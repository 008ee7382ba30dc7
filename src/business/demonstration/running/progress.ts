import type { Scenario, ScenarioStep } from '../scenarios/index.js';

/** What the invented customer has, as far as steps are judged by it. */
export interface RunState {
  readonly cart: { readonly id: string; readonly lines: number; readonly entryReady: boolean } | null;
  /** The newest. */
  readonly order: { readonly id: string; readonly state: string } | null;
}

/** Ends of an order: there is nothing more to wait for. */
const ENDED: ReadonlySet<string> = new Set(['completed', 'partial', 'failed', 'cancelled', 'rejected']);

/** Whether what a step is about has happened. What leads to an order is done once there is one. */
export function isDone({ id, completes }: ScenarioStep, state: RunState, done: readonly string[]): boolean {
  if (done.includes(id)) return true;
  const { cart, order } = state;
  switch (completes.by) {
    case 'page':
      return false;
    case 'cart':
      return order !== null || (cart?.lines ?? 0) >= completes.lines;
    case 'entry':
      return order !== null || cart?.entryReady === true;
    case 'order':
      return order !== null;
    case 'delivered':
      return order !== null && ENDED.has(order.state);
  }
}

/** The first step that is not done; undefined at the end. A step before one that is done counts as done. */
export function currentStep(
  { steps }: Scenario,
  state: RunState,
  done: readonly string[],
): ScenarioStep | undefined {
  const last = steps.findLastIndex((step) => isDone(step, state, done));
  return steps[last + 1];
}

/** The address of a step's page; null while what it shows is not there yet. */
export function pageOf(
  page: string,
  offerings: ReadonlyMap<string, { readonly id: string }>,
  state: RunState,
): string | null {
  let missing = false;
  const path = page.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const id = name === 'order' ? state.order?.id : offerings.get(name)?.id;
    missing ||= id === undefined;
    return id ?? '';
  });
  return missing ? null : path;
}
