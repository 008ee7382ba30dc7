import { type ReadDemonstration, type Scenario, scenarioOf } from '../../../business/demonstration/index.js';
import type { DemonstrationRun } from '../../../domains/demonstration/index.js';
import type { DemonstrationDto, DemonstrationSummaryDto, ScenarioDto } from './demonstration.dto.js';

export const scenarioDto = ({
  id,
  title,
  summary,
  minutes,
  customer,
  items,
  steps,
}: Scenario): ScenarioDto => ({
  id,
  title,
  summary,
  minutes,
  customer: customer.name,
  offerings: [...new Set(items.map(({ code }) => code))],
  steps: steps.length,
});

export const demonstrationDto = ({ run, scenario, current, steps }: ReadDemonstration): DemonstrationDto => ({
  id: run.id,
  scenario: scenario.id,
  title: scenario.title,
  part: run.part,
  customer: scenario.customer.name,
  current,
  steps: steps.map(({ step, done, page }) => {
    const place = run.places[step.site ?? 0];
    return {
      id: step.id,
      title: step.title,
      caption: step.caption,
      done,
      page,
      point: step.point && { ...step.point },
      waits: step.completes.by === 'delivered',
      place: place ? { id: place.id, text: place.text } : null,
    };
  }),
  path: run.path,
  expiresAt: run.expiresAt.toISOString(),
});

export const summaryDto = (run: DemonstrationRun): DemonstrationSummaryDto => ({
  id: run.id,
  scenario: run.scenario,
  title: scenarioOf(run.scenario).title,
  part: run.part,
  createdAt: run.createdAt.toISOString(),
  expiresAt: run.expiresAt.toISOString(),
});
