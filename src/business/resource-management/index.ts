export { refuseOperatorAttributes } from './customer-attributes.js';
export { ManageResource, type SettledResource } from './manage-resource.use-case.js';
export { provideUseCases, useCasesOf } from './provide-use-cases.js';
export {
  changedAttributes,
  changesBetween,
  resourceEvent,
  type ResourceEventKind,
} from './resource-events.js';
export type { HookContext, ResourceHooks } from './resource-hooks.js';
export { type ChangeSubscriber, ResourceChanges } from './resource-changes.js';
export { ownerOfNew, relatedCustomer } from './resource-owner.js';
