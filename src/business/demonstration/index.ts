export { DemonstrationCallersModule } from './demonstration-callers.module.js';
export { DemonstrationModule } from './demonstration.module.js';
export { EMAIL as DEMONSTRATION_EMAIL } from './playing/play-ordering.js';
export { PlayStep } from './playing/play-step.use-case.js';
export { BeginDemonstration, type DemonstrationVisitor } from './running/begin-demonstration.use-case.js';
export { DemonstrationCallers, demonstrationOver } from './running/demonstration-callers.js';
export { type ReadDemonstration, ReadDemonstrations } from './running/read-demonstration.use-case.js';
export { SweepDemonstrations } from './running/sweep-demonstrations.job.js';
export { type Scenario, scenarioOf, type ScenarioStep } from './scenarios/index.js';
