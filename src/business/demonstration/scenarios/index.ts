import { Refusal } from '../../../domains/helpers/index.js';
import { DENTAL_PRACTICE } from './dental-practice.scenario.js';
import { HOME_FIBRE } from './home-fibre.scenario.js';
import { OFFICE_INTERNET } from './office-internet.scenario.js';
import type { Scenario } from './scenario.js';

export type { Completion, Pointed, Scenario, ScenarioItem, ScenarioStep } from './scenario.js';

/** In the order in which they are shown. */
export const SCENARIOS: readonly Scenario[] = [OFFICE_INTERNET, DENTAL_PRACTICE, HOME_FIBRE];

/** @throws Refusal `scenarioUnknown` */
export function scenarioOf(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (found) return found;
  throw new Refusal('notFound', 'scenarioUnknown', 'There is no such demonstration: choose one at /try.');
}
