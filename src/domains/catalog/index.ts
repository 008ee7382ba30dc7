export { CatalogModule } from './catalog.module.js';
export * from './definitions.js';
export * from './entities/index.js';
export { type LifecycleStatus, lifecycleStateMachine } from './lifecycle.state-machine.js';
